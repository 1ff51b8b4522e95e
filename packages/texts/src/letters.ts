/** Latin letters that official Kazakh texts hold in the place of Cyrillic ones of the same look. */
const twins: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};

/**
 * A text with each letter of the alphabet of its word, so that words that look the same are the same. Roman numerals and
 * words without a Cyrillic letter stay as they are.
 */
export const sameLetters = (text: string): string =>
  text.replaceAll(/\p{L}+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word) ? word.replaceAll(/[A-Za-z]/g, (letter) => twins[letter] ?? letter) : word,
  );

/** A text for comparing: the same letters, one kind of dash and of quotation marks, single spaces. */
export const forComparing = (text: string): string =>
  sameLetters(text)
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[«»„“”"]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
