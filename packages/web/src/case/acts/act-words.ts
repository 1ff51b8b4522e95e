import type { Text } from '@zhargy/logic';

export const actWords = {
  available: { kk: 'Жасауға болады', ru: 'Можно', en: 'May be done' },
  needsFacts: { kk: 'Дерек жетпейді', ru: 'Не хватает данных', en: 'Needs facts' },
  blocked: { kk: 'Болмайды', ru: 'Нельзя', en: 'Blocked' },
  who: { kk: 'Кім жасайды', ru: 'Кто совершает', en: 'Who does it' },
  everybody: { kk: 'бәрі', ru: 'все', en: 'everybody' },
  may: { kk: 'Жасай алады', ru: 'Вправе', en: 'May be done by' },
  wholeCase: { kk: 'бүкіл іс бойынша', ru: 'по делу в целом', en: 'the case as a whole' },
  because: { kk: 'Кедергі', ru: 'Что мешает', en: 'What stands against it' },
  waits: { kk: 'Не белгісіз', ru: 'Что неизвестно', en: 'What is not known' },
  depends: {
    kk: 'Әрекеттің өзіне байланысты: кім, қалай жасайды',
    ru: 'Зависит от самого действия: кто и как его совершит',
    en: 'Depends on the act itself: who does it, and how',
  },
  weighed: { kk: 'Бағалауға қалдырылған', ru: 'Оставлено на усмотрение', en: 'Left to somebody’s judgment' },
  grounds: { kk: 'Неге сүйенеді', ru: 'На чём держится', en: 'What it rests on' },
  nothingAgainst: { kk: 'Қарсы ештеңе жоқ', ru: 'Препятствий не видно', en: 'Nothing stands against it' },
  wouldStart: {
    kk: 'Сол күні жасалса, мына мерзімдер басталады',
    ru: 'Если совершить в этот день, начнутся сроки',
    en: 'If it is done on that day, these terms begin',
  },
  noTerms: {
    kk: 'Бұл әрекет ешбір есептелетін мерзімді бастамайды',
    ru: 'Ни одного исчисляемого срока это действие не начинает',
    en: 'It starts no term that is counted here',
  },
  until: { kk: 'дейін', ru: 'по', en: 'until' },
  write: { kk: 'Құжатын жазу', ru: 'Составить документ', en: 'Write the paper' },
  record: { kk: 'Жасалды деп жазу', ru: 'Записать как совершённое', en: 'Record as done' },
  nothing: {
    kk: 'Бұл тараптың іс бойынша жасайтын әрекеті жоқ',
    ru: 'Для этой стороны действий в деле нет',
    en: 'There is nothing for this side to do in the case',
  },
  notYet: { kk: 'соңғы күні белгісіз', ru: 'последний день неизвестен', en: 'the last day is not known' },
} satisfies Record<string, Text>;
