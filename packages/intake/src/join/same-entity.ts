import { canonicalRef, parseRefs } from '@zhargy/casefile';
import { stable, type Json } from '@zhargy/logic';

/** An entity with what is known of it: facts by their names, "name" or "punishment.kind". */
export interface Known {
  readonly list: string;
  readonly id: string;
  readonly facts: ReadonlyMap<string, Json>;
}

/** Whether two names can be of one person: surnames equal, the rest equal or an initial of it. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [piecesOf(a), piecesOf(b)];
  if (x.length === 0 || y.length === 0 || x[0] !== y[0]) return false;
  if (x.length === 1 || y.length === 1) return x.length === y.length;
  return x.slice(1).every((piece, i) => {
    const other = y[i + 1];
    return (
      other === undefined || piece === other || (Math.min(piece.length, other.length) === 1 && piece[0] === other[0])
    );
  });
}

/** Whether one name is the other written out. */
export const fullerName = (a: string, b: string): boolean =>
  sameName(a, b) && a.replaceAll(/\P{L}/gu, '').length > b.replaceAll(/\P{L}/gu, '').length;

const piecesOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[\s.]+/u)
    .filter((piece) => piece !== '');

const text = (known: Known, field: string): string | undefined => {
  const value = known.facts.get(field);
  return typeof value === 'string' ? value : undefined;
};
const same = (a: Known, b: Known, field: string): boolean => {
  const [x, y] = [a.facts.get(field), b.facts.get(field)];
  return x !== undefined && y !== undefined && stable(x) === stable(y);
};
/** Equal, or not said on one side. */
const open = (a: Known, b: Known, field: string): boolean =>
  a.facts.get(field) === undefined || b.facts.get(field) === undefined || same(a, b, field);

const article = (known: Known): string | undefined => {
  const written = text(known, 'article');
  const parsed = written === undefined ? undefined : parseRefs(written);
  return parsed?.ok ? parsed.refs.map(canonicalRef).join(';') : written;
};

/** Lists in the order in which one entity can point to another that was found the same before. */
export const listOrder = ['persons', 'offences', 'charges', 'agreements', 'roles', 'custody', 'acts'] as const;

/**
 * Which of the known entities a new one is: the same person by name, the same charge by person and article, the same act by kind and
 * day. Where each side has one only, they are taken for the same even if a value differs: that is a disagreement, not a second entity.
 */
export function sameEntity(one: Known, among: readonly Known[], beside: readonly Known[]): Known | undefined {
  const exactly = among.filter((k) => exact(one, k));
  const [only, another] = exactly;
  if (only) return another ? (exactly.find((k) => k.id === one.id) ?? only) : only;
  const rivals = beside.filter((k) => alike(one, k));
  const candidates = among.filter((k) => alike(one, k));
  const [candidate, more] = candidates;
  return candidate && !more && rivals.length <= 1 ? candidate : undefined;
}

function exact(a: Known, b: Known): boolean {
  switch (a.list) {
    case 'persons':
      return sameName(text(a, 'name') ?? '', text(b, 'name') ?? '');
    case 'offences':
      return same(a, b, 'from') && open(a, b, 'to') && open(a, b, 'harmAmount');
    case 'charges':
      return open(a, b, 'person') && article(a) !== undefined && article(a) === article(b) && open(a, b, 'offence');
    case 'agreements':
      return same(a, b, 'party') && open(a, b, 'drawnUpOn');
    case 'roles':
      return same(a, b, 'person') && same(a, b, 'as');
    case 'custody':
      return same(a, b, 'person') && same(a, b, 'measure') && same(a, b, 'from');
    case 'acts':
      return actAlike(a, b) && dayOfAct(a) === dayOfAct(b);
    default:
      return false;
  }
}

/** Could be the same where nothing else could. */
function alike(a: Known, b: Known): boolean {
  switch (a.list) {
    case 'offences':
      return true;
    case 'charges':
      return open(a, b, 'person');
    case 'agreements':
      return open(a, b, 'party');
    case 'custody':
      return open(a, b, 'person') && same(a, b, 'measure');
    case 'acts':
      return actAlike(a, b);
    default:
      return false;
  }
}

const actAlike = (a: Known, b: Known): boolean =>
  same(a, b, 'kind') && open(a, b, 'subject') && open(a, b, 'to') && open(a, b, 'by');
const dayOfAct = (act: Known): string | undefined => text(act, 'on')?.slice(0, 10);
