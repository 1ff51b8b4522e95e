import {
  and,
  content,
  count,
  counts,
  exists,
  is,
  lit,
  some,
  where,
  contains,
  type AnyNorm,
  type Citation,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { c, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { liveChargesOf } from '../ch-63/charges-at-the-act.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { standsInText } from '../text-of-the-act.ts';
import { courtDecides, writPerson } from './acts.ts';
import { law118, law292 } from './amending-laws.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** One thing a judgment given by writ must state: in which of its three parts, and when. */
interface JudgmentElement {
  readonly part: 1 | 2 | 3;
  readonly item: number | string;
  /** The word of the report on the text. */
  readonly id: string;
  readonly says: Text;
  readonly due?: (p: PersonFacts) => Cond;
}

const hasClaim = (p: PersonFacts): Cond => exists(where(c.claims, (x) => contains(x.against, p.id)));
const severalOffences = (p: PersonFacts): Cond => counts.ge(count(liveChargesOf(p)), lit.count(2));
const losesRight = (p: PersonFacts): Cond =>
  some(liveChargesOf(p), (ch) => is(ch.obligatoryAdditional, 'deprivationFixed'));

/** Article 629-5: introduction, reasons, operative part. The list stood unchanged since 2018 but for item 4-1 (292-VI). */
export const writJudgmentElements: readonly JudgmentElement[] = [
  {
    part: 1,
    item: 1,
    id: 'inTheName',
    says: t(
      'Үкім Қазақстан Республикасының атынан шығарылғаны жазылады',
      'Указано, что приговор постановлен именем Республики Казахстан',
      'The judgment says that it is given in the name of the Republic of Kazakhstan',
    ),
  },
  {
    part: 1,
    item: 2,
    id: 'timeAndPlace',
    says: t('Үкімнің уақыты мен орны көрсетіледі', 'Указаны время и место приговора', 'Time and place are stated'),
  },
  {
    part: 1,
    item: 3,
    id: 'court',
    says: t('Соттың атауы көрсетіледі', 'Указано наименование суда', 'The court is named'),
  },
  {
    part: 1,
    item: 4,
    id: 'defendantData',
    says: t(
      'Сотталушының аты-жөні, туған күні мен жері және өзге деректері көрсетіледі',
      'Указаны имя, дата и место рождения и иные данные подсудимого',
      'Name, birth and the other data of the defendant are given',
    ),
  },
  {
    part: 1,
    item: 5,
    id: 'chargedLaw',
    says: t(
      'Айыптаудың бабы, бөлігі, тармағы көрсетіледі',
      'Указаны статья, часть, пункт обвинения',
      'Article, part and item of the charge are named',
    ),
  },
  {
    part: 2,
    item: 1,
    id: 'offenceFound',
    says: t(
      'Кінәлі деп танылған құқық бұзушылық сипатталады',
      'Описано правонарушение, в котором подсудимый признан виновным',
      'The offence of which the defendant is found guilty is described',
    ),
  },
  {
    part: 2,
    item: 2,
    id: 'qualification',
    says: t('Құқық бұзушылық сараланады', 'Дана квалификация правонарушения', 'The offence is qualified'),
  },
  {
    part: 2,
    item: 3,
    id: 'guiltAndHarm',
    says: t(
      'Кінә нысаны, уәждер, салдар, залалдың сипаты мен мөлшері көрсетіледі',
      'Указаны форма вины, мотивы, последствия, характер и размер ущерба',
      'Form of guilt, motives, consequences, kind and amount of damage are stated',
    ),
  },
  {
    part: 2,
    item: 4,
    id: 'reasonsForFine',
    says: t('Айыппұл тағайындау уәжделеді', 'Приведены мотивы назначения штрафа', 'Reasons for the fine are given'),
  },
  {
    part: 2,
    item: 5,
    id: 'reasonsForClaim',
    due: hasClaim,
    says: t(
      'Азаматтық талап бойынша шешім уәжделеді',
      'Приведены мотивы решения по гражданскому иску',
      'Reasons for the decision on the civil claim are given',
    ),
  },
  {
    part: 2,
    item: 6,
    id: 'evidenceAndCosts',
    says: t(
      'Заттай дәлелдемелердің тағдыры мен процестік шығындар туралы айтылады',
      'Сказано о судьбе вещественных доказательств и издержках',
      'Physical evidence and costs are dealt with',
    ),
  },
  {
    part: 3,
    item: 1,
    id: 'name',
    says: t('Сотталушының аты-жөні көрсетіледі', 'Указано имя подсудимого', 'The defendant is named'),
  },
  {
    part: 3,
    item: 2,
    id: 'guilt',
    says: t(
      'Кінәлі деп тану туралы шешім бар',
      'Есть решение о признании виновным',
      'The finding of guilt stands there',
    ),
  },
  {
    part: 3,
    item: 3,
    id: 'law',
    says: t(
      'Кінәлі деп танылған баптың бөлігі, тармағы көрсетіледі',
      'Указаны статья, часть, пункт, по которым лицо признано виновным',
      'Article, part and item of the conviction are named',
    ),
  },
  {
    part: 3,
    item: 4,
    id: 'fine',
    says: t('Айыппұл мөлшері көрсетіледі', 'Указан размер штрафа', 'The size of the fine is stated'),
  },
  {
    part: 3,
    item: 4,
    id: 'finalFine',
    due: severalOffences,
    says: t(
      'Жиынтықта әр құқық бұзушылық үшін және түпкілікті айыппұл көрсетіледі',
      'При совокупности указан штраф за каждое правонарушение и окончательный',
      'With several offences each fine and the final one are stated',
    ),
  },
  {
    part: 3,
    item: '4-1',
    id: 'deprivation',
    due: losesRight,
    says: t(
      'Белгілі бір лауазымды атқару немесе қызметпен айналысу құқығынан айыру туралы шешім бар',
      'Есть решение о лишении права занимать должность или заниматься деятельностью',
      'The loss of the right to hold an office or engage in an activity is decided',
    ),
  },
  {
    part: 3,
    item: 5,
    id: 'claim',
    due: hasClaim,
    says: t('Азаматтық талап бойынша шешім бар', 'Есть решение по гражданскому иску', 'The civil claim is decided'),
  },
  {
    part: 3,
    item: 6,
    id: 'evidence',
    says: t(
      'Заттай дәлелдемелер туралы мәселе шешіледі',
      'Решён вопрос о вещественных доказательствах',
      'Physical evidence is decided upon',
    ),
  },
  {
    part: 3,
    item: 7,
    id: 'costs',
    says: t(
      'Процестік шығындарды бөлу туралы шешім бар',
      'Есть решение о распределении процессуальных издержек',
      'The costs are allotted',
    ),
  },
  {
    part: 3,
    item: 8,
    id: 'appeal',
    says: t(
      'Үкіммен келіспеу және оған шағымдану тәртібі мен мерзімі көрсетіледі',
      'Указаны порядок и срок ходатайства о несогласии и обжалования',
      'Order and term of disagreement and of appeal are stated',
    ),
  },
];

const convicts: Cond = is(thisAct.outcome, 'convict');
const citeOf = (e: JudgmentElement): Citation =>
  cpc.art('629-5', e.part, e.item).since(e.item === '4-1' ? law292 : law118);

/** Each element as a norm on the text of the judgment. */
export const writJudgmentText: readonly AnyNorm[] = writJudgmentElements.map((e) =>
  content({
    id: `kz.cpc.629-5-${e.part}-${e.item}.${e.id}`,
    for: writPerson,
    governs: courtDecides,
    cite: [citeOf(e)],
    says: e.says,
    cure: {
      kk: `Үкімді толықтырыңыз: ${e.says.kk}`,
      ru: `Дополните приговор: ${e.says.ru}`,
      en: `Complete the judgment: ${e.says.en}`,
    },
    when: ({ p }) => (e.due ? and(convicts, e.due(p)) : convicts),
    holds: ({ p }) => standsInText(e.id, p.id),
  }),
);
