import {
  and,
  before,
  contains,
  content,
  every,
  exists,
  ground,
  is,
  lit,
  oneOf,
  or,
  precedesAct,
  requirement,
  same,
  some,
  theCase,
  single,
  where,
  type Cond,
  type Many,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts, type PersonFacts } from '@zhargy/casefile';
import { concludePlea, explainToVictim, forwardPetition, pleas } from '../criminal-procedure-code/ch-63/acts.ts';
import { consentsTo } from '../criminal-procedure-code/ch-63/art-613-consent.ts';
import { thisAct } from '../criminal-procedure-code/ch-63/this-act.ts';
import { held, pleaAndVictim } from '../criminal-procedure-code/ch-63/victims.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../instruments/resolutions.ts';

const officerIs = (a: ActFacts, roles: readonly ('investigator' | 'inquirer' | 'judge' | 'prosecutor')[]): Cond =>
  some(
    where(c.roles, (r) => same(r.person, a.by)),
    (r) => and(oneOf(r.as, roles), held(r)),
  );

/** Explained to the victim himself or to one who speaks for him. */
const toVictim = (a: ActFacts, v: PersonFacts): Cond =>
  or(
    same(a.to, v.id),
    some(
      where(c.roles, (r) => and(oneOf(r.as, ['legalRepresentative', 'representative']), same(r.of, v.id), held(r))),
      (r) => same(r.person, a.to),
    ),
  );

/** Recorded apart: in a record of its own before trial, in the session record in court. */
const recorded = (a: ActFacts): Cond => oneOf(a.recordedIn.kind, ['investigativeRecord', 'sessionRecord']);

const explanations = (g: AgreementFacts, v: PersonFacts): Many<ActFacts> =>
  where(c.acts, (a) => and(is(a.kind, 'explainRights'), contains(a.about, g.id), precedesAct(a.on), toVictim(a, v)));

/** Explanations of the victim's rights by the body conducting the process. */
const ofRights = (g: AgreementFacts, v: PersonFacts): Many<ActFacts> =>
  where(explanations(g, v), (a) =>
    and(oneOf(a.subject, ['victimRights', 'both']), officerIs(a, ['investigator', 'inquirer', 'judge'])),
  );
/** Explanations of the consequences of consent by the prosecutor: a second act, by a second officer, with its own record. */
const ofConsequences = (g: AgreementFacts, v: PersonFacts): Many<ActFacts> =>
  where(explanations(g, v), (a) =>
    and(oneOf(a.subject, ['agreementConsequences', 'both']), officerIs(a, ['prosecutor'])),
  );

/** Before the petition goes to the prosecutor the body explains to the victim what he may do about the agreement. */
export const rightsExplained = requirement({
  id: 'kz.sc.2016-4.10-1.rights-explained',
  for: pleaAndVictim,
  governs: forwardPetition,
  cite: [sc2016.p(10, 1).s(1, 2), cpc.art(71, 6, 22)],
  holds: ({ g, v }) =>
    and(
      ground(
        {
          id: 'kz.sc.2016-4.10-1.rights-explained.done',
          cite: [sc2016.p(10, 1).s(1), cpc.art(71, 6, 22)],
          says: {
            kk: 'Өтінішхат жіберілгенге дейін қылмыстық процесті жүргізетін орган құқықтарды түсіндірген',
            ru: 'Орган, ведущий процесс, разъяснил права до направления ходатайства',
            en: 'The body conducting the process explained the rights before the petition was sent',
          },
        },
        exists(ofRights(g, v)),
      ),
      ground(
        {
          id: 'kz.sc.2016-4.10-1.rights-explained.recorded',
          cite: [sc2016.p(10, 1).s(2), cpc.art(199, 1)],
          says: {
            kk: 'Түсіндіру хаттамада тіркелген',
            ru: 'Разъяснение отражено в протоколе',
            en: 'The explanation is recorded',
          },
        },
        some(ofRights(g, v), recorded),
      ),
    ),
  says: {
    kk: 'Өтінішхатты прокурорға жібергенге дейін жәбірленушіге келісім туралы білу, өз шарттарын ұсыну, қарсы болу құқықтары түсіндіріледі',
    ru: 'До направления ходатайства прокурору потерпевшему разъясняется право знать о соглашении, предлагать условия и возражать',
    en: 'Before the petition goes to the prosecutor the victim is told of his right to know of the agreement, to offer terms and to object',
  },
  cure: {
    kk: 'Жәбірленушіге құқықтарын түсіндіріп, жеке хаттама жасаңыз',
    ru: 'Разъясните потерпевшему права и составьте отдельный протокол',
    en: 'Explain the rights to the victim and draw up a separate record',
  },
});

