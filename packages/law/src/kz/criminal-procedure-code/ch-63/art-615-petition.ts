import {
  and,
  before,
  every,
  ground,
  is,
  none,
  not,
  oneOf,
  or,
  power,
  precedesAct,
  presume,
  requirement,
  same,
  some,
  momentOfAct,
  where,
  wholeCase,
  type Cond,
  type Presumption,
} from '@zhargy/logic';
import { c, type AgreementFacts, type PersonFacts } from '@zhargy/casefile';
import { defendantAnyForm, law49 } from '../ch-09-participants/amending-laws.ts';
import { hasStanding } from '../ch-09-participants/art-064-suspect.ts';
import { pleaAndParty } from './acts.ts';
import { askForPlea } from './petition-acts.ts';
import { thisAct } from './this-act.ts';
import { held } from './victims.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

const firstInstance: Presumption = {
  id: 'act.first-instance',
  says: {
    kk: 'сатысы айтылмаған әрекет бірінші сатыға жатады деп есептеледі',
    ru: 'действие, для которого инстанция не названа, относится к первой инстанции',
    en: 'an act for which no instance is named is taken to belong to the first instance',
  },
  cite: [],
};

const counselByRole: Presumption = {
  id: 'agreement.counsel-by-role',
  says: {
    kk: 'келісімде қорғаушы аталмаса, ол мәртебелер тізімінен анықталады',
    ru: 'если защитник в соглашении не назван, он определяется по списку участников',
    en: 'where the agreement names no counsel he is found by the list of roles',
  },
  cite: [],
};

/** The petition came from counsel of this person. */
export const byCounselOf = (by: PersonFacts['id'], g: AgreementFacts, p: PersonFacts): Cond =>
  or(
    presume(counselByRole, same(g.counsel, by), false),
    some(
      where(c.roles, (r) => and(is(r.as, 'counsel'), same(r.person, by), same(r.of, p.id))),
      held,
    ),
  );
/** The act was done by a prosecutor. */
export const byProsecutor = (by: PersonFacts['id']): Cond =>
  some(
    where(c.roles, (r) => and(is(r.as, 'prosecutor'), same(r.person, by))),
    held,
  );

/** Who may ask. 615(1) does not name counsel; 615(2) and the resolution do, and then the person's own wish must be shown. */
export const whoMayAsk = power({
  id: 'kz.cpc.615-1.who-may-ask',
  for: pleaAndParty,
  governs: askForPlea,
  cite: [
    cpc.art(615, 1),
    cpc.art(615, 2),
    cpc.art(64, 9, 16),
    cpc.art(65, 5, 5),
    cpc.art(65, 6, 3).since(defendantAnyForm),
    sc2016.p(3, 1).s(1),
  ],
  holds: ({ g, p }) =>
    or(
      ground(
        {
          id: 'kz.cpc.615-1.who-may-ask.person',
          cite: [cpc.art(615, 1), cpc.art(64, 9, 16)],
          says: {
            kk: 'Өтінішхатты күдікті, айыпталушы, сотталушы өзі берген',
            ru: 'Ходатайство заявило само лицо',
            en: 'The person himself petitioned',
          },
        },
        same(thisAct.by, p.id),
      ),
      ground(
        {
          id: 'kz.cpc.615-1.who-may-ask.counsel',
          cite: [cpc.art(615, 2), sc2016.p(3, 1)],
          says: { kk: 'Өтінішхатты қорғаушы берген', ru: 'Ходатайство заявил защитник', en: 'Counsel petitioned' },
        },
        byCounselOf(thisAct.by, g, p),
      ),
      ground(
        {
          id: 'kz.cpc.615-1.who-may-ask.prosecutor',
          cite: [cpc.art(615, 1), sc2016.p(3, 1)],
          says: {
            kk: 'Прокурор бастама көтерген',
            ru: 'Инициатива прокурора',
            en: 'The prosecutor took the initiative',
          },
        },
        byProsecutor(thisAct.by),
      ),
    ),
  says: {
    kk: 'Мәміле жасасуды адамның өзі, қорғаушысы сұрайды немесе прокурор бастама көтереді',
    ru: 'О сделке ходатайствует само лицо или защитник либо её инициирует прокурор',
    en: 'A plea is asked for by the person or counsel, or starts on the initiative of the prosecutor',
  },
  cure: {
    kk: 'Өтінішхатты адамның өзінен немесе қорғаушысынан алыңыз',
    ru: 'Получите ходатайство от самого лица или его защитника',
    en: 'Take the petition from the person or counsel',
  },
});

/** From when: the status of a suspect. */
export const fromSuspectStatus = requirement({
  id: 'kz.sc.2016-4.4.from-suspect-status',
  for: pleaAndParty,
  governs: askForPlea,
  cite: [sc2016.p(4).s(1), cpc.art(615, 1), cpc.art(64, 9, 16), cpc.art('65-1', 1).since(law49), cpc.art(65, 7, 5)],
  holds: ({ p }) => hasStanding(p),
  says: {
    kk: 'Өтінішхат адам күдікті мәртебесін алғаннан кейін ғана беріледі',
    ru: 'Ходатайство возможно лишь с момента получения лицом статуса подозреваемого',
    en: 'A petition is possible only from the moment the person becomes a suspect',
  },
  cure: {
    kk: 'Адам әлі күдікті болмаса, өтінішхатты ол күдікті болған соң беріңіз; сотталған адам тек ынтымақтастық туралы келісім сұрай алады',
    ru: 'Если лицо ещё не подозреваемый, заявите ходатайство после признания им; осуждённый вправе просить лишь о сотрудничестве',
    en: 'If the person is not yet a suspect, ask once he is; a convict may ask for a cooperation agreement only',
  },
});

/** Retirements that still stand: the case was neither returned nor the judgment set aside since. */
const standingRetirements = wholeCase(
  where(c.acts, (r) =>
    and(
      is(r.kind, 'retireToDeliberate'),
      same(presume(firstInstance, r.instance, 'first'), presume(firstInstance, thisAct.instance, 'first')),
      none(
        where(c.acts, (x) => and(oneOf(x.kind, ['returnToProsecutor', 'reverseJudgment']), precedesAct(x.on))),
        (x) => before(r.on, x.on),
      ),
    ),
  ),
  'the court retires for the case as a whole',
);

/** Until when: the court of the first instance, or of appeal, retires. */
export const untilRetirement = requirement({
  id: 'kz.cpc.615-1.until-retirement',
  for: pleaAndParty,
  governs: askForPlea,
  cite: [cpc.art(615, 1), cpc.art(65, 6, 3).since(defendantAnyForm), sc2016.p(4).s(1)],
  when: () => not(is(presume(firstInstance, thisAct.instance, 'first'), 'cassation')),
  holds: () => every(standingRetirements, (r) => before(momentOfAct, r.on)),
  says: {
    kk: 'Өтінішхат сот кеңесу бөлмесіне кеткенге дейін берілуге тиіс',
    ru: 'Ходатайство заявляется до удаления суда в совещательную комнату',
    en: 'The petition is made before the court retires to deliberate',
  },
  cure: {
    kk: 'Сот кеңесуге кеткен соң мәміле сұралмайды; үкімге шағым жасауға болады',
    ru: 'После удаления суда сделку просить поздно; приговор можно обжаловать',
    en: 'Once the court has retired it is too late to ask; the judgment may be appealed',
  },
});
