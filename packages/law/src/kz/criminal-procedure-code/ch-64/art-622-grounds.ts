import {
  and,
  before,
  conditionByVersion,
  contains,
  definition,
  every,
  exists,
  ground,
  is,
  none,
  not,
  oneOf,
  or,
  precedesAct,
  reading,
  same,
  some,
  where,
  wholeCase,
  yes,
  type Cond,
  type Expr,
} from '@zhargy/logic';
import type { Id } from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts, type ChargeFacts, type RoleFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { withinThisCase } from '../../resolution-2016-4-plea/para-02-accomplices.ts';
import { categoryAtAct, endedBeforeAct } from '../ch-63/charges-at-the-act.ts';
import { countedAccomplices } from '../ch-63/disputes.ts';
import { agreementAlive, effectiveWithdrawal } from '../ch-63/art-614-withdrawal.ts';
import { codeBegins, law180, law23, law292 } from './amending-laws.ts';
import { innocenceAndCoercion } from './art-626-disputes.ts';
import { concludedOn } from './trial-stage-agreement.ts';

const aboutAgreement = (g: AgreementFacts) => where(c.acts, (a) => contains(a.about, g.id));
const retirements = wholeCase(
  where(c.acts, (a) => is(a.kind, 'retireToDeliberate')),
  'the court retires for the case as a whole',
);

/** Done after the agreement and before the court retired; what is said later changes nothing (para 17). */
const inTime = (a: ActFacts, g: AgreementFacts): Cond =>
  and(
    precedesAct(a.on),
    none(retirements, (r) => and(before(concludedOn(g), r.on), before(r.on, a.on))),
  );

/** The person took the agreement back before the court retired. */
export const withdrawnInTime = definition({
  id: 'kz.cpc.614-2.withdrawn',
  cite: [cpc.art(614, 2), cpc.art(65, 6, 4), sc2016.p(17).s(1)],
  says: {
    kk: 'Келісім жасаған адам сот кеңесу бөлмесіне кеткенге дейін одан бас тартты',
    ru: 'Лицо отказалось от соглашения до удаления суда в совещательную комнату',
    en: 'The person withdrew from the agreement before the court retired',
  },
  is: (g: AgreementFacts) =>
    some(
      where(aboutAgreement(g), (a) => is(a.kind, 'withdrawFromAgreement')),
      (a) => and(precedesAct(a.on), effectiveWithdrawal(a, g)),
    ),
});

/** The defendant said so before the court retired. */
const stated = (kind: 'claimInnocence' | 'claimCoercion', g: AgreementFacts): Cond =>
  some(
    where(aboutAgreement(g), (a) => and(is(a.kind, kind), same(a.by, g.party))),
    (a) => inTime(a, g),
  );
/** Innocence or coercion stated by the defendant before the court retired (para 15). */
export const innocenceOrCoercionStated = (g: AgreementFacts): Cond => {
  const innocence = stated('claimInnocence', g);
  const coercion = stated('claimCoercion', g);
  return reading(innocenceAndCoercion, { either: or(innocence, coercion), both: and(innocence, coercion) });
};

/** Disagreement voiced by a side of the agreement: the person, counsel or the prosecutor. */
const disagreementVoiced = (g: AgreementFacts): Cond =>
  some(
    where(aboutAgreement(g), (a) => is(a.kind, 'expressDisagreement')),
    (a) => and(or(same(a.by, g.party), same(a.by, g.prosecutor), same(a.by, g.counsel)), inTime(a, g)),
  );

/** With this person one of the same form was concluded, and he has not taken it back. */
const concludedBy = (person: Expr<Id<'person'>>, g: AgreementFacts): Cond =>
  some(
    where(c.agreements, (h) => and(same(h.party, person), same(h.form, g.form))),
    (h) => agreementAlive(h),
  );
const prosecutionEnded = (person: Expr<Id<'person'>>): Cond =>
  some(
    where(c.acts, (a) => and(is(a.kind, 'terminateAgainst'), contains(a.about, person))),
    (a) => precedesAct(a.on),
  );

/** Whether an accomplice who was severed, died or is not identified counts: the same reading as for concluding the plea. */
const countsHere = (ch: ChargeFacts): Cond =>
  reading(countedAccomplices, { inThisCase: withinThisCase(ch), everyAccomplice: yes });
const chargesAgainst = (person: RoleFacts['person']) => where(c.charges, (ch) => same(ch.person, person));

