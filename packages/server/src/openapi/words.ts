import type { Text } from '@zhargy/logic';
import type { Group } from '../http/route.ts';

/** What the documentation says of the whole. */
export const aboutText: Text = {
  kk: 'Қазақстанның қылмыстық процесі орындалатын түрде: іс файлы беріледі, сілтемесі бар жауап алынады. Белгісіз дерек белгісіз болып қалады. Файл жіберілетін сұраудан ештеңе сақталмайды.',
  ru: 'Уголовный процесс Казахстана в исполняемом виде: на входе файл дела, на выходе ответ со ссылками. Неизвестное остаётся неизвестным. Из запроса, с которым прислан файл, ничего не сохраняется.',
  en: 'The criminal procedure of Kazakhstan, executable: a case file goes in, an answer with its citations comes out. What is unknown stays unknown. Of a request that brings its file along nothing is kept.',
};

export const groupText: Readonly<Record<Group, Text>> = {
  caseFile: {
    kk: 'Жіберілген іс файлы бойынша (сақталмайды)',
    ru: 'По присланному файлу дела (не сохраняется)',
    en: 'About a case file sent along (not kept)',
  },
  documents: { kk: 'Құжаттар (сақталмайды)', ru: 'Документы (не сохраняются)', en: 'Papers (not kept)' },
  short: { kk: 'Іс файлынсыз', ru: 'Без файла дела', en: 'Without a case file' },
  law: { kk: 'Заң', ru: 'Закон', en: 'The law' },
  cases: { kk: 'Сақталған істер', ru: 'Сохранённые дела', en: 'Kept cases' },
  about: { kk: 'Сервер туралы', ru: 'О сервере', en: 'About the server' },
};

export const pageWords = {
  title: { kk: 'Zhargy: API', ru: 'Zhargy: API', en: 'Zhargy: API' },
  parameters: { kk: 'Параметрлер', ru: 'Параметры', en: 'Parameters' },
  body: { kk: 'Жіберілетіні', ru: 'Что присылать', en: 'What to send' },
  answer: { kk: 'Жауабы', ru: 'Ответ', en: 'Answer' },
  problems: { kk: 'Қателер', ru: 'Ошибки', en: 'Problems' },
  problemsLead: {
    kk: 'Орындалмаған сұрауға application/problem+json (RFC 9457) жауап беріледі: барлық қате бірден, әрқайсысы орнымен.',
    ru: 'На невыполненный запрос отвечает application/problem+json (RFC 9457): все ошибки сразу, каждая со своим местом.',
    en: 'A request that failed is answered with application/problem+json (RFC 9457): every fault at once, each with its place.',
  },
  schemas: { kk: 'Құрылымдар', ru: 'Структуры', en: 'Schemas' },
  whole: { kk: 'Толық сипаттамасы', ru: 'Полное описание', en: 'The whole description' },
  required: { kk: 'міндетті', ru: 'обязательно', en: 'required' },
} as const satisfies Readonly<Record<string, Text>>;
