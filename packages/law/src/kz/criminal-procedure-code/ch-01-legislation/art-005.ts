import { definition, lawDay } from '@zhargy/logic';
import { elsewhere, type Elsewhere } from '../../../elsewhere.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/**
 * Article 5(1): a procedural act or decision is judged by the procedural law in force when it was done. The day of the law
 * of every finding about a recorded act is therefore the day of that act; a draft is judged by the day of the question.
 */
export const lawOfTheAct = definition({
  id: 'kz.cpc.5-1.law-of-the-act',
  cite: [cpc.art(5, 1)],
  says: {
    kk: 'Процестік іс-әрекет пен шешім олар жасалған кезде қолданыста болған қылмыстық-процестік заңмен бағаланады',
    ru: 'Процессуальное действие и решение оцениваются по уголовно-процессуальному закону, действовавшему, когда они совершены',
    en: 'A procedural act or decision is judged by the procedural law in force when it was done',
  },
  is: () => lawDay,
});

export const evidence: readonly Elsewhere[] = [
  elsewhere({
    cite: [cpc.art(5, 2)],
    why: {
      kk: 'Дәлелдемелердің жол берілетіндігі туралы мәселе бұл қағидалар жиынтығында қойылмайды',
      ru: 'Вопрос о допустимости доказательств этот набор правил не решает',
      en: 'Whether evidence is admissible is a question this rule set does not answer',
    },
  }),
];
