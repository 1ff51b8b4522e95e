/** Russian declension of names, undone: which nominatives a written form can stand for. */

export type Sex = 'male' | 'female';
/** The grammatical case of a form: nominative, genitive (and accusative of men), dative, accusative, instrumental, prepositional. */
export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'prep';

/** One reading of a form: the nominative, and the case the form would be in. */
export interface Reading {
  readonly nom: string;
  readonly sex: Sex;
  readonly cases: readonly Case[];
}

/** A patronymic tells the sex and the case: Ерлановича is a man in the genitive or accusative. */
export function patronymicReadings(word: string): readonly Reading[] {
  const male = /^(.+(?:ович|евич|ьич|мич|кич|лыч|ич))(а|у|ем|е)?$/iu.exec(word);
  if (male) {
    const [, stem = '', ending = ''] = male;
    const cases: readonly Case[] =
      ending === ''
        ? ['nom']
        : ending === 'а'
          ? ['gen', 'acc']
          : ending === 'у'
            ? ['dat']
            : ending === 'ем'
              ? ['ins']
              : ['prep'];
    return [{ nom: stem, sex: 'male', cases }];
  }
  const female = /^(.+(?:овн|евн|ичн|инишн))(а|ы|е|у|ой|ою)$/iu.exec(word);
  if (female) {
    const [, stem = '', ending = ''] = female;
    const cases: readonly Case[] =
      ending === 'а'
        ? ['nom']
        : ending === 'ы'
          ? ['gen']
          : ending === 'е'
            ? ['dat', 'prep']
            : ending === 'у'
              ? ['acc']
              : ['ins'];
    return [{ nom: `${stem}а`, sex: 'female', cases }];
  }
  const kazakh = /^(.+?)(ұлы|улы|қызы|кызы)$/iu.exec(word);
  if (!kazakh) return [];
  // Russian text leaves them as they are.
  return [{ nom: word, sex: word.toLowerCase().endsWith('лы') ? 'male' : 'female', cases: all }];
}
const all: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'prep'];

/** Which surnames in the nominative a written form can stand for, for a man and for a woman. */
export function surnameReadings(word: string): readonly Reading[] {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    // Of a double surname both parts take the ending; the last one tells.
    const last = surnameReadings(word.slice(hyphen + 1));
    const first = surnameReadings(word.slice(0, hyphen));
    return last.flatMap((l) =>
      first
        .filter((f) => f.sex === l.sex && f.cases.some((c) => l.cases.includes(c)))
        .map((f) => ({ nom: `${f.nom}-${l.nom}`, sex: l.sex, cases: l.cases.filter((c) => f.cases.includes(c)) })),
    );
  }
  const plain = word.replace(/^./u, (ch) => ch.toUpperCase());
  if (/[\p{L}]{2}(?:их|ых|о|и|ы|э|ю)$/u.test(plain) && !/(?:ого|ому)$/u.test(plain)) return both(plain, all);
  return [...maleSurname(plain), ...femaleSurname(plain)];
}

const both = (nom: string, cases: readonly Case[]): readonly Reading[] => [
  { nom, sex: 'male', cases },
  { nom, sex: 'female', cases },
];
const man = (nom: string, ...cases: readonly Case[]): Reading => ({ nom, sex: 'male', cases });
const woman = (nom: string, ...cases: readonly Case[]): Reading => ({ nom, sex: 'female', cases });

function maleSurname(word: string): readonly Reading[] {
  const of = /^(.{2,}(?:ов|ев|ёв|ин|ын))(а|у|ым|е)?$/u.exec(word);
  if (of) {
    const [, stem = '', ending] = of;
    if (ending === undefined) return [man(stem, 'nom')];
    if (ending === 'а') return [man(stem, 'gen', 'acc')];
    return [man(stem, ending === 'у' ? 'dat' : ending === 'ым' ? 'ins' : 'prep')];
  }
  const adjective = /^(.{2,}(?:ск|цк|н|в))(ий|ый|ой|ого|ому|им|ым|ом)$/u.exec(word);
  if (adjective) {
    const [, stem = '', ending = ''] = adjective;
    const nom = `${stem}${/[кгх]$/u.test(stem) ? 'ий' : 'ый'}`;
    if (/^(?:ий|ый|ой)$/u.test(ending)) return [man(word, 'nom')];
    return [
      man(
        nom,
        ...(ending === 'ого'
          ? (['gen', 'acc'] as const)
          : ending === 'ому'
            ? (['dat'] as const)
            : ending === 'ом'
              ? (['prep'] as const)
              : (['ins'] as const)),
      ),
    ];
  }
  if (/[бвгджзклмнпрстфхцчшщқғңһ]$/u.test(word)) return [man(word, 'nom')];
  if (/[йь]$/u.test(word)) return [man(word, 'nom')];
  return [
    ...endings(word, 'а', (s) => [man(s, 'gen', 'acc'), man(word, 'nom')]),
    ...endings(word, 'у', (s) => [man(s, 'dat')]),
    ...endings(word, 'ом', (s) => [man(s, 'ins')]),
    ...endings(word, 'я', (s) => [man(/[аеёиоуыэюя]$/u.test(s) ? `${s}й` : `${s}ь`, 'gen', 'acc')]),
    ...endings(word, 'ю', (s) => [man(/[аеёиоуыэюя]$/u.test(s) ? `${s}й` : `${s}ь`, 'dat')]),
    ...endings(word, 'ем', (s) => [man(/[аеёиоуыэюя]$/u.test(s) ? `${s}й` : `${s}ь`, 'ins')]),
    ...endings(word, 'е', (s) => [man(s, 'prep'), man(word, 'nom')]),
  ];
}

