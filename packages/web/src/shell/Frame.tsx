import { isoOf } from '@zhargy/calendar';
import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Link, NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { useCaseKeeper } from '../case/case-keeper.tsx';
import { dayText } from '../language/day-words.ts';
import { languages, useLang, useWords } from '../language/language.tsx';
import { sections } from './sections.ts';
import { shellWords } from './shell-words.ts';
import styles from './shell.module.css';
import { ThemeButton } from './ThemeButton.tsx';
import { today } from './today.ts';
import { useIdle } from './use-idle.ts';
import { useKeys } from './use-keys.ts';

// The windows and the law behind the search load when first asked for.
const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));
const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));
/** Says which set of norms the pages stand on; that is known once the law is there. */
const RuleSet = lazy(async () => ({ default: (await import('./RuleSet.tsx')).RuleSet }));

const controlLocale = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-US' } as const;

/** The frame of every page: name, sections, language, search, help; and the page itself. */
export function Frame() {
  const lang = useLang();
  const w = useWords(shellWords);
  const { pathname } = useLocation();
  const idle = useIdle();
  const [open, setOpen] = useState<'search' | 'help'>();
  /** Whether the sections are unfolded, where a narrow page folds them. */
  const [menu, setMenu] = useState(false);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const navigate = useNavigate();
  useKeys({
    search: () => setOpen('search'),
    help: () => setOpen('help'),
    go: (to) => void navigate(`/${lang}/${to}`),
  });
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  // A new page begins at its heading, for the eye and for a screen reader alike; a change of language does not move.
  const page = pathname.replace(/^\/[a-z]+/, '');
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    main.current?.focus();
  }, [page]);
  return (
    <I18nProvider locale={controlLocale[lang]}>
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
          <button
            type="button"
            className={styles.menu}
            aria-expanded={menu}
            aria-controls="sections"
            onClick={() => setMenu(!menu)}
          >
            {w.sections}
          </button>
          <nav id="sections" aria-label={w.sections} className={styles.sections} data-open={menu}>
            {sections.map(([to, name]) => (
              <NavLink
                key={to}
                to={`/${lang}/${to}`}
                onClick={() => setMenu(false)}
                className={({ isActive }) => (isActive ? styles.here : undefined)}
              >
                {w[name]}
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
        <PrintHead name={w.name} />
        <main ref={main} id="content" tabIndex={-1} className={styles.main}>
          <Suspense fallback={<p>{w.working}</p>}>
            <Outlet />
          </Suspense>
        </main>
        <footer className={styles.footer}>
          <p>{w.assists}</p>
          <p className={styles.screenOnly}>{w.device}</p>
          <p>
            {w.version}{' '}
            {idle && (
              <Suspense>
                <RuleSet />
              </Suspense>
            )}
          </p>
        </footer>
        <Suspense>
          {open === 'search' && <Palette isOpen onOpenChange={(is) => setOpen(is ? 'search' : undefined)} />}
          {open === 'help' && <HelpDialog isOpen onOpenChange={(is) => setOpen(is ? 'help' : undefined)} />}
        </Suspense>
      </div>
    </I18nProvider>
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

/** The line at the head of a printed sheet: what printed it, which case it is on, and the day. */
function PrintHead({ name }: { readonly name: string }) {
  const lang = useLang();
  const { pathname } = useLocation();
  const { held } = useCaseKeeper();
  const ofCase = /^\/[a-z]+\/(?:case|papers)\b/.test(pathname) && held.text !== undefined;
  return (
    <p className={styles.printHead}>
      <span>
        {name}
        {ofCase && ` · ${held.name}`}
      </span>
      <span>{dayText(isoOf(today()), lang)}</span>
    </p>
  );
}
