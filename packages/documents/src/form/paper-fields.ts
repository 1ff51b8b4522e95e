import { dictionary, type CaseFile } from '@zhargy/casefile';
import type { Text } from '@zhargy/logic';
import { factAt, listAt, memberOf, valueAt } from '../fact-ref.ts';
import { packetFacts, type PacketFacts, type PersonView } from '../packet-facts.ts';
import type { FactRef, Phrase, Piece, Sketch, Words } from '../sketch.ts';
import { text, type Paper } from '../template.ts';
import type { FactKind } from '../tree.ts';
import { capital } from '../words/role-forms.ts';
import { furtherFacts, rowsOf, type FurtherFact } from './further-facts.ts';

/** How a field is filled in; 'truth': yes, no or not known. */
export type FieldKind = FactKind | 'truth';

/** One fact a paper asks for. */
export interface PaperField {
  /** Where it stands: "persons.p1.birthDate". */
  readonly place: string;
  readonly kind: FieldKind;
  readonly label: Text;
  /** As the case file writes it. */
  readonly value: unknown;
  /** For a choice: the words of each value. */
  readonly values?: Readonly<Record<string, Text>>;
  /** The text leaves a gap without it. */
  readonly needed: boolean;
  /** Words of the one who acts, kept as they are. */
  readonly own: boolean;
}
/** A list of the agreement: circumstances, undertakings, assets. */
export interface FieldRows {
  readonly list: string;
  /** Where the list stands: "agreements.g1.undertakings". */
  readonly place: string;
  readonly label: Text;
  readonly needed: boolean;
  /** The text says "none" of an empty list. */
  readonly mayBeNone: boolean;
  /** The list stands in the file, with members or without. */
  readonly listed: boolean;
  readonly members: readonly { readonly id: string; readonly fields: readonly PaperField[] }[];
}
/** Facts of one person, crime or paper. */
export interface FieldGroup {
  readonly id: string;
  readonly name: Text;
  readonly fields: readonly PaperField[];
  readonly rows: readonly FieldRows[];
}

/**
 * Exactly the facts a paper asks for, in the order of its text, and the few it may hold beside them; grouped by whom or what
 * they are about. The case has to have an agreement of that id.
 */
export function paperFields(file: CaseFile, agreement: string, paper: Paper): readonly FieldGroup[] {
  const d = packetFacts(file, agreement);
  if (!d) throw new RangeError(`no agreement ${agreement}`);
  const sketch = paper.per === 'agreement' ? paper.sketch(d) : d.victims.flatMap((v) => paper.sketch(d, v));
  const groups = new Map<string, { name: Text; fields: Map<string, PaperField>; rows: FieldRows[] }>();
  const groupOf = (place: string) => {
    const of = owner(d, place);
    const known = groups.get(of.id);
    if (known) return known;
    const made = { name: of.name, fields: new Map<string, PaperField>(), rows: [] };
    groups.set(of.id, made);
    return made;
  };
  const lists = rowsOf(paper.name);
  const put = (ref: FactRef | FurtherFact, needed: boolean): void => {
    const { fields } = groupOf(ref.path);
    if (!fields.has(ref.path)) fields.set(ref.path, fieldOf(ref, needed));
  };
  for (const fact of furtherFacts(d, paper, 'before')) put(fact, false);
  // A fact that may be left out keeps its place in the form, filled in or not.
  const further = furtherFacts(d, paper, 'after');
  const mayBeLeftOut = new Set(further.map((fact) => fact.path));
  for (const ref of refsIn(sketch)) if (isOneFact(ref.path) && !mayBeLeftOut.has(ref.path)) put(ref, true);
  for (const fact of further) put(fact, false);
  for (const list of lists) {
    const place = `agreements.${agreement}.${list.name}`;
    const members = listAt(memberOf(file, 'agreements', agreement), list.name).map(({ id }) => ({
      id,
      fields: list.columns.map(([field, kind]) => fieldOf(factAt(file, `${place}.${id}.${field}`, kind), false)),
    }));
    groupOf(place).rows.push({
      list: list.name,
      place,
      label: dictionary.agreement[list.name].label,
      needed: list.needed,
      mayBeNone: list.mayBeNone,
      listed: Array.isArray(valueAt(file, place)),
      members,
    });
  }
  return [...groups].map(([id, { name, fields, rows }]) => ({ id, name, fields: [...fields.values()], rows }));
}

const fieldOf = (ref: FactRef | FurtherFact, needed: boolean): PaperField => ({
  place: ref.path,
  kind: ref.kind,
  label: ref.label,
  value: ref.value,
  ...(ref.values === undefined ? {} : { values: ref.values }),
  needed,
  own: ref.own === true,
});

/** A fact with a place of its own; members of lists are asked for in rows. */
function isOneFact(path: string): boolean {
  const steps = path.split('.');
  if (steps.length < 2) return false;
  if (steps[0] !== 'agreements') return steps.length > 2 || steps[0] === 'proceeding';
  return !['mitigating', 'undertakings', 'additional', 'assets'].includes(steps[2] ?? '') && path !== 'forCharges';
}

