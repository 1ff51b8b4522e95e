import { law } from '@zhargy/law';
import { useId } from 'react';
import { useLang, useWords } from '../language/language.tsx';
import { Cites } from './Cites.tsx';
import { lawbookWords } from './lawbook-words.ts';
import styles from './lawbook.module.css';

/** A point the sources answer in more than one way: choose the reading to go by. */
export function DisputeSwitch({
  id,
  chosen,
  onChoose,
}: {
  readonly id: string;
  readonly chosen: string | undefined;
  readonly onChoose: (name: string) => void;
}) {
  const lang = useLang();
  const w = useWords(lawbookWords);
  const group = useId();
  const dispute = law.disputes.find((d) => d.id === id);
  if (!dispute) return null;
  return (
    <fieldset className={styles.dispute}>
      <legend>
        <span className={styles.tag}>{w.disputed}</span> {dispute.question[lang]}
      </legend>
      {Object.entries(dispute.options).map(([name, option]) => (
        <label key={name} className={styles.option}>
          <input
            type="radio"
            name={group}
            checked={(chosen ?? dispute.byDefault) === name}
            onChange={() => onChoose(name)}
          />
          <span>
            {option.says[lang]}
            {name === dispute.byDefault ? ` (${w.byDefault})` : ''} <Cites of={option.authority} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
