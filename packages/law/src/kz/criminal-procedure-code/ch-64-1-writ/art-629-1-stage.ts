import {
  and,
  bar,
  best,
  contains,
  is,
  no,
  oneOf,
  momentOfAct,
  or,
  precedesAct,
  same,
  some,
  types,
  where,
  type AnyNorm,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { c, type ChargeFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { judgedBefore } from '../accused-at-the-act.ts';
import { sentToCourtAt } from '../in-court.ts';
import { liveChargesOf } from '../ch-63/charges-at-the-act.ts';
import { applyWrit, writPerson } from './acts.ts';
import { law118 } from './amending-laws.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Part 6: the ruling belongs to whoever conducts the pre-trial proceeding, so that a case in court has no place for it. */
const afterPreTrial = bar({
  id: 'kz.cpc.629-1-6.after-pre-trial',
  for: writPerson,
  governs: applyWrit,
  cite: [cpc.art('629-1', 6).since(law118)],
  bars: ({ p }) => or(sentToCourtAt(momentOfAct), judgedBefore(p)),
  says: t(
    'Бұйрықтық іс жүргізу туралы қаулыны сотқа дейінгі іс жүргізуді жүзеге асыратын адам шығарады, іс сотқа кеткенше',
    'Постановление о приказном производстве выносит тот, кто ведёт досудебное производство, пока дело не в суде',
    'The writ ruling is given by whoever conducts the pre-trial proceeding, before the case goes to court',
  ),
  cure: t('Істі жалпы тәртіппен қараңыз', 'Рассматривайте дело в общем порядке', 'Try the case in the ordinary way'),
});

const contested = (ch: ChargeFacts): Cond =>
  best(
    where(c.acts, (a) =>
      and(
        oneOf(a.kind, ['contestCharge', 'agreeWithCharge', 'admitGuilt']),
        same(a.by, ch.person),
        contains(a.about, ch.id),
        precedesAct(a.on),
      ),
    ),
    { which: 'last', by: (a) => a.on, type: types.moment, is: (a): Cond => is(a.kind, 'contestCharge'), orElse: no },
  );

/** Part 2, item 2: a suspect who contests stands in the way; silence only leaves the ground to be established. */
const contestBars = bar({
  id: 'kz.cpc.629-1-2.contested',
  for: writPerson,
  governs: applyWrit,
  cite: [cpc.art('629-1', 2, 2).since(law118)],
  bars: ({ p }) => some(liveChargesOf(p), contested),
  says: t(
    'Күдікті дәлелдемелерге, саралауға немесе зиянға дау айтса, бұйрықтық іс жүргізу қолданылмайды',
    'Если подозреваемый оспаривает доказательства, квалификацию или вред, приказное производство не применяется',
    'Where the suspect disputes evidence, qualification or harm, writ proceedings do not apply',
  ),
  cure: t('Істі жалпы тәртіппен жүргізіңіз', 'Ведите дело в общем порядке', 'Conduct the case in the ordinary way'),
});

export const writStage: readonly AnyNorm[] = [afterPreTrial, contestBars];