/** Everybody charged with an offence of the agreement concluded one of the same form. */
const withAllAccomplices = (g: AgreementFacts): Cond =>
  every(
    where(c.charges, (ch) =>
      some(
        where(c.charges, (own) => contains(g.charges, own.id)),
        (own) => same(own.offence, ch.offence),
      ),
    ),
    (ch) => or(concludedBy(ch.person, g), prosecutionEnded(ch.person), not(countsHere(ch))),
  );
/** Every suspect, accused or defendant of the case concluded one of the same form. */
const withAllInTheCase = (g: AgreementFacts): Cond =>
  every(
    wholeCase(
      where(c.roles, (r) => oneOf(r.as, ['suspect', 'accused', 'defendant'])),
      'article 622 asks for an agreement with all of them',
    ),
    (r) =>
      or(
        concludedBy(r.person, g),
        prosecutionEnded(r.person),
        and(exists(chargesAgainst(r.person)), none(chargesAgainst(r.person), countsHere)),
      ),
  );

/** With whom the agreement had to be concluded as well, by the text of the day. */
export const concludedWithAll = (g: AgreementFacts): Cond =>
  conditionByVersion([
    { from: codeBegins, is: yes },
    { from: law180, is: withAllAccomplices(g) },
    { from: law292, is: withAllInTheCase(g) },
  ]);

/** The form of agreement opens the conciliatory form; the return of assets only since its law. */
export const formOpens = (g: AgreementFacts): Cond =>
  conditionByVersion([
    { from: codeBegins, is: is(g.form, 'plea') },
    { from: law23, is: oneOf(g.form, ['plea', 'asset']) },
  ]);

/** Article 622: the conciliatory form may be used for this agreement. */
export const conciliationGrounds = definition({
  id: 'kz.cpc.622.grounds',
  cite: [cpc.art(622), cpc.art(614, 1, 2), sc2016.p(6), sc2016.p(7), sc2016.p(15).s(1)],
  says: {
    kk: 'Келісімдік іс жүргізуді қолдануға негіз бар',
    ru: 'Есть основания для применения согласительного производства',
    en: 'There are grounds for the conciliatory form',
  },
  is: (g: AgreementFacts) =>
    and(
      ground(
        {
          id: 'kz.cpc.622.form',
          cite: [cpc.art(622, '', 1), cpc.art(622, '', 2), cpc.art(622, '', 3).since(law23)],
          says: {
            kk: 'Келісімнің нысаны келісімдік іс жүргізуге жол ашады',
            ru: 'Форма соглашения открывает согласительное производство',
            en: 'The form of the agreement opens the conciliatory form',
          },
        },
        formOpens(g),
      ),
      ground(
        {
          id: 'kz.cpc.622.with-all',
          cite: [cpc.art(622), cpc.art(614, 1, 2)],
          says: {
            kk: 'Келісім қажет адамдардың бәрімен жасалған',
            ru: 'Соглашение заключено со всеми, с кем требует закон',
            en: 'The agreement was concluded with everybody the law asks for',
          },
        },
        concludedWithAll(g),
      ),
      ground(
        {
          id: 'kz.cpc.622.not-withdrawn',
          cite: [cpc.art(614, 2), sc2016.p(15).s(1)],
          says: {
            kk: 'Адам келісімнен уақытында бас тартқан жоқ',
            ru: 'Лицо не отказалось от соглашения вовремя',
            en: 'The person did not withdraw in time',
          },
        },
        not(withdrawnInTime(g)),
      ),
      ground(
        {
          id: 'kz.cpc.622.no-disagreement',
          cite: [cpc.art(622)],
          says: {
            kk: 'Сот кеңесу бөлмесіне кеткенге дейін келісімге келіспеушілік білдірілген жоқ',
            ru: 'До удаления суда несогласие с соглашением не выражено',
            en: 'No disagreement with the agreement was voiced before the court retired',
          },
        },
        not(disagreementVoiced(g)),
      ),
      ground(
        {
          id: 'kz.cpc.622.eligible-charges',
          cite: [sc2016.p(6).s(1), sc2016.p(7).s(1), cpc.art(613, 2, 1)],
          says: {
            kk: 'Айыптар ішінде аса ауыр қылмыс та, қылмыстық теріс қылық та жоқ',
            ru: 'Среди обвинений нет ни особо тяжкого преступления, ни проступка',
            en: 'Among the charges there is neither an especially grave crime nor a misdemeanour',
          },
        },
        every(
          where(c.charges, (ch) => and(same(ch.person, g.party), not(endedBeforeAct(ch)))),
          (ch) => oneOf(categoryAtAct(ch), ['minor', 'medium', 'grave']),
        ),
      ),
    ),
});
