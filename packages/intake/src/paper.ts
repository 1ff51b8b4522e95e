import type { Text } from '@zhargy/logic';

/** The language a paper is written in; `mixed` where Kazakh and Russian stand in it side by side. */
export type PaperLanguage = 'kk' | 'ru' | 'mixed';

/** One paragraph of a paper. Line breaks inside it are joined; quotes are cut out of `text` as it stands here. */
export interface Paragraph {
  /** Its number in the paper, counted from 1. */
  readonly number: number;
  /** The page it begins on, counted from 1; only a PDF has pages. */
  readonly page?: number;
  readonly text: string;
}

/** A paper whose text was read. */
export interface PaperText {
  readonly is: 'paper';
  /** The name of the file, where it came from one. */
  readonly name?: string;
  readonly format: 'docx' | 'pdf' | 'text';
  readonly language: PaperLanguage;
  readonly paragraphs: readonly Paragraph[];
  /** How many pages a PDF has. */
  readonly pages?: number;
  /** What the reader should know of how it was read: a mixed paper, tracked changes left out, an old encoding. */
  readonly notes: readonly Text[];
}

/** Why nothing could be read out of a file. */
export type PaperFaultCode =
  | 'empty'
  | 'tooLarge'
  | 'tooLong'
  | 'unknownFormat'
  | 'oldWord'
  | 'damaged'
  | 'password'
  | 'noTextLayer'
  | 'thirdLanguage'
  | 'encoding'
  | 'stopped';

/** A fault told plainly: what is wrong and what to do about it. */
export interface PaperFault {
  readonly is: 'fault';
  readonly code: PaperFaultCode;
  readonly says: Text;
  readonly cure: Text;
  /** What was met, where that helps: "812 pages", "RTF". */
  readonly found?: string;
}

/** Where a quote stands: `paragraphs[paragraph - 1].text.slice(from, to)` of the paper of this id. */
export interface PlaceInPaper {
  /** The id of the paper, as the caller gave it. */
  readonly paper: string;
  readonly paragraph: number;
  readonly page?: number;
  readonly from: number;
  readonly to: number;
}

/** Words of a paper and where they stand in it. */
export interface Quote {
  readonly text: string;
  readonly place: PlaceInPaper;
}
