import type { contentShape } from '../schema.ts';
import type { FactEntry } from './entry.ts';

const document = { kk: 'құжаттың мәтіні', ru: 'текст документа', en: 'the text of the document' };

/** Facts of one element found, or not found, in the text of a document. */
export const contentEntries = {
  act: {
    label: { kk: 'құжат', ru: 'документ', en: 'document' },
    question: {
      kk: 'Элемент қай құжаттан ізделді?',
      ru: 'В каком документе искали элемент?',
      en: 'In which document was the element looked for?',
    },
    who: ['court', 'prosecutor', 'defence'],
    proof: document,
  },
  element: {
    label: { kk: 'мазмұн элементі', ru: 'элемент содержания', en: 'element of content' },
    question: {
      kk: 'Құжаттан қандай элемент ізделді?',
      ru: 'Какой элемент искали в документе?',
      en: 'Which element was looked for?',
    },
    who: ['court', 'prosecutor', 'defence'],
    proof: document,
  },
  about: {
    label: {
      kk: 'элемент кімге немесе неге қатысты',
      ru: 'к кому или чему относится элемент',
      en: 'whom or what the element is about',
    },
    question: {
      kk: 'Элемент кімге немесе неге қатысты?',
      ru: 'О ком или о чём этот элемент?',
      en: 'Whom or what is the element about?',
    },
    who: ['court', 'prosecutor', 'defence'],
    proof: document,
  },
  state: {
    label: { kk: 'элементтің бар-жоғы', ru: 'наличие элемента', en: 'state of the element' },
    question: {
      kk: 'Бұл элемент құжатта бар ма?',
      ru: 'Есть ли этот элемент в документе?',
      en: 'Is the element in the document?',
    },
    who: ['court', 'prosecutor', 'defence'],
    proof: document,
    values: {
      present: { kk: 'бар', ru: 'есть', en: 'present' },
      absent: { kk: 'жоқ', ru: 'отсутствует', en: 'absent' },
      notFound: { kk: 'табылмады', ru: 'не найден', en: 'not found' },
      contradictory: { kk: 'қайшылықты', ru: 'противоречив', en: 'contradictory' },
    },
  },
  value: {
    label: { kk: 'элементтің мәні', ru: 'значение элемента', en: 'value of the element' },
    question: {
      kk: 'Құжатта бұл туралы не көрсетілген?',
      ru: 'Что об этом указано в документе?',
      en: 'What does the document say of it?',
    },
    who: ['court', 'prosecutor', 'defence'],
    proof: document,
  },
  order: {
    label: { kk: 'құжаттағы реті', ru: 'место по порядку', en: 'position in the document' },
    question: {
      kk: 'Элемент құжатта нешінші болып тұр?',
      ru: 'Каким по счёту стоит элемент в документе?',
      en: 'At what place, counted from one, does the element stand?',
    },
    who: ['court', 'prosecutor', 'defence'],
    proof: document,
  },
} satisfies Record<keyof typeof contentShape, FactEntry>;
