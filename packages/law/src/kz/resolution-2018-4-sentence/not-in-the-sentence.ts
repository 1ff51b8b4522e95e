import { content, not } from '@zhargy/logic';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2018 } from '../instruments/resolutions.ts';
import { acquits, convicts, giveJudgment, sentence } from './judgment.ts';
import { present } from './report.ts';

/** Care of dependants and property is left to a ruling of its own (para 45; CPC 406(1)). */
export const careElsewhere = content({
  id: 'kz.sc.2018-4.45.care-elsewhere',
  for: sentence,
  governs: giveJudgment,
  cite: [sc2018.p(45, 1), cpc.art(406, 1)],
  when: () => convicts,
  holds: ({ s }) => not(present(s, 'careOfDependants', s.id)),
  says: {
    kk: 'Қараусыз қалған балалар, ата-аналар, асырауындағылар және мүлік туралы мәселе үкімде емес, жеке қаулыда шешіледі',
    ru: 'Вопрос о детях, родителях, иждивенцах и имуществе, оставшихся без присмотра, решается не в приговоре, а отдельным постановлением',
    en: 'Children, parents, dependants and property left without care are dealt with in a separate ruling, not in the sentence',
  },
  cure: {
    kk: 'Бұл тармақты үкімнен алып, үкіммен бірге жеке қаулы шығарыңыз',
    ru: 'Исключите этот пункт и вынесите одновременно с приговором отдельное постановление',
    en: 'Take the point out and give a separate ruling together with the sentence',
  },
});

/** The payment is collected on conviction; an acquittal holds none (para 36-1; CPC 401, second part). */
export const noPaymentOnAcquittal = content({
  id: 'kz.sc.2018-4.36-1.none-on-acquittal',
  for: sentence,
  governs: giveJudgment,
  cite: [cpc.art(401, 2), sc2018.p('36-1', 2)],
  when: () => acquits,
  holds: ({ s }) => not(present(s, 'payment', s.id)),
  says: {
    kk: 'Ақтау үкімінде мәжбүрлі төлем өндірілмейді',
    ru: 'В оправдательном приговоре принудительный платеж не взыскивается',
    en: 'An acquittal collects no compulsory payment',
  },
  cure: {
    kk: 'Мәжбүрлі төлем туралы тармақты алып тастаңыз',
    ru: 'Исключите пункт о принудительном платеже',
    en: 'Take out the point on the compulsory payment',
  },
});
