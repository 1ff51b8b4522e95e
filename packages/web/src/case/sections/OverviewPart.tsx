import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useLang, useWords } from '../../language/language.tsx';
import { useAnswer } from '../../workspace/workspace.tsx';
import { answerOf, type CasePartProps } from '../case-view.ts';
import { useOpenCase } from '../open-case.tsx';
import { askedOf, sectionStates, type SectionState } from './completeness.ts';
import { Contents } from './Contents.tsx';
import { EntityForm } from './EntityForm.tsx';
import { EntityList } from './EntityList.tsx';
import { sectionNames, type SectionName } from './form-fields.ts';
import { formWords } from './form-words.ts';
import { keptForm } from './kept-form.ts';
import { QuickLine } from './QuickLine.tsx';
import { sectionWords } from './section-names.ts';
import styles from './sections.module.css';
import { WholeList } from './WholeList.tsx';

/** Which entry is edited: an id, or a new one; and the fact to begin at. */
interface Editing {
  readonly id: string | undefined;
  readonly focus?: readonly string[] | undefined;
}

const isSection = (name: string | null | undefined): name is SectionName =>
  sectionNames.some((section) => section === name);

/** The case file by its sections: what is there, what is asked, and the forms to enter it. */
export function OverviewPart({ view }: CasePartProps) {
  const w = useWords(formWords);
  const open = useOpenCase();
  // The address names a section of the schema and nothing of the case.
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('section');
  const left = keptForm(open.text);
  const [editing, setEditing] = useState<Editing | undefined>(() =>
    left && (wanted === null || wanted === left.section) ? { id: left.id } : undefined,
  );
  const section = isSection(wanted) ? wanted : editing && left ? left.section : undefined;
  const [said, setSaid] = useState('');
  const findings = useAnswer(`findings ${view.key}`, (workspace) => answerOf(workspace, 'check', view));
  const states = sectionStates(view.file, findings ?? []);
  const goTo = (name: SectionName | undefined, next?: Editing): void => {
    setSearch(name === undefined ? {} : { section: name });
    setEditing(next);
  };
  const { shown } = open;
  useEffect(() => {
    if (!shown) return;
    const [name, id, ...rest] = shown;
    if (isSection(name)) {
      if (name === 'proceeding') goTo(name, { id: undefined, focus: shown.slice(1) });
      else goTo(name, id === undefined ? undefined : { id, focus: rest });
    }
    open.show(undefined);
  }, [shown]);
  const state = states.find((one) => one.section === section);
  return (
    <>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {section && state ? (
        <SectionView
          key={section}
          view={view}
          state={state}
          editing={section === 'proceeding' ? (editing ?? { id: undefined }) : editing}
          onEdit={setEditing}
          onSaid={setSaid}
          onBack={() => {
            setSaid('');
            goTo(undefined);
          }}
        />
      ) : (
        <AllSections
          view={view}
          states={states}
          onSection={(name) => {
            setSaid('');
            goTo(name);
          }}
          onSaid={setSaid}
        />
      )}
      {!findings && <p className={styles.hint}>{w.asked}…</p>}
    </>
  );
}

function AllSections({
  view,
  states,
  onSection,
  onSaid,
}: CasePartProps & {
  readonly states: readonly SectionState[];
  readonly onSection: (name: SectionName) => void;
  readonly onSaid: (said: string) => void;
}) {
  const lang = useLang();
  const w = useWords(formWords);
  const empty = states.every(({ entities }) => entities === 0);
  return (
    <>
      <p className={styles.lead}>{empty ? w.empty : w.lead}</p>
      <section className={styles.quickAll}>
        <h2>{sectionWords.persons.add[lang]}</h2>
        <QuickLine view={view} section="persons" onAdded={onSaid} />
        <p className={styles.hint}>
          <Link to={`/${lang}/intake/grids`}>{w.asPasted}</Link>
        </p>
      </section>
      <Contents states={states} onSection={onSection} />
    </>
  );
}

function SectionView({
  view,
  state,
  editing,
  onEdit,
  onSaid,
  onBack,
}: CasePartProps & {
  readonly state: SectionState;
  readonly editing: Editing | undefined;
  readonly onEdit: (editing: Editing | undefined) => void;
  readonly onSaid: (said: string) => void;
  readonly onBack: () => void;
}) {
  const lang = useLang();
  const w = useWords(formWords);
  const { section, asked } = state;
  const words = sectionWords[section];
  const heading = useRef<HTMLHeadingElement>(null);
  const listed = editing === undefined;
  // Before anybody can type: focus that moves later takes the keys from under their fingers.
  useLayoutEffect(() => {
    if (listed) heading.current?.focus();
  }, [listed]);
  const back = (
    <p className={styles.back}>
      <button type="button" className={styles.link} onClick={onBack}>
        ← {w.backToAll}
      </button>
      {!listed && section !== 'proceeding' && (
        <button type="button" className={styles.link} onClick={() => onEdit(undefined)}>
          ← {words.title[lang]}
        </button>
      )}
    </p>
  );
  if (editing)
    return (
      <>
        {back}
        <EntityForm
          key={`${editing.id ?? 'new'} ${editing.focus?.join('.') ?? ''}`}
          view={view}
          section={section}
          id={editing.id}
          asked={askedOf(asked, editing.id === undefined ? section : `${section}.${editing.id}`)}
          focus={editing.focus}
          onDone={(saved) => {
            onSaid(saved ? w.saved : '');
            if (section === 'proceeding') onBack();
            else onEdit(undefined);
          }}
        />
      </>
    );
  return (
    <>
      {back}
      <h2 ref={heading} tabIndex={-1} className={styles.sectionTitle}>
        {words.title[lang]}
      </h2>
      <p className={styles.lead}>{words.about[lang]}</p>
      <EntityList
        view={view}
        section={section}
        asked={asked}
        onEdit={(id) => {
          onSaid('');
          onEdit({ id });
        }}
        onRemoved={() => {
          onSaid(w.removed);
          heading.current?.focus();
        }}
      />
      <section className={styles.adding}>
        <h3>{words.add[lang]}</h3>
        <QuickLine view={view} section={section} onAdded={onSaid} />
        <button
          type="button"
          className={styles.plain}
          onClick={() => {
            onSaid('');
            onEdit({ id: undefined });
          }}
        >
          {w.quickFull}
        </button>
      </section>
      <WholeList view={view} place={section} />
    </>
  );
}
