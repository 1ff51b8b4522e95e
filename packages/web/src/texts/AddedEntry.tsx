import { dayAsWritten, isoOf } from '@zhargy/calendar';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { unbrokenDay } from '../language/day-words.ts';
import { languages, useLang, useWords } from '../language/language.tsx';
import { Folded } from '../lawbook/Folded.tsx';
import { instruments } from '../lawbook/citation-text.ts';
import { correctText, keepAdded, type AddedText } from './added-texts.ts';
import { Pieces } from './Pieces.tsx';
import { editionBy, textWords } from './text-words.ts';
import styles from './texts.module.css';

/** One added text: what it was taken for, with a way to say otherwise, to keep it and to remove it. */
export function AddedEntry({ added, onRemove }: { readonly added: AddedText; readonly onRemove: () => void }) {
  const lang = useLang();
  const w = useWords(textWords);
  const id = useId();
  const [refused, setRefused] = useState(false);
  const { text } = added;
  const provisions = new Set(text.pieces.flatMap((piece) => (piece.provision === '' ? [] : [piece.provision])));
  return (
    <li className={styles.entry} data-entry tabIndex={-1}>
      <h3 lang={text.lang}>{text.title}</h3>
      <p className={styles.small}>
        {added.name} · {w.language}: {languages.find((one) => one.lang === text.lang)?.name} · {w.provisions}:{' '}
        {provisions.size}
      </p>
      <div className={styles.fields}>
        <label htmlFor={`${id}-source`}>
          {w.source}
          <select
            id={`${id}-source`}
            value={text.instrument ?? ''}
            aria-invalid={text.instrument === undefined}
            onChange={(event) => {
              const chosen = event.target.value;
              void correctText(added.id, { instrument: chosen === '' ? undefined : chosen });
            }}
          >
            <option value="">{w.unknownSource}</option>
            {[...instruments().values()].map((instrument) => (
              <option key={instrument.id} value={instrument.id}>
                {instrument.title[lang]}
              </option>
            ))}
          </select>
        </label>
        <EditionField added={added} />
      </div>
      <p className={styles.actions}>
        <span className={styles.small} data-kept={added.kept || undefined}>
          {added.kept ? w.kept : w.notKept}
        </span>
        {!added.kept && (
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              void keepAdded(added.id).then((done) => setRefused(!done));
            }}
          >
            {w.keep}
          </button>
        )}
        <button type="button" className={styles.button} onClick={onRemove}>
          {w.remove}
        </button>
        {text.instrument !== undefined && <Link to={`/${lang}/norms/${text.instrument}`}>{w.beside}</Link>}
      </p>
      <p role="status" className={styles.warn}>
        {refused ? w.refused : ''}
      </p>
      <Folded line={<summary>{w.asText}</summary>}>
        <div className={styles.whole}>
          <Pieces of={text.pieces} lang={text.lang} />
        </div>
      </Folded>
    </li>
  );
}

/** The day of the edition, as the text tells it or as the user writes it. */
function EditionField({ added }: { readonly added: AddedText }) {
  const lang = useLang();
  const w = useWords(textWords);
  const id = useId();
  const [written, setWritten] = useState<string>();
  const { edition } = added.text;
  const shown = written ?? (edition ? unbrokenDay(edition.on, lang) : '');
  const fault = written !== undefined && written.trim() !== '' && dayAsWritten(written) === undefined;
  const put = (): void => {
    if (written === undefined || fault) return;
    const day = dayAsWritten(written);
    void correctText(added.id, { edition: day === undefined ? undefined : { on: isoOf(day), by: 'stated' } });
    setWritten(undefined);
  };
  return (
    <label htmlFor={`${id}-edition`}>
      {w.edition}
      <input
        id={`${id}-edition`}
        value={shown}
        aria-invalid={fault}
        aria-describedby={`${id}-by`}
        onChange={(event) => setWritten(event.target.value)}
        onBlur={put}
        onKeyDown={(event) => {
          if (event.key === 'Enter') put();
        }}
      />
      <span id={`${id}-by`} className={fault ? styles.fault : styles.small}>
        {fault ? w.editionFault : edition ? editionBy[edition.by][lang] : w.noEdition}
      </span>
    </label>
  );
}
