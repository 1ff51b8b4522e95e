import { law } from '@zhargy/law';
import { Suspense, useEffect, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { languages, useLang, useWords } from '../language/language.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { Palette } from './Palette.tsx';
import { shellWords } from './shell-words.ts';
import styles from './shell.module.css';
import { ThemeButton } from './ThemeButton.tsx';
import { useKeys } from './use-keys.ts';

/** The frame of every page: name, sections, language, search, help; and the page itself. */
export function Frame() {
  const lang = useLang();
  const w = useWords(shellWords);
  const { pathname } = useLocation();
  const [open, setOpen] = useState<'search' | 'help'>();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useKeys({ search: () => setOpen('search'), help: () => setOpen('help') });
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  // A new page begins at its heading, for the eye and for a screen reader alike; a change of language does not move.
  const page = pathname.replace(/^\/[a-z]+/, '');
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    main.current?.focus();
  }, [page]);
  const sections = [
    ['calculators', w.calculators],
    ['questions/plea', w.questions],
    ['check', w.check],
    ['norms', w.norms],
  ] as const;
  return (
    <div className={styles.frame}>
      <a
        className={styles.skip}
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {w.skip}
      </a>
      <header className={styles.header}>
        <Link className={styles.name} to={`/${lang}`}>
          {w.name}
        </Link>
        <nav aria-label={w.sections} className={styles.sections}>
          {sections.map(([to, name]) => (
            <NavLink key={to} to={`/${lang}/${to}`} className={({ isActive }) => (isActive ? styles.here : undefined)}>
              {name}
            </NavLink>
          ))}
        </nav>
        <div className={styles.tools}>
          <button type="button" className={styles.search} onClick={() => setOpen('search')}>
            <span>{w.search}</span> <kbd>/</kbd>
          </button>
          <LanguageSwitch label={w.language} />
          <ThemeButton toDark={w.toDark} toLight={w.toLight} />
          <button
            type="button"
            className={styles.round}
            aria-label={w.help}
            title={`${w.help} (?)`}
            onClick={() => setOpen('help')}
          >
            ?
          </button>
        </div>
      </header>
      <main ref={main} id="content" tabIndex={-1} className={styles.main}>
        <Suspense fallback={<p>{w.working}</p>}>
          <Outlet />
        </Suspense>
      </main>
      <footer className={styles.footer}>
        <p>{w.assists}</p>
        <p className={styles.screenOnly}>{w.device}</p>
        <p>
          {w.version} {law.version}
        </p>
      </footer>
      {/* The controls have no Kazakh words of their own for screen readers: Russian is the nearer of what they have. */}
      <I18nProvider locale={lang === 'en' ? 'en-GB' : 'ru-KZ'}>
        <Palette isOpen={open === 'search'} onOpenChange={(is) => setOpen(is ? 'search' : undefined)} />
        <HelpDialog isOpen={open === 'help'} onOpenChange={(is) => setOpen(is ? 'help' : undefined)} />
      </I18nProvider>
    </div>
  );
}

function LanguageSwitch({ label }: { readonly label: string }) {
  const lang = useLang();
  const { pathname, search } = useLocation();
  const rest = pathname.replace(/^\/[a-z]+/, '');
  return (
    <nav aria-label={label} className={styles.languages}>
      {languages.map((other) => (
        <Link
          key={other.lang}
          to={`/${other.lang}${rest}${search}`}
          lang={other.lang}
          hrefLang={other.lang}
          aria-current={other.lang === lang ? 'true' : undefined}
          title={other.name}
        >
          {other.lang === 'kk' ? 'Қаз' : other.lang === 'ru' ? 'Рус' : 'Eng'}
        </Link>
      ))}
    </nav>
  );
}
