import { confidenceNames, placeText, type Proposal } from '@zhargy/intake';
import { Fragment, useId, type KeyboardEvent } from 'react';
import { useLang, useWords } from '../language/language.tsx';
import { EditValue } from './EditValue.tsx';
import { factFieldAt } from './fact-at.ts';
import styles from './intake.module.css';
import laid from './review.module.css';
import { intakeWords } from './intake-words.ts';
import { signs } from './review-words.ts';
import { optionOf, type Decision, type Line } from './review.ts';
import { valueInWords, type Named } from './value-in-words.ts';

/** One proposed fact: what it is, its value in words, the words of the paper, how sure; and what was decided. */
export function FactLine({
  line,
  decision,
  current,
  editing,
  named,
  paperName,
  onFocus,
  onKey,
  onDecide,
  onAgain,
  onEdit,
  onShow,
}: {
  readonly line: Line;
  readonly decision: Decision | undefined;
  readonly current: boolean;
  readonly editing: boolean;
  readonly named: Named;
  readonly paperName: (id: string) => string | undefined;
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onAgain: () => void;
  readonly onEdit: (is: boolean) => void;
  readonly onShow: (paper: string) => void;
}) {
  const lang = useLang();
  const w = useWords(intakeWords);
  const id = useId();
  const [first] = line.options;
  const field = factFieldAt(first.path);
  const words = (value: Proposal['value']): string => valueInWords(field, value, lang, named.nameOf);
  const chosen =
    decision && 'option' in decision ? (line.options.find((one) => optionOf(one) === decision.option) ?? first) : first;
  const asks = { one: undefined, reading: w.asksReading, papers: w.asksPapers, case: w.asksCase }[line.asks];
  // Buttons stand on the line somebody is at: sixty of them are no way through a list.
  const reach = current ? 0 : -1;
  const several = line.asks !== 'one';
  return (
    <div
      className={laid.line}
      role="group"
      data-entry
      data-line={line.key}
      data-decision={decision?.is}
      data-current={current || undefined}
      tabIndex={reach}
      aria-labelledby={`${id}-label ${id}-value ${id}-state`}
      onFocus={onFocus}
      onClick={onFocus}
      onKeyDown={onKey}
    >
      <p className={laid.label} id={`${id}-label`}>
        {first.label[lang]}
      </p>
      <p className={laid.state} id={`${id}-state`}>
        {decision === undefined ? (
          <span className={styles.unseen}>{w.waits}</span>
        ) : line.asks === 'case' && decision.is === 'rejected' ? (
          w.keptCase
        ) : (
          w[decision.is]
        )}
      </p>
      {several && decision === undefined ? (
        <>
          <p className={laid.asks} id={`${id}-value`}>
            {asks}
          </p>
          <ol className={laid.options}>
            {line.options.map((option, i) => (
              <li key={option.id}>
                <Value option={option} words={words(option.value)} />
                {option.already === 'same' && <span className={styles.soft}> {w.inCase}</span>}
                <Quotes option={option} current={current} paperName={paperName} onShow={onShow} />
                {current && (
                  <button
                    type="button"
                    className={styles.small}
                    onClick={() => onDecide({ is: 'accepted', option: optionOf(option) })}
                  >
                    {w.choose} ({i + 1})
                  </button>
                )}
              </li>
            ))}
            {line.known !== undefined && (
              <li>
                <p className={laid.value}>
                  {words(line.known)} <span className={styles.soft}>({w.inCase})</span>
                </p>
                {current && (
                  <button type="button" className={styles.small} onClick={() => onDecide({ is: 'rejected' })}>
                    {w.keepCase}
                  </button>
                )}
              </li>
            )}
          </ol>
        </>
      ) : (
        <>
          <div id={`${id}-value`} className={laid.valueRow} data-struck={decision?.is === 'rejected' || undefined}>
            {decision?.is === 'leftOpen' ? (
              <p className={laid.value}>{line.options.map((one) => words(one.value)).join(' ≠ ')}</p>
            ) : (
              <Value option={chosen} words={words(decision?.is === 'given' ? decision.value : chosen.value)} />
            )}
          </div>
          {decision?.is === 'given' && (
            <p className={styles.soft}>
              {w.inPaper}: {words(chosen.value)}
            </p>
          )}
          <Quotes option={chosen} current={current} paperName={paperName} onShow={onShow} />
        </>
      )}
      {editing ? (
        <EditValue
          field={field}
          from={decision?.is === 'given' ? decision.value : chosen.value}
          named={named}
          onSave={(value) => onDecide({ is: 'given', option: optionOf(chosen), value })}
          onCancel={() => onEdit(false)}
        />
      ) : current ? (
        <div className={styles.actions}>
          {decision === undefined ? (
            <>
              {!several && (
                <button
                  type="button"
                  className={styles.small}
                  data-main
                  onClick={() => onDecide({ is: 'accepted', option: optionOf(first) })}
                >
                  {w.accept}
                </button>
              )}
              {field && (
                <button type="button" className={styles.small} onClick={() => onEdit(true)}>
                  {w.edit}
                </button>
              )}
              {line.asks === 'papers' && (
                <button type="button" className={styles.small} onClick={() => onDecide({ is: 'leftOpen' })}>
                  {w.keepBoth}
                </button>
              )}
              {line.asks !== 'case' && (
                <button type="button" className={styles.small} onClick={() => onDecide({ is: 'rejected' })}>
                  {w.reject}
                </button>
              )}
            </>
          ) : (
            <button type="button" className={styles.small} onClick={onAgain}>
              {w.again}
            </button>
          )}
        </div>
      ) : null}
    </div>
  );
}

function Value({ option, words }: { readonly option: Proposal; readonly words: string }) {
  const lang = useLang();
  return (
    <p className={laid.value}>
      {words}{' '}
      <span className={laid.sure} data-sure={option.confidence} title={option.why[lang]}>
        <span aria-hidden="true">{signs[option.confidence]}</span> {confidenceNames[option.confidence][lang]}
      </span>
    </p>
  );
}

/** The words of the papers, each with its place. */
function Quotes({
  option,
  current,
  paperName,
  onShow,
}: {
  readonly option: Proposal;
  readonly current: boolean;
  readonly paperName: (id: string) => string | undefined;
  readonly onShow: (paper: string) => void;
}) {
  const lang = useLang();
  const w = useWords(intakeWords);
  // The same words in several papers stand once, with each place.
  const byWords = [...Map.groupBy(option.quotes, ({ text }) => text.replaceAll(/\s+/gu, ' '))];
  return byWords.map(([words, quotes]) => (
    <div key={words} className={laid.quote}>
      <q>{words}</q>{' '}
      {quotes.map(({ place }, i) => {
        const paper = paperName(place.paper);
        return (
          <Fragment key={`${place.paper} ${place.paragraph} ${place.from}`}>
            <span className={styles.soft}>
              {i > 0 && '; '}
              {paper === undefined ? '' : `${paper}, `}
              {placeText(place, lang)}
            </span>{' '}
            {current && (
              <button type="button" className={laid.toText} onClick={() => onShow(place.paper)}>
                {w.place}
              </button>
            )}
          </Fragment>
        );
      })}
    </div>
  ));
}
