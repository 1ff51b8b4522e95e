import type { CodeName } from './article-ref.ts';

/** What a word of a reference means. */
export type Meaning =
  | { readonly kind: 'label'; readonly of: LabelOf; readonly lang: 'kk' | 'ru' | 'en' }
  | { readonly kind: 'code'; readonly code: CodeName }
  | { readonly kind: 'otherCode' }
  | { readonly kind: 'ordinal'; readonly number: string }
  | { readonly kind: 'and' }
  | { readonly kind: 'noise' };

/** The place a label names. A Kazakh label stands after its number, a Russian or English one before it. */
export type LabelOf = 'article' | 'part' | 'item';

const small: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  ë: 'е',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  h: 'һ',
};
const capital: Readonly<Record<string, string>> = { B: 'в', H: 'н' };

/** A word with its case and its Latin or Cyrillic lookalikes taken away: two words that look alike fold to one. */
const fold = (word: string): string =>
  [...word.normalize('NFC').toLowerCase()]
    .map((ch) => small[ch] ?? ch)
    .join('')
    .replaceAll('ё', 'е');
/** The same for capitals that look alike only as capitals. */
const foldCapitals = (word: string): string => fold([...word].map((ch) => capital[ch] ?? ch).join(''));

const meanings = new Map<string, Meaning>();
function means(meaning: Meaning, words: string): void {
  for (const word of words.split(' ')) meanings.set(fold(word), meaning);
}

means(
  { kind: 'label', of: 'article', lang: 'ru' },
  'ст статья статьи статье статью статьей статьею статей статьям статьями статьях',
);
means({ kind: 'label', of: 'part', lang: 'ru' }, 'ч чч часть части частью частей частям частями частях');
means(
  { kind: 'label', of: 'item', lang: 'ru' },
  'п пп пункт пункта пункту пунктом пункте пункты пунктов пунктам пунктами пунктах',
);
means(
  { kind: 'label', of: 'item', lang: 'ru' },
  'подпункт подпункта подпункту подпунктом подпункте подпункты подпунктов подпунктами',
);
means({ kind: 'label', of: 'article', lang: 'en' }, 'art arts article articles');
means({ kind: 'label', of: 'part', lang: 'en' }, 'part parts');
means({ kind: 'label', of: 'item', lang: 'en' }, 'item items point points');
means(
  { kind: 'label', of: 'article', lang: 'kk' },
  'бап бапта бапқа баппен баптан баптың бабы бабын бабына бабында бабынан бабымен бабының',
);
means(
  { kind: 'label', of: 'article', lang: 'kk' },
  'баптар баптары баптарын баптарына баптарында баптарымен баптарының баптардың',
);
means(
  { kind: 'label', of: 'part', lang: 'kk' },
  'бөлік бөлікте бөлікке бөлікпен бөліктен бөліктің бөлігі бөлігін бөлігіне бөлігінде бөлігінен бөлігімен бөлігінің',
);
means(
  { kind: 'label', of: 'part', lang: 'kk' },
  'бөліктер бөліктері бөліктерін бөліктеріне бөліктерінде бөліктерімен бөліктерінің бөліктердің',
);
means(
  { kind: 'label', of: 'item', lang: 'kk' },
  'тармақ тармақта тармаққа тармақпен тармақтан тармақтың тармағы тармағын тармағына тармағында тармағынан тармағымен тармағының',
);
means(
  { kind: 'label', of: 'item', lang: 'kk' },
  'тармақтар тармақтары тармақтарын тармақтарына тармақтарында тармақтарымен тармақтарының тармақтардың',
);
means(
  { kind: 'label', of: 'item', lang: 'kk' },
  'тармақша тармақшасы тармақшасын тармақшасында тармақшасының тармақшалар тармақшалары тармақшаларының',
);

means(
  { kind: 'code', code: 'cc' },
  'ук қк кк cc уголовный уголовного уголовному уголовным уголовном қылмыстық criminal',
);
means(
  { kind: 'code', code: 'cpc' },
  'упк қпк кпк cpc уголовно процессуальный процессуального процессуальному процессуальным процессуальном процестік procedure',
);
means(
  { kind: 'otherCode' },
  'уик қак коап ақк гпк гк нк тк административных әкімшілік азаматтық гражданский гражданского исполнительного атқару',
);
means({ kind: 'and' }, 'и және and мен пен бен');
means(
  { kind: 'noise' },
  'рк қр kz kaz республики казахстан республика қазақстан республикасы республикасының of the in republic kazakhstan',
);
means(
  { kind: 'noise' },
  'кодекс кодекса кодексу кодексом кодексе кодексі кодексінің кодексіндегі кодексте code нің ның ің',
);

const ordinals: readonly string[] = [
  'первая первой первую первый первого первым бірінші first',
  'вторая второй вторую второго вторым екінші second',
  'третья третьей третью третий третьего третьим үшінші third',
  'четвертая четвертой четвертую четвертый четвертого четвертым төртінші fourth',
  'пятая пятой пятую пятый пятого пятым бесінші fifth',
  'шестая шестой шестую шестого шестым алтыншы sixth',
  'седьмая седьмой седьмую седьмого седьмым жетінші seventh',
  'восьмая восьмой восьмую восьмого восьмым сегізінші eighth',
  'девятая девятой девятую девятый девятого девятым тоғызыншы ninth',
  'десятая десятой десятую десятый десятого десятым оныншы tenth',
];
for (const [i, forms] of ordinals.entries()) means({ kind: 'ordinal', number: String(i + 1) }, forms);

/** Longer words mean nothing here; they are not folded, so that a long text costs no more than its length. */
const longestWord = 40;

/** What the word means in a reference, or undefined. */
export function meaningOf(word: string): Meaning | undefined {
  return word.length > longestWord ? undefined : (meanings.get(fold(word)) ?? meanings.get(foldCapitals(word)));
}
