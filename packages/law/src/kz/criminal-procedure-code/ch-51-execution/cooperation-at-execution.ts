import {
  about,
  act,
  and,
  assessment,
  conditionByVersion,
  consequence,
  contains,
  days,
  duty,
  effective,
  exists,
  is,
  lawDay,
  lit,
  named,
  no,
  not,
  oneOf,
  or,
  precedesAct,
  reading,
  requirement,
  same,
  some,
  the,
  thisActVar,
  where,
  yes,
  type Assessment,
  type Cond,
} from '@zhargy/logic';
import { actShape, c, factsFor, type AgreementFacts, type RelatedCaseFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { attachmentForOtherRequests, judgmentGivenOrInForce, whichJudgment } from './disputes.ts';

const start = effective('2015-01-01', '231-V');
/** Law 210-VIII: release from serving, the closed session, the wider circle of prosecutors. */
export const law210 = effective('2025-09-16', '210-VIII');

const cooperation = where(c.agreements, (g) => is(g.form, 'cooperation'));
const agreement = about({ g: cooperation });
/** The case the agreement helped to uncover; a file that does not name it leaves everything resting on it unknown. */
const uncoveredBy = (g: AgreementFacts) => named(c.relatedCases, g.relatedCase);
const recorded = factsFor(actShape, thisActVar);

export const petitionToExecutionCourt = act({
  id: 'petitionToExecutionCourt',
  says: {
    kk: 'ынтымақтастық туралы келісім бойынша үкімді орындайтын сотқа өтінішхат',
    ru: 'ходатайство в суд исполнения по соглашению о сотрудничестве',
    en: 'petition to the court of execution under a cooperation agreement',
  },
  recordedAs: 'petitionToExecutionCourt',
  by: ['prosecutor'],
  roles: agreement,
  cite: [cpc.art(478, 5), cpc.art(621, 3)],
});
export const executionHearing = act({
  id: 'executionHearing',
  says: {
    kk: 'ынтымақтастық туралы келісіммен байланысты мәселені сотта қарау',
    ru: 'рассмотрение судом вопроса, связанного с соглашением о сотрудничестве',
    en: 'hearing of a matter tied to a cooperation agreement',
  },
  recordedAs: 'executionHearing',
  by: ['judge'],
  roles: agreement,
  cite: [cpc.art(478, 4)],
});

const exposed: Assessment = {
  id: 'prosecutor.exposedWithHelp',
  by: 'prosecutor',
  cite: [cpc.art(621, 2)],
  asks: {
    kk: 'Адамдар осы адамның көмегімен әшкереленді ме?',
    ru: 'Изобличены ли лица при способствовании этого лица?',
    en: 'Were the persons exposed with the help of this person?',
  },
};
const exposedWithHelp = (g: AgreementFacts): Cond =>
  assessment(
    exposed,
    the(
      where(c.assessments, (a) => and(same(a.what, lit.text('exposedWithHelp')), same(a.about, g.id))),
      (a) => a.value,
    ),
  );
const approved = (g: AgreementFacts): Cond =>
  some(
    where(c.acts, (a) => and(is(a.kind, 'approveAgreement'), contains(a.about, g.id))),
    (a) => precedesAct(a.on),
  );
const convictedThere = (k: RelatedCaseFacts): Cond =>
  and(
    is(k.judgment, 'conviction'),
    reading(judgmentGivenOrInForce, { given: days.le(k.givenOn, lawDay), inForce: days.le(k.inForceSince, lawDay) }),
  );
const conditionsMet = (g: AgreementFacts): Cond =>
  and(
    approved(g),
    oneOf(g.target, ['especiallyGrave', 'criminalGroup', 'extremist', 'terrorist']),
    exposedWithHelp(g),
    some(uncoveredBy(g), convictedThere),
  );

/** Article 621(2): the agreement is now to be carried out. */
export const carryOut = consequence({
  id: 'kz.cpc.621-2.carry-out',
  for: agreement,
  cite: [cpc.art(621, 2)],
  says: {
    kk: 'Прокурор ынтымақтастық туралы келісімнің талаптарын орындауға шара қолданады',
    ru: 'Прокурор принимает меры к выполнению условий соглашения о сотрудничестве',
    en: 'The prosecutor acts to carry out the cooperation agreement',
  },
  follows: ({ g }) => conditionsMet(g),
});

/** Article 621(3): for a convict who performed the agreement the prosecutor goes to court; the law names no term. */
export const goToCourt = duty({
  id: 'kz.cpc.621-3.petition',
  for: agreement,
  cite: [cpc.art(621, 3)],
  who: { kk: 'прокурор', ru: 'прокурор', en: 'the prosecutor' },
  says: {
    kk: 'Келісім шарттарын орындаған сотталған адамға қатысты прокурор сотқа өтінішхат береді',
    ru: 'В отношении осуждённого, выполнившего соглашение, прокурор обращается в суд с ходатайством',
    en: 'For a convict who performed the agreement the prosecutor petitions the court',
  },
  cure: { kk: 'Сотқа өтінішхат беріңіз', ru: 'Обратитесь в суд с ходатайством', en: 'Petition the court' },
  when: ({ g }) =>
    and(
      exists(where(c.roles, (r) => and(is(r.as, 'convict'), same(r.person, g.party)))),
      g.conditionsFulfilled,
      conditionsMet(g),
    ),
  done: ({ g }) => petitioned(g),
  doneInTime: ({ g }) => petitioned(g),
});
const petitioned = (g: AgreementFacts): Cond =>
  some(
    where(c.acts, (a) => and(is(a.kind, 'petitionToExecutionCourt'), contains(a.about, g.id))),
    (a) => precedesAct(a.on),
  );

const byOthers = (g: AgreementFacts): Cond => not(same(recorded.by, g.party));

/** Article 478(5): which prosecutors may petition; the offices stand for their heads and deputies. */
export const petitioner = requirement({
  id: 'kz.cpc.478-5.petitioner',
  for: agreement,
  governs: petitionToExecutionCourt,
  cite: [cpc.art(478, 5)],
  says: {
    kk: 'Өтінішхатты заңда аталған прокурор немесе оның орынбасары береді',
    ru: 'С ходатайством обращается прокурор, названный законом, или его заместитель',
    en: 'The petition is brought by a prosecutor the law names or a deputy',
  },
  cure: {
    kk: 'Өтінішхатты құзыретті прокурор беруге тиіс',
    ru: 'Ходатайство должен внести уполномоченный прокурор',
    en: 'The competent prosecutor has to bring the petition',
  },
  when: ({ g }) => byOthers(g),
  holds: () =>
    conditionByVersion([
      { from: start, is: is(recorded.office, 'prosecutorGeneral') },
      {
        from: law210,
        is: oneOf(recorded.office, ['prosecutorGeneral', 'chiefMilitary', 'chiefTransport', 'regional']),
      },
    ]),
});

/** Article 480(2): the judgment in legal force goes with the petition. */
export const judgmentInForce = requirement({
  id: 'kz.cpc.480-2.judgment-in-force',
  for: agreement,
  governs: petitionToExecutionCourt,
  cite: [cpc.art(480, 2)],
  says: {
    kk: 'Прокурордың өтінішхатына келісім шеңберінде шығарылған, заңды күшіне енген үкім қоса беріледі',
    ru: 'К ходатайству прокурора приложен вступивший в законную силу приговор, вынесенный в рамках соглашения',
    en: 'A judgment in legal force, given within the agreement, is attached to the petition of the prosecutor',
  },
  cure: {
    kk: 'Үкім күшіне енгенше күтіп, оны қоса беріңіз',
    ru: 'Дождитесь вступления приговора в силу и приложите его',
    en: 'Wait until the judgment takes effect and attach it',
  },
  when: ({ g }) =>
    and(
      byOthers(g),
      or(
        oneOf(recorded.asks, ['parole', 'replacement']),
        reading(attachmentForOtherRequests, { also: yes, namedOnly: no }),
      ),
    ),
  holds: ({ g }) =>
    reading(whichJudgment, {
      uncovered: some(uncoveredBy(g), (k) =>
        and(contains(recorded.about, k.id), is(k.judgment, 'conviction'), days.le(k.inForceSince, lawDay)),
      ),
      own: some(
        where(c.sentences, (s) => same(s.person, g.party)),
        (s) => days.le(s.inForceFrom, lawDay),
      ),
    }),
});

/** Release from serving for cooperation is asked for since law 210-VIII only. */
export const releaseExists = requirement({
  id: 'kz.cpc.476-11-1.exists',
  for: agreement,
  governs: petitionToExecutionCourt,
  cite: [cpc.art(476), cpc.art(478, 5)],
  says: {
    kk: 'Ынтымақтастық үшін жазаны өтеуден босату сұралса, ол сол күні заңда көзделген',
    ru: 'Освобождение от отбывания за сотрудничество просят, когда закон его уже предусматривает',
    en: 'Release from serving for cooperation is asked for when the law already provides it',
  },
  cure: { kk: 'Басқа негіз бойынша өтініңіз', ru: 'Просите по другому основанию', en: 'Ask on another ground' },
  holds: () =>
    or(
      not(is(recorded.asks, 'releaseFromServing')),
      conditionByVersion([
        { from: start, is: no },
        { from: law210, is: yes },
      ]),
    ),
});

/** Article 477(1) with para 30 of the resolution: the court at the place of execution, never conciliation. */
export const forum = requirement({
  id: 'kz.cpc.477-1.forum',
  for: agreement,
  governs: petitionToExecutionCourt,
  cite: [cpc.art(477, 1), sc2016.p(30, 2)],
  says: {
    kk: 'Өтінішхат үкім орындалатын жердегі аудандық сотқа беріледі',
    ru: 'Ходатайство подаётся в районный суд по месту исполнения приговора',
    en: 'The petition goes to the district court at the place of execution',
  },
  cure: {
    kk: 'Үкім орындалатын жердегі аудандық сотқа жүгініңіз',
    ru: 'Обратитесь в районный суд по месту исполнения',
    en: 'Go to the district court at the place of execution',
  },
  holds: () => is(recorded.forum, 'districtAtPlaceOfExecution'),
});

/** Article 478(4): matters tied to the performance of cooperation are heard in a closed session. */
export const closedSession = requirement({
  id: 'kz.cpc.478-4.closed',
  for: agreement,
  governs: executionHearing,
  cite: [cpc.art(478, 4).since(law210)],
  says: {
    kk: 'Ынтымақтастық туралы келісімді орындаумен байланысты мәселе жабық сот отырысында қаралады',
    ru: 'Вопрос, связанный с исполнением соглашения о сотрудничестве, рассматривается в закрытом заседании',
    en: 'A matter tied to the performance of a cooperation agreement is heard in a closed session',
  },
  cure: { kk: 'Отырысты жабық өткізіңіз', ru: 'Проведите закрытое заседание', en: 'Hold a closed session' },
  holds: () => recorded.closedSession,
});
