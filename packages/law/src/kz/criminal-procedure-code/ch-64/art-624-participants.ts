import {
  about,
  and,
  contains,
  exists,
  ground,
  is,
  limit,
  lit,
  oneOf,
  or,
  precedesAct,
  requirement,
  same,
  some,
  the,
  where,
  type Cond,
  type Expr,
  type Text,
} from '@zhargy/logic';
import { c, type ActFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { attendedAt } from '../record-elements.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { agreementInCourt } from './art-626-decisions.ts';
import { holdConciliatoryHearing } from './conciliatory-hearing.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const attended = (person: Expr<string>): Cond => attendedAt(thisAct, person);

/** Article 624: the prosecutor, the defendant and his counsel take part. */
export const participants = requirement({
  id: 'kz.cpc.624.participants',
  for: agreementInCourt,
  governs: holdConciliatoryHearing,
  cite: [cpc.art(624)],
  holds: ({ g }) =>
    and(
      ground(
        {
          id: 'kz.cpc.624.defendant',
          cite: [cpc.art(624)],
          says: t('Сотталушы қатысты', 'Подсудимый участвовал', 'The defendant took part'),
        },
        attended(g.party),
      ),
      ground(
        {
          id: 'kz.cpc.624.counsel',
          cite: [cpc.art(624)],
          says: t('Қорғаушы қатысты', 'Защитник участвовал', 'Counsel took part'),
        },
        some(
          where(c.roles, (r) => and(is(r.as, 'counsel'), same(r.of, g.party))),
          (r) => attended(r.person),
        ),
      ),
      ground(
        {
          id: 'kz.cpc.624.prosecutor',
          cite: [cpc.art(624)],
          says: t('Прокурор қатысты', 'Прокурор участвовал', 'The prosecutor took part'),
        },
        some(
          where(c.roles, (r) => is(r.as, 'prosecutor')),
          (r) => attended(r.person),
        ),
      ),
    ),
  says: t(
    'Отырысқа прокурор, сотталушы және оның қорғаушысы қатысады',
    'В заседании участвуют прокурор, подсудимый и его защитник',
    'The prosecutor, the defendant and his counsel take part in the session',
  ),
  cure: t('Отырысты олардың қатысуымен өткізіңіз', 'Проведите заседание с их участием', 'Hold the session with them'),
});

/** A hearing and a person the law does not have summoned to it. */
const hearingAndVictim = about({ g: where(c.agreements, (g) => oneOf(g.form, ['plea', 'asset'])) }, () => ({
  v: where(c.persons, (v) =>
    some(
      where(c.roles, (r) => same(r.person, v.id)),
      (r) => oneOf(r.as, ['victim', 'civilPlaintiff', 'representative']),
    ),
  ),
}));

/** A notice by the court; one by the prosecutor tells of the agreement, as 617(4) and 617-5(4) order, and summons nobody. */
const byTheCourt = (a: ActFacts): Cond =>
  exists(where(c.roles, (r) => and(oneOf(r.as, ['judge', 'secretary']), same(r.person, a.by))));

/** Article 624: victims, civil plaintiffs and their representatives are not summoned; the court may arrange their part where needed. */
export const victimNotSummoned = limit({
  id: 'kz.cpc.624.not-summoned',
  for: hearingAndVictim,
  governs: holdConciliatoryHearing,
  cite: [cpc.art(624)],
  when: ({ g, v }) =>
    some(
      where(c.acts, (a) => and(is(a.kind, 'notify'), same(a.to, v.id))),
      (a) => and(byTheCourt(a), or(contains(a.about, thisAct.id), and(contains(a.about, g.id), precedesAct(a.on)))),
    ),
  holds: ({ v }) =>
    the(
      where(c.contents, (x) => and(same(x.element, lit.text('participationArranged')), same(x.about, v.id))),
      (x) => is(x.state, 'present'),
    ),
  says: t(
    'Жәбірленуші мен азаматтық талапкер шақырылмайды; сот қажет болса, қатысуын өзі ұйымдастырады',
    'Потерпевший и гражданский истец не вызываются; при необходимости суд сам организует их участие',
    'The victim and the civil plaintiff are not summoned; where needed the court arranges their part itself',
  ),
  cure: t(
    'Шақырмаңыз немесе қатысуын ұйымдастыру туралы шешім шығарыңыз',
    'Не вызывайте либо примите решение об организации участия',
    'Do not summon them, or decide to arrange their part',
  ),
});
