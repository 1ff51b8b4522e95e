import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { isoOf } from '@zhargy/calendar';
import { Field } from '../calculators/Field.tsx';
import { readField } from '../calculators/field-kind.ts';
import { dayText } from '../language/day-words.ts';
import { useLang, useWords } from '../language/language.tsx';
import { today } from '../shell/today.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { WaysTable } from '../ways/WaysTable.tsx';
import { useAnswer } from '../workspace/workspace.tsx';
import { ActsList } from './ActsList.tsx';
import { useCaseDesk } from './case-desk.tsx';
import styles from './check.module.css';
import { checkWords } from './check-words.ts';
import { DeadlineList } from './DeadlineList.tsx';
import { Faults } from './Faults.tsx';
import { FileText } from './FileText.tsx';
import { FindingList } from './FindingList.tsx';
import { OpenCase } from './OpenCase.tsx';
import { CaseNames } from './case-names.ts';
import { saveText } from './save-text.ts';

/** A case file opened in memory: its faults, or all that the law says of it. */
export function CheckPage() {
  const w = useWords(checkWords);
  const desk = useCaseDesk();
  usePageTitle(w.title);
  return desk.text === undefined ? <OpenCase onOpen={desk.put} /> : <OpenedCase text={desk.text} />;
}

function OpenedCase({ text }: { readonly text: string }) {
  const lang = useLang();
  const w = useWords(checkWords);
  const desk = useCaseDesk();
  const [nowText, setNow] = useState('');
  const [lawText, setLaw] = useState('');
  const [readings, setReadings] = useState<Readonly<Record<string, string>>>({});
  const [tab, setTab] = useState('findings');
  const now = readField({ is: 'day' }, nowText);
  const lawOf = readField({ is: 'day' }, lawText);
  const dates = {
    now: 'value' in now ? String(now.value) : isoOf(today()),
    ...('value' in lawOf ? { lawOf: String(lawOf.value) } : {}),
  };
  const read = useAnswer(text, (workspace) => workspace.read(new TextEncoder().encode(text)));
  const file = read && 'file' in read ? read.file : undefined;
  const key = JSON.stringify([text, dates, readings, file !== undefined]);
  // Each part is asked for when it is first looked at: the ways alone ask hundreds of questions.
  const answers = useAnswer(`${key} findings`, (workspace) => file && workspace.check(file, dates, readings));
  const acts = useAnswer(`${key} ${tab === 'acts'}`, (workspace) =>
    file && tab === 'acts' ? workspace.acts(file, dates, readings) : undefined,
  );
  const deadlines = useAnswer(`${key} ${tab === 'deadlines'}`, (workspace) =>
    file && tab === 'deadlines' ? workspace.deadlines(file, dates, readings) : undefined,
  );
  const ways = useAnswer(`${key} ${tab === 'ways'}`, (workspace) =>
    file && tab === 'ways' ? workspace.ways(file, dates, readings) : undefined,
  );
  const names = new CaseNames(file ?? {});
  const onReading = (dispute: string, name: string): void => setReadings((before) => ({ ...before, [dispute]: name }));
  return (
    <>
      <div className={styles.top}>
        <div>
          <h1>{w.title}</h1>
          <p className={styles.fileName}>{desk.name}</p>
        </div>
        <div className={styles.buttons}>
          <button type="button" className={styles.main} onClick={() => saveText(text, desk.name)}>
            {w.save}
          </button>
          <button type="button" className={styles.plain} onClick={() => window.print()}>
            {w.print}
          </button>
          <button type="button" className={styles.plain} onClick={() => desk.put(undefined)}>
            {w.close}
          </button>
        </div>
      </div>
      <div className={styles.dates}>
        <Field
          name="now"
          label={w.now}
          kind={{ is: 'day' }}
          optional={false}
          entered={nowText}
          onEntered={(v) => setNow(String(v))}
          blank={`${w.today}, ${dayText(isoOf(today()), lang)}`}
        />
        <Field
          name="law-of"
          label={w.lawOf}
          kind={{ is: 'day' }}
          optional={false}
          entered={lawText}
          onEntered={(v) => setLaw(String(v))}
          blank={w.lawOfBlank}
        />
      </div>
      {read && 'faults' in read && (
        <>
          <Faults faults={read.faults} />
          <FileText text={text} onText={(changed) => desk.put(changed)} />
        </>
      )}
      {answers && file && (
        <Tabs selectedKey={tab} onSelectionChange={(chosen) => setTab(String(chosen))}>
          <TabList aria-label={w.parts} className={styles.tabs ?? ''}>
            <Tab id="findings">{w.findings}</Tab>
            <Tab id="acts">{w.acts}</Tab>
            <Tab id="deadlines">{w.deadlines}</Tab>
            <Tab id="ways">{w.ways}</Tab>
            <Tab id="file">{w.file}</Tab>
          </TabList>
          <TabPanel id="findings" className={styles.panel ?? ''}>
            <FindingList findings={answers} names={names} readings={readings} onReading={onReading} />
          </TabPanel>
          <TabPanel id="acts" className={styles.panel ?? ''}>
            {acts ? (
              <ActsList candidates={acts} names={names} readings={readings} onReading={onReading} />
            ) : (
              <p>{w.working}</p>
            )}
          </TabPanel>
          <TabPanel id="deadlines" className={styles.panel ?? ''}>
            {deadlines ? <DeadlineList deadlines={deadlines} names={names} /> : <p>{w.working}</p>}
          </TabPanel>
          <TabPanel id="ways" className={styles.panel ?? ''}>
            {ways ? <WaysTable persons={ways} names={names} /> : <p>{w.working}</p>}
          </TabPanel>
          <TabPanel id="file" className={styles.panel ?? ''}>
            <FileText text={text} onText={(changed) => desk.put(changed)} />
          </TabPanel>
        </Tabs>
      )}
    </>
  );
}
