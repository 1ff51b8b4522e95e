import { requirement } from '@zhargy/logic';
import { agreementAlone, withdraw } from './acts.ts';
import { agreementInForce } from './agreement-in-force.ts';
import { law23 } from './amending-laws.ts';
import { sendPleaCase } from './art-617.ts';
import { sendAssetCase } from './art-617-acts.ts';
import { concluded } from '../stage-of-case.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** The case goes to court with an agreement only if one was concluded and stands; otherwise the ordinary way is left. */
export const sentWithAgreement = requirement({
  id: 'kz.cpc.617-4.agreement-concluded',
  for: agreementAlone,
  governs: [sendPleaCase, sendAssetCase],
  cite: [cpc.art(617, 4), cpc.art('617-5', 4).since(law23), cpc.art(614, 2)],
  holds: ({ g }) => agreementInForce(g),
  says: {
    kk: 'Іс сотқа жасалған әрі күшін сақтап тұрған келісіммен ғана жіберіледі',
    ru: 'Дело направляется в суд с соглашением, только если оно заключено и действует',
    en: 'A case goes to court with an agreement only if that is concluded and stands',
  },
  cure: {
    kk: 'Келісім жасаңыз не істі жалпы тәртіппен айыптау актісімен жіберіңіз',
    ru: 'Заключите соглашение либо направьте дело в общем порядке с обвинительным актом',
    en: 'Conclude the agreement, or send the case in the ordinary way with an indictment',
  },
});

/** One withdraws from an agreement that was concluded; before that a petition is simply not upheld any more. */
export const withdrawnFromConcluded = requirement({
  id: 'kz.cpc.614-2.concluded',
  for: agreementAlone,
  governs: withdraw,
  cite: [cpc.art(614, 2), cpc.art(65, 6, 4), cpc.art('617-2', 3).since(law23)],
  holds: ({ g }) => concluded(g),
  says: {
    kk: 'Тек жасалған келісімнен бас тартуға болады',
    ru: 'Отказаться можно только от заключённого соглашения',
    en: 'One can withdraw only from an agreement that was concluded',
  },
  cure: {
    kk: 'Келісім жасалмаған болса, өтінішхатты қолдамайтыныңызды мәлімдеңіз',
    ru: 'Если соглашение не заключено, заявите, что ходатайство не поддерживается',
    en: 'If nothing was concluded, state that the petition is not upheld',
  },
});
