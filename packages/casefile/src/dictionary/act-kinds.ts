import type { Text } from '@zhargy/logic';
import type { actKinds } from '../entities/act.ts';

/** What each kind of recorded act is called. */
export const actKindTexts = {
  recogniseSuspect: { kk: 'күдікті деп тану', ru: 'признание подозреваемым', en: 'recognition as a suspect' },
  changeCharge: { kk: 'айыптауды өзгерту', ru: 'изменение обвинения', en: 'change of a charge' },
  dropCharge: { kk: 'айыптаудан бас тарту', ru: 'отказ от обвинения', en: 'dropping of a charge' },
  recogniseVictim: { kk: 'жәбірленуші деп тану', ru: 'признание потерпевшим', en: 'recognition as a victim' },
  severCase: { kk: 'істі бөліп шығару', ru: 'выделение дела', en: 'severance of a case' },
  joinCases: { kk: 'істерді біріктіру', ru: 'соединение дел', en: 'joinder of cases' },
  contestCharge: {
    kk: 'айыптауға, дәлелдемелерге немесе зиянға дау айту',
    ru: 'оспаривание обвинения, доказательств или вреда',
    en: 'contesting of a charge, evidence or harm',
  },
  agreeWithCharge: { kk: 'айыптаумен келісу', ru: 'согласие с обвинением', en: 'agreement with a charge' },
  identifyAccomplice: {
    kk: 'сыбайлас қатысушыны анықтау',
    ru: 'установление соучастника',
    en: 'identification of an accomplice',
  },
  terminateAgainst: {
    kk: 'адамға қатысты істі тоқтату',
    ru: 'прекращение дела в отношении лица',
    en: 'termination of the case against a person',
  },
  petitionForAgreement: {
    kk: 'процестік келісім жасасу туралы өтінішхат',
    ru: 'ходатайство о заключении процессуального соглашения',
    en: 'petition for a procedural agreement',
  },
  forwardPetition: {
    kk: 'өтінішхатты прокурорға жіберу',
    ru: 'направление ходатайства прокурору',
    en: 'forwarding of a petition to the prosecutor',
  },
  explainRights: {
    kk: 'құқықтар мен салдарды түсіндіру',
    ru: 'разъяснение прав и последствий',
    en: 'explanation of rights and consequences',
  },
  consent: { kk: 'келісім беру', ru: 'дача согласия', en: 'giving of consent' },
  objectToAgreement: {
    kk: 'процестік келісімге қарсылық білдіру',
    ru: 'возражение против процессуального соглашения',
    en: 'objection to a procedural agreement',
  },
  concludeAgreement: {
    kk: 'процестік келісім жасасу',
    ru: 'заключение процессуального соглашения',
    en: 'conclusion of a procedural agreement',
  },
  approveAgreement: {
    kk: 'процестік келісімді бекіту',
    ru: 'утверждение процессуального соглашения',
    en: 'approval of a procedural agreement',
  },
  withdrawFromAgreement: {
    kk: 'процестік келісімнен бас тарту',
    ru: 'отказ от процессуального соглашения',
    en: 'withdrawal from a procedural agreement',
  },
  expressDisagreement: { kk: 'келіспейтінін білдіру', ru: 'выражение несогласия', en: 'expression of disagreement' },
  claimInnocence: { kk: 'кінәсіз екенін мәлімдеу', ru: 'заявление о невиновности', en: 'claim of innocence' },
  claimCoercion: { kk: 'мәжбүрлеу туралы мәлімдеу', ru: 'заявление о принуждении', en: 'claim of coercion' },
  sendCaseToCourt: { kk: 'істі сотқа жіберу', ru: 'направление дела в суд', en: 'sending of the case to court' },
  setConciliatoryHearing: {
    kk: 'келісімдік іс жүргізу отырысын тағайындау',
    ru: 'назначение заседания согласительного производства',
    en: 'setting of a conciliatory hearing',
  },
  continueInConciliation: {
    kk: 'істі келісімдік іс жүргізуде жалғастыру',
    ru: 'продолжение дела в согласительном производстве',
    en: 'continuation of the case in conciliatory proceedings',
  },
  retireToDeliberate: {
    kk: 'кеңесу бөлмесіне кету',
    ru: 'удаление в совещательную комнату',
    en: 'retirement to the deliberation room',
  },
  preliminaryHearing: { kk: 'алдын ала тыңдау', ru: 'предварительное слушание', en: 'preliminary hearing' },
  decideOnArrivedAgreement: {
    kk: 'келісіммен түскен іс бойынша шешім',
    ru: 'решение по делу, поступившему с соглашением',
    en: 'decision on a case that arrived with an agreement',
  },
  decideConciliation: {
    kk: 'келісімдік іс жүргізудегі шешім',
    ru: 'решение в согласительном производстве',
    en: 'decision in conciliatory proceedings',
  },
  decideOnAgreementAtTrial: {
    kk: 'басты сот талқылауында жасалған келісім бойынша шешім',
    ru: 'решение по соглашению, заключённому в главном судебном разбирательстве',
    en: 'decision on an agreement made at the main trial',
  },
  returnToProsecutor: {
    kk: 'істі прокурорға қайтару',
    ru: 'возвращение дела прокурору',
    en: 'return to the prosecutor',
  },
  judgment: { kk: 'үкім', ru: 'приговор', en: 'judgment' },
  ruling: { kk: 'қаулы', ru: 'постановление', en: 'ruling' },
  appeal: {
    kk: 'апелляциялық шағым немесе өтінішхат беру',
    ru: 'подача апелляционных жалобы или ходатайства',
    en: 'filing of an appeal',
  },
  withdrawAppeal: {
    kk: 'апелляциялық шағымды немесе өтінішхатты кері қайтарып алу',
    ru: 'отзыв апелляционных жалобы или ходатайства',
    en: 'withdrawal of an appeal',
  },
  returnAppeal: {
    kk: 'апелляциялық шағымды немесе өтінішхатты қайтару',
    ru: 'возвращение апелляционных жалобы или ходатайства',
    en: 'return of an appeal',
  },
  appellateReview: {
    kk: 'апелляциялық тәртіппен қарау',
    ru: 'рассмотрение в апелляционном порядке',
    en: 'appellate review',
  },
  cassationFiling: {
    kk: 'кассациялық шағым, өтінішхат немесе наразылық беру',
    ru: 'подача кассационных жалобы, ходатайства или протеста',
    en: 'cassation filing',
  },
  withdrawCassationFiling: {
    kk: 'кассациялық шағымды, өтінішхатты немесе наразылықты кері қайтарып алу',
    ru: 'отзыв кассационных жалобы, ходатайства или протеста',
    en: 'withdrawal of a cassation filing',
  },
  returnCassationFiling: {
    kk: 'кассациялық шағымды, өтінішхатты немесе наразылықты қараусыз қайтару',
    ru: 'возвращение кассационных жалобы, ходатайства или протеста без рассмотрения',
    en: 'return of a cassation filing without consideration',
  },
  petitionToExecutionCourt: {
    kk: 'үкімді орындау мәселесі бойынша сотқа өтінішхат',
    ru: 'ходатайство в суд по вопросу исполнения приговора',
    en: 'petition to the court on execution of the sentence',
  },
  executionHearing: {
    kk: 'үкімді орындау мәселесі бойынша сот отырысы',
    ru: 'судебное заседание по вопросу исполнения приговора',
    en: 'hearing on execution of the sentence',
  },
} satisfies Record<(typeof actKinds)[number], Text>;
