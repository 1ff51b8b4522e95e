import { law, type Interview, type InterviewReply } from '@zhargy/law';
import type { Finding } from '@zhargy/logic';
import { useLang, useWords } from '../language/language.tsx';
import { Cites } from '../lawbook/Cites.tsx';
import { NormLine } from '../lawbook/NormLine.tsx';
import { factName } from '../lawbook/missing-text.ts';
import type { Interviewed } from '../workspace/port.ts';
import { questionWords } from './question-words.ts';
import styles from './questions.module.css';

/** What the answers come to: how the act stands, why, what is to be done, and what was taken for granted. */
export function Outcome({
  interview,
  result,
  onTick,
  onGoOn,
}: {
  readonly interview: Interview;
  readonly result: Extract<Interviewed, { readonly ticks: unknown }>;
  readonly onTick: (tick: string, taken: boolean) => void;
  readonly onGoOn: () => void;
}) {
  const lang = useLang();
  const w = useWords(questionWords);
  const presumed = new Set(result.replies.flatMap((reply) => reply.outlook.presumed.map((p) => p.id)));
  return (
    <section className={styles.outcome} aria-labelledby="result">
      <h2 id="result" tabIndex={-1}>
        {w.result}
      </h2>
      <fieldset className={styles.ticks}>
        <legend>{w.ticks}</legend>
        {result.ticks.map((tick) => (
          <label key={tick.id} className={styles.choice}>
            <input type="checkbox" checked={tick.taken} onChange={(event) => onTick(tick.id, event.target.checked)} />
            {tick.says[lang]}
          </label>
        ))}
        <p className={styles.help}>{w.ticksSay}</p>
      </fieldset>
      <div role="status">
        {result.replies.map((reply) => (
          <Reply key={reply.id} interview={interview} reply={reply} alone={result.replies.length === 1} />
        ))}
      </div>
      {presumed.size > 0 && (
        <details>
          <summary>
            {w.presumed} ({presumed.size})
          </summary>
          <ul className={styles.lines}>
            {[...presumed].map((id) => (
              <li key={id}>{law.says(id)?.[lang] ?? id}</li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.goOn}>
        <button type="button" className={styles.main} onClick={onGoOn}>
          {w.goOn}
        </button>
        <p className={styles.help}>{w.goOnSays}</p>
      </div>
    </section>
  );
}

function Reply({
  interview,
  reply,
  alone,
}: {
  readonly interview: Interview;
  readonly reply: InterviewReply;
  readonly alone: boolean;
}) {
  const lang = useLang();
  const w = useWords(questionWords);
  const { outlook } = reply;
  const Heading = alone ? 'h3' : 'h4';
  const deciding = reply.deciding.slice(0, 8);
  const asked = interview.questions.filter((question) => deciding.some((one) => one.question === question.id));
  const others = [
    ...new Set(deciding.flatMap((one) => (one.question === undefined ? [factName(one.missing.at, lang)] : []))),
  ];
  return (
    <div className={styles.reply}>
      {!alone && <h3 className={styles.replyTitle}>{reply.says[lang]}</h3>}
      <p className={styles.standing} data-standing={outlook.standing}>
        {w[outlook.standing]}
      </p>
      <Norms heading={Heading} title={w.because} of={outlook.against} />
      {outlook.standing === 'depends' && (
        <div>
          <Heading>{w.deciding}</Heading>
          <ul className={styles.lines}>
            {asked.map((question) => (
              <li key={question.id}>
                <button type="button" className={styles.link} onClick={() => focusOn(question.id)}>
                  {question.says[lang]}
                </button>
              </li>
            ))}
            {others.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
      {outlook.standing !== 'closed' && (
        <>
          <Norms heading={Heading} title={w.steps} of={outlook.steps} />
          <Norms heading={Heading} title={w.document} of={outlook.document} folded />
          <Norms heading={Heading} title={w.judged} of={outlook.judged} />
        </>
      )}
    </div>
  );
}

/** Goes to a question, out of the fold it may lie in. */
function focusOn(question: string): void {
  const found = document.querySelector<HTMLElement>(`#question-${question}`);
  found?.closest('details')?.setAttribute('open', '');
  found?.focus();
}

function Norms({
  heading: Heading,
  title,
  of,
  folded = false,
}: {
  readonly heading: 'h3' | 'h4';
  readonly title: string;
  readonly of: readonly Finding[];
  readonly folded?: boolean;
}) {
  const lang = useLang();
  const norms = [...new Set(of.map((finding) => finding.norm))].flatMap((id) => law.norm(id) ?? []);
  if (norms.length === 0) return null;
  const list = (
    <ul className={styles.lines}>
      {norms.map((norm) => (
        <li key={norm.id}>
          <NormLine id={norm.id} says={norm.says[lang]} /> <Cites of={norm.cite} most={3} />
        </li>
      ))}
    </ul>
  );
  if (!folded)
    return (
      <div>
        <Heading>{title}</Heading>
        {list}
      </div>
    );
  return (
    <details>
      <summary>
        {title} ({norms.length})
      </summary>
      {list}
    </details>
  );
}
