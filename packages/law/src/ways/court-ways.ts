import { prepare, type CaseFile } from '@zhargy/casefile';
import type { Question } from '@zhargy/logic';
import { deadlinesOf } from '../deadlines/deadlines.ts';
import { outlooks, type Outlook } from '../outlook/outlook.ts';
import { capsWithoutAgreement } from './at-stake.ts';
import { actsUntil, judgedByRole, judgmentOn, membersOf, type Member } from './case-file.ts';
import { draftId, withMembers } from './drafts.ts';
import { lastActAbout, takenBy, wayFrom, type Asked } from './parts-of-way.ts';
import type { Way } from './way.ts';

const outlookFor = (asked: Asked, act: string): Outlook | undefined =>
  outlooks(asked.file, act, asked.question).find((o) => o.about['p'] === asked.person);

/** Trial in the shortened order. */
export function shortenedWay(asked: Asked): Way {
  const ordered = lastActAbout(asked, asked.person, 'orderShortenedTrial');
  const outlook = outlookFor(asked, 'orderShortenedTrial');
  return wayFrom('shortened', {
    outlook,
    caps: capsWithoutAgreement(asked),
    ...(ordered ? { standing: 'taken', taken: takenBy(ordered) } : outlook ? {} : { standing: 'depends' }),
  });
}

/** Trial in the ordinary way: taken once it is set, or once judgment was given without any other way recorded. */
export function ordinaryWay(asked: Asked): Way {
  const set = lastActAbout(asked, asked.person, 'setMainTrial');
  const judged = wasJudged(asked);
  const outlook = outlookFor(asked, 'setMainTrial');
  const caps = capsWithoutAgreement(asked);
  if (set) return wayFrom('ordinary', { outlook, caps, standing: 'taken', taken: takenBy(set) });
  if (judged) return wayFrom('ordinary', { outlook, caps, standing: 'closed', taken: null, because: judgmentGiven });
  return wayFrom('ordinary', { outlook, caps, ...(outlook ? {} : { standing: 'depends' }) });
}

/** A judgment of first instance stands, recorded or told by the role. */
export const wasJudged = ({ file, person, question }: Asked): boolean =>
  judgmentOn(file, person, question.now) !== undefined || (judgedByRole(file, person) && !reversedIn(file, question));
const reversedIn = (file: CaseFile, { now }: Question): boolean => actsUntil(file, now, 'reverseJudgment').length > 0;

/** Why nothing is left to choose from before the court of first instance. */
export const judgmentGiven = {
  kk: 'бірінші сатыдағы үкім шығарылған: енді шағымдану тәртібі қолданылады',
  ru: 'приговор первой инстанции вынесен: дальше действует порядок обжалования',
  en: 'the judgment of first instance has been given: what follows is appeal',
};

/** Writ proceedings: asked about with a petition that nobody has filed yet, where none is recorded. */
export function writWay(asked: Asked): Way {
  const { file, person } = asked;
  const ruling = lastActAbout(asked, person, 'writRuling');
  const petition = lastActAbout(asked, person, 'petitionForWrit');
  const copy =
    ruling || petition
      ? file
      : withMembers(file, 'acts', [{ id: draftId('writ', person), kind: 'petitionForWrit', about: [person] }]);
  const outlook = outlookFor({ ...asked, file: copy }, 'applyWritProceedings');
  return wayFrom('writ', {
    outlook,
    ...(ruling ? { standing: 'taken', taken: takenBy(ruling) } : outlook ? {} : { standing: 'depends' }),
  });
}

/** Appeal against the judgment; none before there is one. Closed by its term only where nobody's term still runs. */
export function appealWay(asked: Asked): Way | undefined {
  const judged = judgmentOn(asked.file, asked.person, asked.question.now);
  if (!judged) return undefined;
  const appealed = lastActAbout(asked, judged.id, 'appeal');
  // A judgment given in conciliation is appealed as any other: its term is counted as theirs.
  const counted: Member = { ...judged, kind: 'judgment', instance: 'first', concerns: [asked.person] };
  const file: CaseFile = {
    ...asked.file,
    acts: membersOf(asked.file, 'acts').map((act) => (act.id === judged.id ? counted : act)),
  };
  if (appealed) return wayFrom('appeal', { outlook: undefined, standing: 'taken', taken: takenBy(appealed) });
  const terms = deadlinesOf(prepare(file), asked.question).filter(
    ({ norm, about }) => appealTerms.includes(norm) && about['j'] === judged.id,
  );
  const missing = terms.flatMap((term) => term.missing);
  const [last] = terms
    .flatMap(({ lastDay }) => lastDay ?? [])
    .toSorted()
    .toReversed();
  if (terms.length > 0 && last !== undefined && terms.every((term) => term.state === 'over'))
    return wayFrom('appeal', { outlook: undefined, standing: 'closed', because: termOver(last) });
  if (terms.some((term) => term.state === 'running')) return wayFrom('appeal', { outlook: undefined });
  const deciding = missing.length > 0 ? missing : [{ at: `acts.${judged.id}.on`, why: 'data' } as const];
  return wayFrom('appeal', { outlook: undefined, standing: 'depends', deciding });
}

const appealTerms = ['kz.cpc.418-1.term', 'kz.cpc.418-1.custody'];

/** The term is over; a court may still restore it. */
const termOver = (last: string) => ({
  kk: `шағым беру мерзімі өткен (соңғы күні ${last}); оны дәлелді себеппен сот қалпына келтіре алады`,
  ru: `срок обжалования истёк (последний день ${last}); по уважительной причине его может восстановить суд`,
  en: `the term of appeal has run out (last day ${last}); for a good reason the court may restore it`,
});
