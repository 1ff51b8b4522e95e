import {
  about,
  assessment,
  consequence,
  definition,
  is,
  lit,
  oneOf,
  same,
  where,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { c, type ChargeFacts } from '@zhargy/casefile';
import { categoryAtAct } from '../criminal-procedure-code/ch-63/charges-at-the-act.ts';
import { cc } from '../instruments/criminal-code.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** A crime: threatened with a fine, works, restriction of liberty or imprisonment, and divided into four categories. */
export const isCrime = definition({
  id: 'kz.cc.10-2.crime',
  cite: [cc.art(10, 1), cc.art(10, 2), cc.art(11, 1)],
  says: t('Іс-әрекет — қылмыс', 'Деяние является преступлением', 'The deed is a crime'),
  is: (ch: ChargeFacts): Cond => oneOf(categoryAtAct(ch), ['minor', 'medium', 'grave', 'especiallyGrave']),
});

/** A misdemeanour: no great danger, slight harm, and none of the punishments kept for crimes. */
export const isMisdemeanour = definition({
  id: 'kz.cc.10-3.misdemeanour',
  cite: [cc.art(10, 1), cc.art(10, 3)],
  says: t('Іс-әрекет — қылмыстық теріс қылық', 'Деяние является проступком', 'The deed is a misdemeanour'),
  is: (ch: ChargeFacts): Cond => is(categoryAtAct(ch), 'misdemeanour'),
});

/** Somebody's judgment of a charge; where none is recorded there is nothing to say. */
const judgedInsignificant = about(
  { m: where(c.assessments, (m) => same(m.what, lit.text('insignificant'))) },
  ({ m }) => ({
    ch: where(c.charges, (ch) => same<string>(m.about, ch.id)),
  }),
);

/** A deed with the formal signs of an offence that is too slight to be dangerous is none: somebody has to have judged so. */
export const insignificant = consequence({
  id: 'kz.cc.10-4.insignificant',
  for: judgedInsignificant,
  cite: [cc.art(10, 4), cpc.art(35, 1, 2)],
  says: t(
    'Елеусіздігіне байланысты қоғамға қауіпті емес іс-әрекет қылмыстық құқық бұзушылық емес, іс тоқтатылады',
    'Малозначительное деяние без общественной опасности не является правонарушением, и дело прекращается',
    'A deed too slight to be dangerous to society is no offence, and the case ends',
  ),
  follows: ({ m }) =>
    assessment(
      {
        id: 'insignificant',
        by: 'court',
        cite: [cc.art(10, 4)],
        asks: t(
          'Іс-әрекет елеусіздігіне байланысты қоғамға қауіпті емес пе?',
          'Не представляет ли деяние общественной опасности в силу малозначительности?',
          'Is the deed too slight to be dangerous to society?',
        ),
      },
      m.value,
    ),
});
