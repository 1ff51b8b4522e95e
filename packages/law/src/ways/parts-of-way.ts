import { isoOf } from '@zhargy/calendar';
import type { CaseFile } from '@zhargy/casefile';
import { citationJson, type Finding, type Text } from '@zhargy/logic';
import type { Outlook } from '../outlook/outlook.ts';
import { preparations } from '../outlook/preparations.ts';
import type { OutlookQuestion, WantedFact } from '../outlook/wanted.ts';
import { law } from '../rule-set.ts';
import { actsUntil, dayOfAct, idsIn, type Member } from './case-file.ts';
import { isDraft, isReal, realOnly } from './drafts.ts';
import { normsOf } from './norms-as-json.ts';
import { rulesOfWays } from './rules-of-ways.ts';
import type { Way, WayId, WayRule, WhoAgrees } from './way.ts';

/** What every way is asked with. */
export interface Asked {
  readonly file: CaseFile;
  readonly person: string;
  readonly question: OutlookQuestion;
}

/** What the parts of a way are made from: an outlook, or a recorded act that took it. */
export interface Seen {
  readonly outlook: Outlook | undefined;
  readonly standing?: Way['standing'];
  readonly taken?: Way['taken'];
  readonly because?: Text;
  readonly together?: readonly string[];
  readonly deciding?: readonly WantedFact[];
  readonly caps?: Way['caps'];
  readonly mustAgree?: readonly WhoAgrees[];
}

const none: Outlook = {
  act: '',
  about: {},
  standing: 'open',
  against: [],
  steps: [],
  document: [],
  undecided: [],
  judged: [],
  pending: [],
  met: [],
  missing: [],
  presumed: [],
};

/** The way as data. What only the draft does not say is a step still to be done, never a fact that decides. */
export function wayFrom(id: WayId, seen: Seen): Way {
  const outlook = seen.outlook ?? none;
  const rules = rulesOfWays[id];
  const undecided = outlook.undecided.filter((f) => realOnly(f.missing).length > 0 || f.missing.length === 0);
  const toDo = outlook.undecided.filter((f) => !undecided.includes(f));
  const deciding = seen.deciding ?? realOnly(outlook.missing);
  const closed = outlook.against.length > 0;
  return {
    id,
    says: rules.says,
    cite: rules.cite.map(citationJson),
    standing: seen.standing ?? (closed ? 'closed' : deciding.length > 0 || undecided.length > 0 ? 'depends' : 'open'),
    taken: seen.taken ?? null,
    against: normsOf(outlook.against),
    because: seen.because ?? null,
    deciding: closed && !seen.taken ? [] : deciding,
    closedUnder: closedUnder([...outlook.met, ...outlook.undecided, ...outlook.judged]),
    together: seen.together ?? [],
    steps: normsOf([...outlook.steps, ...toDo]),
    document: normsOf(outlook.document),
    judged: normsOf(outlook.judged),
    met: [...new Set(outlook.met.map((f) => f.norm))],
    presumed: presumedOf(outlook),
    mustAgree: seen.mustAgree ?? agreementOf(id, outlook, Boolean(seen.taken)),
    givenUp: rules.givenUp.flatMap((norm) => ruleOf(norm, [])),
    brings: rules.brings.flatMap((norm) => ruleOf(norm, [])),
    terms: rules.terms.flatMap(({ norm, lengths }) => ruleOf(norm, lengths)),
    caps: seen.caps ?? [],
  };
}

const ruleOf = (id: string, lengths: WayRule['lengths']): readonly WayRule[] => {
  const norm = law.norm(id);
  return norm ? [{ norm: id, says: norm.says, cite: norm.cite.map(citationJson), lengths }] : [];
};

/** Readings under which a finding that is no obstacle would be one; what can still be done closes nothing. */
function closedUnder(findings: readonly Finding[]): Way['closedUnder'] {
  const found = new Map<string, Way['closedUnder'][number]>();
  for (const { norm, readings } of findings)
    for (const { dispute, wouldChange } of preparations.has(norm) ? [] : readings)
      for (const [reading, status] of Object.entries(wouldChange)) {
        const says = law.disputes.find((d) => d.id === dispute)?.options[reading]?.says;
        if (status === 'violated' && says) found.set(`${dispute} ${reading}`, { dispute, reading, says });
      }
  return [...found.values()];
}

function presumedOf(outlook: Outlook): Way['presumed'] {
  const places = new Map<string, string[]>();
  for (const { id, at } of outlook.presumed) {
    const real = at.filter(isReal);
    if (at.length > 0 && real.length === 0) continue;
    places.set(id, [...new Set([...(places.get(id) ?? []), ...real])]);
  }
  return [...places].map(([id, at]) => ({ id, says: law.says(id) ?? null, at }));
}

const agreementOf = (id: WayId, outlook: Outlook, taken: boolean): readonly WhoAgrees[] =>
  rulesOfWays[id].mustAgree.map(({ who, norm, notNeeded = false, decides = false }) => {
    const found = whoAgrees(who, norm, outlook, notNeeded);
    return decides && !taken ? { ...found, state: 'judged' } : found;
  });

/** Whether the file shows what this norm asks of somebody. */
function whoAgrees(who: Text, id: string, outlook: Outlook, notNeeded: boolean): WhoAgrees {
  const norm = law.norm(id);
  const of = (findings: readonly Finding[]): readonly Finding[] => findings.filter((f) => f.norm === id);
  const wanted = of([...outlook.against, ...outlook.steps]).filter((f) => f.status === 'violated');
  const unknown = of([...outlook.steps, ...outlook.undecided]).filter((f) => f.status === 'unknown');
  const state: WhoAgrees['state'] = notNeeded
    ? 'notNeeded'
    : wanted.length > 0
      ? 'wanted'
      : unknown.length > 0
        ? unknown.every((f) => realOnly(f.missing).length === 0) // only the draft is silent
          ? 'wanted'
          : 'unknown'
        : of(outlook.judged).length > 0
          ? 'judged'
          : of(outlook.met).length === 0
            ? of(outlook.pending).length > 0 // only the act itself will show it
              ? 'wanted'
              : 'nobody'
            : norm?.kind === 'bar'
              ? 'silent'
              : 'shown';
  return {
    who,
    norm: id,
    says: norm?.says ?? who,
    cite: norm?.cite.map(citationJson) ?? [],
    state,
    persons: [...new Set([...wanted, ...unknown].flatMap((f) => f.about['v'] ?? []))].filter((p) => !isDraft(p)),
  };
}

/** The last recorded act of these kinds about somebody or something, up to the day asked about. */
export const lastActAbout = (asked: Asked, about: string, ...kinds: readonly string[]): Member | undefined =>
  actsUntil(asked.file, asked.question.now, ...kinds)
    .filter((act) => idsIn(act, 'about').includes(about))
    .toSorted((a, b) => {
      const [x, y] = [dayOfAct(a) ?? isoOf(asked.question.now), dayOfAct(b) ?? isoOf(asked.question.now)];
      return x < y ? -1 : x > y ? 1 : 0;
    })
    .at(-1);

export const takenBy = (act: Member): NonNullable<Way['taken']> => ({
  act: act.id,
  kind: String(act['kind']),
  on: dayOfAct(act),
});
