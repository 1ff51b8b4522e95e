import { dictionary } from '@zhargy/casefile';
import type { Text } from '@zhargy/logic';
import { useState, type ReactNode } from 'react';
import { unbrokenDay } from '../../language/day-words.ts';
import { useLang, useWords } from '../../language/language.tsx';
import { formFor } from '../../language/number-words.ts';
import type { CasePartProps, CaseView } from '../case-view.ts';
import { titleOfId } from '../sections/entity-title.ts';
import { useShowFact } from '../use-show-fact.ts';
import styles from './people.module.css';
import { peopleWords } from './people-words.ts';
import {
  groupOfPerson,
  whoIsWho,
  type ChargePart,
  type PeopleGroup,
  type PersonCard,
  type RolePart,
  type Said,
} from './who-is-who.ts';

const groups: readonly PeopleGroup[] = ['accused', 'victims', 'helpers', 'officials', 'others', 'unplaced'];
const yearForms = { kk: ['жас'], ru: ['год', 'года', 'лет'], en: ['year', 'years'] } as const;

/** Who is who in the case. */
export function PeoplePart({ view }: CasePartProps) {
  const lang = useLang();
  const w = useWords(peopleWords);
  const showFact = useShowFact();
  const [wanted, setWanted] = useState('');
  const cards = whoIsWho(view.file);
  const plain = wanted.trim().toLocaleLowerCase();
  const shown = cards.filter(({ id }) => plain === '' || view.names.name(id, lang).toLocaleLowerCase().includes(plain));
  if (cards.length === 0)
    return (
      <p className={styles.lead}>
        {w.nobody}{' '}
        <button type="button" className={styles.link} onClick={() => showFact(['persons'])}>
          {w.addFirst}
        </button>
      </p>
    );
  return (
    <>
      <p className={styles.lead}>{w.lead}</p>
      {cards.length > 12 && (
        <label className={styles.filter}>
          {w.find}
          <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </label>
      )}
      {groups.map((group) => {
        const of = shown.filter((card) => groupOfPerson(card) === group);
        return (
          of.length > 0 && (
            <section key={group} className={styles.group}>
              <h2>
                {w[group]} <span className={styles.count}>({of.length})</span>
              </h2>
              <ul className={styles.cards}>
                {of.map((card) => (
                  <li key={card.id}>
                    <Person card={card} view={view} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

function Person({ card, view }: { readonly card: PersonCard; readonly view: CaseView }) {
  const lang = useLang();
  const w = useWords(peopleWords);
  const showFact = useShowFact();
  const name = card.name.is === 'given' ? card.name.value : w.nameless;
  const accused = groupOfPerson(card) === 'accused';
  return (
    <article className={styles.card} aria-label={name}>
      <div className={styles.head}>
        <h3>{name}</h3>
        <button
          type="button"
          className={styles.link}
          aria-label={`${w.edit}: ${name}`}
          onClick={() => showFact(['persons', card.id, 'name'])}
        >
          {w.edit}
        </button>
      </div>
      {card.kind.is === 'given' && card.kind.value === 'entity' ? (
        <p className={styles.small}>{dictionary.person.kind.values.entity[lang]}</p>
      ) : (
        (accused || card.birthDate.is !== 'notSaid') && (
          <p className={styles.small}>
            {w.born}: <Value of={card.birthDate}>{(day) => unbrokenDay(day, lang)}</Value>
          </p>
        )
      )}
      <dl className={styles.facts}>
        <Row name={w.roles}>
          {card.roles.length === 0 ? (
            <Unknown is="notSaid" />
          ) : (
            card.roles.map((role) => <Role key={role.id} role={role} view={view} />)
          )}
        </Row>
        {(accused || card.charges.length > 0) && (
          <Row name={w.charges}>
            {card.charges.length === 0 ? (
              <Unknown is="notSaid" />
            ) : (
              card.charges.map((charge) => <Charge key={charge.id} charge={charge} view={view} />)
            )}
          </Row>
        )}
        {(accused || card.actedForBy.length > 0) && (
          <Row name={w.counsel}>
            {card.actedForBy.length === 0 ? (
              <Unknown is="notSaid" />
            ) : (
              card.actedForBy.map((one) => (
                <div key={one.role}>
                  <Value of={one.person}>{(id) => view.names.name(id, lang)}</Value>
                  <span className={styles.small}>
                    {' '}
                    — <Value of={one.as}>{(as) => roleName(as, lang)}</Value>
                  </span>
                </div>
              ))
            )}
          </Row>
        )}
        {card.harmedBy.length > 0 && (
          <Row name={w.harmedBy}>
            {card.harmedBy.map((id) => (
              <div key={id}>{view.names.name(id, lang)}</div>
            ))}
          </Row>
        )}
        {card.held.length > 0 && (
          <Row name={w.custody}>
            {card.held.map((one) => (
              <div key={one.id}>
                <Value of={one.measure}>{(measure) => measureName(measure, lang)}</Value>
                {': '}
                <Value of={one.from}>{(day) => unbrokenDay(day, lang)}</Value>
                {' — '}
                {one.to.is === 'notSaid' ? w.lasts : <Value of={one.to}>{(day) => unbrokenDay(day, lang)}</Value>}
              </div>
            ))}
          </Row>
        )}
      </dl>
    </article>
  );
}

function Role({ role, view }: { readonly role: RolePart; readonly view: CaseView }) {
  const lang = useLang();
  const w = useWords(peopleWords);
  const dated = role.from.is !== 'notSaid' || role.to.is !== 'notSaid';
  return (
    <div className={styles.role}>
      <Value of={role.as}>{(as) => roleName(as, lang)}</Value>
      {dated && (
        <span className={styles.small}>
          {' '}
          <Value of={role.from}>{(day) => unbrokenDay(day, lang)}</Value> —{' '}
          {role.to.is === 'notSaid' ? '…' : <Value of={role.to}>{(day) => unbrokenDay(day, lang)}</Value>}
        </span>
      )}
      {role.of && (
        <div className={styles.small}>
          {w.actsFor}: <Value of={role.of}>{(id) => view.names.name(id, lang)}</Value>
        </div>
      )}
      {role.offences && (
        <div className={styles.small}>
          {w.victimOf}:{' '}
          <Value of={role.offences}>
            {(ids) => ids.map((id) => titleOfId(view.file, id, view.names, lang)).join('; ')}
          </Value>
        </div>
      )}
    </div>
  );
}

function Charge({ charge, view }: { readonly charge: ChargePart; readonly view: CaseView }) {
  const lang = useLang();
  const w = useWords(peopleWords);
  const showFact = useShowFact();
  const name = view.names.name(charge.id, lang).split(',')[0] ?? charge.id;
  return (
    <div className={styles.charge}>
      <button type="button" className={styles.link} onClick={() => showFact(['charges', charge.id, 'article'])}>
        {charge.article.is === 'given' ? name : <Unknown is={charge.article.is} />}
      </button>{' '}
      <span>
        <Value of={charge.offence}>{(id) => titleOfId(view.file, id, view.names, lang)}</Value>
      </span>
      <div className={styles.small}>
        {w.age}:{' '}
        <Value of={charge.age}>
          {({ from, to }) => `${from === to ? from : `${from}–${to}`} ${formFor(to, yearForms[lang], lang)}`}
        </Value>
      </div>
    </div>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A value as it is said; where it is not, that it is not. */
function Value<T>({ of, children }: { readonly of: Said<T>; readonly children: (value: T) => ReactNode }) {
  return of.is === 'given' ? children(of.value) : <Unknown is={of.is} />;
}

function Unknown({ is }: { readonly is: 'notSaid' | 'declaredUnknown' }) {
  const w = useWords(peopleWords);
  return <span className={styles.unknown}>{w[is]}</span>;
}

const roleValues: Readonly<Record<string, Text>> = dictionary.role.as.values;
const measures: Readonly<Record<string, Text>> = dictionary.custody.measure.values;
const roleName = (as: string, lang: 'kk' | 'ru' | 'en'): string => roleValues[as]?.[lang] ?? as;
const measureName = (measure: string, lang: 'kk' | 'ru' | 'en'): string => measures[measure]?.[lang] ?? measure;
