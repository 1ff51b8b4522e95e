import { atomsOf, inlinesOf, type DocumentTree, type FactAtom } from '../tree.ts';

/** Two languages that do not say the same: which fact, where it stands in the file, and what each says. */
export interface Difference {
  readonly what: 'fact' | 'gap' | 'words' | 'figures';
  readonly path: string;
  readonly found: Readonly<Record<string, string>>;
}

/**
 * Compares texts of one paper in several languages: the same facts with the same values, the same gaps, the same articles; the
 * figures in the words of an article are those of the article; and free text has the same figures in every language. Nothing
 * is taken from the case file: only what stands in the texts counts.
 */
export function differences(trees: readonly DocumentTree[]): readonly Difference[] {
  const [first, ...others] = trees;
  if (!first) return [];
  const all: Difference[] = trees.flatMap(figuresOfArticles);
  for (const other of others) all.push(...compared(first, other));
  return all;
}

interface Counted {
  readonly path: string;
  readonly what: 'fact' | 'gap';
  n: number;
}

function counted(tree: DocumentTree): ReadonlyMap<string, Counted> {
  const found = new Map<string, Counted>();
  for (const atom of atomsOf(inlinesOf(tree.blocks))) {
    if (atom.is === 'text') continue;
    const key = atom.is === 'gap' ? `gap ${atom.path}` : `${atom.kind} ${atom.path} = ${atom.value}`;
    const known = found.get(key);
    if (known) known.n += 1;
    else found.set(key, { path: atom.path, what: atom.is, n: 1 });
  }
  return found;
}

function compared(a: DocumentTree, b: DocumentTree): readonly Difference[] {
  const inA = counted(a);
  const inB = counted(b);
  const keys = new Set([...inA.keys(), ...inB.keys()]);
  const facts = [...keys].flatMap((key): readonly Difference[] => {
    const [x, y] = [inA.get(key), inB.get(key)];
    if (x?.n === y?.n) return [];
    const { path, what } = x ?? y ?? { path: key, what: 'fact' };
    return [{ what, path, found: { [a.lang]: `${key} × ${x?.n ?? 0}`, [b.lang]: `${key} × ${y?.n ?? 0}` } }];
  });
  return [...facts, ...figures(a, b), ...strayFigures(a, b)];
}

const textsOf = (tree: DocumentTree): readonly FactAtom[] =>
  [...atomsOf(inlinesOf(tree.blocks))].filter((atom): atom is FactAtom => atom.is === 'fact');

const numbersIn = (text: string): readonly string[] =>
  [...text.replaceAll(/(?<=\d)[\u00a0\u202f ](?=\d{3}\b)/g, '').matchAll(/\d+/g)].map(([n]) => n).toSorted();

/** Free text rendered in two languages has to hold the same figures. */
function figures(a: DocumentTree, b: DocumentTree): readonly Difference[] {
  const ofB = new Map(textsOf(b).map((atom) => [atom.path, atom]));
  return textsOf(a).flatMap((atom): readonly Difference[] => {
    const other = ofB.get(atom.path);
    if (atom.kind !== 'text' || !other) return [];
    return String(numbersIn(atom.text)) === String(numbersIn(other.text))
      ? []
      : [{ what: 'words', path: atom.path, found: { [a.lang]: atom.text, [b.lang]: other.text } }];
  });
}

/** Figures in the template's own words: a number one language states and another does not. */
function strayFigures(a: DocumentTree, b: DocumentTree): readonly Difference[] {
  const own = (tree: DocumentTree): string =>
    [...atomsOf(inlinesOf(tree.blocks))]
      .filter((atom) => atom.is === 'text')
      .flatMap((atom) => numbersIn(atom.text))
      .toSorted()
      .join(' ');
  return own(a) === own(b) ? [] : [{ what: 'figures', path: a.name, found: { [a.lang]: own(a), [b.lang]: own(b) } }];
}

/** The words around an article name its numbers and no others. */
function figuresOfArticles(tree: DocumentTree): readonly Difference[] {
  return textsOf(tree).flatMap((atom): readonly Difference[] => {
    if (atom.kind !== 'article' || !atom.path.startsWith('cpc ')) return [];
    return String(numbersIn(atom.text)) === String(numbersIn(atom.value))
      ? []
      : [{ what: 'words', path: atom.path, found: { [tree.lang]: atom.text } }];
  });
}