/** Every fact a sketch uses, in the order of the text. */
function* refsIn(sketch: readonly Sketch[]): Generator<FactRef> {
  for (const block of sketch)
    switch (block.is) {
      case 'addressee':
      case 'fields':
        for (const row of block.rows) yield* refsOfWords(row.text);
        break;
      case 'title':
        if (block.under) yield* refsOfWords(block.under);
        break;
      case 'dateline':
        yield* refsOfWords(block.place);
        yield* refsOfWords(block.date);
        break;
      case 'part':
        yield* refsIn(block.blocks);
        break;
      case 'para':
      case 'point':
      case 'item':
        yield* refsOfWords(block.text);
        break;
      case 'signatures':
        for (const row of block.rows) yield row.name;
        break;
      case 'blank':
        break;
    }
}
const refsOfWords = (words: Words): readonly FactRef[] => (typeof words.ru === 'string' ? [] : refsOfPhrase(words.ru));
const refsOfPhrase = (phrase: Phrase): readonly FactRef[] => phrase.pieces.flatMap(refsOfPiece);
function refsOfPiece(piece: Piece): readonly FactRef[] {
  if (typeof piece === 'string' || piece.is === 'cite') return [];
  if (piece.is === 'ref') return [piece];
  return refsOfPhrase(piece.is === 'phrase' ? piece : piece.of);
}

const names = {
  case: text('Қылмыстық іс', 'Уголовное дело', 'The case'),
  agreement: text('Келісім', 'Соглашение', 'The agreement'),
  paper: text('Құжат', 'Документ', 'The paper'),
  prosecutor: text('Прокурор', 'Прокурор', 'The prosecutor'),
  counsel: text('Қорғаушы', 'Защитник', 'Counsel'),
  officer: text('Істі жүргізетін лауазымды адам', 'Кто ведёт дело', 'Who conducts the proceeding'),
  guardian: text('Тараптың заңды өкілі', 'Законный представитель стороны', 'Legal representative of the party'),
  translator: text('Аудармашы', 'Переводчик', 'Translator'),
  speaker: text('Жәбірленушінің өкілі', 'Представитель потерпевшего', 'Representative of the victim'),
};

/** Whom or what a place belongs to. */
function owner(d: PacketFacts, place: string): { readonly id: string; readonly name: Text } {
  const [list = '', id = ''] = place.split('.');
  switch (list) {
    case 'proceeding':
      return { id: list, name: names.case };
    case 'agreements':
      return { id: list, name: names.agreement };
    case 'acts':
      return { id: `${list}.${id}`, name: actName(d, id) };
    case 'charges':
    case 'offences':
      return crime(d, list, id);
    case 'roles':
      return personOf(d, String(memberOf(d.file, 'roles', id)?.['person'] ?? ''));
    default:
      return personOf(d, id);
  }
}

function actName(d: PacketFacts, id: string): Text {
  const kinds: Readonly<Record<string, Text>> = dictionary.act.kind.values;
  const act = memberOf(d.file, 'acts', id);
  const said = kinds[String(act?.['kind'])] ?? names.paper;
  const of =
    d.victims.length > 1
      ? d.victims.find((v) => [act?.['by'], act?.['to'], act?.['onBehalfOf']].includes(v.id))
      : undefined;
  return of ? numbered(capitalText(said), d.victims.indexOf(of), d.victims.length) : capitalText(said);
}

function crime(d: PacketFacts, list: string, id: string): { readonly id: string; readonly name: Text } {
  const at = d.charges.findIndex((ch) =>
    list === 'charges' ? ch.id === id : memberOf(d.file, 'charges', ch.id)?.['offence'] === id,
  );
  const name = text('Қылмыс', 'Преступление', 'The crime');
  return { id: `crime.${at}`, name: numbered(name, at, d.charges.length) };
}

function personOf(d: PacketFacts, id: string): { readonly id: string; readonly name: Text } {
  const is = (p: PersonView | undefined): boolean => p?.id === id;
  const group = `persons.${id}`;
  const at = d.victims.findIndex((v) => v.id === id);
  if (is(d.party)) return { id: group, name: capitalText(text(d.words.kk.nom, d.words.ru.nom, `the ${d.words.en}`)) };
  if (at >= 0)
    return { id: group, name: numbered(text('Жәбірленуші', 'Потерпевший', 'The victim'), at, d.victims.length) };
  if (is(d.counsel)) return { id: group, name: names.counsel };
  if (is(d.prosecutor)) return { id: group, name: names.prosecutor };
  if (is(d.officer)) return { id: group, name: names.officer };
  if (is(d.guardian)) return { id: group, name: names.guardian };
  if (is(d.translator)) return { id: group, name: names.translator };
  return { id: group, name: names.speaker };
}

const capitalText = (t: Text): Text => text(capital(t.kk), capital(t.ru), capital(t.en));
const numbered = (t: Text, at: number, of: number): Text =>
  of < 2 ? t : text(`${at + 1}-${t.kk.toLowerCase()}`, `${t.ru} ${at + 1}`, `${t.en} ${at + 1}`);
