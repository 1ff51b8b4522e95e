import {
  about,
  and,
  at,
  contains,
  duty,
  exists,
  ground,
  is,
  named,
  or,
  requirement,
  same,
  some,
  where,
  type Cond,
  type Many,
} from '@zhargy/logic';
import { c, type ActFacts, type PersonFacts, type RoleFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { agreementAndParty, concludeAny } from '../ch-24-investigation/any-agreement.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { held } from '../ch-63/victims.ts';

/** Advocates who defend this person on the law date. Another defender acts only beside an advocate (CPC 66(2)). */
export const counselOf = (p: PersonFacts): Many<RoleFacts> =>
  where(c.roles, (r) => and(is(r.as, 'counsel'), same(r.of, p.id), held(r), r.advocate));

/** The person took part in the act under judgment, or signed what came of it. */
export const tookPart = (r: RoleFacts): Cond =>
  or(contains(thisAct.present, r.person), contains(thisAct.signedBy, r.person));

/** Counsel is obligatory once an agreement is asked for and when it is concluded, whoever asked for it and in whatever form. */
export const counselTakesPart = requirement({
  id: 'kz.cpc.67-1-11.counsel',
  for: agreementAndParty,
  governs: concludeAny,
  cite: [cpc.art(67, 1, 11), cpc.art(536, 1), sc2016.p(18).s(1)],
  holds: ({ p }) =>
    and(
      ground(
        {
          id: 'kz.cpc.67-1-11.counsel.admitted',
          cite: [cpc.art(67, 1, 11), cpc.art(66, 2)],
          says: {
            kk: 'Адамды адвокат қорғайды',
            ru: 'Защиту лица осуществляет адвокат',
            en: 'An advocate defends the person',
          },
        },
        exists(counselOf(p)),
      ),
      ground(
        {
          id: 'kz.cpc.67-1-11.counsel.took-part',
          cite: [cpc.art(67, 1, 11), sc2016.p(18).s(1)],
          says: {
            kk: 'Қорғаушы келісім жасасуға қатысқан',
            ru: 'Защитник участвовал в заключении соглашения',
            en: 'Counsel took part in concluding the agreement',
          },
        },
        some(counselOf(p), tookPart),
      ),
    ),
  says: {
    kk: 'Процестік келісім жасасуға қорғаушының қатысуы міндетті',
    ru: 'При заключении процессуального соглашения участие защитника обязательно',
    en: 'Counsel must take part in concluding a procedural agreement',
  },
  cure: {
    kk: 'Қорғаушының қатысуын қамтамасыз етіп, келісімді қайта жасаңыз',
    ru: 'Обеспечьте участие защитника и заключите соглашение заново',
    en: 'Secure counsel and conclude the agreement anew',
  },
});

/** An agreement, the person it is to be made with, and each petition for it. */
const petitions = about(
  {
    g: where(c.agreements, (g) =>
      exists(where(c.acts, (a) => and(is(a.kind, 'petitionForAgreement'), contains(a.about, g.id)))),
    ),
  },
  ({ g }) => ({ p: named(c.persons, g.party) }),
  ({ g }) => ({ t: where(c.acts, (a) => and(is(a.kind, 'petitionForAgreement'), contains(a.about, g.id))) }),
);

const appointments = (p: PersonFacts): Many<ActFacts> =>
  where(c.acts, (a) => and(is(a.kind, 'appointCounsel'), contains(a.about, p.id)));

/** From the petition on counsel takes part; where nobody has invited one, the body secures counsel by its ruling. */
export const counselSecured = duty({
  id: 'kz.cpc.67-2.counsel-secured',
  for: petitions,
  cite: [cpc.art(67, 2), cpc.art(67, 3), cpc.art(536, 3)],
  who: {
    kk: 'қылмыстық процесті жүргізетін орган',
    ru: 'орган, ведущий уголовный процесс',
    en: 'the body conducting the criminal process',
  },
  done: ({ p }) => or(exists(counselOf(p)), exists(appointments(p))),
  doneInTime: ({ p, t }) => or(at(t.on, exists(counselOf(p))), exists(appointments(p))),
  says: {
    kk: 'Келісім туралы өтінішхат берілген сәттен бастап қорғаушы қатысады; шақырылмаса, оны орган өз қаулысымен қамтамасыз етеді',
    ru: 'С момента ходатайства о соглашении участвует защитник; если он не приглашён, его обеспечивает орган своим постановлением',
    en: 'From the petition for an agreement on counsel takes part; if none is invited, the body secures one by its ruling',
  },
  cure: {
    kk: 'Адвокаттардың кәсіптік ұйымына қорғаушы бөлу туралы қаулы жіберіңіз',
    ru: 'Направьте постановление о защитнике в профессиональную организацию адвокатов',
    en: 'Send a ruling on counsel to the professional organisation of advocates',
  },
});
