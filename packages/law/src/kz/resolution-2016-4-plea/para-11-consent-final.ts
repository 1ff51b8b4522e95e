import { about, and, bar, before, contains, is, momentOfAct, no, or, reading, some, where, yes } from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { pleas } from '../criminal-procedure-code/ch-63/acts.ts';
import { objectionAfterConsent } from '../criminal-procedure-code/ch-63/disputes.ts';
import { takeConsentBack } from '../criminal-procedure-code/ch-63/petition-acts.ts';
import { sc2016 } from '../instruments/resolutions.ts';

/** After the agreement consent cannot be taken back; before it that is disputed. */
export const consentIsFinal = bar({
  id: 'kz.sc.2016-4.11-1.consent-final',
  for: about({ g: pleas }),
  governs: takeConsentBack,
  cite: [sc2016.p(11, 1).s(1, 2)],
  bars: ({ g }) =>
    or(
      some(
        where(c.acts, (a) => and(is(a.kind, 'concludeAgreement'), contains(a.about, g.id))),
        (a) => before(a.on, momentOfAct),
      ),
      reading(objectionAfterConsent, { bars: no, consentStays: yes }),
    ),
  says: {
    kk: 'Мәміле жасалған соң жәбірленуші өз келісуінен бас тарта алмайды',
    ru: 'После заключения сделки потерпевший не может отказаться от своего согласия',
    en: 'Once the plea is concluded the victim cannot take the consent back',
  },
  cure: {
    kk: 'Бас тарту салдар туғызбайды; жаңа мән-жайлар болса, азаматтық талап қоюға болады',
    ru: 'Такой отказ последствий не имеет; при новых обстоятельствах можно предъявить иск',
    en: 'Such a withdrawal has no effect; where new circumstances arose a claim may be brought',
  },
});
