import { useEffect, useLayoutEffect, useRef, useState, type FormEvent } from 'react';
import { useLang, useWords } from '../../language/language.tsx';
import { useWorkspace } from '../../workspace/workspace.tsx';
import type { CaseView } from '../case-view.ts';
import { editText } from '../edit-text.ts';
import { proofOf } from '../held-case.ts';
import { useOpenCase } from '../open-case.tsx';
import type { Asked } from './completeness.ts';
import {
  allChanges,
  changesOf,
  draftOf,
  entitiesOf,
  freshId,
  isData,
  keyOf,
  outsideFacts,
  placeOf,
  withAnswer,
  type Draft,
} from './draft.ts';
import { entityTitle } from './entity-title.ts';
import { mayDo } from './field-options.ts';
import { capital } from './FactRow.tsx';
import { FieldList } from './FieldList.tsx';
import { formFieldsOf, type SectionName } from './form-fields.ts';
import { controlId, noProof, provenOf, readProof, type FormSeen, type ProofDraft } from './form-state.ts';
import { partsOfForm } from './form-parts.ts';
import { formWords, unreadWords } from './form-words.ts';
import { keepForm, keptForm } from './kept-form.ts';
import { faultsOfEntity } from './next-faults.ts';
import { ProofFields } from './ProofFields.tsx';
import { begunLists } from './referrers.ts';
import { sectionWords } from './section-names.ts';
import { writtenFile } from './written-file.ts';
import styles from './sections.module.css';

/** One fault of a form: what is wrong, and the control to go to. */
interface FormFault {
  readonly text: string;
  readonly control: string | undefined;
}

