import { about, and, is, oneOf, power, same, some, where } from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { held } from '../ch-63/victims.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { agreementAndParty, concludeAny, concludeCooperation } from './any-agreement.ts';

/** Only a prosecutor initiates and concludes a procedural agreement. */
export const prosecutorConcludes = power({
  id: 'kz.cpc.193-1-19.prosecutor-concludes',
  for: agreementAndParty,
  governs: concludeAny,
  cite: [cpc.art(193, 1, 19)],
  holds: ({ g }) =>
    some(
      where(c.roles, (r) => and(same(r.person, g.prosecutor), held(r))),
      (r) => oneOf(r.as, ['prosecutor', 'prosecutorGeneral', 'deputyProsecutorGeneral']),
    ),
  says: {
    kk: 'Процестік келісімге прокурор бастама жасайды және оны прокурор жасасады',
    ru: 'Процессуальное соглашение инициирует и заключает прокурор',
    en: 'A procedural agreement is initiated and concluded by a prosecutor',
  },
  cure: {
    kk: 'Келісімді прокурор жасассын',
    ru: 'Соглашение должен заключить прокурор',
    en: 'Let a prosecutor conclude the agreement',
  },
});

const cooperation = about({ g: where(c.agreements, (g) => is(g.form, 'cooperation')) });

/**
 * A cooperation agreement is concluded by the head of a prosecutor's office himself: the power is not among those that
 * heads of departments may use. Whoever approves it is another, higher prosecutor (article 618).
 */
export const headConcludesCooperation = power({
  id: 'kz.cpc.193-2-1.head-concludes-cooperation',
  for: cooperation,
  governs: concludeCooperation,
  cite: [cpc.art(193, 2, 1), cpc.art(7, 34)],
  holds: () =>
    oneOf(thisAct.office, [
      'prosecutorGeneral',
      'deputyProsecutorGeneral',
      'chiefMilitary',
      'chiefTransport',
      'regional',
      'district',
    ]),
  says: {
    kk: 'Ынтымақтастық туралы келісімді прокуратура органының басшысы ғана жасасады',
    ru: 'Соглашение о сотрудничестве заключает только руководитель органа прокуратуры',
    en: "Only the head of a prosecutor's office concludes a cooperation agreement",
  },
  cure: {
    kk: 'Келісімге прокуратура басшысы не оның орынбасары қол қойсын; бөлім басшысының қолы жеткіліксіз',
    ru: 'Соглашение должен заключить руководитель прокуратуры или его заместитель; подписи начальника отдела мало',
    en: 'Let the head of the office or his deputy conclude it; the head of a department is not enough',
  },
});
