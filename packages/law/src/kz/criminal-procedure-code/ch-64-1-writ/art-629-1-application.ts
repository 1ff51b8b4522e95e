import {
  about,
  bar,
  consequence,
  contains,
  duty,
  every,
  exists,
  guidance,
  is,
  lit,
  notAfter,
  now,
  or,
  and,
  precedesAct,
  requirement,
  same,
  some,
  where,
  type AnyNorm,
  type Cond,
  type Expr,
  type Many,
  type Text,
} from '@zhargy/logic';
import type { Day } from '@zhargy/calendar';
import { c, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { termEnds, within } from '../ch-06-time-limits/index.ts';
import { held } from '../ch-63/victims.ts';
import { actsOn, applyWrit, writPerson } from './acts.ts';
import { law118, law292 } from './amending-laws.ts';
import {
  barredByAddition,
  cannotDefendHimself,
  civilParties,
  cumulativeSentences,
  everySanctionHasFine,
  factAndPersonProved,
  fellIll,
  fixedDeprivationOnly,
  immune,
  lightOffencesOnly,
  othersConsent,
  setAsideBefore,
  suspectAgrees,
  suspectPetitions,
  victimsOfPerson,
} from './art-629-1-grounds.ts';
import { ofProsecuted } from '../accused-persons.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const art = (part: number, item?: number) => cpc.art('629-1', part, item).since(law118);
const ordinary = t(
  'Істі жалпы тәртіппен жүргізіңіз: бұйрықтық іс жүргізу бұл жағдайда қолданылмайды',
  'Ведите дело в общем порядке: приказное производство здесь неприменимо',
  'Conduct the case in the ordinary way: writ proceedings do not apply here',
);

const needs = (id: string, part: number, item: number | undefined, says: Text, holds: (p: PersonFacts) => Cond) =>
  requirement({
    id: `kz.cpc.629-1-${part}.${id}`,
    for: writPerson,
    governs: applyWrit,
    cite: [art(part, item)],
    holds: ({ p }) => holds(p),
    says,
    cure: ordinary,
  });
const barredBy = (id: string, part: number, item: number | undefined, says: Text, bars: (p: PersonFacts) => Cond) =>
  bar({
    id: `kz.cpc.629-1-${part}.${id}`,
    for: writPerson,
    governs: applyWrit,
    cite: [art(part, item)],
    bars: ({ p }) => bars(p),
    says,
    cure: ordinary,
  });

/** Grounds of part 2, each by itself, and what parts 3 to 5 exclude. */
export const writConditions: readonly AnyNorm[] = [
  needs(
    'light-offences',
    2,
    undefined,
    t(
      'Бұйрықтық іс жүргізу қылмыстық теріс қылықтар мен онша ауыр емес қылмыстар бойынша ғана қолданылады',
      'Приказное производство возможно только по проступкам и преступлениям небольшой тяжести',
      'Writ proceedings are possible only for misdemeanours and crimes of minor gravity',
    ),
    lightOffencesOnly,
  ),
  needs(
    'proved',
    2,
    1,
    t(
      'Құқық бұзушылық фактісі мен оны жасаған адам дәлелдемелермен анықталған',
      'Факт правонарушения и совершившее его лицо установлены доказательствами',
      'The fact of the offence and the person who did it are established by the evidence',
    ),
    factAndPersonProved,
  ),
  needs(
    'suspect-agrees',
    2,
    2,
    t(
      'Күдікті дәлелдемелерге дауласпайды, саралаумен және залал мөлшерімен келіседі',
      'Подозреваемый не оспаривает доказательства, согласен с квалификацией и размером вреда',
      'The suspect disputes no evidence and agrees with the qualification and the amount of harm',
    ),
    suspectAgrees,
  ),
  needs(
    'fine',
    2,
    3,
    t(
      'Санкцияда негізгі жаза түрлерінің бірі ретінде айыппұл көзделген',
      'Санкция предусматривает штраф как один из видов основного наказания',
      'The sanction has a fine as one of its main punishments',
    ),
    everySanctionHasFine,
  ),
  requirement({
    id: 'kz.cpc.629-1-2.fixed-term',
    for: writPerson,
    governs: applyWrit,
    cite: [cpc.art('629-1', 2, 3).since(law292)],
    holds: ({ p }) => fixedDeprivationOnly(p),
    says: t(
      'Міндетті құқықтан айырудың нақты мерзімі санкцияда белгіленген',
      'Для обязательного лишения права санкция устанавливает точный срок',
      'Where a right must be taken away the sanction fixes the term exactly',
    ),
    cure: ordinary,
  }),
  needs(
    'suspect-petitions',
    2,
    4,
    t(
      'Бұйрықтық іс жүргізу туралы күдіктінің өзі өтінішхат берген',
      'О приказном производстве ходатайствует сам подозреваемый',
      'The suspect himself petitions for writ proceedings',
    ),
    suspectPetitions,
  ),
  needs(
    'others-consent',
    2,
    4,
    t(
      'Жәбірленуші, азаматтық талапкер мен азаматтық жауапкер дәлелдемелерді зерттеусіз қарауға келіскен',
      'Потерпевший, гражданский истец и гражданский ответчик согласны на рассмотрение без исследования доказательств и вызова',
      'Victim, civil plaintiff and civil defendant consent to a decision without examination of evidence and summons',
    ),
    othersConsent,
  ),
  barredBy(
    'mental-illness',
    3,
    1,
    t(
      'Құқық бұзушылықтан кейін психикасы бұзылған адамға қолданылмайды',
      'Не применяется к заболевшему после правонарушения психическим расстройством',
      'Not for one who fell mentally ill after the offence',
    ),
    fellIll,
  ),
  barredBy(
    'minor',
    3,
    2,
    t(
      'Кәмелетке толмағанға немесе қорғалу құқығын өзі жүзеге асыра алмайтын адамға қолданылмайды',
      'Не применяется к несовершеннолетнему и к тому, кто не может сам осуществлять право на защиту',
      'Not for a minor, nor for one who cannot himself use the right to defence',
    ),
    cannotDefendHimself,
  ),
  barredBy(
    'immunity',
    3,
    3,
    t(
      'Қылмыстық қудалаудан артықшылығы мен иммунитеті бар адамға қолданылмайды',
      'Не применяется к лицу с привилегиями и иммунитетом от уголовного преследования',
      'Not for one with privileges or immunity from prosecution',
    ),
    immune,
  ),
  barredBy(
    'obligatory-addition',
    3,
    4,
    t(
      'Заңда аталған қосымша жаза міндетті болса, қолданылмайды',
      'Не применяется, если обязательно названное законом дополнительное наказание',
      'Not where an additional punishment the law names is obligatory',
    ),
    barredByAddition,
  ),
  needs(
    'aggregate',
    4,
    undefined,
    t(
      'Жиынтықтағы әр құқық бұзушылық үшін айыппұл көзделген',
      'Штраф предусмотрен за каждое правонарушение совокупности',
      'Each offence of the aggregate may be punished by a fine',
    ),
    everySanctionHasFine,
  ),
  barredBy(
    'cumulative-sentences',
    4,
    undefined,
    t(
      'ҚК 60-бабын қолдануды талап ететін үкімдер жиынтығында қолданылмайды',
      'Не применяется при совокупности приговоров, требующей статьи 60 УК',
      'Not with cumulative sentences that call for CC article 60',
    ),
    cumulativeSentences,
  ),
  barredBy(
    'set-aside-before',
    5,
    undefined,
    t(
      'Осы іс бойынша бұрынғы үкімнің күші сотталған адамның келіспеуімен жойылса, қолданылмайды',
      'Не применяется, если прежний приговор по делу отменён из-за несогласия осуждённого',
      'Not where an earlier judgment in the case was set aside on the disagreement of the convict',
    ),
    setAsideBefore,
  ),
];

/** The general rules go on where the chapter says nothing else. */
export const generalRulesApply = consequence({
  id: 'kz.cpc.629-1-1.general-rules',
  for: writPerson,
  cite: [art(1)],
  says: t(
    'Бұйрықтық іс жүргізуде осы тараудың ерекшеліктерімен Кодекстің жалпы қағидалары қолданылады',
    'В приказном производстве действуют общие правила Кодекса с особенностями этой главы',
    'In writ proceedings the general rules of the Code apply, with what this chapter provides',
  ),
  follows: ({ p }) => exists(actsOn(p, 'writRuling')),
});

const personAndGrounds = about(
  { p: where(c.persons, (p) => ofProsecuted(p, exists(actsOn(p, 'establishWritGrounds')))) },
  ({ p }) => ({
    e: actsOn(p, 'establishWritGrounds'),
  }),
);
const rulings = (p: PersonFacts) => where(actsOn(p, 'writRuling'), (a) => notAfter(a.on, now));

/** Five days from the moment all grounds are established. */
export const rulingInFiveDays = duty({
  id: 'kz.cpc.629-1-6.five-days',
  for: personAndGrounds,
  cite: [art(6)],
  who: t(
    'сотқа дейінгі іс жүргізуді жүзеге асыратын адам',
    'лицо, осуществляющее досудебное производство',
    'the person who conducts the pre-trial proceeding',
  ),
  says: t(
    'Бұйрықтық іс жүргізуді қолдану туралы қаулы негіздердің жиынтығы анықталған сәттен бастап бес тәулік ішінде шығарылады',
    'Постановление о применении приказного производства выносится в течение пяти суток с установления совокупности оснований',
    'The ruling on writ proceedings is given within five days of the moment all grounds are established',
  ),
  cure: t('Қаулыны дереу шығарыңыз', 'Немедленно вынесите постановление', 'Give the ruling at once'),
  by: ({ e }): Expr<Day> =>
    termEnds.of({ start: e.on, unit: lit.text('days'), n: lit.count(5), kind: lit.text('ordinary') }),
  done: ({ p }) => exists(rulings(p)),
  doneInTime: ({ p, e }) => some(rulings(p), (a) => within({ start: e.on, unit: 'days', n: 5 }, a.on)),
});

/** Who sees the case file before the ruling: suspect, counsel, victim and representative, parties to a civil claim. */
const entitled = (p: PersonFacts): Many<PersonFacts> =>
  where(c.persons, (q) =>
    or(
      same(q.id, p.id),
      exists(where(c.roles, (r) => and(is(r.as, 'counsel'), same(r.of, p.id), same(r.person, q.id), held(r)))),
      exists(where(victimsOfPerson(p), (v) => same(v.id, q.id))),
      exists(
        where(c.roles, (r) =>
          and(
            is(r.as, 'representative'),
            same(r.person, q.id),
            held(r),
            some(victimsOfPerson(p), (v) => same(r.of, v.id)),
          ),
        ),
      ),
      exists(where(civilParties, (x) => same(x.id, q.id))),
    ),
  );

/** The ruling comes after everybody entitled has seen the file. */
export const fileShown = requirement({
  id: 'kz.cpc.629-1-6.file-shown',
  for: writPerson,
  governs: applyWrit,
  cite: [art(6)],
  holds: ({ p }) =>
    every(entitled(p), (q) =>
      exists(
        where(c.acts, (a) =>
          and(is(a.kind, 'showCaseFile'), contains(a.about, p.id), same(a.to, q.id), precedesAct(a.on)),
        ),
      ),
    ),
  says: t(
    'Қаулы күдікті, қорғаушы, жәбірленуші, оның өкілі, азаматтық талапкер мен жауапкер іс материалдарымен танысқаннан кейін шығарылады',
    'Постановление выносится после ознакомления с делом подозреваемого, защитника, потерпевшего, его представителя, гражданских истца и ответчика',
    'The ruling is given after suspect, counsel, victim, his representative and the parties to a civil claim have seen the file',
  ),
  cure: t(
    'Қатысушыларды іс материалдарымен таныстырып, өтінішхаттарын шешіңіз',
    'Ознакомьте участников с материалами и разрешите их ходатайства',
    'Show them the file and decide on their petitions',
  ),
});

/** Which acts may be done before the ruling depends on what each of them is for. */
export const onlyNeededActs = guidance({
  id: 'kz.cpc.629-1-6.only-needed-acts',
  cite: [art(6)],
  governs: applyWrit,
  says: t(
    'Құқық бұзушылықтың іздері мен кінәнің дәлелдемелерін бекітетін әрекеттерді ғана жүргізуге болады',
    'Допустимы лишь действия, которые фиксируют следы правонарушения и иные доказательства вины',
    'Only acts that record the traces of the offence and other evidence of guilt may be done',
  ),
  why: t(
    'Әрекеттің қажеттігі оның мазмұнына қарай бағаланады, ал іс файлы оны көрсетпейді',
    'Нужность действия оценивается по его содержанию, которого файл дела не показывает',
    'Whether an act was needed follows from its content, which a case file does not show',
  ),
});
