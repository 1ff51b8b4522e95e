import {
  and,
  contains,
  firstOf,
  is,
  lit,
  no,
  oneOf,
  same,
  some,
  single,
  where,
  yes,
  type Cond,
  type Expr,
  type Many,
} from '@zhargy/logic';
import { c, type ActFacts, type ContentFacts } from '@zhargy/casefile';

type Act = Pick<ActFacts, 'id'>;

const present = (x: ContentFacts) => ({ when: is(x.state, 'present'), out: yes });
const missing = (x: ContentFacts) => oneOf(x.state, ['absent', 'notFound']);
const elements = (act: Act, name: string): Many<ContentFacts> =>
  where(c.contents, (x) => and(same(x.act, act.id), same(x.element, lit.text(name))));

/** An element found, or not found, in the text of a recorded act; where the text contradicts itself it is unknown. */
export const elementOf = (act: Act, name: string): Cond =>
  single(elements(act, name), (x) => firstOf([present(x), { when: missing(x), out: no }]));

/** Present, or marked "notNeeded" because the case has nothing of the kind. */
export const elementOrNotNeeded = (act: Act, name: string): Cond =>
  single(elements(act, name), (x) =>
    firstOf([
      present(x),
      { when: and(missing(x), same(x.value, lit.text('notNeeded'))), out: yes },
      { when: missing(x), out: no },
    ]),
  );

/** The record of a session shows whether a person took part. */
export const attendedAt = (act: Act, person: Expr<string>): Cond =>
  single(
    where(elements(act, 'attended'), (x) => same(x.about, person)),
    (x) => firstOf([present(x), { when: missing(x), out: no }]),
  );

/** Copies of a recorded act handed over or sent. */
export const copiesOf = (act: Act): Many<ActFacts> =>
  where(c.acts, (a) => and(is(a.kind, 'deliverCopy'), contains(a.about, act.id)));

/** The copy went to somebody of one of these roles. */
export const wentTo = (
  copy: ActFacts,
  roles: readonly ('prosecutor' | 'counsel' | 'suspect' | 'accused' | 'victim')[],
): Cond =>
  some(
    where(c.roles, (r) => same(r.person, copy.to)),
    (r) => oneOf(r.as, roles),
  );
