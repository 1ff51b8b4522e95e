import { useId, useRef, useState, type FormEvent } from 'react';
import { useLang, useWords } from '../../language/language.tsx';
import type { CaseView } from '../case-view.ts';
import { useOpenCase } from '../open-case.tsx';
import type { Answer } from './answer.ts';
import { blankAnswer } from './answer.ts';
import { capital } from './FactRow.tsx';
import { FactInput } from './FactInput.tsx';
import { choicesFor } from './field-options.ts';
import type { SectionName } from './form-fields.ts';
import { formWords, unreadWords } from './form-words.ts';
import { quickKey, quickLineOf, readQuickLine, type QuickField } from './quick-lines.ts';
import { sectionWords } from './section-names.ts';
import { writtenFile } from './written-file.ts';
import styles from './sections.module.css';

const actsFor = new Set(['counsel', 'legalRepresentative', 'representative']);

/** Adds an entry in one line: a person by name and role, a charge by person and article. */
export function QuickLine({
  view,
  section,
  onAdded,
}: {
  readonly view: CaseView;
  readonly section: SectionName;
  readonly onAdded: (said: string) => void;
}) {
  const lang = useLang();
  const w = useWords(formWords);
  const open = useOpenCase();
  const base = useId();
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const [faults, setFaults] = useState<ReadonlyMap<string, 'unread' | 'required'>>(new Map());
  const formRef = useRef<HTMLFormElement>(null);
  const line = quickLineOf(section);
  if (!line) return null;
  const textOf = (key: string): string => {
    const answer = answers[key];
    return answer?.is === 'written' ? answer.text : '';
  };
  const fields = line.filter(
    (one) => !(one.of === 'roles' && one.field.path[0] === 'of') || actsFor.has(textOf('roles/as')),
  );
  const idOf = (one: QuickField): string => `${base}${quickKey(one).replaceAll('/', '-')}`;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readQuickLine(open.text === undefined ? view.file : writtenFile(open.text), section, fields, answers);
    if ('faults' in read) {
      setFaults(read.faults);
      const first = fields.find((one) => read.faults.has(quickKey(one)));
      if (first) document.getElementById(idOf(first))?.focus();
      return;
    }
    open.edit(read.changes);
    const said = fields.map((one) => textOf(quickKey(one))).find((text) => text !== '');
    onAdded(`${w.added}: ${view.names.name(said ?? read.id, lang)}`);
    setAnswers({});
    setFaults(new Map());
    formRef.current?.querySelector<HTMLElement>('input, select')?.focus();
  };
  return (
    <form
      className={styles.quick}
      noValidate
      ref={formRef}
      onSubmit={submit}
      aria-label={`${sectionWords[section].add[lang]}: ${w.quick}`}
    >
      {fields.map((one) => {
        const key = quickKey(one);
        const fault = faults.get(key);
        const text = fault === 'required' ? w.required : fault === 'unread' ? unreadFor(one, lang) : undefined;
        return (
          <div key={key} className={styles.quickField}>
            <FactInput
              plain
              field={one.field}
              id={idOf(one)}
              label={capital(one.field.entry?.label[lang] ?? key)}
              answer={answers[key] ?? blankAnswer}
              onAnswer={(answer) => setAnswers({ ...answers, [key]: answer })}
              groups={choicesFor(one.field, {
                file: view.file,
                names: view.names,
                lang,
                draft: { answers: {}, rows: {} },
                own: '',
              })}
              describedBy={`${idOf(one)}-fault`}
              fault={text}
            />
            <span id={`${idOf(one)}-fault`} className={styles.fault}>
              {text}
            </span>
          </div>
        );
      })}
      <div className={styles.quickField}>
        <button type="submit" className={styles.main}>
          {w.quickAdd}
        </button>
      </div>
    </form>
  );
}

function unreadFor({ field }: QuickField, lang: 'kk' | 'ru' | 'en'): string {
  const { is } = field.kind;
  return unreadWords[is in unreadWords ? (is as keyof typeof unreadWords) : 'other'][lang]; // tested just before
}
