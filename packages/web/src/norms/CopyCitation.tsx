import { formatCitation, type Citation } from '@zhargy/logic';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../language/language.tsx';
import { normWords } from './norm-words.ts';
import styles from './norms.module.css';

/** Copies a citation in the form of a language of proceedings: two buttons, or the keys of the page. */
export function CopyCitation({ cite }: { readonly cite: Citation }) {
  const w = useWords(normWords);
  const [done, setDone] = useState('');
  const place = useRef<HTMLSpanElement>(null);
  const copy = (lang: 'kk' | 'ru'): void => {
    const text = formatCitation(cite, lang);
    navigator.clipboard.writeText(text).then(
      () => setDone(`${w.copied}: ${text}`),
      () => setDone(text),
    );
  };
  useEffect(() => {
    const onCopy = (event: Event): void => {
      const { entry, lang } = (event as CustomEvent<{ entry: Element; lang: 'kk' | 'ru' }>).detail; // dispatched by the keys of the page
      if (place.current && entry.contains(place.current)) copy(lang);
    };
    document.addEventListener('zhargy-copy', onCopy);
    return () => document.removeEventListener('zhargy-copy', onCopy);
  });
  return (
    <span className={styles.copy} ref={place}>
      {(['kk', 'ru'] as const).map((lang) => (
        <button
          key={lang}
          type="button"
          title={`${w.copy}: ${formatCitation(cite, lang)}`}
          aria-label={`${lang === 'kk' ? 'қаз' : 'рус'}, ${w.copy}: ${formatCitation(cite, lang)}`}
          onClick={() => copy(lang)}
        >
          {lang === 'kk' ? 'қаз' : 'рус'}
        </button>
      ))}
      <span role="status">{done}</span>
    </span>
  );
}
