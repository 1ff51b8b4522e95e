import { dictionary, formatRefs, parseRefs, type CaseFile } from '@zhargy/casefile';
import type { Finding, Lang, Text } from '@zhargy/logic';
import { unbrokenDay } from '../language/day-words.ts';

const listsOf = (file: CaseFile, list: string): readonly Readonly<Record<string, unknown>>[] => {
  const found = file[list];
  return Array.isArray(found) ? (found as readonly Readonly<Record<string, unknown>>[]) : []; // the schema accepted the file
};
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Short names of the forms of an agreement. */
const forms: Readonly<Record<string, Text>> = {
  plea: { kk: 'кінәні мойындау туралы мәміле', ru: 'сделка о признании вины', en: 'plea agreement' },
  cooperation: { kk: 'ынтымақтастық туралы келісім', ru: 'соглашение о сотрудничестве', en: 'cooperation agreement' },
  asset: { kk: 'активтерді қайтару туралы келісім', ru: 'соглашение о возврате активов', en: 'asset agreement' },
};

/** The fact that names an entry of a list. */
const titles: Readonly<Record<string, string>> = { offences: 'title', relatedCases: 'number', sanctions: 'article' };
/** Whose an entry is, where it has no name of its own. */
const owners: Readonly<Record<string, string>> = {
  claims: 'by',
  sentences: 'person',
  roles: 'person',
  custody: 'person',
  circumstances: 'person',
};
const kinds: Readonly<Record<string, Text>> = {
  claims: { kk: 'азаматтық талап қою', ru: 'гражданский иск', en: 'civil claim' },
  sentences: { kk: 'үкім', ru: 'приговор', en: 'sentence' },
};

/** A charge whose article is not known. */
export const unqualified: Text = {
  kk: 'бабы көрсетілмеген айыптау',
  ru: 'обвинение без статьи',
  en: 'charge without an article',
};
const episode: Text = { kk: 'эпизод', ru: 'эпизод', en: 'episode' };

/** What the persons, charges, acts and papers of one file are called, by their ids. */
export class CaseNames {
  readonly #entities = new Map<string, { readonly list: string; readonly of: Readonly<Record<string, unknown>> }>();

  constructor(file: CaseFile) {
    for (const list of Object.keys(file))
      for (const entity of listsOf(file, list)) {
        const id = text(entity['id']);
        if (id !== undefined && !this.#entities.has(id)) this.#entities.set(id, { list, of: entity });
      }
  }

  /** A person by name, a charge by its article, an act by its kind and day; the id where nothing better is known. */
  name(id: string, lang: Lang): string {
    const found = this.#entities.get(id);
    if (!found) return id;
    const { list, of } = found;
    if (list === 'acts') return this.act(id, lang);
    if (list === 'charges') {
      const article = text(of['article']);
      const who = text(of['person']);
      const parsed = article === undefined ? undefined : parseRefs(article);
      const written = parsed?.ok
        ? formatRefs(
            parsed.refs.map((ref) => ({ ...ref, code: ref.code ?? 'cc' })),
            lang,
          )
        : article;
      return [written ?? this.#unqualified(of, lang), who === undefined ? undefined : this.name(who, lang)]
        .filter((part) => part !== undefined)
        .join(', ');
    }
    if (list === 'agreements') {
      const party = text(of['party']);
      const kind = forms[text(of['form']) ?? '']?.[lang];
      return kind === undefined ? id : party === undefined ? kind : `${kind}: ${this.name(party, lang)}`;
    }
    const titled = text(of[titles[list] ?? 'name']);
    if (titled !== undefined) return titled;
    if (list === 'offences') {
      const from = text(of['from']);
      return from === undefined
        ? `${episode[lang]} ${id}`
        : `${episode[lang]}: ${unbrokenDay(from.slice(0, 10), lang)}`;
    }
    const owner = text(of[owners[list] ?? '']);
    const kind = kinds[list]?.[lang];
    if (owner === undefined) return kind ?? id;
    return kind === undefined ? this.name(owner, lang) : `${kind}: ${this.name(owner, lang)}`;
  }

  /** A charge without an article: by its episode, which tells it from others. */
  #unqualified(of: Readonly<Record<string, unknown>>, lang: Lang): string {
    const offence = text(of['offence']);
    return offence === undefined ? unqualified[lang] : `${unqualified[lang]} (${this.name(offence, lang)})`;
  }

  /** An act by its kind and day. */
  act(id: string, lang: Lang): string {
    const of = this.#entities.get(id)?.of;
    const kind = text(of?.['kind']);
    if (kind === undefined) return id;
    const kinds: Readonly<Record<string, Text>> = dictionary.act.kind.values;
    const on = text(of?.['on']);
    const name = kinds[kind]?.[lang] ?? kind;
    return on === undefined ? name : `${name}, ${unbrokenDay(on.slice(0, 16), lang)}`;
  }

  /** Those a finding speaks of, each once; an agreement and a charge not beside the person they are of. */
  about(about: Finding['about'], lang: Lang): string {
    const ids = [...new Set(Object.values(about))];
    const shown = ids.filter((id) => {
      const found = this.#entities.get(id);
      const party = found?.list === 'agreements' ? text(found.of['party']) : undefined;
      if (found?.list === 'acts' && ids.length > 1) return false;
      return party === undefined || !ids.includes(party);
    });
    const named = shown.map((id) => {
      const name = this.name(id, lang);
      const person = text(this.#entities.get(id)?.of['person']);
      return person !== undefined && ids.includes(person) ? name.replace(`, ${this.name(person, lang)}`, '') : name;
    });
    return [...new Set(named)].join('; ');
  }

  /** Those several findings of one line speak of: "plea agreement: A, B" instead of the same words for each. */
  aboutEach(subjects: readonly Finding['about'][], lang: Lang, most = 4): string {
    const names = [...new Set(subjects.map((of) => this.about(of, lang)))].filter((name) => name !== '');
    const shown = names.slice(0, most);
    const grouped = Map.groupBy(shown, (name) => (name.includes('; ') ? name : (/^([^:]+): /.exec(name)?.[1] ?? '')));
    const lines = [...grouped].map(([kind, each]) =>
      kind === '' || each.length === 1
        ? each.join(' · ')
        : `${kind}: ${each.map((name) => name.slice(kind.length + 2)).join(', ')}`,
    );
    return `${lines.join(' · ')}${names.length > most ? ` · +${names.length - most}` : ''}`;
  }
}
