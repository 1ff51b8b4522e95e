import { about, act, and, contains, exists, is, lit, oneOf, same, where, type Text } from '@zhargy/logic';
import { c, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { ofProsecuted } from '../accused-persons.ts';
import { law118 } from './amending-laws.ts';

type WritAct =
  | 'petitionForWrit'
  | 'establishWritGrounds'
  | 'writRuling'
  | 'writReachesProsecutor'
  | 'writReachesCourt'
  | 'courtOnWrit'
  | 'disagreeWithWritJudgment'
  | 'setAsideWritJudgment';
/** Recorded acts of one kind about this person. */
export const actsOn = (p: PersonFacts, kind: WritAct) =>
  where(c.acts, (a) => and(is(a.kind, kind), contains(a.about, p.id)));

/** A person for whom writ proceedings were asked or ordered. */
export const writPerson = about({
  p: where(c.persons, (p) =>
    ofProsecuted(
      p,
      exists(where(c.acts, (a) => and(oneOf(a.kind, ['petitionForWrit', 'writRuling']), contains(a.about, p.id)))),
    ),
  ),
});
/** The person and each judgment given against him by writ. */
export const writJudgment = about(
  { p: where(c.persons, (p) => ofProsecuted(p, exists(actsOn(p, 'courtOnWrit')))) },
  ({ p }) => ({
    j: where(actsOn(p, 'courtOnWrit'), (j) => same(j.outcome, lit.text('convict'))),
  }),
);

/** The person and each decision of the court that ends the case by writ: a judgment or a termination. */
export const writDecision = about(
  { p: where(c.persons, (p) => ofProsecuted(p, exists(actsOn(p, 'courtOnWrit')))) },
  ({ p }) => ({
    j: where(actsOn(p, 'courtOnWrit'), (j) => oneOf(j.outcome, ['convict', 'terminate'])),
  }),
);

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** The ruling that ends the pre-trial stage by writ. */
export const applyWrit = act({
  id: 'applyWritProceedings',
  says: t(
    'бұйрықтық іс жүргізуді қолдану туралы қаулы шығару',
    'вынесение постановления о применении приказного производства',
    'ruling that writ proceedings apply',
  ),
  recordedAs: 'writRuling',
  by: ['investigator', 'inquirer'],
  roles: writPerson,
  cite: [cpc.art('629-1', 6).since(law118)],
});

/** What the head of the inquiry body decides on the ruling. */
export const headOfInquiryDecides = act({
  id: 'headOfInquiryOnWrit',
  says: t(
    'анықтау органы бастығының бұйрықтық іс жүргізу туралы қаулы бойынша шешімі',
    'решение начальника органа дознания по постановлению о приказном производстве',
    'the decision of the head of the inquiry body on a writ ruling',
  ),
  recordedAs: 'inquiryHeadOnWrit',
  by: ['investigator', 'inquirer'],
  roles: writPerson,
  cite: [cpc.art('629-3', 1).since(law118)],
  outcomes: {
    agree: t('келісу және прокурорға жіберу', 'согласовать и направить прокурору', 'agree and send to the prosecutor'),
    approve: t('бекіту және сотқа жіберу', 'утвердить и направить в суд', 'approve and send to court'),
    terminate: t('бас тартып, істі тоқтату', 'отказать и прекратить дело', 'refuse and end the case'),
    return: t(
      'бас тартып, анықтауға не тергеуге қайтару',
      'отказать и вернуть для дознания или следствия',
      'refuse and return for inquiry or investigation',
    ),
    refuse: t('келісуден бас тарту', 'отказать в согласовании', 'refuse to agree'),
  },
});

/** What the prosecutor decides on the ruling. */
export const prosecutorDecides = act({
  id: 'prosecutorOnWrit',
  says: t(
    'прокурордың бұйрықтық іс жүргізу туралы қаулы бойынша шешімі',
    'решение прокурора по постановлению о приказном производстве',
    'the decision of the prosecutor on a writ ruling',
  ),
  recordedAs: 'prosecutorOnWrit',
  by: ['prosecutor'],
  roles: writPerson,
  cite: [cpc.art('629-3', 4).since(law118)],
  outcomes: {
    approve: t('бекіту және сотқа жіберу', 'утвердить и направить в суд', 'approve and send to court'),
    terminate: t('бас тартып, істі тоқтату', 'отказать и прекратить дело', 'refuse and end the case'),
    return: t(
      'анықтауға не алдын ала тергеуге қайтару',
      'вернуть для дознания или предварительного следствия',
      'return for inquiry or preliminary investigation',
    ),
    terminateInPart: t(
      'жекелеген күдіктілерге қатысты тоқтату',
      'прекратить в отношении отдельных подозреваемых',
      'end the case as to some of the suspects',
    ),
  },
});

/** What the court decides by writ. */
export const courtDecides = act({
  id: 'courtOnWrit',
  says: t(
    'соттың бұйрықтық іс жүргізудегі шешімі',
    'решение суда в приказном производстве',
    'the decision of the court in writ proceedings',
  ),
  recordedAs: 'courtOnWrit',
  by: ['judge'],
  roles: writPerson,
  cite: [cpc.art('629-4', 1).since(law118)],
  outcomes: {
    returnNoGrounds: t('негіз болмағандықтан қайтару', 'вернуть: нет оснований', 'return: no grounds'),
    terminate: t('істі тоқтату', 'прекратить дело', 'end the case'),
    convict: t('айыптау үкімін шығару', 'постановить обвинительный приговор', 'convict'),
    returnOtherPunishment: t(
      'айыппұлдан өзге жаза қажет болғандықтан қайтару',
      'вернуть: нужно иное наказание, чем штраф',
      'return: a punishment other than a fine is needed',
    ),
  },
});

/** The convict says that he does not agree with the judgment. */
export const disagreeWithJudgment = act({
  id: 'disagreeWithWritJudgment',
  says: t(
    'бұйрықтық іс жүргізу тәртібімен шығарылған үкіммен келіспеу туралы өтінішхат',
    'ходатайство о несогласии с приговором приказного производства',
    'petition of disagreement with a judgment given by writ',
  ),
  recordedAs: 'disagreeWithWritJudgment',
  by: ['convict'],
  roles: writJudgment,
  cite: [cpc.art('629-6', 2).since(law118)],
});

/** An appeal against a termination or a judgment given by writ. */
export const appealByWrit = act({
  id: 'appealWritDecision',
  says: t(
    'бұйрықтық іс жүргізудегі сот актісіне шағым не өтінішхат',
    'жалоба или ходатайство на судебный акт приказного производства',
    'appeal against a court act given in writ proceedings',
  ),
  recordedAs: 'appealWritJudgment',
  by: ['victim', 'prosecutor', 'civilPlaintiff', 'civilDefendant', 'convict'],
  roles: writPerson,
  cite: [cpc.art('629-7').since(law118)],
});
