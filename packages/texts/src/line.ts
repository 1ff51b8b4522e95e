/** One line of a read page: a paragraph, or a part of one after a line break. */
export interface Line {
  readonly text: string;
  /** Whether a new paragraph begins here; false after a line break inside one. */
  readonly fresh: boolean;
  /** The name of the place in the page it was read from, as links to it are written ("z2843"). */
  readonly anchor?: string;
}

/** A page or file as lines, with what it says of itself. */
export interface ReadPage {
  readonly lines: readonly Line[];
  /** The title of the page. */
  readonly title?: string;
  /** The address it was saved from, where the file still names it. */
  readonly address?: string;
}

/** Spaces of every kind as one, marks that show nothing left out. */
export const tidy = (text: string): string =>
  text
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .trim();

/** The address a file was saved from: the line a browser writes on saving, or the head of a copy kept as text. */
export const savedFrom = (text: string): string | undefined =>
  /(?:saved from url=\(\d+\)|^source:\s*)(https?:\/\/\S+)/m.exec(text)?.[1];
