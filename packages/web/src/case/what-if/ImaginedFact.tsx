import { useLayoutEffect, useId } from 'react';
import { useLang, useWords } from '../../language/language.tsx';
import { factName } from '../../lawbook/missing-text.ts';
import { fieldAt } from '../ask/fact-field.ts';
import type { CaseView } from '../case-view.ts';
import { factValue, ownerOf } from '../fact-text.ts';
import { atPlace } from '../place-path.ts';
import { readAnswer, type Answer } from '../sections/answer.ts';
import { draftOf, entitiesOf, outsideFacts, placeOf } from '../sections/draft.ts';
import { choicesFor } from '../sections/field-options.ts';
import { FactInput } from '../sections/FactInput.tsx';
import { formFieldsOf, sectionNames } from '../sections/form-fields.ts';
import { unreadWords } from '../sections/form-words.ts';
import type { Imagined } from './scenario.ts';
import styles from './what-if.module.css';
import { whatIfWords } from './what-if-words.ts';

/** One fact of a scenario: what the case says, and what it is imagined to be. */
export function ImaginedFact({
  fact,
  view,
  onAnswer,
  onRemove,
}: {
  readonly fact: Imagined;
  readonly view: CaseView;
  readonly onAnswer: (answer: Answer) => void;
  readonly onRemove: () => void;
}) {
  const lang = useLang();
  const w = useWords(whatIfWords);
  const id = useId();
  // A fact just chosen is answered next.
  const fresh = fact.answer.is === 'written' && fact.answer.text === '';
  useLayoutEffect(() => {
    if (fresh) document.getElementById(`${id}-control`)?.focus();
    // Once, when it is chosen.
  }, []);
  const field = fieldAt(fact.path);
  const section = sectionNames.find((name) => name === fact.path[0]);
  if (!field || !section) return null;
  const { file, names } = view;
  const own = section === 'proceeding' ? '' : (fact.path[1] ?? '');
  const entity = own === '' ? {} : (entitiesOf(file, section).find((one) => one['id'] === own) ?? {});
  const draft = draftOf(formFieldsOf(section), entity, outsideFacts(file, placeOf(section, own)), lang);
  const at = atPlace(fact.place, file);
  const written = at?.is === 'fact' ? at.written : undefined;
  const owner = ownerOf(fact.place, names, lang);
  const label = factName(fact.place, lang);
  const unread = readAnswer(field.kind, fact.answer).is === 'unread';
  const words = unreadWords[field.kind.is as keyof typeof unreadWords] ?? unreadWords.other; // kinds without words of their own have the common ones
  return (
    <div className={styles.fact} data-place={fact.place}>
      <p id={`${id}-now`} className={styles.small}>
        {owner !== '' && `${owner} · `}
        {w.now}:{' '}
        <b>
          {written === undefined
            ? w.notGiven
            : written === null
              ? w.unknown
              : factValue(fact.place, written, names, lang)}
        </b>
      </p>
      <FactInput
        field={field}
        id={`${id}-control`}
        label={label}
        answer={fact.answer}
        onAnswer={onAnswer}
        groups={choicesFor(field, { file, names, lang, draft, own })}
        describedBy={`${id}-now`}
        fault={unread ? words[lang] : undefined}
      />
      {unread && <p className={styles.fault}>{words[lang]}</p>}
      <button type="button" className={styles.quiet} aria-label={`${label}: ${w.removeFact}`} onClick={onRemove}>
        {w.removeFact}
      </button>
    </div>
  );
}
