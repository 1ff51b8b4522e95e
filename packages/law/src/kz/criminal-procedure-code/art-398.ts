import { and, conditionByVersion, content, effective, unread, type AnyNorm, type Cond } from '@zhargy/logic';
import { elements, type Element } from '../resolution-2018-4-sentence/elements.ts';
import {
  byAgreement,
  convicts,
  giveJudgment,
  sentence,
  sentenceAndCharge,
  type SentenceAndCharge,
} from '../resolution-2018-4-sentence/judgment.ts';
import { present } from '../resolution-2018-4-sentence/report.ts';

const cureOf = (e: Element): Element['says'] => ({
  kk: `Қарар бөлігін толықтырыңыз: ${e.says.kk}`,
  ru: `Дополните резолютивную часть: ${e.says.ru}`,
  en: `Complete the operative part: ${e.says.en}`,
});
const common = (e: Element) => ({
  id: `kz.cpc.398.${e.id}`,
  governs: giveJudgment,
  cite: e.cite,
  says: e.says,
  cure: cureOf(e),
  except: e.list === '401' ? [] : [byAgreement],
});

/** The list as it stood when it was read: an older judgment is not held against the list of today. */
const asRead = (is: Cond): Cond =>
  conditionByVersion([
    unread(effective('2015-01-01', '231-V'), {
      kk: 'ҚПК 398, 401-баптарының 16.09.2025 дейінгі редакциялары оқылмаған',
      ru: 'редакции статей 398 и 401 УПК до 16.09.2025 не прочитаны',
      en: 'CPC 398 and 401 were not read in redactions before 16.09.2025',
    }),
    { from: effective('2025-09-16', '210-VIII'), is },
  ]);

/** Each element of the operative part of a conviction as a norm on the text of the judgment (CPC 398, 401; NR 4/2018 paras 36-44). */
export const operativePart: readonly AnyNorm[] = elements.map((e): AnyNorm =>
  e.per === 'charge'
    ? content<SentenceAndCharge>({
        ...common(e),
        for: sentenceAndCharge,
        when: ({ s }) => (e.due ? and(convicts, e.due(s)) : convicts),
        holds: ({ s, sc }) => asRead(present(s, e.id, sc.charge)),
      })
    : content({
        ...common(e),
        for: sentence,
        when: ({ s }) => (e.due ? and(convicts, e.due(s)) : convicts),
        holds: ({ s }) => asRead(present(s, e.id, s.id)),
      }),
);
