import { contains, exists, where, type Citation, type Cond, type Text } from '@zhargy/logic';
import { c, type SentenceFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

/** One thing a judgment on an agreement must hold, by article 627. */
export interface JudgmentElement {
  /** The element in the report on the text: the same name where the list of article 398 has the same element. */
  readonly id: string;
  readonly per: 'sentence' | 'charge';
  readonly cite: readonly Citation[];
  readonly says: Text;
  due?(s: SentenceFacts): Cond;
}

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const claimed = (s: SentenceFacts): Cond => exists(where(c.claims, (k) => contains(k.against, s.person)));
const costs = (): Cond => c.proceeding.proceduralCosts;

/** The parts of the judgment in the order of article 627(1)-(3). */
export const judgmentElements: readonly JudgmentElement[] = [
  {
    id: 'introduction',
    per: 'sentence',
    cite: [cpc.art(627, 1)],
    says: t(
      'үкімнің кіріспе бөлігі жалпы талаптарға сай',
      'вводная часть приговора отвечает общим требованиям',
      'the introduction of the judgment meets the general demands',
    ),
  },
  {
    id: 'agreementReference',
    per: 'sentence',
    cite: [cpc.art(627, 2)],
    says: t(
      'уәждеу бөлігінде процестік келісімге сілтеме бар',
      'в мотивировочной части есть ссылка на процессуальное соглашение',
      'the reasons refer to the procedural agreement',
    ),
  },
  {
    id: 'deed',
    per: 'charge',
    cite: [cpc.art(627, 2, 1)],
    says: t(
      'адам кінәлі деп танылған әрекет сипатталған',
      'описано деяние, в котором лицо признано виновным',
      'the deed of which the person is found guilty is described',
    ),
  },
  {
    id: 'qualification',
    per: 'charge',
    cite: [cpc.art(627, 2, 2)],
    says: t(
      'әрекеттің саралануы көрсетілген',
      'указана квалификация деяния',
      'the qualification of the deed stands there',
    ),
  },
  {
    id: 'punishmentReasons',
    per: 'sentence',
    cite: [cpc.art(627, 2, 3)],
    says: t(
      'жаза тағайындау уәждері келтірілген',
      'приведены мотивы назначения наказания',
      'reasons for the punishment are given',
    ),
  },
  {
    id: 'claimReasons',
    per: 'sentence',
    due: claimed,
    cite: [cpc.art(627, 2, 4)],
    says: t(
      'азаматтық талап бойынша уәждер, орындау тәртібі мен мерзімі келтірілген',
      'приведены мотивы по гражданскому иску, порядок и срок исполнения',
      'reasons on the civil claim, its order and term of performance are given',
    ),
  },
  {
    id: 'evidenceAndCosts',
    per: 'sentence',
    cite: [cpc.art(627, 2, 5)],
    says: t(
      'заттай дәлелдемелердің тағдыры мен процестік шығындарды өндіріп алу мәселесі қаралған',
      'решена судьба вещественных доказательств и взыскание процессуальных издержек',
      'physical evidence and the recovery of procedural costs are dealt with',
    ),
  },
  {
    id: 'guilt',
    per: 'charge',
    cite: [cpc.art(627, 3, 1)],
    says: t(
      'кінәлі деп тану туралы шешім бар',
      'есть решение о признании виновным',
      'the finding of guilt stands there',
    ),
  },
  {
    id: 'law',
    per: 'charge',
    cite: [cpc.art(627, 3, 1)],
    says: t(
      'қылмыстық заңның тармағы, бөлігі, бабы көрсетілген',
      'указаны пункт, часть и статья уголовного закона',
      'item, part and article of the criminal law stand there',
    ),
  },
  {
    id: 'punishment',
    per: 'sentence',
    cite: [cpc.art(627, 3, 2), cpc.art(626, 1, 5)],
    says: t('жаза шарасы көрсетілген', 'указана мера наказания', 'the punishment stands there'),
  },
  {
    id: 'claim',
    per: 'sentence',
    due: claimed,
    cite: [cpc.art(627, 3, 3), sc2016.p(28).s(1), cpc.art(626, 1, 5)],
    says: t(
      'азаматтық талап келісімге сай шешілген',
      'гражданский иск решён в соответствии с соглашением',
      'the civil claim is decided in accordance with the agreement',
    ),
  },
  {
    id: 'costs',
    per: 'sentence',
    due: costs,
    cite: [cpc.art(627, 3, 3), sc2016.p(28).s(1), cpc.art(626, 1, 5)],
    says: t(
      'процестік шығындар мен өзге өндіріп алулар келісімге сай шешілген',
      'процессуальные издержки и иные взыскания решены в соответствии с соглашением',
      'procedural costs and other recoveries are decided in accordance with the agreement',
    ),
  },
  {
    id: 'compensationTerm',
    per: 'sentence',
    due: claimed,
    cite: [cpc.art(627, 3, 4)],
    says: t(
      'залалды өтеу мерзімі келісім шарттарына сай көрсетілген',
      'указан срок возмещения ущерба по условиям соглашения',
      'the term for making good the damage, by the agreement, stands there',
    ),
  },
  {
    id: 'appeal',
    per: 'sentence',
    cite: [cpc.art(627, 3, 5)],
    says: t(
      'шағымдану тәртібі мен мерзімі көрсетілген',
      'указаны порядок и срок обжалования',
      'order and term of appeal stand there',
    ),
  },
];
