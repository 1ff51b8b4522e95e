import { and, definition, is, lit, oneOf, or, type Cond, type Expr } from '@zhargy/logic';
import type { Day, Moment } from '@zhargy/calendar';
import type { ActFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { withinTermOf } from './art-048-counting.ts';

/** A term that is not one of custody: where it starts and how long it is. */
export interface Term {
  readonly start: Expr<Day | Moment>;
  readonly unit: 'days' | 'months' | 'years';
  readonly n: number;
}

/** Whether the date given lies within the term. */
export const within = (term: Term, done: Expr<Day | Moment>): Cond =>
  withinTermOf.of({
    start: term.start,
    unit: lit.text(term.unit),
    n: lit.count(term.n),
    kind: lit.text('ordinary'),
    done,
  });

/**
 * A paper keeps a term when it was posted, handed to the one entitled to take it or, for a person in custody or in a
 * medical organisation, handed to that administration before the term ended (CPC 49(1)). What reached the addressee in
 * time was handed in in time. Which other date counts depends on the channel: without it a late arrival proves nothing.
 */
export const termKept = definition({
  id: 'kz.cpc.49-1.term-kept',
  cite: [cpc.art(49, 1)],
  says: {
    kk: 'Құжат мерзім біткенге дейін поштаға, қабылдауға уәкілетті тұлғаға не ұсталатын орынның әкімшілігіне тапсырылды',
    ru: 'Документ до истечения срока сдан на почту, лицу, уполномоченному его принять, или администрации места содержания',
    en: 'The paper was posted, or handed to the person entitled to take it or to the administration of the place of custody, before the term ended',
  },
  is: (filed: ActFacts['filed'], term: Term): Cond =>
    or(
      within(term, filed.received),
      and(is(filed.channel, 'post'), within(term, filed.posted)),
      and(oneOf(filed.channel, ['custodyAdministration', 'medicalAdministration']), within(term, filed.handedOver)),
    ),
});
