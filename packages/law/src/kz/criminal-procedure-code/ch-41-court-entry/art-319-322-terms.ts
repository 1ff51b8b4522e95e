import {
  about,
  and,
  before,
  best,
  contains,
  duty,
  exists,
  ground,
  is,
  lit,
  not,
  oneOf,
  or,
  reading,
  requirement,
  same,
  some,
  types,
  where,
  guidance,
  type Cond,
  type Expr,
  type Many,
  type Text,
} from '@zhargy/logic';
import type { Moment } from '@zhargy/calendar';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { termEnds, within, withinTermOf } from '../ch-06-time-limits/index.ts';
import { elementOf } from '../record-elements.ts';
import { agreementInForce } from '../ch-63/agreement-in-force.ts';
import { conclusionsOf } from '../ch-63/art-616-stage.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { agreementInCourt } from '../ch-64/art-626-decisions.ts';
import { holdConciliatoryHearing } from '../ch-64/conciliatory-hearing.ts';
import { actsOn, arrivedOn, inDays, setOn } from '../ch-64/stages-of-hearing.ts';
import { concludedOn } from '../ch-64/trial-stage-agreement.ts';
import { law210 } from './amending-laws.ts';
import { termToBegin } from './disputes.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const firstDecisions = (g: AgreementFacts) =>
  where(c.acts, (a) =>
    and(
      oneOf(a.kind, ['decideOnArrivedAgreement', 'setConciliatoryHearing', 'setPreliminaryHearing']),
      contains(a.about, g.id),
    ),
  );

/** Article 319(4): the first decision within five days of the arrival of the case. */
export const firstDecision = duty({
  id: 'kz.cpc.319-4.first-decision',
  for: agreementInCourt,
  cite: [cpc.art(319, 4)],
  when: ({ g }) =>
    and(
      exists(conclusionsOf(g)),
      exists(where(c.acts, (a) => and(is(a.kind, 'sendCaseToCourt'), before(concludedOn(g), a.on)))),
    ),
  who: t('судья', 'судья', 'the judge'),
  by: ({ g }) => termEnds.of({ start: arrivedOn(g), ...inDays, n: lit.count(5) }),
  done: ({ g }) => exists(firstDecisions(g)),
  doneInTime: ({ g }) => some(firstDecisions(g), (a) => within({ start: arrivedOn(g), unit: 'days', n: 5 }, a.on)),
  says: t(
    'Іс сотқа түскеннен кейін бес тәулік ішінде судья талқылау не алдын ала тыңдау тағайындайды',
    'В течение пяти суток с поступления дела судья назначает разбирательство или предварительное слушание',
    'Within five days of the arrival of the case the judge sets the hearing or a preliminary hearing',
  ),
  cure: t('Қаулы шығарыңыз', 'Вынесите постановление', 'Give the ruling'),
});

const orders = about({ r: where(c.acts, (a) => is(a.kind, 'setPreliminaryHearing')) });
const hearings = where(c.acts, (a) => is(a.kind, 'preliminaryHearing'));

/** Article 321(2): the preliminary hearing within ten days of the ruling to hold it. */
export const preliminaryInTenDays = duty({
  id: 'kz.cpc.321-2.in-ten-days',
  for: orders,
  cite: [cpc.art(321, 2)],
  who: t('судья', 'судья', 'the judge'),
  by: ({ r }) => termEnds.of({ start: r.on, ...inDays, n: lit.count(10) }),
  done: ({ r }) => some(hearings, (h) => before(r.on, h.on)),
  doneInTime: ({ r }) =>
    some(hearings, (h) => and(before(r.on, h.on), within({ start: r.on, unit: 'days', n: 10 }, h.on))),
  says: t(
    'Алдын ала тыңдау оны өткізу туралы қаулыдан кейін он тәулік ішінде өтеді',
    'Предварительное слушание проводится в течение десяти суток с постановления о нём',
    'The preliminary hearing is held within ten days of the ruling to hold it',
  ),
  cure: t('Тыңдауды мерзімінде өткізіңіз', 'Проведите слушание в срок', 'Hold the hearing in time'),
});

const firstNotice = (notices: Many<ActFacts>): Expr<Moment> =>
  best(notices, { which: 'first', by: (a) => a.on, type: types.moment, is: (a) => a.on });
