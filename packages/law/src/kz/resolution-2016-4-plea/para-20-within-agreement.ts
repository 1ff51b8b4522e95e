import { about, and, is, limit, lit, not, oneOf, same, where, wholeCase, type Text } from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { weighed } from '../criminal-procedure-code/weighed.ts';
import { thisAct } from '../criminal-procedure-code/ch-63/this-act.ts';
import { decideConciliation } from '../criminal-procedure-code/ch-64/art-626-decisions.ts';
import { sc2016 } from '../instruments/resolutions.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** An agreement and each thing a decision settles that the agreement is silent about. */
const beyondAgreement = about({ g: where(c.agreements, (g) => oneOf(g.form, ['plea', 'asset'])) }, () => ({
  b: wholeCase(
    where(c.contents, (x) => and(same(x.element, lit.text('beyondAgreement')), is(x.state, 'present'))),
    'the decision lists what it settles beyond the agreement',
  ),
}));

/** Para 20: within the agreement; beyond it only what neither worsens the position nor breaches the right to defence. */
export const withinAgreement = limit({
  id: 'kz.sc.2016-4.20.within-agreement',
  for: beyondAgreement,
  governs: decideConciliation,
  cite: [sc2016.p(20).s(1, 2)],
  when: ({ b }) => same(b.act, thisAct.id),
  holds: ({ b }) =>
    and(
      not(
        weighed(
          {
            id: 'worsensPosition',
            by: 'court',
            cite: [sc2016.p(20).s(2)],
            asks: t(
              'Келісімде жоқ шешім сотталушының жағдайын нашарлата ма?',
              'Ухудшает ли решение вне соглашения положение подсудимого?',
              'Does the decision beyond the agreement worsen the position of the defendant?',
            ),
          },
          b.id,
        ),
      ),
      not(
        weighed(
          {
            id: 'breachesDefence',
            by: 'court',
            cite: [sc2016.p(20).s(2)],
            asks: t(
              'Ол қорғану құқығын бұза ма?',
              'Нарушает ли оно право на защиту?',
              'Does it breach the right to defence?',
            ),
          },
          b.id,
        ),
      ),
    ),
  says: t(
    'Сот келісім шегінде шешеді; одан тыс шешім жағдайды нашарлатпаса және қорғану құқығын бұзбаса ғана мүмкін',
    'Суд решает в пределах соглашения; иное допустимо, если не ухудшает положения и не нарушает право на защиту',
    'The court decides within the agreement; beyond it only what neither worsens the position nor breaches the defence',
  ),
  cure: t(
    'Жағдайды нашарлататын шешімді алып тастаңыз немесе істі жаңа келісімге қайтарыңыз',
    'Исключите ухудшающее решение либо верните дело для нового соглашения',
    'Take the worsening decision out, or return the case for a new agreement',
  ),
});
