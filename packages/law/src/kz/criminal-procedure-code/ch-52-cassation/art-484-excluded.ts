import {
  and,
  conditionByVersion,
  contains,
  effective,
  is,
  lit,
  not,
  oneOf,
  or,
  presume,
  requirement,
  same,
  some,
  unknowable,
  unverified,
  where,
  type Cond,
  type Presumption,
  type Text,
  type Unverified,
} from '@zhargy/logic';
import { c, type ActFacts, type PersonFacts } from '@zhargy/casefile';
import { categoryOf } from '../../criminal-code/category-of-charge.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2025 } from '../../instruments/resolutions.ts';
import { contestsForAll, partysPaper } from './art-484-appellate-order.ts';
import { contested, contestedAndPerson, fileCassation, since2016, thisAct } from './filings.ts';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** From 01.07.2027 the bar depends on the kind of procedure, not on gravity. */
const since2027 = effective('2027-07-01', '136-VIII');
const laterText: Unverified = {
  id: 'cpc.484-2-1.2027',
  says: text(
    '2027 жылғы 1 шілдеден қолданылатын мәтін редакция ескертуінен белгілі',
    'текст, действующий с 01.07.2027, известен из редакционного примечания',
    'the text in force from 01.07.2027 is known from an editor’s note',
  ),
};

/** A judgment that names no other article left the charge as it was brought. */
export const asCharged: Presumption = {
  id: 'judgment.as-charged',
  says: text(
    'сот актісінде басқа бап аталмаса, саралау өзгермеген деп есептеледі',
    'если акт не называет другой статьи, считается, что квалификация не менялась',
    'a decision that names no other article is taken to leave the qualification as it was',
  ),
  cite: [],
};

const requalified = (j: ActFacts): Cond => presume(asCharged, not(same(j.article, lit.text(''))), false);

/** A crime of medium gravity or graver; where the courts requalified it, a paper that asks for the former graver article. */
const graveEnough = (j: ActFacts, p: PersonFacts): Cond =>
  and(
    some(
      where(c.charges, (ch) => same(ch.person, p.id)),
      (ch) => oneOf(categoryOf(ch), ['medium', 'grave', 'especiallyGrave']),
    ),
    or(
      not(requalified(j)),
      is(thisAct.direction, 'worse'),
      unknowable('acts', 'whether the article of the decision is one of minor gravity'),
    ),
  );

/** Cases of misdemeanours and of crimes of minor gravity are open to a protest only; from 01.07.2027 cases tried in simplified ways. */
export const minorCases = requirement({
  id: 'kz.cpc.484-2-1.minor-case',
  for: contestedAndPerson,
  governs: fileCassation,
  cite: [cpc.art(484, 2, 1).since(since2016), cpc.art(484, 3).since(since2016), sc2025.p(2, 3), sc2025.p(3, 2)],
  when: ({ j, p }) =>
    and(
      oneOf(j.sort, ['conviction', 'acquittal', 'termination']),
      presume(partysPaper, not(is(thisAct.sort, 'protest')), true),
      presume(contestsForAll, contains(thisAct.concerns, p.id), true),
    ),
  holds: ({ j, p }) =>
    conditionByVersion([
      { from: since2016, is: graveEnough(j, p) },
      {
        from: since2027,
        is: unverified(
          laterText,
          unknowable(
            'proceeding',
            'whether the case was tried in order proceedings, by agreement or in the abbreviated way',
          ),
        ),
      },
    ]),
  says: text(
    'Қылмыстық теріс қылық пен онша ауыр емес қылмыс туралы істер бойынша тарап кассациялық шағым бермейді',
    'По делам об уголовных проступках и преступлениях небольшой тяжести сторона кассационную жалобу не подает',
    'In cases of misdemeanours and crimes of minor gravity a party cannot file a cassation complaint',
  ),
  cure: text(
    'Прокурорға наразылық келтіру туралы өтінішхат беріңіз',
    'Обратитесь к прокурору с ходатайством о принесении протеста',
    'Ask the prosecutor to bring a protest',
  ),
});

/** Rulings on the execution of a sentence and acts of the investigating judge are not reviewed in cassation. */
export const excludedActs = requirement({
  id: 'kz.cpc.484-2.excluded-act',
  for: contested,
  governs: fileCassation,
  cite: [cpc.art(484, 2, 2).since(since2016), cpc.art(484, 2, 3).since(since2016), sc2025.p(2, 2)],
  holds: ({ j }) => and(not(is(j.instance, 'investigatingJudge')), not(is(j.sort, 'execution'))),
  says: text(
    'Үкімді орындауға байланысты қаулылар мен тергеу судьясының актілері кассациялық тәртіппен қайта қаралмайды',
    'Постановления по вопросам исполнения приговора и акты следственного судьи в кассации не пересматриваются',
    'Rulings on the execution of a sentence and acts of the investigating judge are not reviewed in cassation',
  ),
  cure: text(
    'Апелляциялық шағым беру тәртібін тексеріңіз',
    'Проверьте порядок апелляционного обжалования',
    'Check the way of appeal',
  ),
});
