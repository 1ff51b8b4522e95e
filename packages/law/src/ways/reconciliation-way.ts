import { prepare, type CaseFile } from '@zhargy/casefile';
import { citationJson, engineOf, type Finding } from '@zhargy/logic';
import type { Outlook } from '../outlook/outlook.ts';
import { wantedFacts } from '../outlook/wanted.ts';
import { law } from '../rule-set.ts';
import { membersOf, victimsOf, type Member } from './case-file.ts';
import { judgmentGiven, wasJudged } from './court-ways.ts';
import { draftId, withMembers } from './drafts.ts';
import { lastActAbout, takenBy, wayFrom, type Asked } from './parts-of-way.ts';
import { rulesOfWays } from './rules-of-ways.ts';
import type { Way, WhoAgrees } from './way.ts';

const must = 'kz.cc.68-1.must-release';
const may: Readonly<Record<'cc-68-2' | 'cc-68-3', string>> = {
  'cc-68-2': 'kz.cc.68-2.may-release',
  'cc-68-3': 'kz.cc.68-3.may-release',
};

/** Asks what reconciliation leads to, without the rest of the law. */
const releases = engineOf(
  [],
  law.norms.filter((norm) => [must, ...Object.values(may)].includes(norm.id)),
  law.version,
);

const silent = {
  act: '',
  about: {},
  steps: [],
  document: [],
  presumed: [],
  standing: 'open',
  against: [],
  undecided: [],
  judged: [],
  pending: [],
  met: [],
  missing: [],
} satisfies Outlook;

/** Release by reconciliation, or for harm to the public by repentance: what would follow if it were reached (CC 68). */
export function reconciliationWay(asked: Asked): Way {
  const { file, person, question } = asked;
  const ended = lastActAbout(asked, person, 'terminateAgainst');
  if (ended)
    return wayFrom('reconciliation', {
      outlook: undefined,
      standing: 'taken',
      taken: takenBy(ended),
      because: caseEnded,
    });
  if (wasJudged(asked))
    return wayFrom('reconciliation', { outlook: undefined, standing: 'closed', because: judgmentGiven });
  const victims = victimsOf(file, person, question.now);
  const mustAgree = [agreed(asked, victims)];
  const binding = released(
    asked,
    victims.length > 0 ? 'cc-68-1' : 'cc-68-3',
    victims.length > 0 ? must : may['cc-68-3'],
  );
  const allowed = victims.length > 0 ? released(asked, 'cc-68-2', may['cc-68-2']) : undefined;
  if (binding?.status === 'satisfied')
    return wayFrom('reconciliation', { outlook: { ...silent, ...parts(asked, binding, 'met') }, mustAgree });
  if (binding?.status === 'unknown')
    return wayFrom('reconciliation', { outlook: { ...silent, ...parts(asked, binding, 'undecided') }, mustAgree });
  // Not released by force of law: a release may still be allowed for a first grave crime of some persons.
  if (allowed?.status === 'satisfied')
    return wayFrom('reconciliation', { outlook: { ...silent, ...parts(asked, allowed, 'judged') }, mustAgree });
  if (allowed?.status === 'unknown')
    return wayFrom('reconciliation', { outlook: { ...silent, ...parts(asked, allowed, 'undecided') }, mustAgree });
  if (!binding) return wayFrom('reconciliation', { outlook: undefined, standing: 'depends', mustAgree });
  const against = [binding, ...(allowed ? [allowed] : [])];
  return wayFrom('reconciliation', { outlook: { ...silent, against }, mustAgree });
}

const parts = ({ file, question }: Asked, finding: Finding, as: 'met' | 'judged' | 'undecided'): Partial<Outlook> => ({
  [as]: [finding],
  missing: as === 'undecided' ? wantedFacts(prepare(file), [finding], question.questionsOf) : [],
  presumed: finding.presumed,
});

/** What the law would say of this person, had he been reconciled and made the harm good. */
function released(asked: Asked, code: string, norm: string): Finding | undefined {
  const recorded = membersOf(asked.file, 'circumstances').find(
    (x) => x['person'] === asked.person && String(x['code']).startsWith('cc-68'),
  );
  const draft: Member = {
    ...recorded,
    id: draftId('reconciliation', asked.person),
    person: asked.person,
    code,
    reconciled: true,
    harmMadeGood: true,
    repented: true,
    firstTime: recorded?.['firstTime'] ?? true,
  };
  const copy: CaseFile = withMembers(asked.file, 'circumstances', [draft]);
  return releases.check(prepare(copy), asked.question).find((f) => f.norm === norm && f.about['x'] === draft.id);
}

const caseEnded = {
  kk: 'осы адамға қатысты іс тоқтатылған',
  ru: 'дело в отношении этого лица прекращено',
  en: 'the case against this person has been ended',
};

/** Whether reconciliation with the victims is recorded. */
function agreed(asked: Asked, victims: readonly string[]): WhoAgrees {
  const norm = law.norm(must);
  const [entry] = rulesOfWays.reconciliation.mustAgree;
  const shown = membersOf(asked.file, 'circumstances').some(
    (x) => x['person'] === asked.person && String(x['code']).startsWith('cc-68') && x['reconciled'] === true,
  );
  return {
    who: entry?.who ?? caseEnded,
    norm: must,
    says: norm?.says ?? caseEnded,
    cite: norm?.cite.map(citationJson) ?? [],
    state: victims.length === 0 ? 'nobody' : shown ? 'shown' : 'wanted',
    persons: shown ? [] : victims,
  };
}
