import { isoOf } from '@zhargy/calendar';
import { Field } from '../calculators/Field.tsx';
import { dayText } from '../language/day-words.ts';
import { useLang, useWords } from '../language/language.tsx';
import { today } from '../shell/today.ts';
import { SaveCase } from '../cases/SaveCase.tsx';
import { Folded } from '../lawbook/Folded.tsx';
import { CaseReadings } from './CaseReadings.tsx';
import { caseWords } from './case-words.ts';
import type { CaseView } from './case-view.ts';
import styles from './case.module.css';
import { useOpenCase } from './open-case.tsx';
import { questionText } from './question-text.ts';
import { saveText } from './save-text.ts';

/** Above every part: which case it is, what to do with it as a whole, and the dates it is asked with. */
export function CaseHead({ view }: { readonly view?: CaseView }) {
  const lang = useLang();
  const w = useWords(caseWords);
  const { text, name, put, undo, canUndo, question, ask } = useOpenCase();
  const asked = view ? questionText(view, lang) : [];
  const number = view && numberInRegister(view.file);
  return (
    <>
      <div className={styles.top}>
        <h1>
          {number === undefined ? w.title : `${w.title} № ${number}`} <span className={styles.fileName}>{name}</span>
        </h1>
        <div className={styles.buttons}>
          <SaveCase />
          <button type="button" className={styles.quiet} disabled={!canUndo} onClick={undo}>
            {w.undo}
          </button>
          <button type="button" className={styles.quiet} onClick={() => saveText(text ?? '', name)}>
            {w.save}
          </button>
          <button type="button" className={styles.quiet} onClick={() => window.print()}>
            {w.print}
          </button>
          <button type="button" className={styles.quiet} onClick={() => put(undefined)}>
            {w.close}
          </button>
        </div>
      </div>
      {view && (
        <Folded
          className={styles.asked}
          line={
            <summary>
              {asked.map((part, i) => (
                <span key={part}>
                  {part}
                  {i < asked.length - 1 && ' · '}
                </span>
              ))}
            </summary>
          }
        >
          <div className={styles.dates}>
            <Field
              name="now"
              label={w.now}
              kind={{ is: 'day' }}
              optional={false}
              entered={question.now}
              onEntered={(v) => ask({ now: String(v) })}
              blank={`${w.today}, ${dayText(isoOf(today()), lang)}`}
            />
            <Field
              name="law-of"
              label={w.lawOf}
              kind={{ is: 'day' }}
              optional={false}
              entered={question.lawOf}
              onEntered={(v) => ask({ lawOf: String(v) })}
              blank={w.lawOfBlank}
            />
          </div>
          <CaseReadings view={view} />
        </Folded>
      )}
    </>
  );
}

/** The number the case has in the register of investigations. */
function numberInRegister({ proceeding }: CaseView['file']): string | undefined {
  if (typeof proceeding !== 'object' || proceeding === null || !('number' in proceeding)) return undefined;
  const { number } = proceeding;
  return typeof number === 'string' && number !== '' ? number : undefined;
}
