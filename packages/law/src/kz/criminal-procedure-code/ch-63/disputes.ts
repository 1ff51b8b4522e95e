import type { Dispute } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

/** What "if he takes part in the case" means since 292-VI. */
export const takesPartInCase: Dispute = {
  id: 'kz.cpc.613-1-3.takes-part',
  question: {
    kk: 'Іске іс жүзінде қатыспай жүрген, бірақ жәбірленуші деп танылған адамның келісуі керек пе?',
    ru: 'Нужно ли согласие признанного потерпевшего, который в деле фактически не участвует?',
    en: 'Is the consent of a recognised victim needed who does not in fact take part in the case?',
  },
  options: {
    recognised: {
      says: {
        kk: 'Танылған жәбірленушінің бәрі қатысушы; келісу тек жәбірленуші болмағанда керек емес',
        ru: 'Участвует всякий признанный потерпевший; согласие не нужно, лишь когда потерпевшего нет',
        en: 'Every recognised victim takes part; consent is needless only where there is no victim',
      },
      authority: [sc2016.p(10, 3), sc2016.p(12, 2)],
    },
    inFact: {
      says: {
        kk: 'Іс жүзінде қатысатын жәбірленушінің ғана келісуі керек',
        ru: 'Нужно согласие только фактически участвующего потерпевшего',
        en: 'Only a victim who in fact takes part must consent',
      },
      authority: [cpc.art(613, 1, 3)],
    },
  },
  byDefault: 'recognised',
  why: {
    kk: 'Кодекс қатысуды анықтамайды, ал нормативтік қаулы жәбірленушінің болмауын ғана ерекшелейді',
    ru: 'Кодекс участия не определяет, а нормативное постановление исключает только отсутствие потерпевшего',
    en: 'The Code does not define taking part; the resolution excepts only the absence of a victim',
  },
};

/** Whether a capable adult may consent through a contractual representative. */
export const consentThroughAgent: Dispute = {
  id: 'kz.cpc.76-3.consent-through-agent',
  question: {
    kk: 'Кәмелетке толған әрекетке қабілетті жәбірленушінің орнына өкілі келісе ала ма?',
    ru: 'Может ли за дееспособного взрослого потерпевшего согласие дать представитель?',
    en: 'May a representative consent for a capable adult victim?',
  },
  options: {
    authorityEnough: {
      says: {
        kk: 'Өкілеттігі осыны қамтыса, келісе алады',
        ru: 'Может, если полномочие это охватывает',
        en: 'Yes, if his authority covers it',
      },
      authority: [cpc.art(76, 3)],
    },
    personalOnly: {
      says: { kk: 'Жәбірленушінің өзі ғана келіседі', ru: 'Только сам потерпевший', en: 'Only the victim himself' },
      authority: [cpc.art(613, 1, 3)],
    },
  },
  byDefault: 'authorityEnough',
  why: {
    kk: 'Өкіл өзі өкілдік ететін адамның процестік құқықтарына ие',
    ru: 'Представитель имеет те же процессуальные права',
    en: 'A representative has the same procedural rights',
  },
};

/** An objection made after consent and before the agreement. */
export const objectionAfterConsent: Dispute = {
  id: 'kz.cpc.613-2-2.objection-after-consent',
  question: {
    kk: 'Келіскен жәбірленуші келісім жасалғанға дейін қарсылық білдірсе не болады?',
    ru: 'Что если согласившийся потерпевший возразил до заключения соглашения?',
    en: 'What if a victim who consented objects before the agreement is concluded?',
  },
  options: {
    bars: {
      says: { kk: 'Келісім жасалмайды', ru: 'Соглашение не заключается', en: 'The agreement is not concluded' },
      authority: [cpc.art(613, 2, 2), cpc.art(615, 4)],
    },
    consentStays: {
      says: {
        kk: 'Берілген келісуден бас тартуға болмайды',
        ru: 'От данного согласия отказаться нельзя',
        en: 'Consent once given cannot be withdrawn',
      },
      authority: [sc2016.p(11, 1).s(2)],
    },
  },
  byDefault: 'bars',
  why: {
    kk: 'Кодекс келісім жасалатын сәттегі келіспеуді айтады; қаулы келісуден бас тарту құқығы жоғын айтады',
    ru: 'Кодекс говорит о несогласии к моменту заключения; постановление — об отсутствии права отказаться от согласия',
    en: 'The Code speaks of disagreement at the moment of conclusion; the resolution denies a right to withdraw consent',
  },
};

