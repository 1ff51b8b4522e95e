import { and, content, type AnyNorm } from '@zhargy/logic';
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

/** Each element of the operative part of a conviction as a norm on the text of the judgment (CPC 398, 401; NR 4/2018 paras 36-44). */
export const operativePart: readonly AnyNorm[] = elements.map((e): AnyNorm =>
  e.per === 'charge'
    ? content<SentenceAndCharge>({
        ...common(e),
        for: sentenceAndCharge,
        when: ({ s }) => (e.due ? and(convicts, e.due(s)) : convicts),
        holds: ({ s, sc }) => present(s, e.id, sc.charge),
      })
    : content({
        ...common(e),
        for: sentence,
        when: ({ s }) => (e.due ? and(convicts, e.due(s)) : convicts),
        holds: ({ s }) => present(s, e.id, s.id),
      }),
);
