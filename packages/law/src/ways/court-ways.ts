import { outlooks, type Outlook } from '../outlook/outlook.ts';
import { capsWithoutAgreement } from './at-stake.ts';
import { judgmentOn } from './case-file.ts';
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
  const judged = judgmentOn(asked.file, asked.person, asked.question.now);
  const outlook = outlookFor(asked, 'setMainTrial');
  const caps = capsWithoutAgreement(asked);
  if (set) return wayFrom('ordinary', { outlook, caps, standing: 'taken', taken: takenBy(set) });
  if (judged) return wayFrom('ordinary', { outlook, caps, standing: 'closed', taken: null, because: judgmentGiven });
  return wayFrom('ordinary', { outlook, caps, ...(outlook ? {} : { standing: 'depends' }) });
}

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

/** Appeal against the judgment; none before there is one. */
export function appealWay(asked: Asked): Way | undefined {
  const judged = judgmentOn(asked.file, asked.person, asked.question.now);
  if (!judged) return undefined;
  const appealed = lastActAbout(asked, judged.id, 'appeal');
  const outlook = outlooks(asked.file, 'fileAppeal', asked.question).find((o) => o.about['j'] === judged.id);
  return wayFrom('appeal', {
    outlook,
    ...(appealed ? { standing: 'taken', taken: takenBy(appealed) } : outlook ? {} : { standing: 'depends' }),
  });
}
