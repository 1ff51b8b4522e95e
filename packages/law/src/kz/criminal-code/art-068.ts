import {
  about,
  and,
  conditionByVersion,
  consequence,
  cond,
  every,
  exists,
  formula,
  is,
  named,
  not,
  now,
  oneOf,
  or,
  param,
  reading,
  the,
  types,
  unread,
  where,
  lit,
  no,
  type Cond,
  type Dispute,
  type Text,
} from '@zhargy/logic';
import { addPeriod, momentOf, type Moment } from '@zhargy/calendar';
import { c, type ChargeFacts, type CircumstanceFacts, type PersonFacts } from '@zhargy/casefile';
import { categoryAtAct, liveChargesOf } from '../criminal-procedure-code/ch-63/charges-at-the-act.ts';
import { cc } from '../instruments/criminal-code.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { isMisdemeanour } from './art-010.ts';
import { minorOffender } from './art-067.ts';
import { releaseTexts } from './art-068-editions.ts';
import { reconciliationExcluded, roadAccident } from './art-068-exclusions.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** A circumstance of article 68, and the person it is about. */
const ofArticle68 = (code: 'cc-68-1' | 'cc-68-2' | 'cc-68-3') =>
  about({ x: where(c.circumstances, (x) => is(x.code, code)) }, ({ x }) => ({ p: named(c.persons, x.person) }));
const first = ofArticle68('cc-68-1');
const second = ofArticle68('cc-68-2');
const third = ofArticle68('cc-68-3');

/** Part 1 asks that no death was caused; part 4(3) spares the driver whose own family died. */
export const deathOfRelatives: Dispute = {
  id: 'kz.cc.68.death-of-relatives',
  question: t(
    'Жол-көлік оқиғасында тек жақын туыстары қаза тапса, 68-бап қолданыла ма?',
    'Применима ли статья 68, если в дорожной аварии погибли только близкие родственники?',
    'Does article 68 apply where only close relatives died in a road accident?',
  ),
  options: {
    applies: {
      says: t(
        'Иә: төртінші бөліктегі ерекшелік басқаша мағынасыз болар еді',
        'Да: иначе исключение части четвёртой не имеет смысла',
        'Yes: otherwise the exception of part 4 has no meaning',
      ),
      authority: [cc.art(68, 4, 3)],
    },
    barred: {
      says: t(
        'Жоқ: бірінші бөлік өлімге байланысты емес қылмысты талап етеді',
        'Нет: часть первая требует преступления, не связанного с причинением смерти',
        'No: part 1 asks for a crime that caused no death',
      ),
      authority: [cc.art(68, 1)],
    },
  },
  byDefault: 'applies',
  why: t(
    'Заң шығарушы ерекшелікті осы жағдай үшін енгізген; күмән адамның пайдасына',
    'Исключение введено именно для этого случая; сомнение толкуется в пользу лица',
    'The exception was enacted for this very case, and doubt goes to the person',
  ),
};

const causedDeath = (ch: ChargeFacts): Cond => the(named(c.offences, ch.offence), (o) => o.causedDeath);
const barredByDeath = (ch: ChargeFacts): Cond =>
  and(
    causedDeath(ch),
    reading(deathOfRelatives, {
      applies: not(
        conditionByVersion([
          unread(releaseTexts.code, t('мәтін оқылмаған', 'текст не прочитан', 'the text was not read')),
          { from: releaseTexts.law501, is: no },
          { from: releaseTexts.law180, is: roadAccident(ch, ['closeRelatives']) },
          { from: releaseTexts.law292, is: roadAccident(ch, ['closeRelatives', 'spouse']) },
        ]),
      ),
      barred: causedDeath(ch),
    }),
  );

const settled = (x: CircumstanceFacts): Cond => and(x.reconciled, x.harmMadeGood);
const notExcluded = (p: PersonFacts, x: CircumstanceFacts): Cond =>
  every(liveChargesOf(p), (ch) => not(reconciliationExcluded(ch, x)));

/** Part 1: a misdemeanour or a crime of minor or medium gravity that caused no death. */
const lightWithoutDeath = (p: PersonFacts): Cond =>
  every(liveChargesOf(p), (ch) =>
    and(or(isMisdemeanour(ch), oneOf(categoryAtAct(ch), ['minor', 'medium'])), not(barredByDeath(ch))),
  );

/** What part 1 asks for is there. */
export const releasesByForce = (x: CircumstanceFacts, p: PersonFacts): Cond =>
  and(exists(liveChargesOf(p)), settled(x), lightWithoutDeath(p), notExcluded(p, x));

/** Reconciliation that releases by force of law. */
export const mustRelease = consequence({
  id: 'kz.cc.68-1.must-release',
  for: first,
  cite: [cc.art(68, 1), cpc.art(35, 1, 12)],
  says: t(
    'Жәбірленушімен татуласып, зиянды қалпына келтірген адам қылмыстық жауаптылықтан босатылуға тиіс',
    'Примирившийся с потерпевшим и загладивший вред подлежит освобождению от ответственности',
    'Who is reconciled with the victim and has made the harm good must be released from liability',
  ),
  follows: ({ x, p }) => releasesByForce(x, p),
});

