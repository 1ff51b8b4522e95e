import { about, and, at, conditionByVersion, consequence, is, lit, no, same, where, yes } from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { codeBegins, law384 } from './amending-laws.ts';

/** First decisions by which conciliation was refused over a new agreement. */
const refusal = about({
  d: where(c.acts, (a) => and(is(a.kind, 'decideOnArrivedAgreement'), same(a.outcome, lit.text('refuseNewAgreement')))),
});

/** Article 623(3), second paragraph, since 384-VI. */
export const refusalOnArrivalAppealable = consequence({
  id: 'kz.cpc.623-3.appealable',
  for: refusal,
  cite: [cpc.art(623, 3)],
  follows: ({ d }) =>
    at(
      d.on,
      conditionByVersion([
        { from: codeBegins, is: no },
        { from: law384, is: yes },
      ]),
    ),
  says: {
    kk: 'Жаңа келісіммен келіспеген судьяның бас тарту қаулысы апелляциялық тәртіппен шағымдалады',
    ru: 'Отказ судьи, не согласного с новым соглашением, обжалуется в апелляционном порядке',
    en: 'The refusal of a judge who disagrees with the new agreement may be appealed',
  },
});
