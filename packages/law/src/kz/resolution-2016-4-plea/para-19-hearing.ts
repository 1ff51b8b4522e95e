import { and, ground, limit, not, precedesAct, requirement, some, type Citation, type Text } from '@zhargy/logic';
import { elementOf } from '../criminal-procedure-code/record-elements.ts';
import { thisAct } from '../criminal-procedure-code/ch-63/this-act.ts';
import { agreementInCourt } from '../criminal-procedure-code/ch-64/art-626-decisions.ts';
import { holdConciliatoryHearing } from '../criminal-procedure-code/ch-64/conciliatory-hearing.ts';
import { settings } from '../criminal-procedure-code/ch-64/stages-of-hearing.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../instruments/resolutions.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Para 19: a ruling sets the hearing first. */
export const setByRuling = requirement({
  id: 'kz.sc.2016-4.19.set-by-ruling',
  for: agreementInCourt,
  governs: holdConciliatoryHearing,
  cite: [sc2016.p(19).s(1), cpc.art(623, 1, 1)],
  holds: ({ g }) => some(settings(g), (a) => precedesAct(a.on)),
  says: t(
    'Келісімдік іс жүргізудегі талқылау судьяның қаулысымен тағайындалады',
    'Разбирательство в согласительном производстве назначается постановлением судьи',
    'The conciliatory hearing is set by a ruling of the judge',
  ),
  cure: t(
    'Алдымен тағайындау туралы қаулы шығарыңыз',
    'Сначала вынесите постановление о назначении',
    'First give the ruling that sets the hearing',
  ),
});

interface Absent {
  readonly element: string;
  readonly cite: readonly Citation[];
  readonly says: Text;
}
/** What a conciliatory hearing does without; what the defendant may add under 625(5) is no last word. */
const withoutThese: readonly Absent[] = [
  {
    element: 'judicialInquiry',
    cite: [sc2016.p(19).s(2), cpc.art(625, 1)],
    says: t('Сот тергеуі жүргізілмеген', 'Судебное следствие не проводилось', 'No judicial inquiry was held'),
  },
  {
    element: 'closingArguments',
    cite: [sc2016.p(19).s(2), cpc.art(383, 3)],
    says: t('Сот жарыссөзі болмаған', 'Прения не проводились', 'No closing arguments were held'),
  },
  {
    element: 'lastWord',
    cite: [sc2016.p(19).s(2), cpc.art(384, 2)],
    says: t('Соңғы сөз берілмеген', 'Последнее слово не предоставлялось', 'No last word was given'),
  },
];

/** Para 19; 383(3), 384(2): no inquiry, no arguments, no last word. */
export const notHeld = limit({
  id: 'kz.sc.2016-4.19.not-held',
  for: agreementInCourt,
  governs: holdConciliatoryHearing,
  cite: [sc2016.p(19).s(2), cpc.art(383, 3), cpc.art(384, 2)],
  holds: () =>
    and(
      ...withoutThese.map((x) =>
        ground(
          { id: `kz.sc.2016-4.19.no-${x.element}`, cite: x.cite, says: x.says },
          not(elementOf(thisAct, x.element)),
        ),
      ),
    ),
  says: t(
    'Сот тергеуі, жарыссөз өткізілмейді, соңғы сөз берілмейді',
    'Судебное следствие и прения не проводятся, последнее слово не предоставляется',
    'No judicial inquiry, no closing arguments and no last word',
  ),
  cure: t(
    'Отырысты 625-бап бойынша өткізіп, сотталушыға қосымша айту құқығын беріңіз',
    'Проведите заседание по статье 625 и дайте подсудимому право дополнить',
    'Hold the session under article 625 and let the defendant add what he wishes',
  ),
});
