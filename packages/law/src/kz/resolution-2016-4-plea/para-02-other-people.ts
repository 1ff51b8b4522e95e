import { bar } from '@zhargy/logic';
import { concludePlea, pleaAndParty } from '../criminal-procedure-code/ch-63/acts.ts';
import { prosecutorFinds } from '../criminal-procedure-code/ch-63/prosecutor-views.ts';
import { sc2016 } from '../instruments/resolutions.ts';

/**
 * The inquiry touches people who are not parties. The Kazakh text bars the plea where a full inquiry would affect their
 * rights; an English rendering speaks of a plea that may harm the completeness of the inquiry. Either way somebody has to
 * weigh it, and no fact of the file decides it.
 */
export const affectsOthers = bar({
  id: 'kz.sc.2016-4.2-3.affects-others',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [sc2016.p(2, 3).s(1)],
  bars: ({ g }) => prosecutorFinds('inquiryAffectsOthers', g.id),
  says: {
    kk: 'Мән-жайларды толық зерттеу іске тарап емес адамдардың құқықтарына әсер етсе, мәміле жасалмайды',
    ru: 'Если полное исследование обстоятельств затрагивает права лиц, не являющихся сторонами, сделка не заключается',
    en: 'Where a full inquiry affects the rights of people who are not parties there is no plea',
  },
  cure: {
    kk: 'Істі жалпы тәртіппен тергеңіз немесе басқа адамдарға әсер етпейтінін негіздеңіз',
    ru: 'Расследуйте в общем порядке либо обоснуйте, что права иных лиц не затронуты',
    en: 'Investigate in the ordinary way, or give reasons why nobody else is affected',
  },
});
