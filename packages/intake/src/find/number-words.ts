/** Numbers in words, in Russian (in any case, ordinal or not) and Kazakh. */

/** Beginnings of Russian number words, longer before shorter, with what they count. */
const russian: readonly (readonly [RegExp, number])[] = [
  [/^(?:девятьсот|девятисот\p{L}*)$/u, 900],
  [/^(?:восемьсот|восьмисот\p{L}*)$/u, 800],
  [/^(?:семьсот|семисот\p{L}*)$/u, 700],
  [/^(?:шестьсот|шестисот\p{L}*)$/u, 600],
  [/^(?:пятьсот|пятисот\p{L}*)$/u, 500],
  [/^(?:четыреста|четырехсот\p{L}*)$/u, 400],
  [/^(?:триста|трехсот\p{L}*)$/u, 300],
  [/^(?:двести|двухсот\p{L}*)$/u, 200],
  [/^(?:сто|ста|сотый|сотого)$/u, 100],
  [/^(?:девяносто|девяноста|девяност\p{L}*)$/u, 90],
  [/^(?:восемьдесят|восьмидесят\p{L}*)$/u, 80],
  [/^(?:семьдесят|семидесят\p{L}*)$/u, 70],
  [/^(?:шестьдесят|шестидесят\p{L}*)$/u, 60],
  [/^(?:пятьдесят|пятидесят\p{L}*)$/u, 50],
  [/^(?:сорок|сорока|сороков\p{L}*)$/u, 40],
  [/^тридцат\p{L}*$/u, 30],
  [/^двадцат\p{L}*$/u, 20],
  [/^девятнадцат\p{L}*$/u, 19],
  [/^восемнадцат\p{L}*$/u, 18],
  [/^семнадцат\p{L}*$/u, 17],
  [/^шестнадцат\p{L}*$/u, 16],
  [/^пятнадцат\p{L}*$/u, 15],
  [/^четырнадцат\p{L}*$/u, 14],
  [/^тринадцат\p{L}*$/u, 13],
  [/^двенадцат\p{L}*$/u, 12],
  [/^одиннадцат\p{L}*$/u, 11],
  [/^(?:десять|десяти|десятью|десят(?:ый|ого|ое|ому|ым))$/u, 10],
  [/^(?:девять|девяти|девятью|девят(?:ый|ого|ое|ому|ым))$/u, 9],
  [/^(?:восемь|восьми|восемью|восьм(?:ой|ого|ое|ому|ым))$/u, 8],
  [/^(?:семь|семи|семью|седьм(?:ой|ого|ое|ому|ым))$/u, 7],
  [/^(?:шесть|шести|шестью|шест(?:ой|ого|ое|ому|ым))$/u, 6],
  [/^(?:пять|пяти|пятью|пят(?:ый|ого|ое|ому|ым))$/u, 5],
  [/^(?:четыре|четырех|четырем|четырьмя|четверт(?:ый|ого|ое|ому|ым))$/u, 4],
  [/^(?:три|трех|трем|тремя|трет(?:ий|ьего|ье|ьему|ьим))$/u, 3],
  [/^(?:два|две|двух|двум|двумя|втор(?:ой|ого|ое|ому|ым))$/u, 2],
  [/^(?:один|одна|одно|одни|одного|одной|одну|одному|одним|перв(?:ый|ого|ое|ому|ым))$/u, 1],
];
const kazakhWords: Readonly<Record<string, number>> = {
  жүз: 100,
  тоқсан: 90,
  сексен: 80,
  жетпіс: 70,
  алпыс: 60,
  елу: 50,
  қырық: 40,
  отыз: 30,
  жиырма: 20,
  он: 10,
  тоғыз: 9,
  сегіз: 8,
  жеті: 7,
  алты: 6,
  бес: 5,
  төрт: 4,
  үш: 3,
  екі: 2,
  бір: 1,
};
const scales: readonly (readonly [RegExp, bigint])[] = [
  [/^(?:миллиард\p{L}{0,3}|млрд)$/u, 1_000_000_000n],
  [/^(?:миллион\p{L}{0,3}|млн)$/u, 1_000_000n],
  [/^(?:тысяч\p{L}{0,3}|тыс|мың)$/u, 1000n],
];

/** What multiplies the number before it: тысяча, мың, млн; undefined for any other word. */
export const scaleNamed = (word: string): bigint | undefined => scales.find(([re]) => re.test(lower(word)))?.[1];

const lower = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');
const cache = new Map<string, number | undefined>();

function small(word: string): number | undefined {
  const plain = lower(word);
  if (cache.has(plain)) return cache.get(plain);
  const kazakh =
    kazakhWords[plain] ??
    kazakhWords[plain.replace(/(?:ншы|нші)$/u, '')] ??
    kazakhWords[plain.replace(/(?:ыншы|інші)$/u, '')];
  const value = kazakh ?? russian.find(([re]) => re.test(plain))?.[1];
  if (cache.size < 5000) cache.set(plain, value);
  return value;
}

/** Whether a word is part of a number in words. */
export const isNumberWord = (word: string): boolean => small(word) !== undefined || scaleNamed(word) !== undefined;

/** The number a row of words says: "четыреста восемьдесят пять тысяч" is 485 000; undefined where the words make no number. */
export function numberInWords(words: readonly string[]): bigint | undefined {
  let total = 0n;
  let group = 0;
  /** What may still be added to the group: after tens only units, after a hundred anything below. */
  let room = 1000;
  let lastScale = 10n ** 12n;
  let seen = false;
  for (const word of words) {
    const scale = scaleNamed(word);
    if (scale !== undefined) {
      if (scale >= lastScale) return undefined;
      total += BigInt(group === 0 ? 1 : group) * scale;
      lastScale = scale;
      group = 0;
      room = 1000;
      seen = true;
      continue;
    }
    const value = small(word);
    if (value === undefined) return undefined;
    if (value === 100 && group > 0 && group < 10 && room > 1) {
      group *= 100; // "екі жүз": two hundreds
      room = 100;
    } else {
      if (value >= room) return undefined;
      group += value;
      room =
        value >= 100
          ? 100
          : value >= 20 || (value === 10 && kazakhWords[lower(word)] === 10)
            ? 10
            : value < 10
              ? 10
              : 1;
      if (value < 10) room = group < 10 ? 10 : 1;
      if (value > 10 && value < 20) room = 1;
    }
    seen = true;
  }
  return seen ? total + BigInt(group) : undefined;
}
