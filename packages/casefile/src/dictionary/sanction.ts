import type { Text } from '@zhargy/logic';
import type { sanctionKinds, sanctionShape } from '../entities/sanction.ts';
import type { FactEntry, Labels } from './entry.ts';

const code = {
  kk: 'Қылмыстық кодекстің ресми мәтіні',
  ru: 'официальный текст Уголовного кодекса',
  en: 'the official text of the Criminal Code',
};

/** Facts of a sanction that the user writes down where the rule set has not read the article. */
export const sanctionEntries = {
  article: {
    label: { kk: 'бап және бөлік', ru: 'статья и часть', en: 'article and part' },
    question: {
      kk: 'Санкция Қылмыстық кодекстің қай бабы мен бөлігінікі?',
      ru: 'К какой статье и части Уголовного кодекса относится санкция?',
      en: 'Of which article and part of the Criminal Code is the sanction?',
    },
    who: ['prosecutor', 'court', 'defence'],
    proof: code,
  },
  from: {
    label: { kk: 'редакцияның бірінші күні', ru: 'первый день редакции', en: 'first day of the text' },
    question: {
      kk: 'Санкцияның бұл мәтіні қай күннен бастап қолданыста?',
      ru: 'С какого дня действует этот текст санкции?',
      en: 'From what day has this text of the sanction been in force?',
    },
    who: ['prosecutor', 'court', 'defence'],
    proof: code,
  },
  to: {
    label: { kk: 'редакцияның соңғы күні', ru: 'последний день редакции', en: 'last day of the text' },
    question: {
      kk: 'Санкцияның бұл мәтіні қай күнге дейін қолданыста болды?',
      ru: 'По какой день действовал этот текст санкции?',
      en: 'Until what day was this text of the sanction in force?',
    },
    who: ['prosecutor', 'court', 'defence'],
    proof: code,
  },
  kinds: {
    label: { kk: 'негізгі жаза түрлері', ru: 'виды основного наказания', en: 'kinds of main punishment' },
    question: {
      kk: 'Санкцияда қандай негізгі жаза түрлері аталған?',
      ru: 'Какие виды основного наказания названы в санкции?',
      en: 'Which kinds of main punishment does the sanction name?',
    },
    who: ['prosecutor', 'court', 'defence'],
    proof: code,
    values: {
      fine: { kk: 'айыппұл', ru: 'штраф', en: 'fine' },
      correctiveWorks: { kk: 'түзеу жұмыстары', ru: 'исправительные работы', en: 'corrective works' },
      communityService: { kk: 'қоғамдық жұмыстар', ru: 'общественные работы', en: 'community service' },
      arrest: { kk: 'қамаққа алу', ru: 'арест', en: 'arrest' },
      restriction: { kk: 'бас бостандығын шектеу', ru: 'ограничение свободы', en: 'restriction of liberty' },
      imprisonment: { kk: 'бас бостандығынан айыру', ru: 'лишение свободы', en: 'imprisonment' },
      life: {
        kk: 'өмір бойына бас бостандығынан айыру',
        ru: 'пожизненное лишение свободы',
        en: 'life imprisonment',
      },
    } satisfies Readonly<Record<(typeof sanctionKinds)[number], Text>>,
  },
  maxImprisonment: {
    label: {
      kk: 'бас бостандығынан айырудың ең ұзақ мерзімі',
      ru: 'наибольший срок лишения свободы',
      en: 'longest imprisonment',
    },
    question: {
      kk: 'Санкцияда бас бостандығынан айырудың ең ұзақ мерзімі қандай?',
      ru: 'Каков наибольший срок лишения свободы по санкции?',
      en: 'What is the longest imprisonment of the sanction?',
    },
    who: ['prosecutor', 'court', 'defence'],
    proof: code,
  },
  minImprisonment: {
    label: {
      kk: 'бас бостандығынан айырудың ең қысқа мерзімі',
      ru: 'наименьший срок лишения свободы',
      en: 'shortest imprisonment',
    },
    question: {
      kk: 'Санкцияда бас бостандығынан айырудың ең қысқа мерзімі аталған ба, аталса, қандай?',
      ru: 'Назван ли в санкции наименьший срок лишения свободы и, если да, какой?',
      en: 'Does the sanction name a shortest imprisonment, and if so, which?',
    },
    who: ['prosecutor', 'court', 'defence'],
    proof: code,
  },
  category: {
    label: { kk: 'құқық бұзушылық санаты', ru: 'категория правонарушения', en: 'category of the offence' },
    question: {
      kk: 'Осы бап бойынша қылмыстық құқық бұзушылық қай санатқа жатады?',
      ru: 'К какой категории относится уголовное правонарушение по этой статье?',
      en: 'To which category does the offence of this article belong?',
    },
    who: ['prosecutor', 'court', 'defence'],
    proof: code,
    values: {
      misdemeanour: { kk: 'қылмыстық теріс қылық', ru: 'уголовный проступок', en: 'criminal misdemeanour' },
      minor: { kk: 'онша ауыр емес қылмыс', ru: 'преступление небольшой тяжести', en: 'crime of minor gravity' },
      medium: { kk: 'ауырлығы орташа қылмыс', ru: 'преступление средней тяжести', en: 'crime of medium gravity' },
      grave: { kk: 'ауыр қылмыс', ru: 'тяжкое преступление', en: 'grave crime' },
      especiallyGrave: { kk: 'аса ауыр қылмыс', ru: 'особо тяжкое преступление', en: 'especially grave crime' },
    } satisfies Labels<typeof sanctionShape.category>,
  },
} satisfies Record<keyof typeof sanctionShape, FactEntry>;
