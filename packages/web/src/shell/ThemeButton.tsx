import { useState } from 'react';
import styles from './shell.module.css';

/** Turns the page dark or light, for as long as it is open; at first it is as the system has it. */
export function ThemeButton({ toDark, toLight }: { readonly toDark: string; readonly toLight: string }) {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const label = dark ? toLight : toDark;
  return (
    <button
      type="button"
      className={styles.round}
      aria-label={label}
      title={label}
      onClick={() => {
        document.documentElement.dataset['theme'] = dark ? 'light' : 'dark';
        setDark(!dark);
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 2 a6 6 0 0 1 0 12 z" fill="currentColor" />
      </svg>
    </button>
  );
}
