import {
  about,
  and,
  before,
  contains,
  duty,
  exists,
  is,
  lit,
  now,
  oneOf,
  or,
  precedesAct,
  requirement,
  same,
  some,
  where,
  type Cond,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { agreementInCourt, decideConciliation } from '../ch-64/art-626-decisions.ts';
import { endingNotBarred, excludingCircumstance, mustEnd } from '../ch-64/circumstances.ts';
import { inCourtAt } from '../in-court.ts';

const chargesOf = (g: AgreementFacts) => where(c.charges, (ch) => same(ch.person, g.party));
const chargeDropped = (g: AgreementFacts): Cond =>
  some(chargesOf(g), (ch) => exists(where(c.acts, (a) => and(is(a.kind, 'dropCharge'), contains(a.about, ch.id)))));
function settled(g: AgreementFacts): Cond {
  return some(
    where(c.acts, (a) =>
      and(
        oneOf(a.kind, ['decideConciliation', 'terminateAgainst']),
        or(contains(a.about, g.id), contains(a.about, g.party)),
      ),
    ),
    (a) => or(is(a.kind, 'terminateAgainst'), same(a.outcome, lit.text('terminate35'))),
  );
}

/** Article 35(7): in court the state prosecutor who finds such a circumstance must declare that he drops the charge. */
export const prosecutorDrops = duty({
  id: 'kz.cpc.35-7.drop',
  for: agreementInCourt,
  cite: [cpc.art(35, 7)],
  who: { kk: 'мемлекеттік айыптаушы', ru: 'государственный обвинитель', en: 'the state prosecutor' },
  says: {
    kk: 'Қылмыстық қудалауды болдырмайтын мән-жайды сотта анықтаған прокурор айыптаудан бас тартатынын мәлімдейді',
    ru: 'Обнаружив в суде обстоятельства, исключающие преследование, прокурор заявляет об отказе от обвинения',
    en: 'A prosecutor who finds in court a circumstance that excludes prosecution declares that he drops the charge',
  },
  cure: { kk: 'Айыптаудан бас тартыңыз', ru: 'Заявите отказ от обвинения', en: 'Drop the charge' },
  when: ({ g }) => and(inCourtAt(now, g.party), excludingCircumstance(g)),
  done: ({ g }) => chargeDropped(g),
  doneInTime: ({ g }) => chargeDropped(g),
});

/** Article 35(8): a court that finds a circumstance excluding the proceeding settles the end of the case. */
export const courtSettles = duty({
  id: 'kz.cpc.35-8.settle',
  for: agreementInCourt,
  cite: [cpc.art(35, 8), cpc.art(35, 1, 12)],
  who: { kk: 'сот', ru: 'суд', en: 'the court' },
  says: {
    kk: 'Іс жүргізуді болдырмайтын мән-жайды анықтаған сот істі тоқтату мәселесін шешеді',
    ru: 'Обнаружив обстоятельства, исключающие преследование, суд разрешает вопрос о прекращении дела',
    en: 'A court that finds a circumstance excluding the proceeding settles whether the case ends',
  },
  cure: {
    kk: 'Істі тоқтату туралы қаулы шығарыңыз',
    ru: 'Вынесите постановление о прекращении',
    en: 'Rule to end the case',
  },
  when: ({ g }) => and(inCourtAt(now, g.party), mustEnd(g)),
  done: ({ g }) => settled(g),
  doneInTime: ({ g }) => settled(g),
});
/** Article 36(3): before the case ends the person learns the ground, its consequences and his right to object. */
export const groundExplained = requirement({
  id: 'kz.cpc.36-3.explained',
  for: agreementInCourt,
  governs: decideConciliation,
  cite: [cpc.art(36, 3)],
  says: {
    kk: 'Іс тоқтатылғанға дейін адамға негізі, салдары және қарсылық білдіру құқығы түсіндіріледі',
    ru: 'До прекращения дела лицу разъясняют основание, последствия и право возражать',
    en: 'Before the case ends the person is told the ground, the consequences and the right to object',
  },
  cure: {
    kk: 'Негізін, салдарын және қарсылық құқығын түсіндіріңіз',
    ru: 'Разъясните основание, последствия и право возражать',
    en: 'Explain the ground, the consequences and the right to object',
  },
  when: () => same(thisAct.outcome, lit.text('terminateAssets')),
  holds: ({ g }) =>
    some(
      where(c.acts, (a) => and(is(a.kind, 'explainRights'), is(a.subject, 'termination'), same(a.to, g.party))),
      (a) => precedesAct(a.on),
    ),
});

/** Article 36(5): an objection of the person or a victim keeps such a case from ending; it goes on in the ordinary way. */
export const noObjection = requirement({
  id: 'kz.cpc.36-5.no-objection',
  for: agreementInCourt,
  governs: decideConciliation,
  cite: [cpc.art(36, 5), cpc.art(36, 1)],
  says: {
    kk: 'Адам немесе жәбірленуші қарсы болса, іс 36-баптағы негізбен тоқтатылмайды',
    ru: 'По основаниям статьи 36 дело не прекращают, если лицо или потерпевший возражает',
    en: 'A case does not end on a ground of article 36 when the person or a victim objects',
  },
  cure: {
    kk: 'Істі жалғастырып, айыптау үкімін босатумен шығаруды қарастырыңыз',
    ru: 'Продолжите производство; возможен приговор с освобождением от ответственности',
    en: 'Go on; a conviction with release from liability is possible',
  },
  when: () => same(thisAct.outcome, lit.text('terminateAssets')),
  // an objection made after the decision is a matter for the appeal
  holds: ({ g }) => endingNotBarred(g),
});
/** A decision that ended the case, and each victim of the offences. */
const endAndVictim = about({ g: where(c.agreements, (g) => oneOf(g.form, ['plea', 'asset'])) }, ({ g }) => ({
  d: where(c.acts, (a) => and(is(a.kind, 'decideConciliation'), contains(a.about, g.id))),
  r: where(c.roles, (r) =>
    and(
      is(r.as, 'victim'),
      some(chargesOf(g), (ch) => contains(r.offences, ch.offence)),
    ),
  ),
}));
const told = (d: ActFacts, r: { readonly person: AgreementFacts['party'] }): Cond =>
  some(
    where(c.acts, (a) => and(is(a.kind, 'notify'), contains(a.about, d.id), same(a.to, r.person))),
    (a) => before(d.on, a.on),
  );

/** Article 36(4): victims are told that the case has ended and may appeal. */
export const victimTold = duty({
  id: 'kz.cpc.36-4.victim-told',
  for: endAndVictim,
  cite: [cpc.art(36, 4)],
  who: { kk: 'сот', ru: 'суд', en: 'the court' },
  says: {
    kk: 'Істің тоқтатылғаны туралы жәбірленуші хабардар етіледі, ол шағым бере алады',
    ru: 'О прекращении дела уведомляется потерпевший, он вправе обжаловать',
    en: 'The victim is told that the case has ended and may appeal',
  },
  cure: { kk: 'Жәбірленушіні хабардар етіңіз', ru: 'Уведомите потерпевшего', en: 'Notify the victim' },
  when: ({ d }) => same(d.outcome, lit.text('terminateAssets')),
  done: ({ d, r }) => told(d, r),
  doneInTime: ({ d, r }) => told(d, r),
});
