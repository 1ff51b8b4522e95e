/** Where questions are put and answered: a terminal, a pipe, or a test. */
export interface Talk {
  say(text: string): void;
  /** The next line; nothing at the end of the input. */
  line(): string | undefined;
}

/** What a line means before it is read as an answer. */
export type Said =
  | { readonly is: 'unknown' }
  | { readonly is: 'back' }
  | { readonly is: 'quit' }
  | { readonly is: 'help' }
  | { readonly is: 'answer'; readonly text: string };

const back = new Set(['<', 'back', 'назад', 'артқа']);
const quit = new Set(['quit', 'выход', 'шығу']);

/** An empty line is "don't know"; the end of the input is the end of the questions. */
export function saidIn(line: string | undefined): Said {
  if (line === undefined) return { is: 'quit' };
  const word = line.normalize('NFC').toLowerCase();
  if (word === '') return { is: 'unknown' };
  if (back.has(word)) return { is: 'back' };
  if (quit.has(word)) return { is: 'quit' };
  if (word === '?') return { is: 'help' };
  return { is: 'answer', text: line.normalize('NFC') };
}

const yes = new Set(['yes', 'y', 'true', 'да', 'д', 'иә', 'ия']);
const no = new Set(['no', 'n', 'false', 'нет', 'н', 'жоқ', 'ж']);

/** Yes or no in any of the three languages. */
export function truthIn(text: string): boolean | undefined {
  const word = text.toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}
