import { isoOf, type Day } from '@zhargy/calendar';
import { entryOf } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import {
  partsOf,
  versionsAt,
  type Lang,
  type Node,
  type NodeOf,
  type Relation,
  type Text,
  type Timeline,
  type Var,
  type Version,
} from '@zhargy/logic';
import { entityNames } from './norm-names.ts';
import { join } from './outline-words.ts';
import { plainValueText } from './plain-value-text.ts';

/** A line of an outline with its depth. */
export interface OutlineLine {
  readonly depth: number;
  readonly text: string;
  /** Definitions and formulas the line names, each with its words as they stand in the line between « and ». */
  readonly uses: readonly { readonly id: string; readonly says: string }[];
  /** Set where the line tells of a version of the text: what it begins with, or that it was not read. */
  readonly version?: 'read' | 'unread' | 'doubtful';
}

/** The names of the variables of one norm: subjects by their own, bound members by their entity, numbered apart. */
export class Names {
  readonly #names = new Map<Var, string>();
  readonly #lang: Lang;
  constructor(lang: Lang) {
    this.#lang = lang;
  }
  of(variable: Var): string {
    const known = this.#names.get(variable);
    if (known !== undefined) return known;
    const noun = entityNames[variable.entity]?.[this.#lang] ?? variable.entity;
    const base = variable.name === variable.entity ? noun : variable.name;
    const taken = [...this.#names.values()].filter((name) => name === base || name.startsWith(`${base} `)).length;
    const name = taken === 0 ? base : `${base} ${taken + 1}`;
    this.#names.set(variable, name);
    return name;
  }
}

/** How an outline is to be told. */
export interface Telling {
  /** As it reads on this day: of texts that changed its version alone, or all that may have been in force where in doubt. */
  readonly on?: Day;
  /** As to people: readings of disputes by what they say and not by the names a command takes, no ids of notions. */
  readonly spoken?: boolean;
}

/** An expression of a norm as indented lines in people's words: what the machine computes. */
export function outline(
  node: Node,
  lang: Lang,
  names: Names,
  { on, spoken = false }: Telling = {},
): readonly OutlineLine[] {
  const lines: OutlineLine[] = [];
  const named = new Map<string, string>();
  const say = (depth: number, text: string, version?: OutlineLine['version']): void => {
    const uses = [...named].flatMap(([id, says]) => (text.includes(`«${says}»`) ? [{ id, says }] : []));
    lines.push({ depth, text, uses, ...(version === undefined ? {} : { version }) });
  };
  const quoted = (id: string, says: string): string => {
    named.set(id, says);
    return `«${says}»`;
  };
  /** A node after a beginning: on the same line where it is short, else below it. */
  const put = (depth: number, begin: string, inner: Node): void => {
    const short = inline(inner);
    if (short !== undefined) return say(depth, `${begin}${short}`);
    if (begin === '') return block(depth, inner);
    say(depth, begin.trimEnd());
    block(depth + 1, inner);
  };
  /** A list: its member, of which list where not of the case, the conditions of belonging, and what is said of the member. */
  const over = (depth: number, begin: string, relation: Relation, body?: Node, before?: string): void => {
    const { source, member, guards } = relation;
    const list = entryOf(`${source.of.entity}.${source.field}`)?.label[lang] ?? source.field;
    const key = relation.key && inline(relation.key);
    const conditions = [...(relation.key && key === undefined ? [relation.key] : []), ...guards];
    if (body && before === undefined) conditions.push(body);
    const head = `${begin} ${names.of(member)}${key === undefined ? '' : ` [${key}]`}`;
    const from = source.of.entity === 'case' ? '' : ` (${list}: ${names.of(source.of)})`;
    say(depth, `${head}${from}${conditions.length > 0 ? join.such[lang] : body ? ':' : ''}`);
    for (const condition of conditions) put(depth + 1, '', condition);
    if (body && before !== undefined) put(depth + 1, `${before} `, body);
  };
  const presumed = (n: NodeOf<'presume'>): string => {
    const { of, value } = n.args;
    const written = of.kind === 'fact' && value !== undefined ? of.args.type.json(value) : value;
    return `[${join.presumed[lang]}: ${typeof written === 'boolean' ? (written ? join.yes : join.no)[lang] : plainValueText(written, lang)}]`;
  };
  const fact = (of: Var, field: string): string => {
    const label = entryOf(`${of.entity}.${field}`)?.label[lang] ?? field;
    return of.entity === 'case' ? label : `${label} (${names.of(of)})`;
  };
  /** A notion without words of its own is told by what it consists of. */
  const isExpanded = (n: NodeOf<'use'>): boolean => spoken && law.norm(n.args.name) === undefined;
  /** Words of a fixed set by their labels: those of the first fact inside that knows them all. */
  const labelled = (of: Node, values: readonly string[]): string => {
    const labels = labelsIn(of, values);
    return values.map((value) => labels?.[value]?.[lang] ?? value).join(' | ');
  };

  function inline(n: Node): string | undefined {
    switch (n.kind) {
      case 'literal':
        return n.args.value === true
          ? join.yes[lang]
          : n.args.value === false
            ? join.no[lang]
            : plainValueText(n.args.type.json(n.args.value), lang);
      case 'fact':
        return fact(n.args.of, n.args.field);
      case 'identity':
        return names.of(n.args.of);
      case 'moment':
        return n.args.which === 'act' ? join.actMoment[lang] : join.now[lang];
      case 'lawDay':
        return join.lawDay[lang];
      case 'use':
        return isExpanded(n)
          ? inline(n.args.of)
          : quoted(n.args.name, law.norm(n.args.name)?.says[lang] ?? n.args.name);
      case 'compare': {
        const [a, b] = [inline(n.args.a), inline(n.args.b)];
        const sign = { eq: '=', lt: '<', le: '≤' }[n.args.test];
        return a === undefined || b === undefined || a.length + b.length > 150 ? undefined : `${a} ${sign} ${b}`;
      }
      case 'oneOf': {
        const of = inline(n.args.of);
        return of === undefined ? undefined : `${of}: ${labelled(n.args.of, n.args.values)}`;
      }
      case 'contains': {
        const [list, item] = [inline(n.args.list), inline(n.args.item)];
        return list === undefined || item === undefined ? undefined : `${list} ∋ ${item}`;
      }
      case 'not': {
        const of = inline(n.args.of);
        return of === undefined ? undefined : `${join.not[lang]} ${of}`;
      }
      case 'assessment':
        return `«${n.args.what.asks[lang]}»`;
      case 'presume': {
        const of = inline(n.args.of);
        return of === undefined ? undefined : `${of} ${presumed(n)}`;
      }
      case 'mark':
      case 'underLaw':
      case 'at':
        return inline(n.args.of);
      case 'the': {
        const { over: relation, body } = n.args;
        const key = relation.key && inline(relation.key);
        const of = inline(body);
        return key === undefined || of === undefined || relation.guards.length > 0 ? undefined : `${of} [${key}]`;
      }
      default:
        return undefined;
    }
  }

  function block(depth: number, n: Node): void {
    const short = inline(n);
    if (short !== undefined) return say(depth, short);
    switch (n.kind) {
      case 'and':
      case 'or':
        say(depth, n.kind === 'and' ? join.all[lang] : join.any[lang]);
        for (const part of flat(n, n.kind)) put(depth + 1, '', part);
        return;
      case 'not':
        return put(depth, `${join.not[lang]} `, n.args.of);
      case 'compare':
        say(depth, { eq: '=', lt: '<', le: '≤' }[n.args.test]);
        put(depth + 1, '', n.args.a);
        return put(depth + 1, '', n.args.b);
      case 'oneOf':
        say(depth, `${labelled(n.args.of, n.args.values)} =`);
        return put(depth + 1, '', n.args.of);
      case 'contains':
        say(depth, '∋');
        put(depth + 1, '', n.args.list);
        return put(depth + 1, '', n.args.item);
      case 'cond':
        put(depth, `${join.when[lang]} `, n.args.when);
        put(depth, `${join.then[lang]} `, n.args.then);
        return put(depth, `${join.otherwise[lang]} `, n.args.otherwise);
      case 'every':
        return over(depth, join.every[lang], n.args.over, n.args.body, join.then[lang]);
      case 'some':
        return over(depth, join.some[lang], n.args.over, isYes(n.args.body) ? undefined : n.args.body);
      case 'atLeast':
        return over(
          depth,
          join.atLeast[lang].replace('#', String(n.args.n)),
          n.args.over,
          isYes(n.args.body) ? undefined : n.args.body,
        );
      case 'count':
        return over(depth, join.count[lang], n.args.over);
      case 'the':
        return over(depth, join.the[lang], n.args.over, n.args.body, join.take[lang]);
      case 'best':
        over(
          depth,
          join[n.args.which][lang].replace('#', inline(n.args.by) ?? '…'),
          n.args.over,
          n.args.body,
          join.take[lang],
        );
        if (n.args.orElse) put(depth, `${join.otherwise[lang]} `, n.args.orElse);
        return;
      case 'chain':
        return put(depth, `${join.chain[lang]} ${n.args.link}: `, n.args.body);
      case 'collect':
        over(depth, join.list[lang], n.args.over);
        for (const [name, field] of Object.entries(n.args.fields)) put(depth + 1, `${name}: `, field);
        return;
      case 'agreed':
        say(depth, join.agreed[lang]);
        for (const part of n.args.parts) put(depth + 1, '', part);
        return;
      case 'table':
        for (const row of n.args.rows) {
          put(depth, `${join.when[lang]} `, row.when);
          put(depth, `${join.then[lang]} `, row.out);
        }
        return;
      case 'byVersion':
        return on === undefined ? each(depth, n.args.line.versions) : ofTheDay(depth, n.args.line, on);
      case 'reading':
        say(depth, `${join.disputed[lang]}: ${n.args.dispute.question[lang]}`);
        for (const [name, option] of Object.entries(n.args.options))
          put(
            depth + 1,
            spoken
              ? `${n.args.dispute.options[name]?.says[lang] ?? name}${name === n.args.dispute.byDefault ? ` (${join.byDefault[lang]})` : ''}: `
              : `${name}${name === n.args.dispute.byDefault ? '*' : ''}: `,
            option,
          );
        return;
      case 'ground': {
        const says = n.args.says[lang];
        return put(depth, says === '' ? '' : `${says}: `, n.args.of);
      }
      case 'presume':
        put(depth, '', n.args.of);
        return say(depth, presumed(n));
      case 'use':
        return put(depth, '', n.args.of);
      case 'working': {
        const formula = law.formulas.find((f) => f.id === n.args.name);
        say(depth, !formula && spoken ? join.worked[lang] : quoted(n.args.name, formula?.says[lang] ?? n.args.name));
        for (const [name, input] of Object.entries(n.args.inputs))
          put(depth + 1, `${formula?.inputs[name]?.label[lang] ?? name}: `, input);
        return;
      }
      case 'mark':
      case 'underLaw':
      case 'at':
        return put(depth, '', n.args.of);
      default:
        say(depth, '…'); // every other kind is short, and was said above
    }
  }

  /** Versions one after the other, each from its day. */
  function each(depth: number, versions: readonly Version<Node>[], mark?: 'doubtful'): void {
    for (const version of versions) {
      const from = join.from[lang].replace('#', isoOf(version.from.on));
      if ('unread' in version) {
        say(depth, `${from} ${join.unread[lang]}: ${version.unread[lang]}`, 'unread');
        continue;
      }
      const at = lines.length;
      put(depth, `${from} `, version.is);
      const first = lines[at];
      if (first) lines[at] = { ...first, version: mark ?? 'read' };
    }
  }
  function ofTheDay(depth: number, line: Timeline<Node>, day: Day): void {
    const { possible } = versionsAt(line, day);
    const [only] = possible;
    if (possible.length === 1) {
      if (only === undefined) return say(depth, join.before[lang], 'unread');
      return 'is' in only ? put(depth, '', only.is) : each(depth, [only]);
    }
    say(depth, join.inDoubt[lang], 'doubtful');
    if (possible.includes(undefined)) say(depth + 1, join.before[lang], 'doubtful');
    each(
      depth + 1,
      possible.filter((version) => version !== undefined),
      'doubtful',
    );
  }

  block(0, node);
  return lines;
}

const isYes = (node: Node): boolean => node.kind === 'literal' && node.args.value === true;

/** The parts of a junction, with those of the same junction inside it. */
const flat = (node: Node, kind: 'and' | 'or'): readonly Node[] =>
  node.kind === kind ? node.args.parts.flatMap((part) => flat(part, kind)) : [node];

function labelsIn(node: Node, values: readonly string[]): Readonly<Record<string, Text>> | undefined {
  if (node.kind === 'fact') {
    const labels = entryOf(`${node.args.of.entity}.${node.args.field}`)?.values;
    return labels && values.every((value) => Object.hasOwn(labels, value)) ? labels : undefined;
  }
  for (const part of partsOf(node)) {
    const found = labelsIn(part, values);
    if (found) return found;
  }
  return undefined;
}
