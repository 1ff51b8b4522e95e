import { isoOf } from '@zhargy/calendar';
import type { PaperKind } from '../kind/kinds.ts';
import { inside, quoteAround, spanIn, type Doc } from './doc.ts';
import { json, type FactDraft } from './draft.ts';
import { isBirth } from './person-data.ts';

const register =
  '(?:ЕРДР|СДТБТ|[Ее]дин\\p{L}+\\s+реестр\\p{L}*\\s+досудебн\\p{L}+\\s+расследован\\p{L}+|[Сс]отқа\\s+дейінгі\\s+тергеп-тексерулердің\\s+[Бб]ірыңғай\\s+тізілім\\p{L}*|[Бб]ірыңғай\\s+тізілім\\p{L}*)';
const digits = '\\d{2,6}(?:[-/]?\\d{2,6}){1,5}';
const numbers: readonly (readonly [RegExp, 'registryNumber' | 'caseNumber'])[] = [
  [
    new RegExp(`${register}(?:[^№;]{0,60}№|[^\\d№.;]{0,70}(?:N|нөмірі\\s*:?)?)\\s*(${digits})(?!\\d)`, 'gu'),
    'registryNumber',
  ],
  [new RegExp(`№\\s?(${digits})\\s*(?:нөмірімен\\s+|санымен\\s+)?\\(?(?:${register})`, 'gu'), 'registryNumber'],
  [new RegExp(`қылмыстық\\s+іс\\s*(?:№|N)\\s?(${digits})(?!\\d)`, 'giu'), 'caseNumber'],
  [new RegExp(`(?<!\\p{L})дел\\p{L}*\\s*(?:№|N)\\s?(${digits})(?!\\d)`, 'giu'), 'caseNumber'],
  [new RegExp(`досудебно\\p{L}+\\s+расследовани\\p{L}+\\s*(?:№|N)\\s?(${digits})(?!\\d)`, 'giu'), 'caseNumber'],
  [new RegExp(`№\\s?(${digits})\\s*(?:санды\\s+|нөмірлі\\s+)?(?:қылмыстық\\s+іс)`, 'giu'), 'caseNumber'],
];
const registering = new RegExp(`зарегистрирован|тіркел|внесен[ыо]`, 'iu');
const registerNamed = new RegExp(register, 'u');
const languageSaid: readonly (readonly [RegExp, 'kk' | 'ru'])[] = [
  [/язык\p{L}*\s+(?:уголовного\s+)?(?:судопроизводств|производств|процесс)\p{L}*[^.;]{0,40}?русск/iu, 'ru'],
  [
    /язык\p{L}*\s+(?:уголовного\s+)?(?:судопроизводств|производств|процесс)\p{L}*[^.;]{0,40}?(?:казахск|государственн)/iu,
    'kk',
  ],
  [/производств\p{L}*[^.;]{0,60}вед[её]тся\s+на\s+русском/iu, 'ru'],
  [/производств\p{L}*[^.;]{0,60}вед[её]тся\s+на\s+(?:казахском|государственном)/iu, 'kk'],
  [/(?:іс\s+жүргізу|сот\s+ісін\s+жүргізу)\s+тілі[^.;]{0,30}?орыс/iu, 'ru'],
  [/(?:іс\s+жүргізу|сот\s+ісін\s+жүргізу)\s+тілі[^.;]{0,30}?(?:қазақ|мемлекеттік)/iu, 'kk'],
  [/іс\s+бойынша\s+іс\s+жүргізу[^.;]{0,20}қазақ\s+тілінде/iu, 'kk'],
  [/іс\s+бойынша\s+іс\s+жүргізу[^.;]{0,20}орыс\s+тілінде/iu, 'ru'],
];

/** The number of registration and its day, and the language of the proceeding. */
export function caseFacts(doc: Doc, kind: PaperKind): readonly FactDraft[] {
  return [...numberFacts(doc), ...registeredFacts(doc), ...languageFacts(doc, kind)];
}

function numberFacts(doc: Doc): readonly FactDraft[] {
  const found = doc.parts.flatMap((part) =>
    numbers.flatMap(([re, why]) =>
      [...part.text.matchAll(re)].flatMap((match): readonly FactDraft[] => {
        const value = match[1] ?? '';
        if (value.replaceAll(/\D/g, '').length < 9) return [];
        return [
          {
            field: ['proceeding', 'number'],
            value: json(value),
            spans: [spanIn(part, { from: match.index, to: match.index + match[0].length })],
            sure: why === 'registryNumber' ? 'certain' : 'likely',
            why,
          },
        ];
      }),
    ),
  );
  // The number of the register where it is named; a number of another case named beside it is another case.
  const own = found.filter((f) => f.why === 'registryNumber');
  return own.length > 0 ? own : found;
}

function registeredFacts(doc: Doc): readonly FactDraft[] {
  return doc.parts.flatMap((part) =>
    part.sentences.flatMap((sentence): readonly FactDraft[] => {
      const text = part.text.slice(sentence.from, sentence.to);
      const days = inside(part.days, sentence).filter((d) => !isBirth(part, d));
      const [day] = days;
      if (!day || !registering.test(text) || !registerNamed.test(text)) return [];
      const verb = sentence.from + text.search(registering);
      const nearest = days.toSorted((a, b) => distance(a, verb) - distance(b, verb))[0] ?? day;
      if (nearest.until !== undefined || distance(nearest, verb) > 90) return [];
      return [
        {
          field: ['proceeding', 'registeredOn'],
          value: json(isoOf(nearest.day)),
          spans: [
            spanIn(part, {
              from: Math.min(nearest.from, verb),
              to: Math.max(nearest.to, verb + wordFrom(part.text, verb)),
            }),
          ],
          sure: days.length === 1 ? 'certain' : 'likely',
          why: 'registered',
        },
      ];
    }),
  );
}

/** How long the word is that begins here. */
const wordFrom = (text: string, at: number): number => /^\p{L}*/u.exec(text.slice(at))?.[0].length ?? 0;
const distance = (day: { readonly from: number; readonly to: number }, at: number): number =>
  at < day.from ? day.from - at : Math.max(0, at - day.to);

function languageFacts(doc: Doc, kind: PaperKind): readonly FactDraft[] {
  const said = doc.parts.flatMap((part) =>
    languageSaid.flatMap(([re, value]): readonly FactDraft[] => {
      const match = re.exec(part.text);
      return match
        ? [
            {
              field: ['proceeding', 'language'],
              value: json(value),
              spans: [quoteAround(part, match.index, match.index + match[0].length)],
              sure: 'certain',
              why: 'languageSaid',
            },
          ]
        : [];
    }),
  );
  const { language } = doc.paper;
  if (said.length > 0 || language === 'mixed' || kind === 'unknown') return said;
  const title = doc.parts.find((p) => p.text.length > 8) ?? doc.parts[0];
  if (!title) return [];
  return [
    {
      field: ['proceeding', 'language'],
      value: json(language),
      spans: [spanIn(title, { from: 0, to: Math.min(title.text.length, 200) })],
      sure: kind === 'qualification' || kind === 'indictment' ? 'likely' : 'guess',
      why: 'languageOfPaper',
    },
  ];
}
