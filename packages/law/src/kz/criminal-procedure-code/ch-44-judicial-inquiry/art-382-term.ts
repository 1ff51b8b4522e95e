import {
  act,
  and,
  before,
  duty,
  exists,
  formula,
  lit,
  none,
  not,
  or,
  param,
  precedesAct,
  reading,
  requirement,
  some,
  types,
  yes,
  type Cond,
  type Expr,
  type Text,
} from '@zhargy/logic';
import type { Day, Moment } from '@zhargy/calendar';
import type { AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { elementOf } from '../record-elements.ts';
import { weighed } from '../weighed.ts';
import { termEnds, withinTermOf } from '../ch-06-time-limits/index.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { agreementInCourt } from '../ch-64/art-626-decisions.ts';
import { actsOn, arrivedOn, inDays, openedOn, setOn } from '../ch-64/stages-of-hearing.ts';
import { termStart } from './disputes.ts';
import { beforeTheCourt } from '../stage-of-case.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const asDay = (label: Text) => ({ ...termEnds.inputs.start, label, optional: true });

/** The last day of the conciliatory hearing: ten days, or twenty when extended, from the start the reading names. */
export const conciliationEnds = formula({
  id: 'kz.cpc.382-2.last-day',
  says: t(
    'Келісімдік іс жүргізу он тәулікке дейін, ерекше жағдайда уәжді қаулымен жиырма тәулікке дейін аяқталады',
    'Согласительное производство оканчивается в срок до десяти суток, в исключительных случаях по мотивированному постановлению до двадцати',
    'Conciliation ends within ten days or, in exceptional cases by a reasoned ruling, within twenty',
  ),
  cite: [cpc.art(382, 2), cpc.art(625, 6), cpc.art(322, 5), sc2016.p(21).s(1)],
  inputs: {
    opened: asDay(t('отырыс ашылған уақыт', 'открытие заседания', 'opening of the session')),
    ruled: asDay(t('тағайындау туралы қаулы', 'постановление о назначении', 'ruling that set the hearing')),
    arrived: asDay(t('істің сотқа келіп түсуі', 'поступление дела в суд', 'arrival of the case in court')),
    extended: param.truth(t('мерзім заңды ұзартылған', 'срок законно продлён', 'lawfully extended')),
  },
  result: types.day,
  work: (x, pad): Day => {
    const start = pad.reading<Day | Moment>(termStart, {
      opening: () => x.opened,
      ruling: () => x.ruled,
      arrival: () => x.arrived,
    });
    const n = pad.step(
      t('мерзім, тәулік', 'срок, суток', 'term, days'),
      x.extended ? 20 : 10,
      cpc.art(382, 2),
      sc2016.p(21).s(1),
    );
    return termEnds.work({ start, unit: 'days', n, kind: 'ordinary' }, pad);
  },
});

const startOf = (g: AgreementFacts): Expr<Day | Moment> =>
  reading<Day | Moment>(termStart, { opening: openedOn(g), ruling: setOn(g), arrival: arrivedOn(g) });
const within = (g: AgreementFacts, n: 10 | 20, done: Expr<Day | Moment>): Cond =>
  withinTermOf.of({ start: startOf(g), ...inDays, n: lit.count(n), done });

/** A ruling given before the session was opened puts off its beginning; it does not extend a term that runs from the opening. */
const afterStart = (g: AgreementFacts, ruledOn: Expr<Moment>): Cond =>
  reading(termStart, { opening: not(before(ruledOn, openedOn(g))), ruling: yes, arrival: yes });
/** A reasoned ruling given while the ten days ran. */
const extended = (g: AgreementFacts): Cond =>
  some(actsOn('extendHearingTerm', g), (a) => and(elementOf(a, 'reasons'), afterStart(g, a.on), within(g, 10, a.on)));

/** Article 625(6), 382(2), para 21: the hearing ends in time. */
export const hearingEnds = duty({
  id: 'kz.cpc.382-2.hearing-ends',
  for: agreementInCourt,
  cite: [cpc.art(382, 2), cpc.art(625, 6), cpc.art(322, 5), sc2016.p(21).s(1)],
  when: ({ g }) => or(exists(actsOn('conciliatoryHearing', g)), exists(actsOn('decideConciliation', g))),
  who: t('судья', 'судья', 'the judge'),
  by: ({ g }) =>
    conciliationEnds.of({ opened: openedOn(g), ruled: setOn(g), arrived: arrivedOn(g), extended: extended(g) }),
  done: ({ g }) => exists(actsOn('decideConciliation', g)),
  doneInTime: ({ g }) =>
    some(actsOn('decideConciliation', g), (d) => or(within(g, 10, d.on), and(extended(g), within(g, 20, d.on)))),
  says: t(
    'Келісімдік іс жүргізу он тәулікте, уәжді қаулымен ұзартылса, жиырма тәулікте аяқталады',
    'Согласительное производство оканчивается за десять суток, при мотивированном продлении за двадцать',
    'Conciliation is finished within ten days, or twenty on a reasoned extension',
  ),
  cure: t(
    'Мерзім ішінде шешім шығарыңыз немесе он тәулік өткенше уәжді қаулымен ұзартыңыз',
    'Вынесите решение в срок либо до истечения десяти суток продлите его мотивированным постановлением',
    'Decide in time, or extend the term by a reasoned ruling before the ten days end',
  ),
});

/** The ruling that extends the term of the hearing. */
export const extendHearingTerm = act({
  id: 'extendHearingTerm',
  says: t('қарау мерзімін ұзарту', 'продление срока рассмотрения', 'extending the term of the hearing'),
  recordedAs: 'extendHearingTerm',
  by: ['judge'],
  roles: agreementInCourt,
  // A hearing that has ended leaves nothing to extend.
  possible: ({ g }) =>
    and(
      beforeTheCourt(g),
      none(actsOn('decideConciliation', g), (d) => precedesAct(d.on)),
    ),
  cite: [cpc.art(382, 2), cpc.art(49, 3)],
});

/** Article 382(2), 49(3): a reasoned ruling, in an exceptional case, before the term ends. */
export const extension = requirement({
  id: 'kz.cpc.382-2.extension',
  for: agreementInCourt,
  governs: extendHearingTerm,
  cite: [cpc.art(382, 2), cpc.art(49, 3), sc2016.p(21).s(1)],
  holds: ({ g }) =>
    and(
      elementOf(thisAct, 'reasons'),
      within(g, 10, thisAct.on),
      weighed(
        {
          id: 'exceptionalCase',
          by: 'court',
          cite: [cpc.art(382, 2)],
          asks: t('Жағдай ерекше ме?', 'Исключителен ли случай?', 'Is the case exceptional?'),
        },
        g.id,
      ),
    ),
  says: t(
    'Мерзім ерекше жағдайда, ол біткенше, уәжді қаулымен ұзартылады',
    'Срок продлевается в исключительном случае, до его истечения, мотивированным постановлением',
    'The term is extended in an exceptional case, before it ends, by a reasoned ruling',
  ),
  cure: t(
    'Қаулыда ұзарту уәждерін келтіріңіз',
    'Приведите в постановлении мотивы продления',
    'State in the ruling the reasons for the extension',
  ),
});
