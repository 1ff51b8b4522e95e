import type { Text } from '@zhargy/logic';

/** Why words of a paper were taken for a fact. */
export const whys = {
  registryNumber: {
    kk: 'нөмір тізілім атауының қасында тұр',
    ru: 'номер стоит при названии реестра',
    en: 'the number stands beside the name of the register',
  },
  caseNumber: {
    kk: 'қылмыстық істің нөмірі деп аталған',
    ru: 'назван номером уголовного дела',
    en: 'it is called the number of the criminal case',
  },
  registered: {
    kk: 'тізілімде тіркелген күні деп жазылған',
    ru: 'назван днём регистрации в реестре',
    en: 'it is called the day of registration',
  },
  languageSaid: {
    kk: 'іс жүргізу тілі тікелей аталған',
    ru: 'язык производства назван прямо',
    en: 'the language of the proceeding is named',
  },
  languageOfPaper: {
    kk: 'құжат осы тілде жазылған; іс жүргізу тілі бөлек аталмаған',
    ru: 'на этом языке составлена бумага; язык производства отдельно не назван',
    en: 'the paper is in this language; that of the proceeding is not named',
  },
  nameWritten: {
    kk: 'аты-жөні осылай жазылған',
    ru: 'имя так и написано',
    en: 'the name is written so',
  },
  nameTurned: {
    kk: 'аты-жөні атау септігіне қойылды',
    ru: 'имя поставлено в именительный падеж',
    en: 'the name was put into the nominative',
  },
  nameUnclear: {
    kk: 'жазылған түрі екі түрлі оқылады',
    ru: 'написанную форму можно прочесть двояко',
    en: 'the written form can be read in two ways',
  },
  roleBeside: {
    kk: 'процестік жағдайы аты-жөнінің қасында жазылған',
    ru: 'процессуальное положение стоит рядом с именем',
    en: 'the role stands beside the name',
  },
  roleFromKind: {
    kk: 'құжаттың түріне қарап: оны осы адам жазған',
    ru: 'по виду бумаги: её написало это лицо',
    en: 'by the kind of the paper: this person wrote it',
  },
  onlyOne: {
    kk: 'құжатта осындай бір ғана адам аталған',
    ru: 'в бумаге назван лишь один такой участник',
    en: 'the paper names only one such person',
  },
  besideName: {
    kk: 'аты-жөнінен кейін жазылған',
    ru: 'стоит вслед за именем',
    en: 'it follows the name',
  },
  underName: {
    kk: 'жоғарыда аталған адамның мәліметтері арасында тұр',
    ru: 'стоит среди сведений о лице, названном выше',
    en: 'it stands among the particulars of the person named above',
  },
  deedDay: {
    kk: 'іс-әрекет сипатталған сөйлемдегі күн',
    ru: 'день в предложении, где описано деяние',
    en: 'the day in the sentence that describes the deed',
  },
  deedDayNamed: {
    kk: 'жасалған күні деп аталған',
    ru: 'назван днём совершения',
    en: 'it is called the day of the deed',
  },
  deedPlace: {
    kk: 'іс-әрекет сипатталған сөйлемдегі мекенжай',
    ru: 'адрес в предложении, где описано деяние',
    en: 'the address in the sentence that describes the deed',
  },
  harm: {
    kk: 'залал сомасы деп аталған',
    ru: 'сумма названа ущербом',
    en: 'the sum is called damage',
  },
  harmDisputed: {
    kk: 'цифрмен және сөзбен жазылған сомалар әртүрлі',
    ru: 'сумма цифрами и сумма словами расходятся',
    en: 'the sum in figures and the sum in words differ',
  },
  qualified: {
    kk: 'әрекет осы бап бойынша сараланған',
    ru: 'деяние квалифицировано по этой статье',
    en: 'the deed is qualified under this article',
  },
  articleNamed: {
    kk: 'бап аталған; кімге қатысты екені мәтіннен шығарылды',
    ru: 'статья названа; к кому она относится, выведено из текста',
    en: 'the article is named; whom it concerns follows from the text',
  },
  articleTwenty: {
    kk: 'баптың қасында 24 немесе 28-бап тұр',
    ru: 'рядом со статьёй стоит статья 24 или 28',
    en: 'article 24 or 28 stands beside it',
  },
  sameParagraph: {
    kk: 'бір абзацта тұр',
    ru: 'стоит в том же абзаце',
    en: 'it stands in the same paragraph',
  },
  actSaid: {
    kk: 'әрекет пен күн бір сөйлемде тұр',
    ru: 'действие и день стоят в одном предложении',
    en: 'the act and the day stand in one sentence',
  },
  actSeveralDays: {
    kk: 'сөйлемде бірнеше күн бар, ең жақыны алынды',
    ru: 'в предложении несколько дней, взят ближайший',
    en: 'the sentence has several days; the nearest was taken',
  },
  ownDate: {
    kk: 'құжаттың өз күні',
    ru: 'дата самой бумаги',
    en: 'the date of the paper itself',
  },
  held: {
    kk: 'ұстау немесе күзетпен ұстау туралы сөйлемдегі күн',
    ru: 'день в предложении о задержании или страже',
    en: 'the day in the sentence on detention or custody',
  },
  released: {
    kk: 'босатылған күні деп аталған',
    ru: 'назван днём освобождения',
    en: 'it is called the day of release',
  },
  agreementKind: {
    kk: 'келісімнің түрі құжатта аталған',
    ru: 'вид соглашения назван в бумаге',
    en: 'the paper names the form of the agreement',
  },
  agreedPunishment: {
    kk: 'келісілген жаза ретінде аталған',
    ru: 'названо согласованным наказанием',
    en: 'it is called the agreed punishment',
  },
  agreedClaim: {
    kk: 'залалды өтеу туралы келісілген сома',
    ru: 'сумма, согласованная к возмещению',
    en: 'the sum agreed to be made good',
  },
  notConvicted: {
    kk: 'бұрын сотталмаған деп жазылған: өтелмеген жазасы жоқ',
    ru: 'написано «не судим»: неотбытого наказания нет',
    en: 'written as never convicted: no punishment is left to serve',
  },
  twoValues: {
    kk: 'құжат осы туралы екі түрлі айтады',
    ru: 'бумага говорит об этом двояко',
    en: 'the paper says two things of this',
  },
} as const satisfies Record<string, Text>;
export type WhyCode = keyof typeof whys;
