import type { Lang } from '@zhargy/logic';

/** How a paper looks: measures in millimetres and points. The law fixes none for acts of this kind; change them here. */
export interface Layout {
  readonly name: string;
  readonly paper: 'a4';
  readonly font: string;
  readonly size: number;
  readonly margin: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Indent of the first line, mm. */
  readonly firstLine: number;
  /** Height of a line as a multiple of the size of the letters. */
  readonly line: number;
  /** Kazakh has no hyphenation in the tools we use: justified lines would gape. */
  readonly justified: Readonly<Record<Lang, boolean>>;
  /** The page from which the number is shown, top centre. */
  readonly numberedFrom: number;
}

export const layouts: Readonly<Record<string, Layout>> = {
  'kz-court-default': {
    name: 'kz-court-default',
    paper: 'a4',
    font: 'Times New Roman',
    size: 14,
    margin: { left: 30, right: 15, top: 20, bottom: 20 },
    firstLine: 12.5,
    line: 1.15,
    justified: { kk: false, ru: true, en: false },
    numberedFrom: 2,
  },
};

/** The layout of that name; a tree that names an unknown one is a mistake of the caller. */
export function layoutOf(name: string): Layout {
  const found = layouts[name];
  if (!found) throw new RangeError(`no layout is called ${name}`);
  return found;
}