/** Notices of the session to counsel of the party. */
const toCounsel = (g: AgreementFacts): Many<ActFacts> =>
  where(actsOn('notify', g), (a) =>
    exists(where(c.roles, (r) => and(same(r.person, a.to), is(r.as, 'counsel'), same(r.of, g.party)))),
  );
/** Notices of the session to a prosecutor, whoever supports the charge. */
const toProsecutor = (g: AgreementFacts): Many<ActFacts> =>
  where(actsOn('notify', g), (a) => exists(where(c.roles, (r) => and(same(r.person, a.to), is(r.as, 'prosecutor')))));
const threeDaysSince = (notices: Many<ActFacts>): Cond =>
  not(within({ start: firstNotice(notices), unit: 'days', n: 3 }, thisAct.on));
const partiesKnew = (g: AgreementFacts): Cond =>
  and(
    threeDaysSince(where(actsOn('notify', g), (a) => same(a.to, g.party))),
    threeDaysSince(toCounsel(g)),
    threeDaysSince(toProsecutor(g)),
  );
const begunWithin = (g: AgreementFacts, n: number): Cond =>
  withinTermOf.of({ start: setOn(g), ...inDays, n: lit.count(n), done: thisAct.on });
/** A ruling puts the beginning off; it goes to thirty days at most. */
const putOff = (g: AgreementFacts): Cond =>
  some(
    where(c.acts, (a) => and(is(a.kind, 'extendHearingTerm'), contains(a.about, g.id), before(a.on, thisAct.on))),
    (a) => and(is(a.form, 'ruling'), elementOf(a, 'reasons')),
  );

/** Article 322(4): not before three days from notice, not after ten (or fifteen) days from the ruling. */
export const beginsInTime = requirement({
  id: 'kz.cpc.322-4.begins-in-time',
  for: agreementInCourt,
  governs: holdConciliatoryHearing,
  cite: [cpc.art(322, 4)],
  when: ({ g }) => agreementInForce(g),
  holds: ({ g }) =>
    and(
      ground(
        {
          id: 'kz.cpc.322-4.three-days-from-notice',
          cite: [cpc.art(322, 4)],
          says: t(
            'Тараптарға хабарланғаннан кейін үш тәулік өткен',
            'После извещения сторон прошло трое суток',
            'Three days have passed since the parties were notified',
          ),
        },
        partiesKnew(g),
      ),
      ground(
        {
          id: 'kz.cpc.322-4.not-later',
          cite: [cpc.art(322, 4)],
          says: t(
            'Талқылау қаулыдан кейінгі мерзімде басталған',
            'Разбирательство начато в срок после постановления',
            'The hearing began within the term from the ruling',
          ),
        },
        or(
          reading(termToBegin, { shortened: begunWithin(g, 10), general: begunWithin(g, 15) }),
          and(begunWithin(g, 30), putOff(g)),
        ),
      ),
    ),
  says: t(
    'Талқылау хабарлаудан кейін үш тәуліктен ерте, қаулыдан кейін он тәуліктен кеш басталмайды',
    'Разбирательство начинается не ранее трёх суток после извещения и не позже десяти после постановления',
    'The hearing begins not before three days from notice and not after ten from the ruling',
  ),
  cure: t(
    'Отырыс күнін мерзімге сай белгілеңіз',
    'Назначьте заседание на день в пределах срока',
    'Set the session on a day within the term',
  ),
});

/** Article 322(5), second paragraph, since 210-VIII. */
export const reasonableTerm = guidance({
  id: 'kz.cpc.322-5.reasonable',
  cite: [cpc.art(322, 5).since(law210)],
  says: t(
    'Ақылға қонымды мерзім істің күрделілігіне, құқықтардың қамтамасыз етілуіне және соттың әрекетіне қарай айқындалады',
    'Разумный срок определяется сложностью дела, обеспечением прав участников и эффективностью действий суда',
    'What is a reasonable term turns on the complexity of the case, the rights of the participants and the court’s efforts',
  ),
  why: t(
    'бұл бағалау критерийлері; келісімдік іс жүргізудің өз нақты мерзімі бар',
    'это критерии оценки; у согласительного производства свой точный срок',
    'these are criteria to weigh by; conciliation has an exact term of its own',
  ),
  governs: holdConciliatoryHearing,
});
