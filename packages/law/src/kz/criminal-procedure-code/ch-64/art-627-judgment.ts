import {
  about,
  and,
  at,
  conditionByVersion,
  consequence,
  contains,
  content,
  duty,
  exists,
  implies,
  is,
  lit,
  named,
  not,
  oneOf,
  or,
  presume,
  requirement,
  same,
  some,
  unread,
  where,
  yes,
  type AnyNorm,
  type Cond,
  type Presumption,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts, type SentenceFacts } from '@zhargy/casefile';
import { termEnds, within } from '../ch-06-time-limits/index.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { elements } from '../../resolution-2018-4-sentence/elements.ts';
import {
  convicts,
  giveJudgment,
  recorded,
  sentence,
  sentenceAndCharge,
  type SentenceAndCharge,
} from '../../resolution-2018-4-sentence/judgment.ts';
import { present } from '../../resolution-2018-4-sentence/report.ts';
import { codeBegins, law91 } from './amending-laws.ts';
import { judgmentElements, type JudgmentElement } from './art-627-elements.ts';
import { agreementsJudged, noAgreement, sidesAsNamed } from './judged-agreement.ts';

/** The sentence rests on an agreement tried in the conciliatory form. */
const onAgreement = (s: SentenceFacts): Cond =>
  presume(noAgreement, exists(where(named(c.agreements, s.agreement), (g) => oneOf(g.form, ['plea', 'asset']))), false);
const applies = (s: SentenceFacts, e: { due?(s: SentenceFacts): Cond }): Cond =>
  e.due ? and(convicts, onAgreement(s), e.due(s)) : and(convicts, onAgreement(s));
/** Article 627 was amended twice before the text that was read: an older judgment is not held against it. */
const asRead = (is: Cond): Cond =>
  conditionByVersion([
    unread(codeBegins, {
      kk: '627-баптың 2017 жылғы 11 шілдеге дейінгі мәтіні оқылмаған',
      ru: 'текст статьи 627 до 11 июля 2017 года не прочитан',
      en: 'article 627 was not read as it stood before 11 July 2017',
    }),
    { from: law91, is },
  ]);
const cureOf = (e: JudgmentElement): JudgmentElement['says'] => ({
  kk: `Үкімді толықтырыңыз: ${e.says.kk}`,
  ru: `Дополните приговор: ${e.says.ru}`,
  en: `Complete the judgment: ${e.says.en}`,
});

/** Each element of a judgment on an agreement as a norm on its text (CPC 627(1)-(3)). */
export const judgmentContent: readonly AnyNorm[] = judgmentElements.map((e): AnyNorm => {
  const common = { id: `kz.cpc.627.${e.id}`, governs: giveJudgment, cite: e.cite, says: e.says, cure: cureOf(e) };
  return e.per === 'charge'
    ? content<SentenceAndCharge>({
        ...common,
        for: sentenceAndCharge,
        when: ({ s }) => applies(s, e),
        holds: ({ s, sc }) => asRead(present(s, e.id, sc.charge)),
      })
    : content({
        ...common,
        for: sentence,
        when: ({ s }) => applies(s, e),
        holds: ({ s }) => asRead(present(s, e.id, s.id)),
      });
});

/** Article 627(4): the questions of article 401 are decided together with the judgment. */
export const furtherQuestions = content({
  id: 'kz.cpc.627-4.questions-of-401',
  for: sentence,
  governs: giveJudgment,
  cite: [cpc.art(627, 4)],
  says: {
    kk: 'Үкіммен бірге 401-бапта аталған мәселелер де шешіледі',
    ru: 'Одновременно с приговором решаются вопросы, перечисленные в статье 401',
    en: 'Together with the judgment the questions listed in article 401 are decided',
  },
  cure: {
    kk: '401-бап бойынша жетіспейтін мәселелерді шешіңіз',
    ru: 'Решите недостающие вопросы статьи 401',
    en: 'Decide the questions of article 401 that are wanting',
  },
  when: ({ s }) => and(convicts, onAgreement(s)),
  holds: ({ s }) =>
    asRead(
      and(
        ...elements
          .filter((e) => e.list === '401' && e.per === 'sentence')
          .map((e) => (e.due ? implies(e.due(s), present(s, e.id, s.id)) : present(s, e.id, s.id))),
      ),
    ),
});

