import {
  about,
  and,
  atLeast,
  contains,
  content,
  duty,
  exists,
  is,
  or,
  where,
  yes,
  type AnyNorm,
  type Cond,
} from '@zhargy/logic';
import { c, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { concludePlea, pleaAndParty, pleas } from '../ch-63/acts.ts';
import { whileInForce } from '../ch-63/agreement-in-force.ts';
import { conclusionsOf, concludedInCourt, pastInvestigation } from '../ch-63/art-616-stage.ts';
import { chargesOf } from '../ch-63/charges-at-the-act.ts';
import { standsInText } from '../text-of-the-act.ts';

const severalCrimes = (g: AgreementFacts): Cond => atLeast(2, chargesOf(g), () => yes);
/** An earlier sentence is to be joined (cumulative sentences). */
const earlierSentence = (g: AgreementFacts): Cond =>
  exists(where(c.relatedCases, (rc) => and(is(rc.relation, 'earlierSentence'), contains(rc.persons, g.party))));

/** For an aggregate of crimes an agreement made in court names the punishment for each of them. */
const punishmentForEach = content({
  id: 'kz.cpc.629-2.punishment-for-each',
  for: about({ g: pleas }, ({ g }) => ({ ch: chargesOf(g) })),
  governs: concludePlea,
  cite: [cpc.art(629, 2)],
  when: ({ g }) => and(pastInvestigation, severalCrimes(g)),
  holds: ({ ch }) => standsInText('crimePunishment', ch.id),
  says: {
    kk: 'Қылмыстар жиынтығы бойынша сотта жасалған келісімде әр қылмыс үшін жазаның түрі мен мөлшері көрсетіледі',
    ru: 'В соглашении, заключённом в суде, по совокупности преступлений указываются вид и размер наказания за каждое',
    en: 'An agreement made in court on several crimes names kind and size of the punishment for each',
  },
  cure: {
    kk: 'Әр қылмыс үшін жазаны көрсетіңіз',
    ru: 'Укажите наказание за каждое преступление',
    en: 'Name the punishment for each crime',
  },
});

/** And the final one; the same where an earlier sentence is joined. */
const finalPunishment = content({
  id: 'kz.cpc.629-2.final-punishment',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [cpc.art(629, 2), cpc.art(629, 3)],
  when: ({ g }) => and(pastInvestigation, or(severalCrimes(g), earlierSentence(g))),
  holds: ({ g }) => standsInText('finalPunishment', g.id),
  says: {
    kk: 'Қылмыстар не үкімдер жиынтығы бойынша сотта жасалған келісімде түпкілікті жазаның түрі мен мөлшері көрсетіледі',
    ru: 'В соглашении, заключённом в суде, по совокупности преступлений или приговоров указывается окончательное наказание',
    en: 'An agreement made in court on several crimes or sentences names the final punishment',
  },
  cure: {
    kk: 'Түпкілікті жазаның түрі мен мөлшерін көрсетіңіз',
    ru: 'Укажите вид и размер окончательного наказания',
    en: 'Name kind and size of the final punishment',
  },
});

const submissions = (g: AgreementFacts) =>
  where(c.acts, (a) => and(is(a.kind, 'submitAgreementToCourt'), contains(a.about, g.id)));

/** The prosecutor hands the signed agreement to the court and asks for the conciliatory form. */
const handedOver = duty({
  id: 'kz.cpc.629-5.handed-over',
  for: about({ g: where(pleas, (g) => exists(conclusionsOf(g))) }),
  cite: [cpc.art(629, 5)],
  who: { kk: 'прокурор', ru: 'прокурор', en: 'the prosecutor' },
  when: ({ g }) => and(concludedInCourt(g), whileInForce(g, exists(submissions(g)))),
  done: ({ g }) => exists(submissions(g)),
  doneInTime: ({ g }) => exists(submissions(g)),
  says: {
    kk: 'Прокурор қол қойылған келісімді сотқа тапсырып, істі келісімдік іс жүргізуде шешуді сұрайды',
    ru: 'Прокурор передаёт подписанное соглашение суду и ходатайствует о согласительном производстве',
    en: 'The prosecutor hands the signed agreement to the court and asks for the conciliatory form',
  },
  cure: {
    kk: 'Келісімді сотқа тапсырып, өтінішхат мәлімдеңіз',
    ru: 'Передайте соглашение суду и заявите ходатайство',
    en: 'Hand the agreement to the court and make the request',
  },
});

/** What article 629 adds to the content of an agreement made in court, and its way to the court. */
export const agreementInCourtNorms: readonly AnyNorm[] = [punishmentForEach, finalPunishment, handedOver];
