import { entryAt } from '@zhargy/casefile';
import { useId, useState, type ReactNode } from 'react';
import { useLang, useWords } from '../../language/language.tsx';
import { factName } from '../../lawbook/missing-text.ts';
import type { CaseView } from '../case-view.ts';
import type { FactChange } from '../edit-text.ts';
import { ownerOf } from '../fact-text.ts';
import { useOpenCase } from '../open-case.tsx';
import { atPlace } from '../place-path.ts';
import { answerOf, blankAnswer, readAnswer } from '../sections/answer.ts';
import { draftOf, entitiesOf, outsideFacts, placeOf } from '../sections/draft.ts';
import { choicesFor } from '../sections/field-options.ts';
import { FactInput } from '../sections/FactInput.tsx';
import { formFieldsOf, type FactField, type SectionName } from '../sections/form-fields.ts';
import { unreadWords, whoWords } from '../sections/form-words.ts';
import { useShowFact } from '../use-show-fact.ts';
import styles from './ask.module.css';
import { AskContents } from './AskContents.tsx';
import { askedElements } from './asked-contents.ts';
import { askWords } from './ask-words.ts';
import { fieldAt } from './fact-field.ts';
import type { WaitedFor } from './waiting-facts.ts';

export interface AskFactProps {
  readonly asked: Pick<WaitedFor, 'at' | 'document' | 'why'> &
    Partial<Pick<WaitedFor, 'by'>> & {
      /** Only to be confirmed: who does not know leaves it taken for granted. */
      readonly presumed?: boolean;
    };
  readonly view: CaseView;
  /** Something was put into the case: what it was about, in words. */
  readonly onAnswered?: ((what: string) => void) | undefined;
  /** Goes on to the next question: then "don't know" is a button of its own. What nobody knows is said in the case, a list is put off. */
  readonly onPutOff?: (() => void) | undefined;
}

/** One question, answered where it is asked: what is answered goes into the case. */
export function AskFact(props: AskFactProps) {
  const found = atPlace(props.asked.at, props.view.file);
  const field = found?.is === 'fact' ? fieldAt(found.path) : undefined;
  if (found?.is === 'fact' && field)
    return <FactQuestion {...props} path={found.path} field={field} written={found.written} />;
  const { document, by = [] } = props.asked;
  const elements = document === undefined ? undefined : askedElements(by, document, props.view.file);
  if (document !== undefined && elements) {
    const { view, onAnswered, onPutOff } = props;
    return <AskContents {...{ document, elements, view, onAnswered, onPutOff }} />;
  }
  return <ListQuestion {...props} path={found?.path ?? [props.asked.at]} isList={found?.is === 'list'} />;
}

interface FactQuestionProps extends AskFactProps {
  readonly path: readonly string[];
  readonly field: FactField;
  readonly written: unknown;
}

