import {
  about,
  and,
  contains,
  ground,
  implies,
  is,
  named,
  oneOf,
  reading,
  requirement,
  some,
  where,
  yes,
  type Dispute,
} from '@zhargy/logic';
import { c, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { counselOf } from '../ch-09-counsel/art-067.ts';
import { minorAtTheAct, representativesOf } from '../ch-56-minors/legal-representative.ts';
import { concludeCooperation } from '../ch-24-investigation/any-agreement.ts';
import { concludePlea } from './acts.ts';
import { thisAct } from './this-act.ts';

/** 616(2) lists who signs; 615(4) has the participants sign, and a minor concludes only with a legal representative. */
export const representativeSigns: Dispute = {
  id: 'kz.cpc.616-2.representative-signs',
  question: {
    kk: 'Кәмелетке толмағанның заңды өкілі келісімге қол қоюға тиіс пе?',
    ru: 'Должен ли соглашение подписать законный представитель несовершеннолетнего?',
    en: 'Must the legal representative of a minor sign the agreement?',
  },
  options: {
    listOnly: {
      says: {
        kk: 'Қол қоятындардың тізбесі толық: прокурор, күдікті не айыпталушы, қорғаушы',
        ru: 'Перечень подписывающих полон: прокурор, подозреваемый или обвиняемый, защитник',
        en: 'The list of those who sign is complete: prosecutor, suspect or accused, counsel',
      },
      authority: [cpc.art(616, 2)],
    },
    signs: {
      says: {
        kk: 'Келісімге оның қатысушылары қол қояды, ал заңды өкіл жасасуға міндетті түрде қатысады',
        ru: 'Соглашение подписывают его участники, а участие законного представителя обязательно',
        en: 'The participants sign, and the legal representative must take part',
      },
      authority: [cpc.art(615, 4), cpc.art(542, 3), sc2016.p(18).s(2)],
    },
  },
  byDefault: 'listOnly',
  why: {
    kk: '616-баптың екінші бөлігі қол қоятындарды атап көрсетеді, заңды өкілдің қатысуы басқаша да тіркеле алады',
    ru: 'Часть 2 статьи 616 называет подписывающих поимённо, а участие представителя можно зафиксировать иначе',
    en: 'Article 616(2) names those who sign; the part of the representative can be shown otherwise',
  },
};

/** Pleas, and cooperation agreements, to which 619(6) extends 616(2); the return of assets has a rule of its own. */
const pleaOrCooperation = about({ g: where(c.agreements, (g) => oneOf(g.form, ['plea', 'cooperation'])) }, ({ g }) => ({
  p: named(c.persons, g.party),
}));

const representativeSigned = (p: PersonFacts) =>
  implies(
    minorAtTheAct(p),
    some(representativesOf(p), (r) => contains(thisAct.signedBy, r.person)),
  );

/** Prosecutor, party and counsel sign; in court the agreement is concluded by these signatures. The victim need not sign. */
export const signatures = requirement({
  id: 'kz.cpc.616-2.signatures',
  for: pleaOrCooperation,
  governs: [concludePlea, concludeCooperation],
  cite: [cpc.art(616, 2), cpc.art(615, 4), cpc.art(629, 4), cpc.art(619, 6)],
  holds: ({ g, p }) =>
    and(
      ground(
        {
          id: 'kz.cpc.616-2.signatures.written',
          cite: [cpc.art(615, 4)],
          says: {
            kk: 'Келісім жазбаша жасалған',
            ru: 'Соглашение составлено письменно',
            en: 'The agreement is in writing',
          },
        },
        is(thisAct.form, 'written'),
      ),
      ground(
        {
          id: 'kz.cpc.616-2.signatures.prosecutor',
          cite: [cpc.art(616, 2), cpc.art(629, 4)],
          says: { kk: 'Прокурор қол қойған', ru: 'Подписал прокурор', en: 'The prosecutor has signed' },
        },
        contains(thisAct.signedBy, g.prosecutor),
      ),
      ground(
        {
          id: 'kz.cpc.616-2.signatures.party',
          cite: [cpc.art(616, 2), cpc.art(629, 4)],
          says: {
            kk: 'Күдікті, айыпталушы, сотталушы қол қойған',
            ru: 'Подписал подозреваемый, обвиняемый, подсудимый',
            en: 'The suspect, accused or defendant has signed',
          },
        },
        contains(thisAct.signedBy, g.party),
      ),
      ground(
        {
          id: 'kz.cpc.616-2.signatures.counsel',
          cite: [cpc.art(616, 2), cpc.art(629, 4)],
          says: { kk: 'Қорғаушысы қол қойған', ru: 'Подписал защитник', en: 'Counsel has signed' },
        },
        some(counselOf(p), (r) => contains(thisAct.signedBy, r.person)),
      ),
      reading(representativeSigns, { listOnly: yes, signs: representativeSigned(p) }),
    ),
  says: {
    kk: 'Жазбаша келісімге прокурор, күдікті не айыпталушы, сотталушы және оның қорғаушысы қол қояды',
    ru: 'Письменное соглашение подписывают прокурор, подозреваемый, обвиняемый, подсудимый и его защитник',
    en: 'The written agreement is signed by the prosecutor, the suspect, accused or defendant, and his counsel',
  },
  cure: {
    kk: 'Жетіспейтін қолтаңбаны алыңыз; онсыз келісім жасалған болып есептелмейді',
    ru: 'Получите недостающую подпись; без неё соглашение не считается заключённым',
    en: 'Have the missing signature put; without it the agreement is not concluded',
  },
});

/** Before signing the person may discuss the terms with counsel, alone and in confidence. */
export const talkWithCounsel = requirement({
  id: 'kz.cpc.616-2.talk-with-counsel',
  for: pleaOrCooperation,
  governs: [concludePlea, concludeCooperation],
  cite: [cpc.art(616, 2), cpc.art(619, 6)],
  holds: ({ g }) => oneOf(g.talkWithCounsel, ['held', 'declined']),
  says: {
    kk: 'Қол қойғанға дейін адам келісімді қорғаушысымен оңаша әрі құпия талқылай алады',
    ru: 'До подписания лицо вправе обсудить соглашение с защитником наедине и конфиденциально',
    en: 'Before signing the person may discuss the agreement with counsel alone and in confidence',
  },
  cure: {
    kk: 'Оңаша талқылауға мүмкіндік беріп, содан кейін ғана келісімге қайта қол қойғызыңыз',
    ru: 'Предоставьте беседу наедине и лишь затем подпишите соглашение заново',
    en: 'Allow the talk and only then have the agreement signed again',
  },
});
