import type { Lang, Text } from '@zhargy/logic';
import type { PlaceInPaper } from './paper.ts';
import type { Confidence } from './proposal.ts';

/** How sure, in words. */
export const confidenceNames: Readonly<Record<Confidence, Text>> = {
  certain: { kk: 'нақты', ru: 'прямо сказано', en: 'stated' },
  likely: { kk: 'ықтимал', ru: 'вероятно', en: 'likely' },
  guess: { kk: 'болжам', ru: 'догадка', en: 'guess' },
};

/** A place of a paper in words: "2-бет, 14-абзац", "стр. 2, абз. 14", "p. 2, para. 14". */
export function pagePlace({ page, paragraph }: PlaceInPaper, lang: Lang): string {
  const words: Readonly<Record<Lang, readonly [(n: number) => string, (n: number) => string]>> = {
    kk: [(n) => `${n}-бет`, (n) => `${n}-абзац`],
    ru: [(n) => `стр. ${n}`, (n) => `абз. ${n}`],
    en: [(n) => `p. ${n}`, (n) => `para. ${n}`],
  };
  const [onPage, inParagraph] = words[lang];
  return page === undefined ? inParagraph(paragraph) : `${onPage(page)}, ${inParagraph(paragraph)}`;
}
