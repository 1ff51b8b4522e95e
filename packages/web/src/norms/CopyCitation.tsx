import { formatCitation, type Citation } from '@zhargy/logic';
import { useEffect, useRef, useState } from 'react';
import { useLang, useWords } from '../language/language.tsx';
import { normWords } from './norm-words.ts';
import styles from './norms.module.css';

/** Copies a citation in the form of a language of proceedings: two buttons, or the keys of the page. */
export function CopyCitation({ cite }: { readonly cite: Citation }) {
  const w = useWords(normWords);
  const lang = useLang();
  const [done, setDone] = useState('');
  const place = useRef<HTMLSpanElement>(null);
  const copy = (into: 'kk' | 'ru'): void => {
    const text = formatCitation(cite, into);
    navigator.clipboard.writeText(text).then(
      () => setDone(`${w.copied}: ${text}`),
      () => setDone(`${w.notCopied}: ${text}`),
    );
  };
  useEffect(() => {
    const onCopy = (event: Event): void => {
      const { entry, other } = (event as CustomEvent<{ entry: Element; other: boolean }>).detail; // dispatched by the keys of the page
      if (place.current && entry.contains(place.current)) copy((lang === 'ru') === other ? 'kk' : 'ru');
    };
    document.addEventListener('zhargy-copy', onCopy);
    return () => document.removeEventListener('zhargy-copy', onCopy);
  });
  return (
    <span className={styles.copy} ref={place}>
      {(['kk', 'ru'] as const).map((into) => (
        <button
          key={into}
          type="button"
          title={`${w.copy}: ${formatCitation(cite, into)}`}
          aria-label={`${into === 'kk' ? 'қаз' : 'рус'}, ${w.copy}: ${formatCitation(cite, into)}`}
          onClick={() => copy(into)}
        >
          {into === 'kk' ? 'қаз' : 'рус'}
        </button>
      ))}
      <span role="status">{done}</span>
    </span>
  );
}
