import {
  and,
  exists,
  ground,
  is,
  not,
  or,
  power,
  precedesAct,
  requirement,
  same,
  some,
  where,
  wholeCase,
  type Cond,
  type Expr,
  type Text,
} from '@zhargy/logic';
import { c, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { categoryOf } from '../../criminal-code/category-of-charge.ts';
import { attendedAt, elementOf } from '../record-elements.ts';
import { weighed } from '../weighed.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { decideOnArrivedAgreement } from '../ch-64/art-623-arrival.ts';
import { conciliationGrounds } from '../ch-64/art-622-grounds.ts';
import { repairable } from '../ch-64/art-626-conditions.ts';
import { agreementInCourt } from '../ch-64/art-626-decisions.ts';
import { disagreesBeyondRepair } from '../ch-64/court-views.ts';
import { changeChargeInCourt, holdPreliminaryHearing, setPreliminaryHearing } from './acts.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const especiallyGrave = (g: AgreementFacts): Cond =>
  some(
    where(c.charges, (ch) => same(ch.person, g.party)),
    (ch) => is(categoryOf(ch), 'especiallyGrave'),
  );

/** Article 321(1): obligatory for especially grave crimes, otherwise where a return, an end, a suspension, a joining or petitions call for it. */
export const whenPreliminary = power({
  id: 'kz.cpc.321-1.when',
  for: agreementInCourt,
  governs: setPreliminaryHearing,
  cite: [cpc.art(321, 1), cpc.art(623, 4)],
  holds: ({ g }) =>
    or(
      especiallyGrave(g),
      not(conciliationGrounds(g)),
      disagreesBeyondRepair(g),
      repairable(g),
      weighed(
        {
          id: 'preliminaryHearingNeeded',
          by: 'court',
          cite: [cpc.art(321, 1)],
          asks: t(
            'Соттылық, тоқтату, тоқтата тұру, біріктіру, бөлу не өтінішхат мәселесін шешу керек пе?',
            'Нужно ли решить о подсудности, прекращении, приостановлении, соединении, выделении или ходатайствах?',
            'Is there to decide on jurisdiction, an end, a suspension, joining, severing or petitions?',
          ),
        },
        g.id,
      ),
    ),
  says: t(
    'Алдын ала тыңдау істі қайтару, тоқтату не өтінішхаттарды шешу қажет болғанда өткізіледі',
    'Предварительное слушание проводится, когда нужно решить о возвращении, прекращении или ходатайствах',
    'A preliminary hearing is held where a return, an end or petitions are to be decided',
  ),
  cure: t(
    'Қажет болмаса, бірден талқылау тағайындаңыз',
    'Если нужды нет, сразу назначьте разбирательство',
    'Without need, set the hearing at once',
  ),
});

/** Article 321(2): parties notified, a record kept. */
export const conductOfPreliminary = requirement({
  id: 'kz.cpc.321-2.conduct',
  for: agreementInCourt,
  governs: holdPreliminaryHearing,
  cite: [cpc.art(321, 2)],
  holds: () =>
    and(
      ground(
        {
          id: 'kz.cpc.321-2.notified',
          cite: [cpc.art(321, 2)],
          says: t(
            'Тараптарға уақыты мен орны хабарланған',
            'Стороны извещены о времени и месте',
            'The parties were told the time and place',
          ),
        },
        elementOf(thisAct, 'partiesNotified'),
      ),
      ground(
        {
          id: 'kz.cpc.321-2.record',
          cite: [cpc.art(321, 2)],
          says: t('Хаттама жүргізілген', 'Вёлся протокол', 'A record was kept'),
        },
        is(thisAct.recordedIn.kind, 'sessionRecord'),
      ),
    ),
  says: t(
    'Алдын ала тыңдау туралы тараптар хабардар етіледі және хаттама жүргізіледі',
    'О предварительном слушании извещаются стороны, ведётся протокол',
    'The parties are notified of the preliminary hearing and a record is kept',
  ),
  cure: t(
    'Тараптарды хабардар етіп, хаттама жүргізіңіз',
    'Известите стороны и ведите протокол',
    'Notify the parties and keep a record',
  ),
});

const attended = (person: Expr<string>): Cond => attendedAt(thisAct, person);
const someone = (as: 'counsel' | 'prosecutor'): Cond =>
  some(
    where(c.roles, (r) => is(r.as, as)),
    (r) => attended(r.person),
  );

/** Article 321(3): the defendant unless he asked to be absent, counsel in any case, the prosecutor for especially grave crimes. */
export const presenceAtPreliminary = requirement({
  id: 'kz.cpc.321-3.presence',
  for: agreementInCourt,
  governs: holdPreliminaryHearing,
  cite: [cpc.art(321, 3)],
  holds: ({ g }) =>
    or(
      and(especiallyGrave(g), attended(g.party), someone('counsel'), someone('prosecutor')),
      and(not(especiallyGrave(g)), or(attended(g.party), elementOf(thisAct, 'absenceAsked')), someone('counsel')),
    ),
  says: t(
    'Тыңдауға сотталушы мен қорғаушы қатысады; аса ауыр қылмыс болмаса, сотталушы болмауын сұрай алады',
    'В слушании участвуют подсудимый и защитник; без особо тяжкого обвинения он вправе просить о своём отсутствии',
    'The defendant and counsel take part; without an especially grave charge he may ask to be absent',
  ),
  cure: t(
    'Қорғаушының қатысуын қамтамасыз етіп, тыңдауды қайта өткізіңіз',
    'Обеспечьте участие защитника и проведите слушание заново',
    'Secure counsel and hold the hearing anew',
  ),
});

/** Articles 321(5), 623(1): the outcome is given as a ruling. */
export const outcomeByRuling = requirement({
  id: 'kz.cpc.321-5.ruling',
  for: agreementInCourt,
  governs: decideOnArrivedAgreement,
  cite: [cpc.art(321, 5), cpc.art(623, 1)],
  holds: () => is(thisAct.form, 'ruling'),
  says: t(
    'Шешім қаулы түрінде шығарылады',
    'Решение принимается в форме постановления',
    'The decision is given as a ruling',
  ),
  cure: t('Қаулы шығарыңыз', 'Вынесите постановление', 'Give a ruling'),
});

/** The case is in court and the conciliatory hearing not yet opened. */
const atEntry: Cond = and(
  some(
    wholeCase(
      where(c.acts, (a) => is(a.kind, 'sendCaseToCourt')),
      'a case is sent to court as a whole',
    ),
    (a) => precedesAct(a.on),
  ),
  exists(where(c.roles, (r) => and(same(r.person, thisAct.by), is(r.as, 'prosecutor')))),
);

/** Article 321(6): a charge changed at the preliminary hearing is put in writing. */
export const newChargeWritten = requirement({
  id: 'kz.cpc.321-6.written',
  for: changeChargeInCourt.roles,
  governs: changeChargeInCourt,
  cite: [cpc.art(321, 6)],
  when: () => atEntry,
  holds: () => is(thisAct.form, 'written'),
  says: t(
    'Прокурор сотқа айыптаудың жаңа тұжырымын жазбаша ұсынады',
    'Прокурор представляет суду новую формулировку обвинения письменно',
    'The prosecutor gives the court the new wording of the charge in writing',
  ),
  cure: t('Жазбаша тұжырым ұсыныңыз', 'Представьте формулировку письменно', 'Hand in the wording in writing'),
});