/** A judgment and the agreement it rests on. */
const judgmentAndAgreement = about({ j: where(c.acts, (j) => is(j.kind, 'judgment')) }, ({ j }) => ({
  g: agreementsJudged(j),
}));
/** Those who are to get a copy; a person the agreement does not name as its side is none of them. */
const judgmentAndRecipient = about(
  { j: where(c.acts, (j) => is(j.kind, 'judgment')) },
  ({ j }) => ({ g: agreementsJudged(j) }),
  ({ g }) => ({
    p: where(c.persons, (p) =>
      presume(sidesAsNamed, or(same(g.party, p.id), same(g.counsel, p.id), same(g.prosecutor, p.id)), false),
    ),
  }),
);
const copies = (j: ActFacts, p: AgreementFacts['party']) =>
  where(c.acts, (a) => and(is(a.kind, 'handOverJudgment'), contains(a.about, j.id), same(a.to, p)));

/** Article 627(4): a copy within five days; the victim is not among those the text names. */
export const copyOfJudgment = duty({
  id: 'kz.cpc.627-4.copy',
  for: judgmentAndRecipient,
  cite: [cpc.art(627, 4)],
  who: { kk: 'сот', ru: 'суд', en: 'the court' },
  says: {
    kk: 'Үкімнің көшірмесі бес тәуліктен кешіктірілмей сотталған адамға, қорғаушысына және прокурорға тапсырылады',
    ru: 'Копия приговора не позднее пяти суток вручается осуждённому, его защитнику и прокурору',
    en: 'A copy of the judgment is handed to the convict, counsel and the prosecutor within five days',
  },
  cure: {
    kk: 'Үкімнің көшірмесін тапсырып, қолхат алыңыз',
    ru: 'Вручите копию приговора под расписку',
    en: 'Hand over the copy against a signature',
  },
  when: ({ j }) => at(j.on, asRead(yes)),
  by: ({ j }) => termEnds.of({ start: j.on, unit: lit.text('days'), n: lit.count(5), kind: lit.text('ordinary') }),
  done: ({ j, p }) => exists(copies(j, p.id)),
  doneInTime: ({ j, p }) => some(copies(j, p.id), (a) => within({ start: j.on, unit: 'days', n: 5 }, a.on)),
});

/** Article 627(4): a judgment given in conciliation is open to appeal on general terms. */
export const openToAppeal = consequence({
  id: 'kz.cpc.627-4.appeal',
  for: judgmentAndAgreement,
  cite: [cpc.art(627, 4)],
  says: {
    kk: 'Келісімдік тәртіпте шығарылған үкімге жалпы негіздерде шағым беріледі',
    ru: 'Приговор, постановленный в согласительном порядке, обжалуется на общих основаниях',
    en: 'A judgment given in conciliation may be appealed on general terms',
  },
  when: ({ j }) => at(j.on, asRead(yes)),
  follows: ({ j }) => is(j.instance, 'first'),
});

const firstInstance: Presumption = {
  id: 'judgment.first-instance',
  says: {
    kk: 'сатысы көрсетілмеген үкім бірінші сатыда шығарылды деп есептеледі',
    ru: 'приговор без указания инстанции считается постановленным в первой инстанции',
    en: 'a judgment of no stated instance is taken to be of the first',
  },
  cite: [cpc.art(626, 1)],
};

/** Article 627 with 626(1): a judgment in conciliation is given only where the hearing ended with a conviction. */
export const judgmentFollowsDecision = requirement({
  id: 'kz.cpc.626-1-5.judgment',
  for: sentence,
  governs: giveJudgment,
  cite: [cpc.art(626, 1), cpc.art(626, 1, 5)],
  says: {
    kk: 'Келісімдік тәртіпте тек айыптау үкімі шығарылады',
    ru: 'В согласительном порядке постановляется только обвинительный приговор',
    en: 'In conciliation only a conviction may be given',
  },
  cure: {
    kk: 'Күмән болса, бас тартып, істі прокурорға қайтарыңыз; 35-бап бойынша істі тоқтатыңыз',
    ru: 'При сомнениях откажите и верните дело прокурору; по статье 35 прекратите дело',
    en: 'In doubt refuse and return the case; on article 35 end it',
  },
  // a court of appeal that set the judgment aside may acquit (431(1)(4))
  when: ({ s }) => and(onAgreement(s), presume(firstInstance, not(is(recorded.instance, 'appellate')), true)),
  holds: () => is(recorded.sort, 'conviction'),
});
