import type { Text } from '@zhargy/logic';
import type { actKinds } from '../entities/act.ts';
import { trialActKindTexts } from './act-kinds-trial.ts';
import { writActKindTexts } from './act-kinds-writ.ts';

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
  qualifyDeed: {
    kk: 'күдіктінің іс-әрекетін саралау',
    ru: 'квалификация деяния подозреваемого',
    en: "qualification of the suspect's deed",
  },
  interrogateSuspect: {
    kk: 'күдікті ретінде жауап алу',
    ru: 'допрос в качестве подозреваемого',
    en: 'interrogation as a suspect',
  },
  expressWish: {
    kk: 'келісім жасасқысы келетінін білдіру',
    ru: 'изъявление желания заключить соглашение',
    en: 'expression of the wish to conclude an agreement',
  },
  hearOpinion: {
    kk: 'келісім жасасу туралы пікірді анықтау',
    ru: 'выяснение мнения о заключении соглашения',
    en: 'hearing of an opinion on the agreement',
  },
  refuseAgreement: {
    kk: 'прокурордың келісім жасасудан бас тартуы',
    ru: 'отказ прокурора в заключении соглашения',
    en: "prosecutor's refusal to conclude an agreement",
  },
  complain: {
    kk: 'шешімге немесе әрекетке шағым',
    ru: 'жалоба на решение или действие',
    en: 'complaint of a decision or an action',
  },
  withdrawConsent: {
    kk: 'жәбірленушінің келісуінен бас тартуы',
    ru: 'отказ потерпевшего от данного согласия',
    en: 'withdrawal of consent by the victim',
  },
  fileCivilClaim: { kk: 'азаматтық талап қою', ru: 'предъявление гражданского иска', en: 'bringing of a civil claim' },
  changeCivilClaim: {
    kk: 'азаматтық талап қоюды өзгерту',
    ru: 'изменение гражданского иска',
    en: 'change of a civil claim',
  },
  appointCounsel: {
    kk: 'қорғаушының қатысуын қамтамасыз ету туралы қаулы',
    ru: 'постановление об обеспечении участия защитника',
    en: 'ruling to secure counsel',
  },
  waiveCounsel: { kk: 'қорғаушыдан бас тарту', ru: 'отказ от защитника', en: 'waiver of counsel' },
  considerMeasureOfRestraint: {
    kk: 'бұлтартпау шарасын өзгерту не күшін жою мәселесін қарау',
    ru: 'рассмотрение вопроса об изменении или отмене меры пресечения',
    en: 'considering whether to change or lift the measure of restraint',
  },
  returnToInvestigation: {
    kk: 'істі сотқа дейінгі тергеп-тексеру органына жіберу',
    ru: 'направление дела органу досудебного расследования',
    en: 'sending the case to the body of pre-trial investigation',
  },
  findNewCircumstances: {
    kk: 'келісімде көзделмеген мән-жайларды анықтау',
    ru: 'установление обстоятельств, не предусмотренных соглашением',
    en: 'finding circumstances the agreement does not provide for',
  },
  notify: { kk: 'хабардар ету', ru: 'уведомление', en: 'notification' },
  submitAgreementToCourt: {
    kk: 'сотта жасалған келісімді сотқа тапсыру',
    ru: 'передача суду соглашения, заключённого в суде',
    en: 'handing the agreement made in court to the court',
  },
  setPreliminaryHearing: {
    kk: 'алдын ала тыңдау тағайындау туралы қаулы',
    ru: 'постановление о проведении предварительного слушания',
    en: 'ruling to hold a preliminary hearing',
  },
  conciliatoryHearing: {
    kk: 'келісімдік іс жүргізудегі сот отырысы',
    ru: 'судебное заседание в согласительном производстве',
    en: 'court session in conciliation',
  },
  extendHearingTerm: {
    kk: 'істі қарау мерзімін ұзарту туралы қаулы',
    ru: 'постановление о продлении срока рассмотрения',
    en: 'ruling extending the term of the hearing',
  },
  deliverCopy: { kk: 'көшірмені тапсыру', ru: 'вручение или направление копии', en: 'delivery of a copy' },
  drawUpMisdemeanourRecord: {
    kk: 'қылмыстық теріс қылық туралы хаттама жасау',
    ru: 'составление протокола об уголовном проступке',
    en: 'drawing up the record of a misdemeanour',
  },
  interruptTrial: {
    kk: 'келісім жасасу үшін сот талқылауын үзу',
    ru: 'перерыв в разбирательстве для заключения соглашения',
    en: 'break in the trial for concluding an agreement',
  },
  agreementNotReached: {
    kk: 'тараптардың келісімге келе алмауы',
    ru: 'недостижение сторонами согласия',
    en: 'failure of the sides to agree',
  },
  terminatePart: {
    kk: 'істі айыптаудың бір бөлігінде тоқтату',
    ru: 'прекращение дела в части обвинения',
    en: 'termination of part of the charge',
  },
  insistOnCharge: {
    kk: 'жәбірленушінің бұрынғы айыпты талап етуі',
    ru: 'настаивание потерпевшего на прежнем обвинении',
    en: 'insistence of the victim on the former charge',
  },
  reverseJudgment: {
    kk: 'апелляциялық сатыдағы соттың үкімнің күшін жоюы',
    ru: 'отмена приговора апелляционной инстанцией',
    en: 'reversal of the judgment on appeal',
  },
  switchToFirstInstanceRules: {
    kk: 'апелляциялық сатыдағы соттың бірінші саты қағидаларымен қарауға көшуі',
    ru: 'переход апелляционной инстанции к правилам суда первой инстанции',
    en: 'going over to first-instance rules on appeal',
  },
  restoreTerm: {
    kk: 'өткізіп алынған мерзімді қалпына келтіру',
    ru: 'восстановление пропущенного срока',
    en: 'restoring of a missed term',
  },
  handOverJudgment: {
    kk: 'үкімнің көшірмесін тапсыру',
    ru: 'вручение копии приговора',
    en: 'handing over of a copy of the judgment',
  },
  objectToTermination: {
    kk: 'істі тоқтатуға қарсылық білдіру',
    ru: 'возражение против прекращения дела',
    en: 'objection to the end of the case',
  },
  performAgreement: {
    kk: 'процестік келісімді толық орындау',
    ru: 'полное исполнение процессуального соглашения',
    en: 'full performance of a procedural agreement',
  },
  resumeProceedings: {
    kk: 'тоқтатылған іс жүргізуді қайта бастау',
    ru: 'возобновление прекращённого производства',
    en: 'resumption of a terminated proceeding',
  },
  ...writActKindTexts,
  ...trialActKindTexts,
} satisfies Record<(typeof actKinds)[number], Text>;
