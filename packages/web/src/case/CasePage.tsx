import { isoOf } from '@zhargy/calendar';
import type { CaseFile } from '@zhargy/casefile';
import { Suspense, useEffect, useMemo, useRef } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { readField } from '../calculators/field-kind.ts';
import { useLang, useWords } from '../language/language.tsx';
import { today } from '../shell/today.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useAnswer } from '../workspace/workspace.tsx';
import { CaseHead } from './CaseHead.tsx';
import { CaseNames } from './case-names.ts';
import { numberOf, type CaseView } from './case-view.ts';
import { caseWords } from './case-words.ts';
import styles from './case.module.css';
import { Faults } from './file/Faults.tsx';
import { FileText } from './file/FileText.tsx';
import { useOpenCase } from './open-case.tsx';
import { partNames } from './part-names.ts';
import { caseParts } from './parts.ts';
import { PutCase } from './PutCase.tsx';

/** The open case, part by part; a way to open one where none is. */
export function CasePage() {
  const w = useWords(caseWords);
  const { text } = useOpenCase();
  usePageTitle(text === undefined ? w.openTitle : w.title);
  return text === undefined ? <PutCase /> : <OpenedCase text={text} />;
}

function OpenedCase({ text }: { readonly text: string }) {
  const w = useWords(caseWords);
  const { put } = useOpenCase();
  const read = useAnswer(text, (workspace) => workspace.read(new TextEncoder().encode(text)));
  if (!read) return <p>{w.working}</p>;
  if ('file' in read) return <ReadCase file={read.file} />;
  return (
    <>
      <CaseHead />
      <Faults faults={read.faults} />
      <FileText text={text} onText={put} />
    </>
  );
}

function ReadCase({ file }: { readonly file: CaseFile }) {
  const lang = useLang();
  const { part: wanted } = useParams();
  const w = useWords(caseWords);
  const names = useWords(partNames);
  const view = useCaseView(file);
  const tabs = useRef<HTMLElement>(null);
  // On a phone the parts stand in a row wider than the screen: the one looked at is brought into it.
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'start' });
  }, [wanted]);
  const part = wanted === undefined ? caseParts[0] : caseParts.find(({ id }) => id === wanted);
  if (!part) return <Navigate to={`/${lang}/case`} replace />;
  return (
    <>
      <CaseHead view={view} />
      <nav ref={tabs} aria-label={w.parts} className={styles.tabs}>
        {caseParts.map(({ id }) => (
          <Link key={id} to={`/${lang}/case/${id}`} aria-current={id === part.id ? 'page' : undefined}>
            {names[id as keyof typeof names]}
          </Link>
        ))}
      </nav>
      <div className={styles.panel}>
        <Suspense fallback={<p>{w.working}</p>}>
          <part.Part view={view} />
        </Suspense>
      </div>
    </>
  );
}

/** The file and the question it is asked with, as every part is given them. */
function useCaseView(file: CaseFile): CaseView {
  const { question, ask } = useOpenCase();
  const { now, lawOf, readings } = question;
  return useMemo(() => {
    const day = (text: string): string | undefined => {
      const reading = readField({ is: 'day' }, text);
      return 'value' in reading ? String(reading.value) : undefined;
    };
    const law = day(lawOf);
    const dates = { now: day(now) ?? isoOf(today()), ...(law === undefined ? {} : { lawOf: law }) };
    return {
      file,
      names: new CaseNames(file),
      dates,
      readings,
      key: JSON.stringify([numberOf(file), dates, readings]),
      onReading: (dispute, name) => ask({ readings: { ...readings, [dispute]: name } }),
    };
    // `ask` only hands on: it may be an earlier one.
  }, [file, now, lawOf, readings]);
}
