import { about, and, is, limit, lit, presume, same, some, where, type Presumption } from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { pleas } from '../criminal-procedure-code/ch-63/acts.ts';
import { conclusionsOf } from '../criminal-procedure-code/ch-63/art-616-stage.ts';
import { decideConciliation } from '../criminal-procedure-code/ch-64/art-626-decisions.ts';
import { sc2016 } from '../instruments/resolutions.ts';

/** A sentence, drafted or given, that rests on a plea. */
const sentenceOnPlea = about({ g: pleas }, ({ g }) => ({
  s: where(c.sentences, (s) => same(s.agreement, g.id)),
}));

/** A sentence that says nothing of treatment. */
export const noTreatment: Presumption = {
  id: 'sentence.no-compulsory-treatment',
  says: {
    kk: 'үкімде айтылмаған мәжбүрлеп емдеу тағайындалмаған деп есептеледі',
    ru: 'принудительное лечение, о котором в приговоре не сказано, считается не назначенным',
    en: 'compulsory treatment the sentence does not speak of is taken not to have been ordered',
  },
  cite: [],
};

/**
 * Without a clause of the agreement the court orders no compulsory treatment for dependence of its own motion. Whether to
 * return the case for a new agreement is a matter of the decisions of articles 623 and 626.
 */
export const treatmentByClauseOnly = limit({
  id: 'kz.sc.2016-4.16.treatment-by-clause-only',
  for: sentenceOnPlea,
  governs: decideConciliation,
  cite: [sc2016.p(16).s(1)],
  when: ({ s }) => presume(noTreatment, s.compulsoryTreatment, false),
  holds: ({ g }) =>
    some(conclusionsOf(g), (k) =>
      some(
        where(c.contents, (x) =>
          and(same(x.act, k.id), same(x.element, lit.text('compulsoryTreatment')), same(x.about, g.id)),
        ),
        (x) => is(x.state, 'present'),
      ),
    ),
  says: {
    kk: 'Келісімде тәуелділіктен мәжбүрлеп емдеу туралы талап болмаса, сот оны өз бастамасымен тағайындай алмайды',
    ru: 'Без условия в соглашении суд не может по своей инициативе назначить принудительное лечение от зависимости',
    en: 'Without a term in the agreement the court may not order compulsory treatment for dependence of its own motion',
  },
  cure: {
    kk: 'Емдеуді тағайындамаңыз немесе талабы бар жаңа келісім жасау үшін істі прокурорға қайтарыңыз',
    ru: 'Не назначайте лечение либо верните дело прокурору для нового соглашения с таким условием',
    en: 'Do not order the treatment, or return the case for a new agreement that holds the term',
  },
});