function FactQuestion({ asked, view, path, field, written, onAnswered, onPutOff }: FactQuestionProps) {
  const lang = useLang();
  const w = useWords(askWords);
  const who = useWords(whoWords);
  const { edit } = useOpenCase();
  const show = useShowFact();
  const id = useId();
  const [answer, setAnswer] = useState(() => (written === null ? blankAnswer : answerOf(field.kind, written, lang)));
  const [fault, setFault] = useState<string>();
  const { file, names } = view;
  const section = path[0] as SectionName; // a fact of a form stands in a section
  const own = section === 'proceeding' ? '' : (path[1] ?? '');
  const entity = own === '' ? {} : (entitiesOf(file, section).find((one) => one['id'] === own) ?? {});
  const draft = draftOf(formFieldsOf(section), entity, outsideFacts(file, placeOf(section, own)), lang);
  const entry = field.entry;
  const save = (): void => {
    const read = readAnswer(field.kind, answer);
    if (read.is === 'blank' || read.is === 'unread') {
      const example = unreadWords[field.kind.is as keyof typeof unreadWords] ?? unreadWords.other; // kinds without words of their own have the common ones
      setFault(read.is === 'blank' ? w.answerNeeded : example[lang]);
      document.getElementById(`${id}-control`)?.focus();
      return;
    }
    const changes: FactChange[] =
      read.is === 'value'
        ? [{ path, value: read.value }]
        : [{ path: ['notApplicable'], value: [...new Set([...(file.notApplicable ?? []), asked.at])] }];
    edit(changes);
    onAnswered?.(factName(asked.at, lang));
  };
  return (
    <form
      className={styles.question}
      aria-labelledby={`${id}-question`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p id={`${id}-question`} className={styles.text}>
        {entry?.question[lang] ?? factName(asked.at, lang)}
      </p>
      <Owner place={asked.at} view={view} declared={asked.why === 'declaredUnknown'} />
      <FactInput
        field={field}
        id={`${id}-control`}
        label={factName(asked.at, lang)}
        answer={answer}
        onAnswer={(next) => {
          setAnswer(next);
          setFault(undefined);
        }}
        groups={choicesFor(field, { file, names, lang, draft, own })}
        describedBy={`${id}-who`}
        fault={fault}
        plain={onPutOff !== undefined}
      />
      {fault !== undefined && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <div className={styles.buttons}>
        <button type="submit" className={styles.put}>
          {w.put}
        </button>
        {onPutOff && (
          <button
            type="button"
            className={styles.plain}
            onClick={() => {
              if (asked.presumed !== true) edit([{ path, value: null }]);
              onPutOff();
            }}
          >
            {w.dontKnow}
          </button>
        )}
        <button type="button" className={styles.link} onClick={() => show(path)}>
          {w.toFact}
        </button>
      </div>
      <p id={`${id}-who`} className={styles.small}>
        {entry && `${w.who}: ${entry.who.map((one) => who[one]).join(', ')}. ${w.proof}: ${entry.proof[lang]}.`}
      </p>
    </form>
  );
}

function Owner({
  place,
  view,
  declared,
}: {
  readonly place: string;
  readonly view: CaseView;
  readonly declared: boolean;
}) {
  const lang = useLang();
  const w = useWords(askWords);
  const owner = ownerOf(place, view.names, lang);
  const parts = [owner, declared ? w.declaredUnknown : ''].filter((part) => part !== '');
  return parts.length === 0 ? null : <p className={styles.small}>{parts.join(' · ')}</p>;
}

/** A list: somebody adds to it, or says that it is whole; and the text of a document, which is read elsewhere. */
function ListQuestion({
  asked,
  view,
  path,
  isList,
  onAnswered,
  onPutOff,
}: AskFactProps & { readonly path: readonly string[]; readonly isList: boolean }) {
  const lang = useLang();
  const w = useWords(askWords);
  const { edit } = useOpenCase();
  const show = useShowFact();
  const { file } = view;
  const absent = isList && !Array.isArray(file[asked.at]);
  const whole = isList && (asked.why === 'listAbsent' || asked.why === 'listOpen');
  const sayWhole = (): void => {
    const without = (file.incomplete ?? []).filter((place) => place !== asked.at);
    edit([
      ...(absent ? [{ path, value: [] }] : []),
      { path: ['complete'], value: [...new Set([...(file.complete ?? []), asked.at])] },
      ...(file.incomplete ? [{ path: ['incomplete'], value: without.length > 0 ? without : undefined }] : []),
    ]);
    onAnswered?.(factName(asked.at, lang));
  };
  const buttons: ReactNode = (
    <div className={styles.buttons}>
      <button type="button" className={styles.put} onClick={() => show(path)}>
        {asked.document === undefined ? w.add : w.readDocument}
      </button>
      {whole && (
        <button type="button" className={styles.plain} onClick={sayWhole}>
          {absent ? w.none : w.whole}
        </button>
      )}
      {onPutOff && (
        <button type="button" className={styles.plain} onClick={onPutOff}>
          {w.dontKnow}
        </button>
      )}
    </div>
  );
  return (
    <div className={styles.question}>
      <p className={styles.text}>
        {asked.document === undefined
          ? (entryAt(asked.at)?.question[lang] ?? factName(asked.at, lang))
          : w.documentQuestion}
      </p>
      {asked.document !== undefined && <p className={styles.small}>{view.names.act(asked.document, lang)}</p>}
      {buttons}
    </div>
  );
}
