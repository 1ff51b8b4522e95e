import type { AnyNorm, Lang } from '@zhargy/logic';
import { useState, type ReactNode } from 'react';
import { languages, useLang, useWords } from '../language/language.tsx';
import { normWords } from './norm-words.ts';
import styles from './norms.module.css';

/** The norm in three languages side by side, under each what else is known of it there; on a phone one with tabs. */
export function Statement({ norm, under }: { readonly norm: AnyNorm; readonly under?: (lang: Lang) => ReactNode }) {
  const page = useLang();
  const w = useWords(normWords);
  const [chosen, setChosen] = useState<Lang>();
  const shown = chosen ?? page;
  return (
    <div>
      <div className={styles.tabs} role="group" aria-label={w.inLanguage}>
        {languages.map(({ lang, name }) => (
          <button key={lang} type="button" lang={lang} aria-pressed={lang === shown} onClick={() => setChosen(lang)}>
            {name}
          </button>
        ))}
      </div>
      <div className={styles.columns}>
        {languages.map(({ lang, name }) => (
          <section key={lang} lang={lang} aria-label={name} data-shown={lang === shown || undefined}>
            <p className={styles.tongue}>{name}</p>
            <p className={styles.statement}>{norm.says[lang]}</p>
            {under?.(lang)}
          </section>
        ))}
      </div>
    </div>
  );
}
