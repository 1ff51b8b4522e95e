import type { Text } from '@zhargy/logic';
import type { PaperText, Quote } from '../paper.ts';
import type { Remark } from '../proposal.ts';
import { quoteAround, type Doc, type Part, type Span } from './doc.ts';
import { ownerAt } from './person-data.ts';
import type { Parties } from './parties.ts';

const labels: Readonly<Record<Remark['about'], Text>> = {
  citizenship: { kk: 'азаматтығы', ru: 'гражданство', en: 'citizenship' },
  convictions: { kk: 'бұрынғы соттылығы', ru: 'прежние судимости', en: 'previous convictions' },
  restraint: { kk: 'бұлтартпау шарасы', ru: 'мера пресечения', en: 'measure of restraint' },
  sanctionedTerm: { kk: 'күзетпен ұстау мерзімі', ru: 'срок содержания под стражей', en: 'term of custody' },
  compensation: { kk: 'залалды өтеу', ru: 'возмещение ущерба', en: 'compensation of the damage' },
  maker: { kk: 'құжатты жасаған', ru: 'составитель бумаги', en: 'who made the paper' },
};

const wanted: readonly (readonly [Remark['about'], RegExp])[] = [
  [
    'citizenship',
    /гражданин\p{L}*\s+(?:РК|Республики|Кыргыз|Росси|Узбек|иностран)|гражданк\p{L}\s+(?:РК|Республики|Росси|Узбек|Кыргыз)|гражданств\p{L}+\s*[:–—-]|лицо\s+без\s+гражданства|(?:Республикасының|ҚР)\s+азаматы|азаматтығы\s*[:–—-]/giu,
  ],
  [
    'convictions',
    /(?:ранее\s+)?(?:не\s*)?судим(?:а|ый|ая|ого|ой|ости|ость)?(?!\p{L})|(?:бұрын\s+)?сотталған|сотталмаған|соттылығ\p{L}+/giu,
  ],
  [
    'restraint',
    /мер\p{L}+\s+пресечения|подписк\p{L}+\s+о\s+невыезде|личн\p{L}+\s+поручительств\p{L}*|(?:в\s+виде\s+)залог\p{L}*|бұлтартпау\s+шарасы|ешқайда\s+кетпеу|жеке\s+кепіл\p{L}+/giu,
  ],
  [
    'sanctionedTerm',
    /сроком\s+на\s+\d{1,2}\s*(?:\([^)]*\)\s*)?(?:месяц|сут)\p{L}*|срок\p{L}*\s+содержания\s+под\s+страж\p{L}+[^.;]{0,40}продл\p{L}+|күзетпен\s+ұстау\s+мерзімі[^.;]{0,60}/giu,
  ],
  [
    'compensation',
    /(?:ущерб|вред)\p{L}*[^.;]{0,80}возме[щс]\p{L}+|возмест\p{L}+[^.;]{0,60}(?:ущерб|вред)|(?:залал|шығын|нұқсан)\p{L}*[^.;]{0,80}(?:өтел|өтед|өтеді|төлен)\p{L}*/giu,
  ],
];

/** What a paper says that the case file has no fact for, each with its quote and, where clear, the person. */
export function remarksOf(doc: Doc, parties: Parties, paper: string): readonly Remark[] {
  const seen = new Set<string>();
  return doc.parts.flatMap((part) =>
    wanted.flatMap(([about, re]) =>
      [...part.text.matchAll(re)].flatMap((match): readonly Remark[] => {
        const span = quoteAround(part, match.index, match.index + match[0].length, about === 'citizenship' ? 90 : 200);
        const quote = quoteOf(doc.paper, span, paper);
        const key = `${about} ${part.number} ${quote.place.from}`;
        if (seen.has(key)) return [];
        seen.add(key);
        const person = nameAt(doc, parties, part, match.index);
        return [{ about, label: labels[about], quote, ...(person === undefined ? {} : { person }) }];
      }),
    ),
  );
}

function nameAt(doc: Doc, parties: Parties, part: Part, at: number): string | undefined {
  const owner = ownerAt(doc, parties, part, at);
  return owner?.person.names.length === 1 ? owner.person.names[0] : undefined;
}

/** The words of a place of the paper. */
export function quoteOf(paper: PaperText, { paragraph, from, to }: Span, id: string): Quote {
  const at = paper.paragraphs[paragraph - 1];
  return {
    text: at?.text.slice(from, to) ?? '',
    place: { paper: id, paragraph, ...(at?.page === undefined ? {} : { page: at.page }), from, to },
  };
}
