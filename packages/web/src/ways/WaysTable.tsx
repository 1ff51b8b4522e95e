import { law, type Way, type WaysOfPerson } from '@zhargy/law';
import type { Lang, Text } from '@zhargy/logic';
import { against as unmet, agreeing } from '@zhargy/wording/ways';
import type { CaseNames } from '../case/case-names.ts';
import { useLang, useWords } from '../language/language.tsx';
import { counted } from '../language/number-words.ts';
import { Cites } from '../lawbook/Cites.tsx';
import { Folded } from '../lawbook/Folded.tsx';
import { missingText, factName } from '../lawbook/missing-text.ts';
import { NormLine } from '../lawbook/NormLine.tsx';
import { LongestImprisonment, Suppositions } from './Figures.tsx';
import { standings, waysWords } from './ways-words.ts';
import styles from './ways.module.css';

/** The ways a case can take, side by side for each accused person. */
export function WaysTable({
  persons,
  names,
}: {
  readonly persons: readonly WaysOfPerson[];
  readonly names: CaseNames;
}) {
  const lang = useLang();
  const w = useWords(waysWords);
  if (persons.length === 0) return <p>{w.noPersons}</p>;
  return (
    <>
      <p className={styles.lead}>{w.noAdvice}</p>
      {persons.map((person) => (
        <section key={person.person} className={styles.person}>
          <h2>{person.name ?? person.person}</h2>
          <p className={styles.charges}>
            {person.charges.map(({ charge }) => chargeAlone(charge, person.person, names, lang)).join(' · ')}
          </p>
          <div
            className={styles.scroll}
            role="region"
            aria-label={`${w.compared}: ${person.name ?? person.person}`}
            tabIndex={0}
          >
            <table className={styles.table}>
              <caption className={styles.unseen}>
                {w.compared}: {person.name ?? person.person}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{w.way}</th>
                  <th scope="col">{w.standing}</th>
                  <th scope="col">{w.why}</th>
                  <th scope="col">{w.mustAgree}</th>
                  <th scope="col">{w.longest}</th>
                </tr>
              </thead>
              <tbody>
                {person.ways.map((way) => (
                  <Row key={way.id} way={way} names={names} />
                ))}
              </tbody>
            </table>
          </div>
          {person.ways
            .filter((way) => way.standing !== 'closed')
            .map((way) => (
              <WayParts key={way.id} way={way} />
            ))}
          <Suppositions of={person} names={names} />
        </section>
      ))}
    </>
  );
}

function Row({ way, names }: { readonly way: Way; readonly names: CaseNames }) {
  const lang = useLang();
  const w = useWords(waysWords);
  const { standing } = way;
  return (
    <tr data-standing={standing}>
      <th scope="row">{way.says[lang]}</th>
      <td data-label={w.standing}>
        <span
          className={styles.standing}
          data-standing={standing}
          data-broken={(standing === 'taken' && way.against.length > 0) || undefined}
        >
          {standings[standing][lang]}
        </span>
      </td>
      <td data-label={w.why}>
        {way.because && <p>{way.because[lang]}</p>}
        {way.against.slice(0, 2).map((against) => (
          <p key={against.norm}>
            <span className={styles.soft}>
              {standing === 'taken' ? `${w.notObserved}: ` : unmetText(against.norm, lang)}
            </span>
            <NormLine id={against.norm} says={against.says[lang]} /> <Cites of={against.cite} most={2} />
            {Object.keys(against.otherReadings).length > 0 && <span className={styles.soft}> ({w.otherReading})</span>}
          </p>
        ))}
        {way.against.length > 2 && <p className={styles.soft}>+{way.against.length - 2}</p>}
        {standing === 'depends' && (
          <p>
            {way.deciding
              .slice(0, 3)
              .map((m) => factName(m.at, lang))
              .join('; ')}
          </p>
        )}
        {standing !== 'closed' &&
          way.closedUnder.map(({ dispute, reading, says }) => (
            <p key={`${dispute} ${reading}`} className={styles.soft}>
              {w.closedUnder}: {says[lang]}
            </p>
          ))}
        {way.taken && <p>{names.act(way.taken.act, lang)}</p>}
      </td>
      <td data-label={w.mustAgree}>
        {standing === 'closed'
          ? '—'
          : way.mustAgree.map((one) => (
              <p key={one.norm + one.who.en}>
                {one.who[lang]}: <span className={styles.soft}>{agreeing[one.state][lang]}</span>
              </p>
            ))}
      </td>
      <td data-label={w.longest}>{standing === 'closed' ? '—' : <LongestImprisonment way={way} names={names} />}</td>
    </tr>
  );
}

/** A charge under the name of the person it is of. */
const chargeAlone = (charge: string, person: string, names: CaseNames, lang: Lang): string =>
  names.name(charge, lang).replace(`, ${names.name(person, lang)}`, '');

/** What it means that a norm stands against the way: its kind says. */
function unmetText(norm: string, lang: Lang): string {
  const words: Readonly<Record<string, Text>> = unmet;
  const says = words[law.norm(norm)?.kind ?? '']?.[lang];
  return says === undefined ? '' : `${says}: `;
}

/** What the way asks for and brings, folded. */
function WayParts({ way }: { readonly way: Way }) {
  const lang = useLang();
  const w = useWords(waysWords);
  const parts = [
    [w.steps, way.steps],
    [w.judged, way.judged],
    [w.givenUp, way.givenUp],
    [w.brings, way.brings],
    [w.terms, way.terms],
    [w.document, way.document],
  ] as const;
  if (parts.every(([, of]) => of.length === 0) && way.deciding.length === 0) return null;
  return (
    <Folded className={styles.parts} line={<summary data-entry>{way.says[lang]}</summary>}>
      <div className={styles.partsInside}>
        {way.deciding.length > 0 && (
          <div>
            <h3>{w.deciding}</h3>
            <ul>
              {way.deciding.map((m) => (
                <li key={m.at}>{missingText(m, lang)}</li>
              ))}
            </ul>
          </div>
        )}
        {parts.map(([title, of]) =>
          of.length === 0 ? null : (
            <div key={title}>
              <h3>{title}</h3>
              <ul>
                {of.map((one) => (
                  <li key={one.norm}>
                    {'lengths' in one && one.lengths.length > 0 && (
                      <b>{one.lengths.map(({ n, unit }) => counted(n, unit, lang)).join(' / ')}: </b>
                    )}
                    <NormLine id={one.norm} says={one.says[lang]} />{' '}
                    <Cites of={law.norm(one.norm)?.cite ?? []} most={2} />
                  </li>
                ))}
              </ul>
            </div>
          ),
        )}
      </div>
    </Folded>
  );
}
