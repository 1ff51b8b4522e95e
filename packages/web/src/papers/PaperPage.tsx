import type { CaseFile } from '@zhargy/casefile';
import { plainSetting, withFacts } from '@zhargy/documents/drafts';
import type { Lang } from '@zhargy/logic';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { stringify } from 'yaml';
import { useOpenCase } from '../case/open-case.tsx';
import { useLang, useWords } from '../language/language.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useAnswer } from '../workspace/workspace.tsx';
import { ContentList } from './ContentList.tsx';
import { showField } from './fact-field-ids.ts';
import { FactFields } from './FactFields.tsx';
import { countsOf, draftOf, type PaperState } from './paper-draft.ts';
import { PaperFiles } from './PaperFiles.tsx';
import { listedPaper, type ListedPaper } from './paper-list.ts';
import styles from './papers.module.css';
import { papersWords } from './papers-words.ts';
import { PaperView } from './PaperView.tsx';
import { SettingFields } from './SettingFields.tsx';

/** One paper: the facts it needs on one side, its text in Kazakh and Russian on the other. */
export function PaperPage() {
  const { paper: name = '' } = useParams();
  const lang = useLang();
  const w = useWords(papersWords);
  const { text } = useOpenCase();
  const read = useAnswer(text ?? '', (workspace) =>
    text === undefined ? undefined : workspace.read(new TextEncoder().encode(text)),
  );
  const listed = listedPaper(name);
  usePageTitle(listed?.paper.title[lang] ?? w.title);
  if (!listed) return <h1>{w.noSuch}</h1>;
  if (text !== undefined && !read) return <p>{w.loading}</p>;
  const file = text !== undefined && read && 'file' in read ? read.file : undefined;
  return <Writing key={`${name} ${file === undefined}`} listed={listed} open={file} />;
}

const nothing: CaseFile = {};

function startOf({ paper }: ListedPaper, open: CaseFile | undefined, lang: Lang): PaperState {
  const known = open ?? nothing;
  const language: PaperState['typed'] =
    open === undefined && lang !== 'en' ? { 'proceeding.language': { kind: 'choice', text: lang } } : {};
  const setting = plainSetting(paper);
  // A case knows its victims: none are made up for it but where the paper is a victim's own.
  const has = countsOf(known, undefined);
  const made = Array.isArray(known['roles']) && paper.per === 'agreement' ? 0 : setting.victims;
  const counts = { crimes: Math.max(has.crimes, setting.crimes), victims: Math.max(has.victims, made) };
  return { setting: { ...setting, ...counts }, typed: language, rows: [] };
}

function Writing({ listed, open }: { readonly listed: ListedPaper; readonly open: CaseFile | undefined }) {
  const { paper } = listed;
  const lang = useLang();
  const w = useWords(papersWords);
  const desk = useOpenCase();
  const [using, setUsing] = useState(true);
  const base = using ? open : undefined;
  const [state, setState] = useState(() => startOf(listed, base, lang));
  const [said, setSaid] = useState('');
  const draft = useMemo(() => draftOf(base ?? nothing, paper, state, lang), [base, paper, state, lang]);
  const missing = useMemo(() => new Set(draft.missing.map((gap) => gap.path)), [draft]);
  const [next] = draft.missing;
  const clear = (from: CaseFile | undefined): void => {
    setState(startOf(listed, from, lang));
    setSaid('');
  };
  const take = (): void => {
    try {
      if (base) desk.edit(draft.changes);
      else desk.put(stringify(withFacts(nothing, draft.changes), { lineWidth: 0 }), `${paper.name}.yaml`);
      setState(startOf(listed, base ?? nothing, lang));
      setSaid(w.taken);
    } catch (error) {
      console.error(error);
      setSaid(w.notTaken);
    }
  };
  const showPlace = (part: string): void => {
    const own = draft.trees[lang][0]?.file ?? '';
    const place = document.getElementById(`${own}-${part}`);
    place?.focus();
    place?.scrollIntoView({ block: 'center' });
  };
  return (
    <>
      <p className={styles.back}>
        <Link to={`/${lang}/papers`}>{w.all}</Link>
      </p>
      <h1>{paper.title[lang]}</h1>
      <p className={styles.lead}>{listed.when[lang]}</p>
      {open !== undefined && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={using}
            onChange={(event) => {
              setUsing(event.target.checked);
              clear(event.target.checked ? open : undefined);
            }}
          />
          {using ? `${w.fromCase}: ${desk.name}` : w.useCase}
        </label>
      )}
      <div className={styles.desk}>
        <div className={styles.given}>
          <h2>{w.facts}</h2>
          <div className={styles.gapBar} data-gaps={draft.missing.length}>
            <strong role="status">
              {draft.missing.length === 0 ? w.noGaps : `${w.gaps}: ${draft.missing.length}`}
            </strong>
            {next && (
              <button type="button" className={styles.plain} onClick={() => showField(next.path)}>
                {w.nextGap}
              </button>
            )}
          </div>
          <SettingFields
            base={base ?? nothing}
            paper={paper}
            setting={state.setting}
            onSetting={(setting) => setState((before) => ({ ...before, setting }))}
          />
          <FactFields
            groups={draft.groups}
            file={draft.file}
            typed={state.typed}
            missing={missing}
            onTyped={(place, typed) =>
              setState((before) => ({ ...before, typed: { ...before.typed, [place]: typed } }))
            }
            onRows={(changes, gone) =>
              setState((before) => ({
                ...before,
                rows: [...before.rows, ...changes],
                typed:
                  gone === undefined
                    ? before.typed
                    : Object.fromEntries(Object.entries(before.typed).filter(([place]) => !place.startsWith(gone))),
              }))
            }
          />
          <div className={styles.buttons}>
            <button type="button" className={styles.plain} disabled={draft.changes.length === 0} onClick={take}>
              {base ? `${w.intoCase}: ${draft.changes.length}` : w.newCase}
            </button>
            <button type="button" className={styles.quiet} onClick={() => clear(base)}>
              {w.clear}
            </button>
          </div>
          <p role="status" className={styles.hint}>
            {said}
          </p>
        </div>
        <div className={styles.texts}>
          <h2>{w.text}</h2>
          {draft.trees.kk.length === 0 && <p className={styles.doubt}>{w.notThisForm}</p>}
          {draft.differing.length > 0 && (
            <p role="alert" className={styles.fault}>
              {w.differs}
            </p>
          )}
          <div className={styles.pair}>
            {(['kk', 'ru'] as const).map((l) => (
              <div key={l} className={styles.column}>
                {draft.trees[l].map((tree) => (
                  <PaperView key={tree.file} tree={tree} onGap={showField} />
                ))}
              </div>
            ))}
          </div>
          <details className={styles.english} open={lang === 'en'}>
            <summary>{w.english}</summary>
            {draft.trees.en.map((tree) => (
              <PaperView key={tree.file} tree={tree} onGap={showField} />
            ))}
          </details>
          <PaperFiles
            file={draft.file}
            agreement={draft.agreement}
            trees={draft.trees}
            paper={paper.name}
            name={paper.title[lang]}
          />
          {draft.content.length > 0 && <ContentList findings={draft.content} onPlace={showPlace} />}
        </div>
      </div>
    </>
  );
}
