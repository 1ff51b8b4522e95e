import { useMemo, useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { useLang, useWords } from '../../language/language.tsx';
import type { CaseView } from '../case-view.ts';
import { findFacts, pickableFacts, type PickableFact } from './pick-facts.ts';
import styles from './what-if.module.css';
import { whatIfWords } from './what-if-words.ts';

const most = 8;
/** How many are offered before anything is looked for. */
const suggested = 4;

/** Finds a fact by its name, whose it is or what is asked for it. */
export function FactPicker({
  view,
  waitedFor,
  onPick,
}: {
  readonly view: CaseView;
  readonly waitedFor: ReadonlySet<string>;
  readonly onPick: (fact: PickableFact) => void;
}) {
  const lang = useLang();
  const w = useWords(whatIfWords);
  const [text, setText] = useState('');
  const facts = useMemo(
    () => pickableFacts(view.file, view.names, lang, waitedFor),
    [view.file, view.names, lang, waitedFor],
  );
  const found = findFacts(facts, text, text === '' ? suggested : most);
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField aria-label={w.pick} className={styles.search ?? ''}>
        <span className={styles.label} aria-hidden="true">
          {w.pick}
        </span>
        <Input placeholder={w.pickHint} />
      </SearchField>
      {text === '' && found[0]?.rank === 0 && <p className={styles.small}>{w.waited}:</p>}
      <ListBox
        aria-label={w.pick}
        className={styles.found ?? ''}
        selectionMode="none"
        onAction={(key) => {
          const fact = found.find(({ place }) => place === key);
          if (!fact) return;
          setText('');
          onPick(fact);
        }}
        renderEmptyState={() => <p className={styles.small}>{w.nothingFound}</p>}
      >
        {found.map((fact) => (
          <ListBoxItem
            key={fact.place}
            id={fact.place}
            textValue={`${fact.label} ${fact.owner}`}
            className={styles.entry ?? ''}
          >
            <span>{fact.label}</span>
            {fact.owner !== '' && <span className={styles.small}>{fact.owner}</span>}
          </ListBoxItem>
        ))}
      </ListBox>
    </Autocomplete>
  );
}
