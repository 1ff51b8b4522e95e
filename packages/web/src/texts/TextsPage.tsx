import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { useLang, useWords } from '../language/language.tsx';
import { normWords } from '../norms/norm-words.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { removeAdded, useAddedTexts, type AddedText } from './added-texts.ts';
import { AddedEntry } from './AddedEntry.tsx';
import { AddTexts } from './AddTexts.tsx';
import { Editions } from './Editions.tsx';
import { textWords } from './text-words.ts';
import styles from './texts.module.css';

/** Official texts the user added: what they are, whether they are kept, and what changed between two editions. */
export function TextsPage() {
  const lang = useLang();
  const w = useWords(textWords);
  const n = useWords(normWords);
  const texts = useAddedTexts();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLHeadingElement>(null);
  usePageTitle(w.title);
  const pairs = pairsOf(texts);
  const remove = (added: AddedText): void => {
    void removeAdded(added.id).then((done) => setSaid(`${done ? w.removed : w.notRemoved} (${added.name})`));
    list.current?.focus();
  };
  return (
    <div className={styles.page}>
      <p className={styles.small}>
        <Link to={`/${lang}/norms`}>{n.all}</Link>
      </p>
      <h1>{w.title}</h1>
      <p className={styles.lead}>{w.lead}</p>
      <p className={styles.lead}>{w.ours}</p>
      <AddTexts />
      <section>
        <h2 tabIndex={-1} ref={list}>
          {w.added}
        </h2>
        <p role="status" className={styles.small}>
          {said}
        </p>
        {texts.length === 0 && <p>{w.none}</p>}
        <ul className={styles.list}>
          {texts.map((added) => (
            <AddedEntry key={added.id} added={added} onRemove={() => remove(added)} />
          ))}
        </ul>
      </section>
      {pairs.length > 0 && (
        <section>
          <h2>{w.compare}</h2>
          {pairs.map(([older, newer]) => (
            <Editions key={`${older.id} ${newer.id}`} older={older} newer={newer} />
          ))}
        </section>
      )}
    </div>
  );
}

/** Editions of one source in one language, each with the next one in time. */
function pairsOf(texts: readonly AddedText[]): readonly (readonly [AddedText, AddedText])[] {
  const known = texts.filter(({ text }) => text.instrument !== undefined);
  return [...Map.groupBy(known, ({ text }) => `${text.instrument ?? ''} ${text.lang}`).values()].flatMap((of) => {
    const inTime = of.toSorted((a, b) => ((a.text.edition?.on ?? '') < (b.text.edition?.on ?? '') ? -1 : 1));
    return inTime.slice(1).flatMap((newer, i) => {
      const older = inTime[i];
      return older ? [[older, newer] as const] : [];
    });
  });
}