/** Whether a person has reached an age; unknown on the birthday itself, as the rule on that day was not read. */
export const reachedAge = formula({
  id: 'kz.cc.68-2.reached-age',
  says: t('Адам белгілі жасқа толған', 'Лицо достигло возраста', 'The person has reached the age'),
  cite: [cc.art(68, 2)],
  inputs: {
    birthDate: param.day(t('туған күні', 'дата рождения', 'date of birth')),
    on: param.record<Moment>(t('сәт', 'момент', 'moment'), 'YYYY-MM-DD', (v) =>
      typeof v === 'string' ? momentOf(v) : undefined,
    ),
    years: param.count(t('жас', 'лет', 'years')),
  },
  result: types.truth,
  work: (x, pad): boolean => {
    const birthday = addPeriod(x.birthDate, { months: x.years * 12, days: 0 }, 'clamp');
    return x.on.day === birthday ? pad.unknown('birthDate', 'theBirthdayItself') : x.on.day > birthday;
  },
});
const reached = (p: PersonFacts, years: number): Cond =>
  reachedAge.of({ birthDate: p.birthDate, on: now, years: lit.count(years) });

/** Women with small children; since 210-VIII also those who raise another's. */
const woman = (p: PersonFacts): Cond =>
  or(
    p.pregnant,
    conditionByVersion([
      { from: releaseTexts.code, is: oneOf(p.smallChild, ['own', 'ownAlone']) },
      { from: releaseTexts.law210, is: oneOf(p.smallChild, ['own', 'ownAlone', 'raised', 'raisedAlone']) },
    ]),
    reached(p, 58),
  );
const man = (p: PersonFacts): Cond => or(oneOf(p.smallChild, ['ownAlone', 'raisedAlone']), reached(p, 63));
/** The persons part 2 favours. */
const favoured = (p: PersonFacts): Cond =>
  or(exists(where(liveChargesOf(p), minorOffender)), cond(is(p.sex, 'female'), woman(p), man(p)));

/** Part 2: a first grave crime that caused neither death nor grave harm to health. */
const firstGrave = (p: PersonFacts, x: CircumstanceFacts): Cond =>
  and(
    x.firstTime,
    every(liveChargesOf(p), (ch) =>
      and(
        is(categoryAtAct(ch), 'grave'),
        the(named(c.offences, ch.offence), (o) => and(not(o.causedDeath), not(o.graveHarmToHealth))),
      ),
    ),
  );

/** What part 2 asks for is there. */
export const releasesFavoured = (x: CircumstanceFacts, p: PersonFacts): Cond =>
  and(exists(liveChargesOf(p)), settled(x), favoured(p), firstGrave(p, x), notExcluded(p, x));

/** Reconciliation that allows a release; in conciliation it ends nothing, but the judgment may release (CPC 36(1)). */
export const mayRelease = consequence({
  id: 'kz.cc.68-2.may-release',
  for: second,
  cite: [cc.art(68, 2), cpc.art(36, 1)],
  says: t(
    'Заңда аталған адам алғаш жасаған ауыр қылмысы үшін татуласып, зиянды қалпына келтірсе, босатылуы мүмкін',
    'Названное законом лицо за впервые совершённое тяжкое преступление при примирении и заглаживании вреда может быть освобождено',
    'A person the law names may be released for a first grave crime where reconciled and the harm is made good',
  ),
  follows: ({ x, p }) => releasesFavoured(x, p),
});

/** On release under part 2 a minor is put under compulsory educational measures. */
export const educationalMeasures = consequence({
  id: 'kz.cc.68-2.educational-measures',
  for: second,
  cite: [cc.art(68, 2)],
  says: t(
    'Кәмелетке толмаған адам босатылғанда оған тәрбиелік ықпалы бар мәжбүрлеу шаралары қолданылады',
    'К освобождаемому несовершеннолетнему применяются принудительные меры воспитательного воздействия',
    'A minor who is released is put under compulsory educational measures',
  ),
  follows: ({ x, p }) =>
    and(exists(where(liveChargesOf(p), minorOffender)), settled(x), firstGrave(p, x), notExcluded(p, x)),
});

/** What part 3 asks for is there. */
export const releasesForPublicHarm = (x: CircumstanceFacts, p: PersonFacts): Cond =>
  and(
    exists(liveChargesOf(p)),
    x.repented,
    x.harmMadeGood,
    or(lightWithoutDeath(p), and(favoured(p), firstGrave(p, x))),
    notExcluded(p, x),
  );

/** Part 3: harm to interests of society and the state; sincere repentance takes the place of reconciliation. */
export const mayReleaseForPublicHarm = consequence({
  id: 'kz.cc.68-3.may-release',
  for: third,
  cite: [cc.art(68, 3), cpc.art(36, 1)],
  says: t(
    'Қоғам мен мемлекет мүдделеріне зиян келтірген адам шын жүректен өкініп, зиянды қалпына келтірсе, босатылуы мүмкін',
    'Причинивший вред интересам общества и государства может быть освобождён при чистосердечном раскаянии и заглаживании вреда',
    'Who harmed the interests of society or the state may be released on sincere repentance and after making the harm good',
  ),
  follows: ({ x, p }) => releasesForPublicHarm(x, p),
});
