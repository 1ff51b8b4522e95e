import { and, contains, is, not, presume, requirement, type Presumption } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2025 } from '../../instruments/resolutions.ts';
import { appellateOrderObserved } from '../../resolution-2025-1-cassation/para-04-appellate-order.ts';
import { contestedAndPerson, fileCassation, since2016, thisAct } from './filings.ts';

/** A paper that names nobody contests the decision for everybody it decides about. */
export const contestsForAll: Presumption = {
  id: 'filing.contests-for-all',
  says: {
    kk: 'адамдар аталмаса, акт барлығына қатысты дауланады деп есептеледі',
    ru: 'если лица не названы, считается, что акт оспаривается в отношении всех',
    en: 'a paper that names nobody is taken to contest the act for everybody it decides about',
  },
  cite: [],
};

/** A paper not said to be a protest is a party's. */
export const partysPaper: Presumption = {
  id: 'filing.partys-paper',
  says: {
    kk: 'наразылық екені айтылмаса, құжат тараптың шағымы деп есептеледі',
    ru: 'если не указано, что это протест, документ считается жалобой стороны',
    en: 'a paper not said to be a protest is taken to be a complaint of a party',
  },
  cite: [],
};

/**
 * A party may contest a decision in cassation only for a person in respect of whom it was reviewed on appeal; whether
 * the filer himself appealed does not matter from 01.07.2025. Interested persons and private rulings are no exception.
 */
export const appellateOrder = requirement({
  id: 'kz.cpc.484-1.appellate-order',
  for: contestedAndPerson,
  governs: fileCassation,
  cite: [
    cpc.art(484, 1).since(since2016),
    cpc.art(484, 3).since(since2016),
    sc2025.p(4, 1),
    sc2025.p(5, 1),
    sc2025.p(5, 4).s(1),
    sc2025.p(10, 2).s(1),
  ],
  // A protest is possible although the order was not observed (484(3)).
  when: ({ p }) =>
    and(
      presume(partysPaper, not(is(thisAct.sort, 'protest')), true),
      presume(contestsForAll, contains(thisAct.concerns, p.id), true),
    ),
  holds: ({ j, p }) => appellateOrderObserved(j, p),
  says: {
    kk: 'Тарап сот актісіне ол осы адамға қатысты апелляциялық сатыда қайта қаралғаннан кейін ғана кассациялық шағым береді',
    ru: 'Сторона обжалует судебный акт в кассации лишь после его пересмотра в апелляции в отношении этого лица',
    en: 'A party contests the act in cassation only after it was reviewed on appeal in respect of this person',
  },
  cure: {
    kk: 'Апелляциялық мерзімді қалпына келтіруді сұраңыз (ҚПК 419) не прокурорға наразылық келтіру туралы өтінішхат беріңіз (ҚПК 486, 2-бөлік)',
    ru: 'Просите восстановить срок апелляции (ст. 419 УПК) либо обратитесь с ходатайством о принесении протеста (ч. 2 ст. 486 УПК)',
    en: 'Ask to restore the term of appeal (CPC 419) or ask the prosecutor to bring a protest (CPC 486(2))',
  },
});