/** The prosecutor in addition explains what consent leads to, before consent is given. */
export const consequencesExplained = requirement({
  id: 'kz.sc.2016-4.10-2.consequences-explained',
  for: pleaAndVictim,
  governs: concludePlea,
  cite: [sc2016.p(10, 2).s(1, 2)],
  holds: ({ g, v }) =>
    and(
      ground(
        {
          id: 'kz.sc.2016-4.10-2.consequences-explained.done',
          cite: [sc2016.p(10, 2).s(1), cpc.art(614, 1, 3)],
          says: {
            kk: 'Прокурор салдарын қосымша түсіндірген',
            ru: 'Прокурор дополнительно разъяснил последствия',
            en: 'The prosecutor in addition explained the consequences',
          },
        },
        exists(ofConsequences(g, v)),
      ),
      ground(
        {
          id: 'kz.sc.2016-4.10-2.consequences-explained.recorded',
          cite: [sc2016.p(10, 2).s(2), cpc.art(199, 1)],
          says: {
            kk: 'Прокурор өз хаттамасын жасаған',
            ru: 'Прокурор составил свой протокол',
            en: 'The prosecutor drew up a record of his own',
          },
        },
        some(ofConsequences(g, v), recorded),
      ),
      ground(
        {
          id: 'kz.sc.2016-4.10-2.consequences-explained.before-consent',
          cite: [sc2016.p(10, 2).s(1)],
          says: {
            kk: 'Түсіндіру келісу берілгенге дейін болған',
            ru: 'Разъяснение предшествовало согласию',
            en: 'The explanation came before the consent',
          },
        },
        every(consentsTo(g, v), (k) => some(ofConsequences(g, v), (a) => before(a.on, k.on))),
      ),
    ),
  says: {
    kk: 'Жәбірленушінің келісуін алу үшін прокурор оған құқықтық салдарын қосымша түсіндіріп, хаттама жасайды',
    ru: 'Для получения согласия прокурор дополнительно разъясняет потерпевшему правовые последствия и составляет протокол',
    en: 'To obtain consent the prosecutor in addition explains its legal consequences to the victim and draws up a record',
  },
  cure: {
    kk: 'Прокурор салдарын түсіндірсін, хаттама жасасын, содан кейін келісуді қайта алсын',
    ru: 'Пусть прокурор разъяснит последствия, составит протокол и затем вновь получит согласие',
    en: 'Let the prosecutor explain the consequences, draw up the record and then take the consent anew',
  },
});

/** A record of its own, judged once however many agreements it names, of an explanation to a victim or to one who speaks for him. */
export const recordOfExplanation: Cond = and(
  is(thisAct.recordedIn.kind, 'investigativeRecord'),
  exists(where(pleas, (g) => contains(thisAct.about, g.id))),
  exists(
    where(c.roles, (r) =>
      and(
        same(r.person, thisAct.to),
        or(
          is(r.as, 'victim'),
          and(
            oneOf(r.as, ['legalRepresentative', 'representative']),
            exists(where(c.roles, (v) => and(is(v.as, 'victim'), same(v.person, r.of)))),
          ),
        ),
      ),
    ),
  ),
);

/** What a record of the explanation must show, by element. */
const element = (name: string): Cond =>
  single(
    where(c.contents, (x) => and(same(x.act, thisAct.id), same(x.element, lit.text(name)))),
    (x) => is(x.state, 'present'),
  );

const requisites: readonly {
  readonly name: string;
  readonly cite: ReturnType<typeof cpc.art>;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}[] = [
  { name: 'place', cite: cpc.art(199, 3), kk: 'өткізілген орны', ru: 'место', en: 'the place' },
  { name: 'date', cite: cpc.art(199, 3), kk: 'күні', ru: 'дата', en: 'the date' },
  {
    name: 'startTime',
    cite: cpc.art(199, 3),
    kk: 'басталған уақыты минутына дейін',
    ru: 'время начала до минуты',
    en: 'the time of beginning to the minute',
  },
  {
    name: 'endTime',
    cite: cpc.art(199, 3),
    kk: 'аяқталған уақыты минутына дейін',
    ru: 'время окончания до минуты',
    en: 'the time of end to the minute',
  },
  {
    name: 'officer',
    cite: cpc.art(199, 3),
    kk: 'лауазымды адамның лауазымы мен тегі',
    ru: 'должность и фамилия должностного лица',
    en: 'post and surname of the officer',
  },
  {
    name: 'participants',
    cite: cpc.art(199, 3),
    kk: 'әр қатысушының аты-жөні',
    ru: 'имя каждого участника',
    en: 'the name of each participant',
  },
  {
    name: 'shownToAll',
    cite: cpc.art(199, 6),
    kk: 'хаттаманың барлығына танысуға берілгені',
    ru: 'предъявление протокола всем участникам',
    en: 'that the record was shown to all',
  },
];

/** The record has what CPC 199 asks for, and everyone signed or the refusal is certified. */
export const recordComplete = content({
  id: 'kz.cpc.199.record-of-explanation',
  for: theCase,
  governs: explainToVictim,
  cite: [cpc.art(199, 3), cpc.art(199, 6), cpc.art(199, 7), sc2016.p(10, 1).s(2), sc2016.p(10, 2).s(2)],
  when: () => recordOfExplanation,
  holds: () =>
    and(
      ...requisites.map((r) =>
        ground(
          {
            id: `kz.cpc.199.record-of-explanation.${r.name}`,
            cite: [r.cite],
            says: {
              kk: `Хаттамада көрсетілген: ${r.kk}`,
              ru: `В протоколе указано: ${r.ru}`,
              en: `The record shows ${r.en}`,
            },
          },
          element(r.name),
        ),
      ),
      ground(
        {
          id: 'kz.cpc.199.record-of-explanation.signatures',
          cite: [cpc.art(199, 7), cpc.art(123, 7), cpc.art(123, 10)],
          says: {
            kk: 'Барлығы қол қойған немесе қол қоюдан бас тарту расталған',
            ru: 'Подписали все либо отказ от подписи удостоверен',
            en: 'All have signed, or the refusal to sign is certified',
          },
        },
        or(element('signatures'), element('refusalCertified')),
      ),
    ),
  says: {
    kk: 'Түсіндіру хаттамасы тергеу әрекеті хаттамасының талаптарына сай болуға тиіс',
    ru: 'Протокол разъяснения должен отвечать требованиям к протоколу следственного действия',
    en: 'The record of the explanation must meet the requirements for a record of an investigative act',
  },
  cure: {
    kk: 'Жетіспейтін деректемелері бар хаттаманы қайта жасап, түсіндіруді қайталаңыз',
    ru: 'Повторите разъяснение и составьте протокол со всеми реквизитами',
    en: 'Repeat the explanation and draw up a record with everything it must show',
  },
});