function femaleSurname(word: string): readonly Reading[] {
  const of = /^(.{2,}(?:ов|ев|ёв|ин|ын))(а|ой|ою|у)$/u.exec(word);
  if (of) {
    const [, stem = '', ending = ''] = of;
    if (ending === 'а') return [woman(word, 'nom')];
    return [woman(`${stem}а`, ...(ending === 'у' ? (['acc'] as const) : (['gen', 'dat', 'ins', 'prep'] as const)))];
  }
  const adjective = /^(.{2,}(?:ск|цк))(ая|ой|ую)$/u.exec(word);
  if (adjective) {
    const [, stem = '', ending = ''] = adjective;
    return [
      woman(
        `${stem}ая`,
        ...(ending === 'ая'
          ? (['nom'] as const)
          : ending === 'ую'
            ? (['acc'] as const)
            : (['gen', 'dat', 'ins', 'prep'] as const)),
      ),
    ];
  }
  // A surname that ends in a consonant is not declined for a woman.
  if (/[бвгджзйклмнпрстфхцчшщьқғңһ]$/u.test(word))
    return /.{2}(?:ов|ев|ин|ын)$|(?:ий|ый|.{3}(?:ым|им|ом|ем))$/u.test(word) ? [] : [woman(word, ...all)];
  if (word.endsWith('е')) return [woman(word, ...all)];
  return word.endsWith('а') ? [woman(word, 'nom')] : [];
}

const endings = (word: string, ending: string, read: (stem: string) => readonly Reading[]): readonly Reading[] =>
  word.endsWith(ending) && word.length - ending.length >= 2 ? read(word.slice(0, -ending.length)) : [];

const irregular: Readonly<Record<string, string>> = { павл: 'Павел', льв: 'Лев', петр: 'Петр' };

/** Which first names in the nominative a written form can stand for, given the sex and the case its patronymic or surname is in. */
export function firstNames(word: string, sex: Sex, cases: readonly Case[]): readonly string[] {
  const found = new Set<string>();
  const vowel = (s: string): boolean => /[аәеёиоөуүұыіэюя]$/iu.test(s);
  const add = (stem: string): unknown => found.add(irregular[stem.toLowerCase()] ?? stem);
  for (const form of cases) {
    if (form === 'nom') add(word);
    else if (sex === 'male') {
      if (form === 'gen' || form === 'acc') {
        for (const s of cut(word, 'а')) add(s);
        for (const s of cut(word, 'я')) add(vowel(s) ? `${s}й` : `${s}ь`);
        for (const s of [...cut(word, 'ы'), ...(form === 'acc' ? cut(word, 'у') : [])]) add(`${s}а`);
      } else if (form === 'dat') {
        for (const s of cut(word, 'у')) add(s);
        for (const s of cut(word, 'ю')) add(vowel(s) ? `${s}й` : `${s}ь`);
      } else if (form === 'ins') {
        for (const s of cut(word, 'ом')) add(s);
        for (const s of cut(word, 'ем')) add(vowel(s) ? `${s}й` : /[жшчщц]$/u.test(s) ? s : `${s}ь`);
      } else for (const s of cut(word, 'е')) add(vowel(s) ? `${s}й` : s);
      if (/[еоиұүіөә]$/u.test(word) && form !== 'prep') add(word);
    } else {
      if (/[бвгджзйклмнпрстфхцчшщқғңһь]$/u.test(word)) {
        if (!/(?:ой|ей|ою)$/u.test(word)) add(word);
        // "Айгүлей" is none; "Алией" is Алия.
      }
      if (form === 'gen') {
        for (const s of cut(word, 'ы')) add(`${s}а`);
        for (const s of cut(word, 'и')) feminine(s).forEach(add);
      } else if (form === 'dat' || form === 'prep') {
        for (const s of cut(word, 'е')) add(vowel(s) ? `${s}я` : `${s}а`);
        for (const s of cut(word, 'и')) feminine(s).forEach(add);
      } else if (form === 'acc') {
        for (const s of cut(word, 'у')) add(`${s}а`);
        for (const s of cut(word, 'ю')) add(`${s}я`);
      } else if (form === 'ins') {
        for (const s of cut(word, 'ой')) add(`${s}а`);
        for (const s of cut(word, 'ей')) add(/[жшчщц]$/u.test(s) ? `${s}а` : `${s}я`);
        for (const s of cut(word, 'ью')) add(`${s}ь`);
      }
    }
  }
  return [...found];
}

/** "Алии" is Алия; "Ольги" is Ольга; "Айгули" may be Айгуль or Айгуля. */
const feminine = (stem: string): readonly string[] =>
  /[аеёиоуыэюя]$/iu.test(stem) ? [`${stem}я`] : /[гкхжшчщ]$/iu.test(stem) ? [`${stem}а`] : [`${stem}ь`, `${stem}я`];
const cut = (word: string, ending: string): readonly string[] =>
  word.endsWith(ending) && word.length - ending.length >= 2 ? [word.slice(0, -ending.length)] : [];
