import { prepare, type CaseFile } from '@zhargy/casefile';
import { outlooks, type Outlook } from '../outlook/outlook.ts';
import { wantedFacts, type OutlookQuestion } from '../outlook/wanted.ts';
import { law } from '../rule-set.ts';
import { capsWithAgreement } from './at-stake.ts';
import { accomplicesOf, accusedIn, chargesOf, idsIn, membersOf, type Member } from './case-file.ts';
import { draftId, realOnly, withMembers } from './drafts.ts';
import { lastActAbout, takenBy, wayFrom, type Asked } from './parts-of-way.ts';
import type { Way, WhoAgrees } from './way.ts';

type Form = 'plea' | 'asset';
const actOf = { plea: 'concludePlea', asset: 'concludeAssetAgreement' } as const;
const allAccomplices = 'kz.sc.2016-4.2-4.all-accomplices';
const wayOf = { plea: 'plea', asset: 'assets' } as const;

/** An agreement of a form with one person: recorded and concluded, recorded and planned, or a draft. */
interface Candidate {
  readonly person: string;
  readonly agreement: Member;
  readonly concluded: Member | undefined;
}

/** The way of an agreement for each accused person of the case. */
export function agreementWays(file: CaseFile, form: Form, question: OutlookQuestion): ReadonlyMap<string, Way> {
  const candidates = accusedIn(file).map((person) => candidateOf(file, form, person.id, question));
  const planned = candidates.filter((one) => !one.concluded);
  const { seen, copy } = settle(file, form, planned, question);
  return new Map(
    candidates.map((one) => {
      const asked: Asked = { file, person: one.person, question };
      if (one.concluded) return [one.person, concludedWay(asked, form, one, one.concluded)];
      const outlook = seen.get(one.person);
      if (!outlook) return [one.person, wayFrom(wayOf[form], { outlook, standing: 'depends', caps: [] })];
      const caps = capsWithAgreement(asked, one.agreement);
      const way = wayFrom(wayOf[form], { outlook, caps, ...dependingOn(one, form, copy, planned, seen, question) });
      return [one.person, withAccomplices(asked, way)];
    }),
  );
}

/** What was planned for the accomplices only to ask the question is not shown by the file. */
function withAccomplices({ file, person, question }: Asked, way: Way): Way {
  const persons = accomplicesOf(file, person, question.now);
  const state: WhoAgrees['state'] = persons.length === 0 ? 'nobody' : 'wanted';
  const mustAgree = way.mustAgree.map((one) => (one.norm === allAccomplices ? { ...one, state, persons } : one));
  return { ...way, mustAgree };
}

function candidateOf(file: CaseFile, form: Form, person: string, question: OutlookQuestion): Candidate {
  const own = membersOf(file, 'agreements').filter((g) => g['form'] === form && g['party'] === person);
  const asked: Asked = { file, person, question };
  const standing = own.filter((g) => !lastActAbout(asked, g.id, 'withdrawFromAgreement'));
  const concluded = standing.findLast((g) => lastActAbout(asked, g.id, 'concludeAgreement'));
  const act = concluded && lastActAbout(asked, concluded.id, 'concludeAgreement');
  if (concluded && act) return { person, agreement: concluded, concluded: act };
  const [planned] = standing;
  return { person, agreement: planned ?? draft(file, form, person, question), concluded: undefined };
}

/** An agreement nobody has planned yet: about every charge of the person, with the prosecutor of the case. */
function draft(file: CaseFile, form: Form, person: string, question: OutlookQuestion): Member {
  const prosecutors = new Set(
    membersOf(file, 'roles').flatMap((role) => (role['as'] === 'prosecutor' ? idsIn(role, 'person') : [])),
  );
  const [prosecutor, ...others] = prosecutors;
  return {
    id: draftId(form, person),
    form,
    party: person,
    charges: chargesOf(file, person, question.now).map((charge) => charge.id),
    ...(prosecutor === undefined || others.length > 0 ? {} : { prosecutor }),
  };
}

/** Outlooks with a plan for everybody; whose agreement is closed drops out, until nobody more does. */
function settle(
  file: CaseFile,
  form: Form,
  planned: readonly Candidate[],
  question: OutlookQuestion,
): { readonly seen: ReadonlyMap<string, Outlook>; readonly copy: (without: readonly string[]) => CaseFile } {
  const copy = (without: readonly string[]): CaseFile =>
    withMembers(
      file,
      'agreements',
      planned.filter((one) => !without.includes(one.person)).map((one) => one.agreement),
    );
  const seen = new Map<string, Outlook>();
  const out: string[] = [];
  for (let more = true; more;) {
    const closed: string[] = [];
    // Whoever is out keeps the outlook that put him out: what follows from it for others is no reason of his.
    for (const one of planned.filter(({ person }) => !out.includes(person))) {
      const outlook = outlookOf(copy(out), form, one, question);
      if (!outlook) continue;
      seen.set(one.person, outlook);
      if (outlook.against.length > 0) closed.push(one.person);
    }
    out.push(...closed);
    more = closed.length > 0;
  }
  return { seen, copy: (without) => copy([...out, ...without]) };
}

const outlookOf = (file: CaseFile, form: Form, one: Candidate, question: OutlookQuestion): Outlook | undefined =>
  outlooks(file, actOf[form], question).find((o) => o.about['g'] === one.agreement.id);

/** Where the way of others is not decided, and this one is closed without them, their facts decide here as well. */
function dependingOn(
  one: Candidate,
  form: Form,
  copy: (without: readonly string[]) => CaseFile,
  planned: readonly Candidate[],
  seen: ReadonlyMap<string, Outlook>,
  question: OutlookQuestion,
): { readonly together?: readonly string[]; readonly deciding?: Way['deciding'] } {
  const own = seen.get(one.person);
  if (!own || own.against.length > 0) return {};
  const wantedOf = (person: string): Way['deciding'] => realOnly(seen.get(person)?.missing ?? []);
  const together = planned
    .map((other) => other.person)
    .filter((other) => other !== one.person && wantedOf(other).length > 0)
    .filter((other) => (outlookOf(copy([other]), form, one, question)?.against.length ?? 0) > 0);
  if (together.length === 0) return {};
  const all = [...realOnly(own.missing), ...together.flatMap(wantedOf)];
  return { together, deciding: [...new Map(all.map((m) => [m.at, m])).values()] };
}

/** A concluded agreement: what the act did not observe, or what of it cannot be said. */
function concludedWay(asked: Asked, form: Form, one: Candidate, act: Member): Way {
  const prepared = prepare(asked.file);
  const findings = law.engine
    .check(prepared, { ...asked.question, acts: [actOf[form]] })
    .filter((f) => f.act?.id === act.id && f.about['g'] === one.agreement.id);
  const undecided = findings.filter((f) => f.status === 'unknown');
  const outlook: Outlook = {
    act: actOf[form],
    about: { g: one.agreement.id },
    standing: 'open',
    against: findings.filter((f) => f.status === 'violated'),
    steps: [],
    document: [],
    undecided,
    judged: findings.filter((f) => f.status === 'open'),
    pending: findings.filter((f) => f.status === 'pending'),
    met: findings.filter((f) => f.status === 'satisfied'),
    missing: wantedFacts(prepared, undecided, asked.question.questionsOf),
    presumed: [],
  };
  return wayFrom(wayOf[form], {
    outlook,
    standing: 'taken',
    taken: takenBy(act),
    caps: capsWithAgreement(asked, one.agreement),
  });
}
