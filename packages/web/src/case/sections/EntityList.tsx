import { entryOf } from '@zhargy/casefile';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useLang, useWords } from '../../language/language.tsx';
import type { CaseView } from '../case-view.ts';
import { useOpenCase } from '../open-case.tsx';
import { askedOf, type Asked } from './completeness.ts';
import { entitiesOf, type Data } from './draft.ts';
import { entityTitle, titleOfId } from './entity-title.ts';
import { entityOfSection, type SectionName } from './form-fields.ts';
import { formWords } from './form-words.ts';
import { referrersTo, removalOf } from './referrers.ts';
import { sectionWords } from './section-names.ts';
import lists from './lists.module.css';
import styles from './sections.module.css';

/** The entries of a section, each with what the law asks of it; to edit or to remove. */
export function EntityList({
  view,
  section,
  asked,
  onEdit,
  onRemoved,
}: {
  readonly view: CaseView;
  readonly section: SectionName;
  readonly asked: readonly Asked[];
  readonly onEdit: (id: string) => void;
  readonly onRemoved: () => void;
}) {
  const lang = useLang();
  const w = useWords(formWords);
  const [removing, setRemoving] = useState<string>();
  const [wanted, setWanted] = useState('');
  const all = entitiesOf(view.file, section).map((of) => ({
    of,
    id: String(of['id']),
    title: entityTitle(section, of, view.names, lang),
  }));
  const plain = wanted.trim().toLocaleLowerCase();
  const shown = plain === '' ? all : all.filter(({ title }) => title.toLocaleLowerCase().includes(plain));
  if (all.length === 0) return <p className={styles.lead}>{w.nobodyHere}</p>;
  return (
    <>
      {all.length > 12 && (
        <label className={lists.filter}>
          {w.filter}
          <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </label>
      )}
      <ul className={lists.entities}>
        {shown.map(({ of, id, title }) => {
          const wants = askedOf(asked, `${section}.${id}`);
          return (
            <li key={id} data-entity={id}>
              <div className={lists.entity}>
                <button type="button" className={lists.entityName} data-entry onClick={() => onEdit(id)}>
                  {title}
                </button>
                <span className={lists.counts}>
                  {wants.size > 0 && (
                    <span className={styles.askedNote}>
                      {w.asked}: {[...wants.values()].map(({ at }) => factName(at, section, of, lang)).join(', ')}
                    </span>
                  )}
                </span>
                <span className={lists.entityButtons}>
                  <button
                    type="button"
                    className={styles.quiet}
                    aria-label={`${w.edit}: ${title}`}
                    onClick={() => onEdit(id)}
                  >
                    {w.edit}
                  </button>
                  <button
                    type="button"
                    className={styles.quiet}
                    aria-label={`${w.remove}: ${title}`}
                    aria-expanded={removing === id}
                    onClick={() => setRemoving(id)}
                  >
                    {w.remove}
                  </button>
                </span>
              </div>
              {removing === id && (
                <Removing
                  view={view}
                  section={section}
                  id={id}
                  title={title}
                  onDone={(removed) => {
                    setRemoving(undefined);
                    if (removed) onRemoved();
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What an asked fact is called: by the dictionary, with its place left out. */
function factName(at: string, section: SectionName, of: Data, lang: 'kk' | 'ru' | 'en'): string {
  const inside = at.slice(`${section}.${String(of['id'])}.`.length);
  const entity = entityOfSection(section);
  return entryOf(`${entity}.${inside}`)?.label[lang] ?? inside;
}

/** Asks before an entry goes, and says who refers to it. */
function Removing({
  view,
  section,
  id,
  title,
  onDone,
}: {
  readonly view: CaseView;
  readonly section: SectionName;
  readonly id: string;
  readonly title: string;
  readonly onDone: (removed: boolean) => void;
}) {
  const lang = useLang();
  const w = useWords(formWords);
  const { edit } = useOpenCase();
  const box = useRef<HTMLDivElement>(null);
  const headId = useId();
  useLayoutEffect(() => box.current?.focus(), []);
  const referrers = referrersTo(view.file, id);
  return (
    <div
      className={lists.removing}
      role="alertdialog"
      aria-labelledby={headId}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(false);
      }}
    >
      <p id={headId}>
        {w.removeAsk}: {title}? {referrers.length === 0 ? w.nobodyRefers : w.referredBy}
      </p>
      {referrers.length > 0 && (
        <ul>
          {referrers.map((one) => (
            <li key={one.path.join('/')}>
              {sectionWords[one.section].title[lang]}: {titleOfId(view.file, one.id, view.names, lang)} —{' '}
              {entryOf(one.fact)?.label[lang] ?? one.fact}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.danger}
          onClick={() => {
            edit(removalOf(view.file, section, id));
            onDone(true);
          }}
        >
          {w.removeYes}
        </button>
        <button type="button" className={styles.plain} onClick={() => onDone(false)}>
          {w.cancel}
        </button>
      </div>
    </div>
  );
}
