import {
  and,
  contains,
  definition,
  exists,
  ground,
  is,
  momentOfAct,
  not,
  oneOf,
  or,
  requirement,
  same,
  some,
  where,
  type Cond,
  type Many,
} from '@zhargy/logic';
import { c, type PersonFacts, type RoleFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { agreementAndParty, concludeAny } from '../ch-24-investigation/any-agreement.ts';
import { underAge } from '../ch-63/age-at-the-act.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { held } from '../ch-63/victims.ts';

/**
 * The rules on minors apply to this person at the act. They ask for an offence committed under eighteen, none committed
 * later, and that age has not been reached by the time of the proceeding: whoever is under eighteen at the act meets all three.
 */
export const minorAtTheAct = definition({
  id: 'kz.cpc.530.minor',
  cite: [cpc.art(530, 1), cpc.art(530, 3, 1), cpc.art(530, 3, 2)],
  says: {
    kk: 'Әрекет сәтінде адам он сегіз жасқа толмаған, сондықтан кәмелетке толмағандар туралы ережелер қолданылады',
    ru: 'На момент действия лицу нет восемнадцати лет, и к нему применяются правила о несовершеннолетних',
    en: 'At the act the person is under eighteen, so the rules on minors apply',
  },
  is: (p: PersonFacts): Cond => underAge.of({ birthDate: p.birthDate, on: momentOfAct }),
});

const admittedAs = (p: PersonFacts): Many<RoleFacts> =>
  where(c.roles, (r) => and(is(r.as, 'legalRepresentative'), same(r.of, p.id), held(r)));

/** Parents, adopters, guardians, trustees and those in whose care the minor is; no other relative. */
const byLaw = (p: PersonFacts): Many<RoleFacts> =>
  where(admittedAs(p), (r) => oneOf(r.basis, ['parent', 'adopter', 'guardian', 'trustee', 'carer']));

/** The body of guardianship stands in only where there is no legal representative at all. */
export const representativesOf = (p: PersonFacts): Many<RoleFacts> =>
  where(admittedAs(p), (r) =>
    or(
      oneOf(r.basis, ['parent', 'adopter', 'guardian', 'trustee', 'carer']),
      and(is(r.basis, 'guardianshipBody'), not(exists(byLaw(p)))),
    ),
  );

const alsoCounsel = (r: RoleFacts): Cond =>
  exists(where(c.roles, (x) => and(is(x.as, 'counsel'), same(x.person, r.person), same(x.of, r.of), held(x))));

/**
 * A minor concludes an agreement only with a legal representative beside counsel. NR 4/2016 rests this on 537(3), which
 * lists the rights of the representative without agreements; 537(1) and 542(3) carry it.
 */
export const representativeTakesPart = requirement({
  id: 'kz.cpc.537-1.legal-representative',
  for: agreementAndParty,
  governs: concludeAny,
  cite: [cpc.art(537, 1), cpc.art(542, 3), cpc.art(542, 2, 2), sc2016.p(18).s(2)],
  when: ({ p }) => minorAtTheAct(p),
  holds: ({ p }) =>
    and(
      ground(
        {
          id: 'kz.cpc.537-1.legal-representative.admitted',
          cite: [cpc.art(7, 13), cpc.art(537, 1), cpc.art(537, 5)],
          says: {
            kk: 'Заңда аталған адамдардың бірі немесе олар болмаса, қорғаншылық органының өкілі жіберілген',
            ru: 'Допущено одно из названных законом лиц, а при их отсутствии представитель органа опеки',
            en: 'One of those the law names is admitted or, where there is none, the guardianship body',
          },
        },
        exists(representativesOf(p)),
      ),
      ground(
        {
          id: 'kz.cpc.537-1.legal-representative.not-counsel',
          cite: [cpc.art(537, 1)],
          says: {
            kk: 'Заңды өкіл сол істе қорғаушы болып қатыспайды',
            ru: 'Законный представитель не участвует в деле как защитник',
            en: 'The legal representative is not at once counsel',
          },
        },
        some(representativesOf(p), (r) => not(alsoCounsel(r))),
      ),
      ground(
        {
          id: 'kz.cpc.537-1.legal-representative.took-part',
          cite: [cpc.art(537, 1), cpc.art(542, 3), sc2016.p(18).s(2)],
          says: {
            kk: 'Ол келісім жасасуға қатысқан',
            ru: 'Он участвовал в заключении соглашения',
            en: 'He took part in concluding the agreement',
          },
        },
        some(representativesOf(p), (r) => contains(thisAct.present, r.person)),
      ),
      // One and the same representative must satisfy all of it.
      some(representativesOf(p), (r) => and(not(alsoCounsel(r)), contains(thisAct.present, r.person))),
    ),
  says: {
    kk: 'Кәмелетке толмаған адам келісімді қорғаушысымен қатар заңды өкілінің қатысуымен ғана жасасады',
    ru: 'Несовершеннолетний заключает соглашение только с участием законного представителя и защитника',
    en: 'A minor concludes an agreement only with a legal representative taking part beside counsel',
  },
  cure: {
    kk: 'Заңды өкілді, ол болмаса қорғаншылық органының өкілін шақырып, келісімді қайта жасаңыз; әйтпесе ол заңсыз',
    ru: 'Привлеките законного представителя, а при его отсутствии орган опеки, и заключите соглашение заново: прежнее незаконно',
    en: 'Bring in a legal representative or, without one, the guardianship body, and conclude anew: the agreement made is unlawful',
  },
});
