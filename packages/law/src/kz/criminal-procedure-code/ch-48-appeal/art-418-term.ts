import {
  about,
  act,
  adopted,
  and,
  at,
  conditionByVersion,
  contains,
  days,
  effective,
  every,
  exists,
  is,
  lawDay,
  lit,
  momentOfAct,
  not,
  oneOf,
  or,
  precedesAct,
  presume,
  requirement,
  same,
  some,
  the,
  unread,
  where,
  type Cond,
  type Exception,
  type Expr,
  type Id,
  type Many,
  type Presumption,
  type Text,
} from '@zhargy/logic';
import type { Moment } from '@zhargy/calendar';
import { c, type ActFacts, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { termKept, within, type Term } from '../ch-06-time-limits/index.ts';
import { thisAct } from '../ch-63/this-act.ts';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Law 91-VI put article 418 into the words read; the redaction of 12.07.2018 shows it in effect. */
const law91 = adopted('2017-07-11', { provenBy: '2018-07-12', law: '91-VI' });
const sinceRead = (is: Cond): Cond =>
  conditionByVersion([
    unread(
      effective('2015-01-01', '231-V'),
      text(
        '418-баптың 2017 жылғы 11 шілдеге дейінгі мәтіні оқылмаған',
        'текст статьи 418 до 11 июля 2017 года не прочитан',
        'the text of article 418 before 11 July 2017 was not read',
      ),
    ),
    { from: law91, is },
  ]);

/** Judgments and rulings of the first instance. */
const decisions = where(c.acts, (j) => and(oneOf(j.kind, ['judgment', 'ruling']), is(j.instance, 'first')));
const decision = about({ j: decisions });
const decisionAndConvict = about({ j: decisions }, ({ j }) => ({
  p: where(c.persons, (p) => contains(j.concerns, p.id)),
}));

/** Appealing against a judgment or a ruling of the first instance. */
export const fileAppeal = act({
  id: 'fileAppeal',
  says: text(
    'апелляциялық (жеке) шағым беру, прокурордың өтінішхатын келтіру',
    'подача апелляционной (частной) жалобы, принесение ходатайства прокурора',
    'filing an appeal or bringing a motion of the prosecutor',
  ),
  recordedAs: 'appeal',
  by: [
    'convict',
    'acquitted',
    'counsel',
    'legalRepresentative',
    'victim',
    'representative',
    'prosecutor',
    'civilPlaintiff',
  ],
  roles: decision,
  cite: [cpc.art(418, 1)],
});

const lasts: Presumption = {
  id: 'custody.lasts',
  says: text(
    'аяқталған күні көрсетілмеген қамауда ұстау жалғасып жатыр деп есептеледі',
    'содержание под стражей без даты окончания считается продолжающимся',
    'custody without a last day is taken to last',
  ),
  cite: [cpc.art(418, 1)],
};

/** Convicted by the decision and held in custody on its day. */
const heldConvict = (p: PersonFacts, j: ActFacts): Cond =>
  at(
    j.on,
    exists(
      where(c.custody, (k) =>
        and(
          same(k.person, p.id),
          is(k.measure, 'custody'),
          days.le(k.from, lawDay),
          presume(lasts, days.le(lawDay, k.to), true),
        ),
      ),
    ),
  );
/** Convicts of the decision to whom the term runs from the copy. */
const heldConvicts = (j: ActFacts): Many<PersonFacts> =>
  where(c.persons, (p) => and(contains(j.concerns, p.id), heldConvict(p, j)));
/** The one who appeals is such a convict. */
const byHeldConvict = (j: ActFacts): Cond => some(heldConvicts(j), (p) => same(thisAct.by, p.id));

const fifteenDays = (start: Expr<Moment>): Term => ({ start, unit: 'days', n: 15 });
/** The day recorded for the appeal lies in the term, or the paper kept it by being handed in on time. */
const inTime = (start: Expr<Moment>): Cond =>
  sinceRead(or(within(fifteenDays(start), momentOfAct), termKept(thisAct.filed, fifteenDays(start))));

const copiesOf = (j: ActFacts, p: PersonFacts): Many<ActFacts> =>
  where(c.acts, (a) => and(is(a.kind, 'handOverJudgment'), contains(a.about, j.id), same(a.to, p.id)));
/** Somebody may still appeal on the day of the question: the term runs, or runs for a convict in custody from his copy. */
export const stillAppealable = (j: ActFacts): Cond =>
  or(
    within(fifteenDays(j.on), momentOfAct),
    some(heldConvicts(j), (p) => every(copiesOf(j, p), (a) => within(fifteenDays(a.on), momentOfAct))),
  );
/** The court restored the term for somebody. */
export const termRestored = (j: ActFacts): Cond =>
  exists(where(c.acts, (r) => and(is(r.kind, 'restoreTerm'), contains(r.about, j.id), precedesAct(r.on))));

/** A term the court restored is not missed; a late appeal with no such ruling is returned (CPC 418(3), 419). */
const restored = <S extends { readonly j: ActFacts }>(): Exception<S> => ({
  id: 'kz.cpc.419.restored',
  cite: [cpc.art(419, 1)],
  says: text(
    'өткізіп алынған мерзім қалпына келтірілген',
    'пропущенный срок восстановлен',
    'the missed term was restored',
  ),
  unknownMeans: 'mustBeExcluded',
  when: ({ j }) =>
    exists(where(c.acts, (r) => and(is(r.kind, 'restoreTerm'), contains(r.about, j.id), same(r.to, thisAct.by)))),
});

const cure = text(
  'Дәлелді себеп болса, мерзімді қалпына келтіру туралы үкім, қаулы шығарған соттан өтініңіз',
  'При уважительной причине ходатайствуйте о восстановлении срока перед судом, вынесшим приговор, постановление',
  'If there was a good reason, ask the court that gave the decision to restore the term',
);
const term = {
  stops: [
    {
      says: text(
        'мерзімді үкім, қаулы шығарған сот өтінішхат бойынша қалпына келтіреді',
        'срок по ходатайству восстанавливает суд, вынесший приговор, постановление',
        'the term is restored, on a petition, by the court that gave the decision',
      ),
      cite: [cpc.art(419, 1)],
    },
    {
      says: text(
        'сот хаттамасы кеш дайындалса, көшірме аудармасыз тапсырылса немесе шағым мерзімі қате көрсетілсе, сот мерзімді қалпына келтіруге міндетті',
        'суд обязан восстановить срок, если протокол изготовлен поздно, копия вручена без перевода или срок обжалования указан неточно',
        'the court has to restore the term where the record came late, the copy came untranslated or the term was misstated',
      ),
      cite: [cpc.art(419, 3)],
    },
  ],
};

/** The appeal is one nobody has filed yet. */
const notYetFiled: Cond = same(thisAct.id, lit.text('candidate' as Id<'act'>)); // an act to come has that name in place of an id

/** Before anybody files: somebody's term still runs, or the court restored it. Whose it is, the two norms below tell. */
export const appealStillOpen = requirement({
  id: 'kz.cpc.418-3.still-open',
  for: decision,
  governs: fileAppeal,
  cite: [cpc.art(418, 1), cpc.art(418, 3), cpc.art(419, 1), cpc.art(422, 2)],
  when: () => notYetFiled,
  holds: ({ j }) => sinceRead(or(stillAppealable(j), termRestored(j))),
  says: text(
    'Шағым, өтінішхат оны беру мерзімі өтпегенде немесе мерзім қалпына келтірілгенде ғана қабылданады, әйтпесе қайтарылады',
    'Жалоба, ходатайство принимаются, пока срок их подачи не истек либо когда он восстановлен, иначе возвращаются',
    'An appeal or a motion is taken while its term runs or once the term was restored; otherwise it is returned',
  ),
  cure,
});

/** Fifteen days from the announcement, for everybody but a convict in custody. */
export const appealTerm = requirement({
  id: 'kz.cpc.418-1.term',
  for: decision,
  governs: fileAppeal,
  cite: [cpc.art(418, 1), cpc.art(422, 2)],
  when: ({ j }) => not(byHeldConvict(j)),
  holds: ({ j }) => inTime(j.on),
  except: [restored()],
  says: text(
    'Апелляциялық шағым, прокурордың өтінішхаты үкім, қаулы жарияланған күннен бастап он бес тәулік ішінде беріледі',
    'Апелляционная жалоба, ходатайство прокурора подаются в течение пятнадцати суток со дня провозглашения приговора, постановления',
    'An appeal or a motion of the prosecutor is filed within fifteen days of the announcement of the judgment or ruling',
  ),
  cure,
  term,
});

/** Fifteen days from the handing over of the copy, for a convict in custody. */
export const appealTermInCustody = requirement<{ readonly j: ActFacts; readonly p: PersonFacts }>({
  id: 'kz.cpc.418-1.custody',
  for: decisionAndConvict,
  governs: fileAppeal,
  cite: [cpc.art(418, 1)],
  when: ({ j, p }) => and(same(thisAct.by, p.id), heldConvict(p, j)),
  holds: ({ j, p }) => inTime(the(copiesOf(j, p), (a) => a.on)),
  except: [restored()],
  says: text(
    'Қамауда отырған сотталған адам үшін он бес тәулік оған үкімнің, қаулының көшірмесі тапсырылған күннен басталады',
    'Для осужденного, содержащегося под стражей, пятнадцать суток текут со дня вручения ему копии приговора, постановления',
    'For a convict in custody the fifteen days run from the handing over of the copy of the judgment or ruling',
  ),
  cure,
  term,
});
