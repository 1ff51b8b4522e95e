import { useState } from 'react';
import { Link } from 'react-router';
import { useLang, useWords } from '../language/language.tsx';
import { numberText } from '../language/number-words.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { CaseActions, verdict } from './CaseActions.tsx';
import { casesWords } from './cases-words.ts';
import { addressOf, KeeperError, type Where } from './keeper.ts';
import { keepers, keptCases } from './keepers.ts';
import { momentText } from './moment-text.ts';
import { useLoaded } from './use-loaded.ts';
import styles from './cases.module.css';

interface Told {
  readonly message: string;
  readonly bad: boolean;
  /** The case it is about; nothing for the list as a whole. */
  readonly of?: string;
}

/** More cases than this are looked through by a field. */
const few = 8;

/** Every kept case, on this device and with the server, and what can be done with it. */
export function CasesPage() {
  const lang = useLang();
  const w = useWords(casesWords);
  usePageTitle(w.title);
  const { value, error, again } = useLoaded('cases', keptCases);
  const [told, setTold] = useState<Told>();
  const [sought, setSought] = useState('');
  const cases = value?.cases ?? [];
  const found = cases.filter(({ title, number }) =>
    `${title} ${number ?? ''}`.toLowerCase().includes(sought.toLowerCase()),
  );
  const take = async (file: File): Promise<void> => {
    setTold(await takenIn(file, lang, w));
    again();
  };
  return (
    <>
      <h1>{w.title}</h1>
      <p className={styles.lead}>{w.lead}</p>
      {(value?.failed ?? []).map(({ where, code }) => (
        <p key={where} role="alert" className={styles.warn}>
          {w[code]}
        </p>
      ))}
      {error !== undefined && (
        <p role="alert" className={styles.bad}>
          {w.failed}
        </p>
      )}
      <div className={styles.buttons}>
        <Link className={styles.plain} to={`/${lang}/case`}>
          {w.newCase}
        </Link>
        <label className={styles.pick}>
          <span className={styles.plain}>{w.importJournal}</span>
          <input
            type="file"
            className={styles.unseen}
            accept=".jsonl,.ndjson,application/jsonl,application/x-ndjson"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) void take(file);
            }}
          />
        </label>
      </div>
      {told && told.of === undefined && <Message told={told} />}
      {cases.length > few && (
        <label className={styles.find}>
          {w.find}
          <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
        </label>
      )}
      {!value && error === undefined && <p>{w.loading}</p>}
      {value && cases.length === 0 && (
        <p className={styles.none}>
          <strong>{w.none}</strong> {w.noneHow}
        </p>
      )}
      {cases.length > 0 && found.length === 0 && <p>{w.noneFound}</p>}
      <ul className={styles.cases}>
        {found.map((kept) => {
          const address = addressOf(kept.where, kept.case);
          return (
            <li key={address}>
              <h2>
                <Link data-entry to={`/${lang}/cases/${encodeURIComponent(address)}`}>
                  {kept.title}
                </Link>
              </h2>
              <dl className={styles.facts}>
                <Fact name={w.number} says={kept.number ?? w.noNumber} />
                <Fact name={w.changedAt} says={momentText(kept.changedAt, lang)} />
                <Fact name={w.entries} says={numberText(kept.entries, lang)} />
                <Fact name={w.kept} says={w[kept.where]} />
              </dl>
              <CaseActions
                kept={kept}
                onChange={again}
                told={(message, bad = false) =>
                  setTold({ message, bad, ...(message === w.forgotten ? {} : { of: address }) })
                }
              />
              {told?.of === address && <Message told={told} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

export function Fact({ name, says }: { readonly name: string; readonly says: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{says}</dd>
    </div>
  );
}

function Message({ told: { message, bad } }: { readonly told: Told }) {
  return (
    <p role={bad ? 'alert' : 'status'} className={bad ? styles.bad : styles.good}>
      {message}
    </p>
  );
}

/** Takes an exported journal in: with the server where the case is there already, else wherever cases are kept first. */
async function takenIn(
  file: File,
  lang: ReturnType<typeof useLang>,
  w: { readonly [K in keyof typeof casesWords]: string },
): Promise<Told> {
  const bad = (message: string): Told => ({ message, bad: true });
  try {
    const { list, refused } = await keepers();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const here = await Promise.all(
      list.map(async (keeper) => ({ keeper, ids: (await keeper.cases()).map((one) => one.case) })),
    );
    const id = caseIn(bytes);
    const keeper = here.find(({ ids }) => id !== undefined && ids.includes(id))?.keeper ?? list[0];
    if (!keeper) return bad(w[refused ?? 'refused']);
    const result = await keeper.importCase(bytes);
    if (result.ok) {
      const where: Where = keeper.where;
      const said = result.entries.length > 0 ? w.taken : w.takenNothing;
      return { message: `${said}: ${result.summary.title} (${w[where]})`, bad: false };
    }
    if (result.why === 'broken') return bad(verdict(result.broken, lang, w)[0]);
    return bad(result.why === 'behind' ? w.takenDiffers : w.takenFaults);
  } catch (error) {
    return bad(error instanceof KeeperError ? w[error.code] : w.failed);
  }
}

/** The case an export names in its first line. */
function caseIn(bytes: Uint8Array): string | undefined {
  const [first = ''] = new TextDecoder().decode(bytes.slice(0, 4096)).split('\n');
  return /"case":"([^"]*)"/.exec(first)?.[1];
}
