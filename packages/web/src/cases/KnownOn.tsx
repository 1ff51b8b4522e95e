import { dayOf, isoOf } from '@zhargy/calendar';
import { faultsOfFile, known, type Sealed } from '@zhargy/desk';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Field } from '../calculators/Field.tsx';
import { readField } from '../calculators/field-kind.ts';
import { useOpenCase } from '../case/open-case.tsx';
import { dayText } from '../language/day-words.ts';
import { useLang, useWords } from '../language/language.tsx';
import { today } from '../shell/today.ts';
import { decisionsOf, textOfFile } from './case-as-text.ts';
import { historyWords } from './history-words.ts';
import styles from './cases.module.css';

/** The file as the journal knew it at the end of a day, as a copy that nothing leads back from. */
export function KnownOn({ entries, title }: { readonly entries: readonly Sealed[]; readonly title: string }) {
  const lang = useLang();
  const w = useWords(historyWords);
  const go = useNavigate();
  const openCase = useOpenCase();
  const [entered, setEntered] = useState('');
  const [told, setTold] = useState('');
  const reading = readField({ is: 'day' }, entered);
  const iso = 'value' in reading ? String(reading.value) : undefined;
  const open = async (): Promise<void> => {
    const knownOn = iso === undefined ? undefined : dayOf(iso);
    if (iso === undefined || knownOn === undefined) return;
    const state = known(entries, { knownOn });
    if (state.last === 0 || Object.keys(state.file).length === 0) return setTold(w.nothingKnown);
    if (faultsOfFile(state).length > 0) return setTold(w.knownFaults);
    openCase.open({
      text: textOfFile(state.file),
      name: `${title} (${w.copyOf} ${dayText(iso, lang)})`,
      decisions: decisionsOf(state.decisions),
    });
    openCase.ask({ now: iso });
    await go(`/${lang}/case`);
  };
  return (
    <section className={styles.block} aria-labelledby="known-on">
      <h2 id="known-on">{w.knownOn}</h2>
      <p className={styles.small}>{w.knownOnSays}</p>
      <form
        className={styles.known}
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <Field
          name="known-day"
          label={w.day}
          kind={{ is: 'day' }}
          optional={false}
          entered={entered}
          onEntered={(value) => {
            setEntered(String(value));
            setTold('');
          }}
          blank={dayText(isoOf(today()), lang)}
        />
        <button type="submit" className={styles.plain} disabled={iso === undefined}>
          {w.openAsKnown}
        </button>
      </form>
      {told !== '' && (
        <p role="alert" className={styles.warn}>
          {told}
        </p>
      )}
    </section>
  );
}
