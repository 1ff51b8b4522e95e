import {
  about,
  act,
  and,
  contains,
  effective,
  is,
  lit,
  oneOf,
  precedesAct,
  thisActVar,
  where,
  type Expr,
  type Id,
  type Many,
  type Text,
} from '@zhargy/logic';
import { actShape, c, factsFor, type ActFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** The facts of the act under judgment: a cassation paper being filed, or its return. A candidate act has none yet. */
export const thisAct: Omit<ActFacts, 'id'> = factsFor(actShape, thisActVar);

/** Where cassation by the Supreme Court and, from 2025, by the cassation court begins in the texts read. */
export const since2016 = effective('2016-01-01', '378-V');
export const since2022 = effective('2022-07-01', '88-VII');
export const since2025 = effective('2025-07-01', '136-VIII');

/** Judgments and rulings that a cassation paper may contest. */
export const decisions: Many<ActFacts> = where(c.acts, (a) => oneOf(a.kind, ['judgment', 'ruling']));
/** Cassation complaints, protests and, before 01.07.2025, petitions. */
export const filings: Many<ActFacts> = where(c.acts, (a) => is(a.kind, 'cassationFiling'));

/** The decisions a paper contests. */
export const contestedBy = (f: ActFacts): Many<ActFacts> => where(decisions, (j) => contains(f.about, j.id));
/** Recorded acts of one kind about an entity, whenever done. */
export const actsAbout = (
  kind:
    | 'appeal'
    | 'withdrawAppeal'
    | 'returnAppeal'
    | 'appellateReview'
    | 'withdrawCassationFiling'
    | 'returnCassationFiling',
  id: Expr<Id<string>>,
): Many<ActFacts> => where(c.acts, (a) => and(is(a.kind, kind), contains(a.about, id)));
/** The same, done before the act under judgment. */
export const earlierActsAbout = (kind: Parameters<typeof actsAbout>[0], id: Expr<Id<string>>): Many<ActFacts> =>
  where(actsAbout(kind, id), (a) => precedesAct(a.on));

/** A short code as a list of codes holds it, such as "489-1-3". */
export const code = (text: string): Expr<Id<string>> => lit.text(text as Id<string>); // a code stands in a list of ids and is compared as one

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** A decision under contest. */
export const contested = about({ j: decisions });
/** A decision and a person it decides about. */
export const contestedAndPerson = about({ j: decisions }, ({ j }) => ({
  p: where(c.persons, (p) => contains(j.concerns, p.id)),
}));
/** A paper that was filed. */
export const filed = about({ f: filings });
/** A paper that was filed and a decision it contests. */
export const filedAndDecision = about({ f: filings }, ({ f }) => ({ j: contestedBy(f) }));

/** Filing a cassation complaint, petition or protest. */
export const fileCassation = act({
  id: 'fileCassation',
  says: text(
    'кассациялық шағым беру, наразылық келтіру',
    'подача кассационной жалобы, принесение протеста',
    'filing a cassation complaint or bringing a protest',
  ),
  recordedAs: 'cassationFiling',
  by: ['convict', 'acquitted', 'victim', 'counsel', 'prosecutorGeneral', 'deputyProsecutorGeneral'],
  roles: contested,
  cite: [cpc.art(486, 1), cpc.art(486, 2)],
});

/** Returning a cassation paper without consideration. */
export const returnFiling = act({
  id: 'returnCassationFiling',
  says: text(
    'кассациялық шағымды, наразылықты қарамай қайтару',
    'возвращение кассационной жалобы, протеста без рассмотрения',
    'returning a cassation complaint or protest without consideration',
  ),
  recordedAs: 'returnCassationFiling',
  by: ['judge'],
  roles: filed,
  cite: [cpc.art(489, 1)],
  once: true,
});