/** The form of one entry, made from the schema and the dictionary: every fact it may have, as people write it. */
export function EntityForm({
  view,
  section,
  id,
  seed,
  asked,
  focus,
  onDone,
}: {
  readonly view: CaseView;
  readonly section: SectionName;
  /** Nothing for a new entry. */
  readonly id: string | undefined;
  /** What a new entry begins with. */
  readonly seed?: Draft | undefined;
  readonly asked: ReadonlyMap<string, Asked>;
  /** The fact to put the focus on. */
  readonly focus?: readonly string[] | undefined;
  readonly onDone: (saved: boolean) => void;
}) {
  const lang = useLang();
  const w = useWords(formWords);
  const open = useOpenCase();
  const workspace = useWorkspace();
  const fields = formFieldsOf(section);
  const whole = section === 'proceeding';
  const [own] = useState(() => {
    if (whole) return '';
    return id ?? freshId(open.text === undefined ? view.file : writtenFile(open.text), section);
  });
  const [before] = useState<Draft>(() => {
    const entity = whole ? view.file[section] : entitiesOf(view.file, section).find((one) => one['id'] === own);
    return draftOf(fields, isData(entity) ? entity : {}, outsideFacts(view.file, placeOf(section, own)), lang);
  });
  const [left] = useState(() => {
    const kept = keptForm(open.text);
    return kept && kept.section === section && kept.id === id ? kept : undefined;
  });
  const [draft, setDraft] = useState<Draft>(() => {
    if (left) return left.draft;
    return seed ? { answers: { ...before.answers, ...seed.answers }, rows: { ...before.rows, ...seed.rows } } : before;
  });
  const [proofs, setProofs] = useState<Readonly<Record<string, ProofDraft>>>(left?.proofs ?? {});
  const [proof, setProof] = useState(left?.proof ?? noProof);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [marked, setMarked] = useState<ReadonlyMap<string, string>>(new Map());
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLElement>(null);

  // Before anybody can type: focus that moves later takes the keys from under their fingers.
  useLayoutEffect(() => {
    const control = focus && focus.length > 0 ? document.getElementById(controlId(focus)) : null;
    if (control) focusOn(control);
    else heading.current?.focus();
  }, []);
  useLayoutEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);
  useEffect(() => {
    if (open.text !== undefined && draft !== before) keepForm({ text: open.text, section, id, draft, proofs, proof });
  }, [draft, proofs, proof]);

  const change = (next: Draft): void => setDraft(next);
  const form: FormSeen = {
    file: view.file,
    names: view.names,
    lang,
    own,
    section,
    before,
    draft,
    asked,
    faults: marked,
    proofs,
    provenBy: (path) => proofOf(open, path),
    onAnswer: (path, answer) => change(withAnswer(draft, path, answer)),
    onProof: (path, given) => setProofs({ ...proofs, [keyOf(path)]: given }),
    onRows: change,
  };
  const parts = partsOfForm(section, fields, before, draft, asked);
  const kind = draft.answers['kind'];
  const doers = section === 'acts' && kind?.is === 'written' ? mayDo(kind.text, lang) : '';
  const label = (key: string): string => {
    const find = (some: typeof fields, base: readonly string[], way: readonly string[]): string | undefined => {
      for (const field of some) {
        const path = [...base, ...field.path];
        if (!path.every((step, i) => way[i] === step)) continue;
        if (field.is === 'fact') return field.entry?.label[lang];
        const rest =
          field.is === 'rows' ? find(field.fields, [], way.slice(path.length + 1)) : find(field.fields, base, way);
        return rest ?? field.entry?.label[lang];
      }
      return undefined;
    };
    return find(fields, [], key.split('/')) ?? key;
  };

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const base = whole ? [section] : [section, own];
    const made = changesOf(fields, before, draft, { section, id: own, marked: view.file.notApplicable ?? [] });
    const found: FormFault[] = [];
    const at = new Map<string, string>();
    for (const { field } of made.unread) {
      const text =
        unreadWords[field.kind.is in unreadWords ? (field.kind.is as keyof typeof unreadWords) : 'other'][lang]; // tested just before
      at.set(keyOf(field.path), text);
      found.push({ text: `${capital(field.entry?.label[lang] ?? '')}: ${text}`, control: controlId(field.path) });
    }
    for (const [key, given] of [...Object.entries(proofs), ['', proof] as const]) {
      const read = readProof(given);
      if (!('fault' in read)) continue;
      const control = key === '' ? 'form-proof' : `${controlId(key.split('/'))}-proof`;
      const text = read.fault === 'title' ? w.proofNeedsTitle : unreadWords.day[lang];
      found.push({ text: `${w.proofIs}: ${text}`, control: `${control}-${read.fault}` });
    }
    const facts = allChanges(made);
    const changes =
      facts.length === 0 || whole
        ? facts
        : [...facts, ...begunLists(open.text === undefined ? view.file : writtenFile(open.text), [section])];
    if (found.length === 0 && changes.length === 0) found.push({ text: w.nothingChanged, control: undefined });
    if (found.length === 0 && open.text !== undefined) {
      const next = editText(open.text, changes);
      const read = await workspace.read(new TextEncoder().encode(next));
      if ('faults' in read) {
        const { own: ofFacts, others } = faultsOfEntity(next, read.faults, { section, id: own }, lang);
        for (const [key, text] of ofFacts) {
          at.set(key, text);
          found.push({ text: `${capital(label(key))}: ${text}`, control: controlId(key.split('/')) });
        }
        for (const text of others) found.push({ text, control: undefined });
      }
    }
    setMarked(at);
    setFaults(found);
    if (found.length > 0) return;
    const given = changes.filter(
      ({ path, value }) => value !== undefined && path[0] === section && path.length > base.length,
    );
    const proven = provenOf(
      base,
      given.map(({ path }) => path),
      proofs,
      proof,
    );
    keepForm(undefined);
    open.edit(changes, proven);
    onDone(true);
  };

  const title =
    id === undefined && !whole
      ? sectionWords[section].add[lang]
      : whole
        ? sectionWords[section].title[lang]
        : entityTitle(
            section,
            entitiesOf(view.file, section).find((one) => one['id'] === own) ?? { id: own },
            view.names,
            lang,
          );
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <h2 ref={heading} tabIndex={-1}>
        {capital(title)}
      </h2>
      {faults.length > 0 && (
        <section className={styles.faults} role="alert" tabIndex={-1} ref={summary} aria-labelledby="form-faults">
          <h3 id="form-faults">{w.faults}</h3>
          <ul>
            {faults.map(({ text, control }) => (
              <li key={text}>
                {control === undefined ? (
                  text
                ) : (
                  <button
                    type="button"
                    className={styles.link}
                    onClick={() => focusOn(document.getElementById(control))}
                  >
                    {text}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {parts.kindWanted && <p className={styles.lead}>{w.chooseKind}</p>}
      <FieldList fields={parts.first} base={[]} form={form} />
      {doers !== '' && (
        <p className={styles.note}>
          {w.who}: {doers}.
        </p>
      )}
      {parts.more.length > 0 && (
        <details className={styles.more}>
          <summary>{section === 'acts' ? w.otherOfActs : w.moreFacts}</summary>
          <FieldList fields={parts.more} base={[]} form={form} />
        </details>
      )}
      {!parts.kindWanted && (
        <fieldset className={styles.group}>
          <legend>{w.proofOfAll}</legend>
          <ProofFields id="form-proof" of={title} proof={proof} onProof={setProof} />
        </fieldset>
      )}
      <div className={styles.buttons}>
        <button type="submit" className={styles.main}>
          {w.save}
        </button>
        <button
          type="button"
          className={styles.plain}
          onClick={() => {
            keepForm(undefined);
            onDone(false);
          }}
        >
          {w.cancel}
        </button>
      </div>
    </form>
  );
}

/** Puts the focus on a control, out of every fold it lies in. */
export function focusOn(control: HTMLElement | null): void {
  for (let fold = control?.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
