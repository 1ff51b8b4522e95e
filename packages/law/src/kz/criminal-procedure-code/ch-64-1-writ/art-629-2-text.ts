import {
  and,
  content,
  contains,
  every,
  is,
  requirement,
  type AnyNorm,
  type Citation,
  type Cond,
  type Text,
} from '@zhargy/logic';
import type { PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { categoryAtAct, liveChargesOf } from '../ch-63/charges-at-the-act.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { standsInText } from '../text-of-the-act.ts';
import { applyWrit, writPerson } from './acts.ts';
import { law118, law384 } from './amending-laws.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** One thing the ruling on writ proceedings must state. */
interface RulingElement {
  readonly item: number;
  /** The word of the report on the text. */
  readonly id: string;
  readonly cite: Citation;
  readonly says: Text;
  readonly due?: (p: PersonFacts) => Cond;
}
const item = (n: number): Citation => cpc.art('629-2', 1, n).since(law118);
const misdemeanoursOnly = (p: PersonFacts): Cond =>
  every(liveChargesOf(p), (ch) => is(categoryAtAct(ch), 'misdemeanour'));

/** The list of article 629-2. Item 9 stood until 384-VI; since then every such case goes to the prosecutor. */
export const rulingElements: readonly RulingElement[] = [
  {
    item: 1,
    id: 'timeAndPlace',
    cite: item(1),
    says: t(
      'Қаулыда оның шығарылған уақыты мен орны көрсетіледі',
      'В постановлении указаны время и место вынесения',
      'The ruling states its time and place',
    ),
  },
  {
    item: 2,
    id: 'author',
    cite: item(2),
    says: t(
      'Қаулыны кім шығарғаны көрсетіледі',
      'Указано, кем вынесено постановление',
      'The ruling states who gave it',
    ),
  },
  {
    item: 3,
    id: 'suspectData',
    cite: item(3),
    says: t(
      'Күдіктінің жеке басы туралы деректер көрсетіледі',
      'Указаны данные о личности подозреваемого',
      'The personal data of the suspect are given',
    ),
  },
  {
    item: 4,
    id: 'offence',
    cite: item(4),
    says: t(
      'Құқық бұзушылық: оқиға, тәсіл, уәж, салдар және өзге елеулі мән-жайлар сипатталады',
      'Описано правонарушение: событие, способ, мотивы, последствия и иные существенные обстоятельства',
      'The offence is described: event, way, motive, consequences and other essential circumstances',
    ),
  },
  {
    item: 5,
    id: 'victimAndHarm',
    cite: item(5),
    says: t(
      'Жәбірленуші, зиянның сипаты мен мөлшері көрсетіледі',
      'Указаны потерпевший, характер и размер вреда',
      'The victim, the kind and the amount of harm are stated',
    ),
  },
  {
    item: 6,
    id: 'elementsOfOffence',
    cite: item(6),
    says: t(
      'Ерекше бөлікте көзделген құқық бұзушылық құрамының белгілері көрсетіледі',
      'Указаны признаки состава по Особенной части',
      'The elements of the offence under the Special Part are stated',
    ),
  },
  {
    item: 7,
    id: 'aggravatingAndMitigating',
    cite: item(7),
    says: t(
      'Жауаптылықты ауырлататын және жеңілдететін мән-жайлар көрсетіледі',
      'Указаны отягчающие и смягчающие обстоятельства',
      'Aggravating and mitigating circumstances are stated',
    ),
  },
  {
    item: 8,
    id: 'writGrounds',
    cite: item(8),
    says: t(
      'Бұйрықтық іс жүргізуді қолдану негіздері көрсетіледі',
      'Указаны основания приказного производства',
      'The grounds of writ proceedings are stated',
    ),
  },
  {
    item: 9,
    id: 'directionToCourt',
    cite: item(9).until(law384),
    says: t(
      'Теріс қылық туралы істің сотқа жіберілетіні көрсетіледі',
      'По делу о проступке указано направление дела в суд',
      'In a misdemeanour case the sending to court is stated',
    ),
    due: misdemeanoursOnly,
  },
  {
    item: 10,
    id: 'directionToProsecutor',
    cite: item(10),
    says: t(
      'Істің бекіту және сотқа жіберу мәселесін шешу үшін прокурорға жіберілетіні көрсетіледі',
      'Указано направление дела прокурору для утверждения и передачи в суд',
      'The sending to the prosecutor, for approval and then to court, is stated',
    ),
  },
];

const given: Cond = is(thisAct.kind, 'writRuling');
const cureOf = (says: Text): Text => ({
  kk: `Қаулыны толықтырыңыз: ${says.kk}`,
  ru: `Дополните постановление: ${says.ru}`,
  en: `Complete the ruling: ${says.en}`,
});

/** Each element as a norm on the text of the ruling. */
export const rulingText: readonly AnyNorm[] = rulingElements.map((e) =>
  content({
    id: `kz.cpc.629-2-1-${e.item}.${e.id}`,
    for: writPerson,
    governs: applyWrit,
    cite: [e.cite],
    says: e.says,
    cure: cureOf(e.says),
    when: ({ p }) => (e.due ? and(given, e.due(p)) : given),
    holds: ({ p }) => standsInText(e.id, p.id),
  }),
);

/** Its author signs the ruling. */
export const rulingSigned = requirement({
  id: 'kz.cpc.629-2-1.signed',
  for: writPerson,
  governs: applyWrit,
  cite: [cpc.art('629-2', 1).since(law118)],
  holds: () => contains(thisAct.signedBy, thisAct.by),
  says: t(
    'Қаулыға оны жасаған адам қол қояды',
    'Постановление подписывает составившее его лицо',
    'The ruling is signed by the person who drew it up',
  ),
  cure: t('Қаулыға қол қойыңыз', 'Подпишите постановление', 'Sign the ruling'),
});