/** Whether a plea may be concluded with one accomplice. */
export const pleaWithOneAccomplice: Dispute = {
  id: 'kz.sc.2016-4.2-4.one-accomplice',
  question: {
    kk: 'Бір сыбайлас қатысушымен ғана мәміле жасасуға бола ма?',
    ru: 'Можно ли заключить сделку только с одним из соучастников?',
    en: 'May a plea be concluded with one accomplice alone?',
  },
  options: {
    allAtOnce: {
      says: {
        kk: 'Барлығымен бір мезгілде ғана',
        ru: 'Только со всеми одновременно',
        en: 'Only with all at the same time',
      },
      authority: [sc2016.p(2, 4).s(1, 2)],
    },
    trialFormOnly: {
      says: {
        kk: 'Болады; бірақ келісімдік іс жүргізу қолданылмайды',
        ru: 'Можно, но согласительное производство не применяется',
        en: 'Yes, but the conciliatory proceeding does not apply',
      },
      authority: [cpc.art(614, 1, 2), cpc.art(622)],
    },
  },
  byDefault: 'allAtOnce',
  why: {
    kk: 'Нормативтік қаулы міндетті; заң мәтіні сот талқылауының нысанын ғана шектейді',
    ru: 'Нормативное постановление обязательно; текст закона ограничивает только форму разбирательства',
    en: 'The resolution binds; the text of the law limits the form of trial only',
  },
};

/** Which accomplices count. */
export const countedAccomplices: Dispute = {
  id: 'kz.sc.2016-4.2-4.who-counts',
  question: {
    kk: 'Бөлектелген, қайтыс болған немесе анықталмаған сыбайлас қатысушы есепке алына ма?',
    ru: 'Учитывается ли выделенный, умерший или неустановленный соучастник?',
    en: 'Does an accomplice count who was severed, has died or was never identified?',
  },
  options: {
    inThisCase: {
      says: {
        kk: 'Осы істегі күдікті, айыпталушы, сотталушылар ғана',
        ru: 'Только подозреваемые, обвиняемые, подсудимые этого дела',
        en: 'Only the suspects, accused and defendants of this case',
      },
      authority: [cpc.art(614, 1, 2), cpc.art(622), cpc.art(64, 8)],
    },
    everyAccomplice: {
      says: {
        kk: 'Қылмысқа қатысқан әркім',
        ru: 'Каждый участвовавший в преступлении',
        en: 'Everyone who took part in the crime',
      },
      authority: [sc2016.p(2, 4).s(1, 2)],
    },
  },
  byDefault: 'inThisCase',
  why: {
    kk: 'Кодекс осы істегі адамдарды атайды; қайтыс болған немесе анықталмаған адаммен келісім жасау мүмкін емес',
    ru: 'Кодекс называет лиц этого дела; с умершим или неустановленным соглашение невозможно',
    en: 'The Code names the persons of this case; with a dead or unidentified person no agreement is possible',
  },
};

/** What "at the same time" asks for. */
export const sameTime: Dispute = {
  id: 'kz.sc.2016-4.2-4.same-time',
  question: {
    kk: '«Бір мезгілде» дегеніміз не?',
    ru: 'Что значит «одновременно»?',
    en: 'What does "at the same time" mean?',
  },
  options: {
    oneDay: { says: { kk: 'Бір күні', ru: 'В один день', en: 'On one day' }, authority: [sc2016.p(2, 4).s(2)] },
    anyDay: {
      says: {
        kk: 'Кез келген күні, әйтеуір бәрімен',
        ru: 'В любой день, лишь бы со всеми',
        en: 'On any day, so long as with all',
      },
      authority: [cpc.art(622)],
    },
  },
  byDefault: 'oneDay',
  why: {
    kk: 'Қаулы бір мезгілді талап етеді; заң бәрімен жасалуын ғана талап етеді',
    ru: 'Постановление требует одновременности; закон — только заключения со всеми',
    en: 'The resolution asks for one time; the law only for all',
  },
};
