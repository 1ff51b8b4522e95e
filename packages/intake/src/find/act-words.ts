import type { RoleName } from './role-words.ts';

/** Words by which papers tell that an act was done, and who does it by law or habit. */
export interface ActWords {
  readonly kind: string;
  readonly re: RegExp;
  /** The part of the one who acts; the only one of that part is taken. */
  readonly by?: readonly RoleName[];
  /** The part of the one it is done to. */
  readonly to?: readonly RoleName[];
  readonly subject?: string;
  readonly form?: string;
  /** The act is about the agreement, or about the person it is done to. */
  readonly about?: 'agreement' | 'to';
}

const suspect = ['suspect', 'accused', 'defendant'] as const;
const officer = ['investigator', 'inquirer'] as const;

/** Russian first, then Kazakh, of each act. What is more exact stands before what is less. */
export const actWords: readonly ActWords[] = [
  {
    kind: 'explainRights',
    subject: 'victimRights',
    to: ['victim'],
    about: 'agreement',
    re: /потерпевш[^;]{0,120}(?:разъяснен\p{L}*|разъяснил\p{L}*)[^;]{0,60}прав|разъяснен\p{L}*[^;]{0,60}потерпевш[^;]{0,60}прав|разъяснен\p{L}*[^;]{0,30}права\s+потерпевш/iu,
  },
  {
    kind: 'explainRights',
    subject: 'victimRights',
    to: ['victim'],
    about: 'agreement',
    re: /жәбірленуші[^;]{0,120}құқ[^;]{0,60}түсіндір(?:іл|ді)/iu,
  },
  {
    kind: 'explainRights',
    subject: 'agreementConsequences',
    to: ['victim'],
    about: 'agreement',
    re: /потерпевш[^;]{0,120}разъяснен\p{L}*[^;]{0,60}последстви|потерпевш[^;]{0,80}последстви[^;]{0,60}разъяснен|последстви[^;]{0,80}разъяснен\p{L}*[^;]{0,60}потерпевш|разъяснил\p{L}*\s+потерпевш[^;]{0,60}последстви/iu,
  },
  {
    kind: 'explainRights',
    subject: 'agreementConsequences',
    to: ['victim'],
    about: 'agreement',
    re: /жәбірленуші[^;]{0,120}салдар[^;]{0,60}түсіндіріл/iu,
  },
  {
    kind: 'explainRights',
    subject: 'consequencesAndRightToRefuse',
    to: suspect,
    about: 'agreement',
    re: /(?:последстви|право\s+отказ)[^;]{0,80}(?:подозреваем|обвиняем)\p{L}*\s+разъяснен|(?:подозреваем|обвиняем)[^;]{0,140}разъяснен\p{L}*[^;]{0,80}(?:последстви|отказ)|разъяснен\p{L}*[^;]{0,60}(?:последстви|право\s+отказ)[^;]{0,80}(?:подозреваем|обвиняем)/iu,
  },
  {
    kind: 'explainRights',
    subject: 'consequencesAndRightToRefuse',
    to: suspect,
    about: 'agreement',
    re: /(?:күдікті|айыпталушы)[^;]{0,140}(?:салдар|бас\s+тарту)[^;]{0,80}түсіндіріл/iu,
  },
  {
    kind: 'petitionForAgreement',
    by: suspect,
    about: 'agreement',
    re: /(?:заяв(?:ил|лено)|подал|подан|обратил|поступило|заявила)\p{L}*[^;]{0,60}ходатайств[^;]{0,40}о\s+заключении|ходатайств[^;]{0,30}о\s+заключении[^;]{0,60}(?:заявлен|подан|поступил)/iu,
  },
  {
    kind: 'petitionForAgreement',
    by: suspect,
    about: 'agreement',
    re: /келісім\p{L}*\s+жасасу[^;]{0,40}өтінішхат\p{L}*[^;]{0,30}(?:бер|келіп\s+түс|мәлімде)|өтінішхат[^;]{0,20}(?:берді|келіп\s+түсті)/iu,
  },
  {
    kind: 'forwardPetition',
    by: officer,
    to: ['prosecutor'],
    about: 'agreement',
    re: /ходатайство[^;]{0,80}(?:направлен|передан)\p{L}*[^;]{0,30}прокурор|өтінішхат[^;]{0,60}прокурорға[^;]{0,20}(?:жолда|жібер)/iu,
  },
  {
    kind: 'approveAgreement',
    by: ['prosecutor'],
    about: 'agreement',
    re: /(?:соглашени|сделк)\p{L}*[^;]{0,80}утвержд[её]н|утвержд[её]н\p{L}*[^;]{0,60}(?:соглашени|сделк)|келісім\p{L}*[^;]{0,60}бекітілді/iu,
  },
  {
    kind: 'concludeAgreement',
    by: ['prosecutor'],
    about: 'agreement',
    re: /заключ(?:ено|ена|ил|или)(?!\p{L}*\s+под)[^;]{0,80}(?:соглашени|сделк)|(?:соглашени|сделк)\p{L}*[^;]{0,60}заключен[оа]|келісім(?:\p{L}*)?(?:\s+\p{L}+){0,2}\s+жасалды|келісім\s+жасасты/iu,
  },
  {
    kind: 'consent',
    by: ['victim'],
    form: 'written',
    about: 'agreement',
    re: /потерпевш[^;]{0,120}(?:дал|дала|дано|выразил|выразила)[^;]{0,40}письменное\s+согласие|получено\s+письменное\s+согласие\s+потерпевш|письменное\s+согласие\s+потерпевш/iu,
  },
  {
    kind: 'consent',
    by: ['victim'],
    about: 'agreement',
    re: /потерпевш[^;]{0,120}(?:дал|дала|дано|выразил|выразила)[^;]{0,40}согласие|согласие\s+потерпевш\p{L}*[^;]{0,60}(?:получен|дано|от)/iu,
  },
  {
    kind: 'consent',
    by: ['victim'],
    form: 'written',
    about: 'agreement',
    re: /жәбірленуші[^;]{0,120}жазбаша\s+келісім/iu,
  },
  {
    kind: 'consent',
    by: ['victim'],
    about: 'agreement',
    re: /жәбірленуші[^;]{0,120}келісім(?:ін|і)?\s+(?:берді|білдірді|алынды)/iu,
  },
  {
    kind: 'recogniseVictim',
    by: officer,
    to: ['victim'],
    about: 'to',
    re: /призна(?:н|на|ть|но|л|ла)\s+(?:в\s+качестве\s+)?потерпевш|призна(?:н|на|л)[^;]{0,60}потерпевш\p{L}+|жәбірленуші\s+деп\s+таныл|о\s+признании\s+(?:лица\s+)?потерпевш/iu,
  },
  {
    kind: 'recogniseSuspect',
    by: officer,
    to: suspect,
    about: 'to',
    re: /призна(?:н|на|л|ла)[^;]{0,60}подозреваем|о\s+признании\s+(?:лица\s+)?подозреваем|күдікті\s+деп\s+таныл|күдікті\s+деп\s+тану/iu,
  },
  {
    kind: 'interrogateSuspect',
    by: officer,
    to: suspect,
    about: 'to',
    re: /допрошен\p{L}*[^;]{0,40}в\s+качестве\s+подозреваем|(?:күдікті\s+ретінде|күдіктіден)[^;]{0,40}жауап\s+алын/iu,
  },
  {
    kind: 'qualifyDeed',
    by: officer,
    to: suspect,
    about: 'to',
    re: /(?:вынес\p{L}+|объявлен\p{L}*)[^;]{0,40}постановлени\p{L}*[^;]{0,30}о\s+квалификации\s+деяни|постановлени\p{L}*\s+о\s+квалификации\s+деяни\p{L}*[^;]{0,60}(?:вынес|объявлен)|саралау\s+туралы\s+қаулы[^;]{0,40}(?:шығар|жариялан)/iu,
  },
  {
    kind: 'sendCaseToCourt',
    by: ['prosecutor'],
    re: /(?:уголовн\p{L}+\s+)?дело[^;]{0,80}направлен\p{L}*[^;]{0,30}в\s+[^;]{0,40}суд|қылмыстық\s+іс[^;]{0,60}сотқа\s+(?:жолда|жібер)/iu,
  },
  {
    kind: 'appointCounsel',
    by: officer,
    to: ['counsel'],
    re: /(?:назначен|допущен)\p{L}*[^;]{0,60}(?:защитник|адвокат)|(?:защитник|адвокат)\p{L}*[^;]{0,60}(?:назначен|допущен)|қорғаушы\p{L}*[^;]{0,60}(?:тағайында|жіберілді)/iu,
  },
  {
    kind: 'fileCivilClaim',
    by: ['victim', 'civilPlaintiff'],
    re: /(?:заявлен|предъявлен|подан|заявил|подал)\p{L}*\s+гражданск\p{L}+\s+иск|гражданск\p{L}+\s+иск[^;]{0,40}(?:заявлен|предъявлен|подан)|азаматтық\s+талап[^;]{0,40}(?:қойыл|беріл|мәлімде)/iu,
  },
];
