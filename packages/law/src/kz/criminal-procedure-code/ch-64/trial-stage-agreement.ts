import {
  and,
  before,
  contains,
  firstOf,
  is,
  lit,
  no,
  reading,
  same,
  some,
  the,
  where,
  wholeCase,
  yes,
  type Cond,
  type Dispute,
  type Expr,
} from '@zhargy/logic';
import { c, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { sentToCourtAt } from '../in-court.ts';
import { resolutionAmended } from './amending-laws.ts';

/**
 * Where a case goes when the conciliatory form fails and the agreement was concluded in court. One dispute for withdrawal,
 * doubt about guilt, missing grounds and a second disagreement: the same reading answers all of them.
 */
export const trialStageAgreement: Dispute = {
  id: 'kz.cpc.626.trial-stage-agreement',
  question: {
    kk: 'Сотта жасалған келісім бойынша келісімдік іс жүргізу нәтиже бермесе, іс қайда барады?',
    ru: 'Куда идёт дело, если согласительное производство по соглашению, заключённому в суде, не состоялось?',
    en: 'Where does the case go when conciliation fails on an agreement concluded in court?',
  },
  options: {
    staysInCourt: {
      says: {
        kk: 'Іс сотта қалады, талқылау жалпы тәртіппен жалғасады, жаңа айыптау актісі керек емес',
        ru: 'Дело остаётся в суде, разбирательство продолжается в общем порядке, новый обвинительный акт не нужен',
        en: 'The case stays in court and the trial goes on in the ordinary way, without a new indictment',
      },
      authority: [
        sc2016.p(22, 1).s(2).since(resolutionAmended),
        sc2016.p(22, 2).s(2, 3).since(resolutionAmended),
        cpc.art(628, 2),
      ],
    },
    returns: {
      says: {
        kk: '626-бап кез келген келісімдік іс жүргізуге қолданылады: іс прокурорға қайтарылады',
        ru: 'Статья 626 действует в любом согласительном производстве: дело возвращается прокурору',
        en: 'Article 626 applies in every conciliation: the case returns to the prosecutor',
      },
      authority: [cpc.art(626, 2), cpc.art(626, 4), sc2016.p(15).s(1)],
    },
  },
  byDefault: 'staysInCourt',
  why: {
    kk: '22-тармақ бойынша мұндай іс прокурорға жіберілмейді, ал 626-баптың төртінші бөлігі сотқа дейінгі тергеп-тексеру туралы айтады',
    ru: 'По пункту 22 такое дело прокурору не направляется, а часть 4 статьи 626 говорит о досудебном расследовании',
    en: 'By para 22 such a case is not sent to the prosecutor, and article 626(4) speaks of a pre-trial investigation',
  },
};

/** The moment the agreement was concluded: when the last of it was signed. */
export const concludedOn = (g: AgreementFacts) =>
  the(
    where(c.acts, (a) => and(is(a.kind, 'concludeAgreement'), contains(a.about, g.id))),
    (a) => a.on,
  );

const sent = wholeCase(
  where(c.acts, (a) => is(a.kind, 'sendCaseToCourt')),
  'a case is sent to court as a whole',
);
/** Where the agreement was concluded; unknown while the file does not show when the case came to court. */
export const originOf = (g: AgreementFacts): Expr<'pretrial' | 'court'> =>
  firstOf<'pretrial' | 'court'>([
    { when: sentToCourtAt(concludedOn(g)), out: lit.text('court') },
    { when: some(sent, (s) => before(concludedOn(g), s.on)), out: lit.text('pretrial') },
  ]);

/** When the form fails, the case returns to the prosecutor. */
export const returnsToProsecutor = (g: AgreementFacts): Cond =>
  firstOf([
    { when: same(originOf(g), lit.text('pretrial')), out: yes },
    {
      when: same(originOf(g), lit.text('court')),
      out: reading(trialStageAgreement, { staysInCourt: no, returns: yes }),
    },
  ]);
