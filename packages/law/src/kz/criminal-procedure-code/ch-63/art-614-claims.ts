import {
  amounts,
  and,
  before,
  contains,
  days,
  exists,
  ground,
  is,
  limit,
  oneOf,
  or,
  power,
  presume,
  same,
  some,
  the,
  theCase,
  where,
  type Cond,
  type Many,
} from '@zhargy/logic';
import { about } from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { pleas } from './acts.ts';
import { dayOfAct } from './age-at-the-act.ts';
import { bringClaim, changeClaim } from './petition-acts.ts';
import { thisAct } from './this-act.ts';
import { agreementInForce } from './agreement-in-force.ts';
import { actsForHimself, held } from './victims.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

const eachPlea = about({ g: pleas });

const concluded = (g: AgreementFacts): Many<ActFacts> =>
  where(c.acts, (a) => and(is(a.kind, 'concludeAgreement'), contains(a.about, g.id)));

/** The claimant, or the one he speaks for, consented to the agreement before it was concluded. */
const claimantConsented = (g: AgreementFacts): Cond =>
  some(
    where(c.acts, (k) =>
      and(
        is(k.kind, 'consent'),
        contains(k.about, g.id),
        or(
          same(k.by, thisAct.by),
          presume(actsForHimself, same(k.onBehalfOf, thisAct.by), false),
          presume(actsForHimself, same(k.by, thisAct.onBehalfOf), false),
          presume(actsForHimself, same(k.onBehalfOf, thisAct.onBehalfOf), false),
        ),
      ),
    ),
    (k) => some(concluded(g), (a) => before(k.on, a.on)),
  );

/** The sum agreed with the victim's consent is not raised, unless what it rests on arose after the agreement. */
export const amountFinal = limit({
  id: 'kz.cpc.614-1-3.amount-final',
  for: eachPlea,
  governs: [bringClaim, changeClaim],
  cite: [cpc.art(614, 1, 3), sc2016.p(11, 1).s(3), sc2016.p(11, 2).s(1, 2)],
  when: ({ g }) => and(agreementInForce(g), claimantConsented(g)),
  holds: ({ g }) =>
    or(
      ground(
        {
          id: 'kz.cpc.614-1-3.amount-final.within-the-sum',
          cite: [cpc.art(614, 1, 3), sc2016.p(11, 2)],
          says: {
            kk: 'Талап келісімдегі сомадан аспайды',
            ru: 'Требование не превышает суммы соглашения',
            en: 'The claim does not go beyond the sum of the agreement',
          },
        },
        amounts.le(thisAct.amount, g.claimAgreed),
      ),
      ground(
        {
          id: 'kz.cpc.614-1-3.amount-final.new-circumstance',
          cite: [sc2016.p(11, 2)],
          says: {
            kk: 'Талаптың негізі келісім жасалғаннан кейін туындаған (емделу, дәрі-дәрмек шығысы)',
            ru: 'Основание требования возникло после заключения (расходы на лечение, лекарства)',
            en: 'The ground of the claim arose after the agreement (treatment, medicines)',
          },
        },
        the(concluded(g), (a) => days.gt(thisAct.basisArose, dayOfAct.of({ on: a.on }))),
      ),
    ),
  says: {
    kk: 'Келіскен жәбірленуші өтеу мөлшерін жаңа мән-жайсыз арттыра алмайды',
    ru: 'Давший согласие потерпевший не вправе увеличивать размер возмещения без новых обстоятельств',
    en: 'A victim who consented may not raise the amount of compensation without new circumstances',
  },
  cure: {
    kk: 'Соманы келісімдегі шекте қалдырыңыз немесе мәміледен кейін туындаған шығындарды құжаттармен растаңыз',
    ru: 'Оставьте сумму в пределах соглашения либо подтвердите документами расходы, возникшие после него',
    en: 'Keep to the sum of the agreement, or prove by papers the costs that arose after it',
  },
});

/** The plea takes the right to a civil claim from nobody. */
export const claimKept = power({
  id: 'kz.cpc.614-3.claim-kept',
  for: theCase,
  governs: bringClaim,
  cite: [cpc.art(614, 3), sc2016.p(11, 1).s(4)],
  holds: () =>
    exists(
      where(c.roles, (r) =>
        and(
          oneOf(r.as, ['victim', 'civilPlaintiff']),
          or(same(r.person, thisAct.by), presume(actsForHimself, same(r.person, thisAct.onBehalfOf), false)),
          held(r),
        ),
      ),
    ),
  says: {
    kk: 'Мәміле жәбірленуші мен азаматтық талапкердің осы істе немесе азаматтық сот ісінде талап қою құқығын алмайды',
    ru: 'Сделка не лишает потерпевшего и гражданского истца права на иск в этом деле или в гражданском процессе',
    en: 'The plea does not take from the victim or the civil plaintiff the right to a claim in this case or in civil proceedings',
  },
  cure: {
    kk: 'Талап қоюшының жәбірленуші немесе азаматтық талапкер екенін тексеріңіз',
    ru: 'Проверьте, признан ли заявитель потерпевшим или гражданским истцом',
    en: 'Check that the claimant is a victim or a civil plaintiff',
  },
});
