import {
  and,
  before,
  contains,
  definition,
  every,
  exists,
  ground,
  is,
  momentOfAct,
  not,
  or,
  power,
  precedesAct,
  presume,
  same,
  some,
  unknowable,
  where,
  wholeCase,
  type Cond,
  type Expr,
  type Many,
  type Presumption,
} from '@zhargy/logic';
import type { Moment } from '@zhargy/calendar';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { agreementAlone, withdraw } from './acts.ts';
import { law23 } from './amending-laws.ts';
import { thisAct } from './this-act.ts';
import { judgmentStoodAt } from '../in-court.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

const replacesNothing: Presumption = {
  id: 'agreement.replaces-nothing',
  says: {
    kk: 'басқасын алмастыратыны айтылмаған келісім ештеңені алмастырмайды деп есептеледі',
    ru: 'соглашение, о котором не сказано иное, считается не заменяющим прежнего',
    en: 'an agreement that does not say so is taken to replace no earlier one',
  },
  cite: [],
};

/** Retirements of the court after the agreement was concluded; the court retires for the case as a whole. */
const retirements = (g: AgreementFacts): Many<ActFacts> =>
  wholeCase(
    where(c.acts, (r) =>
      and(
        is(r.kind, 'retireToDeliberate'),
        some(
          where(c.acts, (a) => and(is(a.kind, 'concludeAgreement'), contains(a.about, g.id))),
          (a) => before(a.on, r.on),
        ),
      ),
    ),
    'the court retires for the case as a whole',
  );

/**
 * Before the court retired to decide. Where it retired more than once and the moment lies between two retirements the
 * law does not say which counts.
 */
const beforeRetirement = (moment: Expr<Moment>, g: AgreementFacts): Cond =>
  or(
    every(retirements(g), (r) => before(moment, r.on)),
    and(
      some(retirements(g), (r) => before(moment, r.on)),
      unknowable('acts', 'several retirements'),
    ),
  );

/** A withdrawal that takes effect: by the party itself, before the court retired to decide. */
export const effectiveWithdrawal = definition({
  id: 'kz.cpc.614-2.effective-withdrawal',
  cite: [cpc.art(614, 2), cpc.art(65, 6, 4), sc2016.p(17).s(1)],
  says: {
    kk: 'Тараптың сот кеңесу бөлмесіне кеткенге дейін бас тартуы',
    ru: 'Отказ стороны до удаления суда в совещательную комнату',
    en: 'A withdrawal by the party before the court retired to deliberate',
  },
  is: (w: ActFacts, g: AgreementFacts): Cond =>
    and(is(w.kind, 'withdrawFromAgreement'), contains(w.about, g.id), same(w.by, g.party), beforeRetirement(w.on, g)),
});

/** The agreement was concluded before the act and has neither been withdrawn from nor replaced. */
export const agreementAlive = definition({
  id: 'kz.cpc.614.agreement-alive',
  cite: [cpc.art(614, 2), cpc.art(65, 6, 4)],
  says: {
    kk: 'Келісім жасалған және күшін сақтап тұр',
    ru: 'Соглашение заключено и сохраняет силу',
    en: 'The agreement is concluded and stands',
  },
  is: (g: AgreementFacts): Cond =>
    and(
      exists(where(c.acts, (a) => and(is(a.kind, 'concludeAgreement'), contains(a.about, g.id), precedesAct(a.on)))),
      not(exists(where(c.acts, (w) => and(precedesAct(w.on), effectiveWithdrawal(w, g))))),
      not(
        exists(
          where(c.agreements, (newer) =>
            and(
              presume(replacesNothing, same(newer.supersedes, g.id), false),
              exists(
                where(c.acts, (a) =>
                  and(is(a.kind, 'concludeAgreement'), contains(a.about, newer.id), precedesAct(a.on)),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
});

/** 614(2), 65(6)(4): the suspect, accused or defendant himself, nobody for him. */
const byTheParty = (g: AgreementFacts): Cond =>
  ground(
    {
      id: 'kz.cpc.614-2.withdrawal.party',
      cite: [cpc.art(614, 2), cpc.art(65, 6, 4), cpc.art(70, 5), sc2016.p(11, 1).s(1)],
      says: {
        kk: 'Келісімнен күдіктінің, айыпталушының, сотталушының өзі ғана бас тарта алады',
        ru: 'Отказаться может только сам подозреваемый, обвиняемый, подсудимый',
        en: 'Only the suspect, accused or defendant himself may withdraw',
      },
    },
    same(thisAct.by, g.party),
  );
/** 614(2), NR 4/2016 para 17: before the court retired to decide. */
const beforeTheCourtRetired = (g: AgreementFacts): Cond =>
  ground(
    {
      id: 'kz.cpc.614-2.withdrawal.in-time',
      cite: [cpc.art(614, 2), sc2016.p(17).s(1)],
      says: {
        kk: 'Бас тарту сот шешім қабылдау үшін кеңесу бөлмесіне кеткенге дейін мәлімделген',
        ru: 'Отказ заявлен до удаления суда в совещательную комнату для принятия решения',
        en: 'The withdrawal was declared before the court retired to decide',
      },
    },
    beforeRetirement(momentOfAct, g),
  );
/** NR 4/2016 para 17: while no judgment on the agreement has been given. */
const beforeJudgment = (g: AgreementFacts): Cond =>
  ground(
    {
      id: 'kz.cpc.614-2.withdrawal.before-judgment',
      cite: [sc2016.p(17).s(2)],
      says: { kk: 'Үкім әлі шыққан жоқ', ru: 'Приговор ещё не постановлен', en: 'No judgment has been given yet' },
    },
    and(
      not(exists(where(c.acts, (j) => and(is(j.kind, 'judgment'), contains(j.about, g.id), precedesAct(j.on))))),
      not(judgmentStoodAt(momentOfAct, g.party)),
    ),
  );

/** Who may withdraw, and until when. */
export const withdrawal = power({
  id: 'kz.cpc.614-2.withdrawal',
  for: agreementAlone,
  governs: withdraw,
  cite: [
    cpc.art(614, 2),
    cpc.art(65, 6, 4),
    cpc.art('617-2', 3).since(law23),
    sc2016.p(11, 1).s(1),
    sc2016.p(17).s(1, 2),
  ],
  holds: ({ g }) => and(byTheParty(g), beforeTheCourtRetired(g), beforeJudgment(g)),
  says: {
    kk: 'Келісімнен сот кеңесу бөлмесіне кеткенге дейін оның тарапы ғана бас тарта алады',
    ru: 'От соглашения вправе отказаться только его сторона и только до удаления суда в совещательную комнату',
    en: 'Only the party may withdraw from the agreement, and only before the court retires to deliberate',
  },
  cure: {
    kk: 'Сот кеңесуге кеткеннен кейін бас тарту нәтиже бермейді; үкімге жалпы тәртіппен шағым жасалады',
    ru: 'После удаления суда отказ последствий не имеет; приговор обжалуется в общем порядке',
    en: 'After the court has retired a withdrawal has no effect; the judgment may be appealed in the ordinary way',
  },
});
