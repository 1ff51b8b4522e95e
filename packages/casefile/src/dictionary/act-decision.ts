import type { actShape } from '../entities/act.ts';
import type { FactEntry } from './entry.ts';

const decision = { kk: 'шешімнің мәтіні', ru: 'текст решения', en: 'the text of the decision' };

/** Facts of an act that decides something, is contested or goes to another court. */
export const actDecisionEntries = {
  outcome: {
    label: { kk: 'нәтижесі', ru: 'результат', en: 'outcome' },
    question: { kk: 'Қандай шешім қабылданды?', ru: 'Какое решение принято?', en: 'What was decided?' },
    who: ['court', 'prosecutor'],
    proof: { kk: 'шешімнің қарар бөлігі', ru: 'резолютивная часть решения', en: 'the operative part of the decision' },
  },
  grounds: {
    label: { kk: 'негіздері', ru: 'основания', en: 'grounds' },
    question: {
      kk: 'Құжатта қандай негіздер көрсетілген?',
      ru: 'Какие основания указаны в документе?',
      en: 'What grounds does the document name?',
    },
    who: ['court', 'prosecutor', 'defence', 'victim'],
    proof: { kk: 'құжаттың уәждеу бөлігі', ru: 'мотивировочная часть документа', en: 'the reasoning of the document' },
  },
  article: {
    label: { kk: 'саралау', ru: 'квалификация', en: 'qualification' },
    question: {
      kk: 'Әрекет Қылмыстық кодекстің қай бабы бойынша сараланды?',
      ru: 'По какой статье Уголовного кодекса квалифицировано деяние?',
      en: 'Under which article of the Criminal Code was the deed qualified?',
    },
    who: ['investigator', 'prosecutor', 'court'],
    proof: {
      kk: 'саралау туралы қаулы немесе үкім',
      ru: 'постановление о квалификации или приговор',
      en: 'the ruling on qualification or the judgment',
    },
  },
  category: {
    label: { kk: 'құқық бұзушылық санаты', ru: 'категория правонарушения', en: 'category of the offence' },
    question: {
      kk: 'Жаңа саралау бойынша құқық бұзушылық қай санатқа жатады?',
      ru: 'К какой категории относится правонарушение по новой квалификации?',
      en: 'What category has the offence under the new qualification?',
    },
    who: ['investigator', 'prosecutor', 'court'],
    proof: { kk: 'жаңа баптың санкциясы', ru: 'санкция новой статьи', en: 'the sanction of the new article' },
    values: {
      misdemeanour: { kk: 'қылмыстық теріс қылық', ru: 'уголовный проступок', en: 'criminal misdemeanour' },
      minor: { kk: 'онша ауыр емес қылмыс', ru: 'преступление небольшой тяжести', en: 'crime of minor gravity' },
      medium: { kk: 'ауырлығы орташа қылмыс', ru: 'преступление средней тяжести', en: 'crime of medium gravity' },
      grave: { kk: 'ауыр қылмыс', ru: 'тяжкое преступление', en: 'grave crime' },
      especiallyGrave: { kk: 'аса ауыр қылмыс', ru: 'особо тяжкое преступление', en: 'especially grave crime' },
    },
  },
  instance: {
    label: { kk: 'сот сатысы', ru: 'судебная инстанция', en: 'court instance' },
    question: {
      kk: 'Шешімді қай сатыдағы сот қабылдады?',
      ru: 'Суд какой инстанции принял решение?',
      en: 'Which instance gave the decision?',
    },
    who: ['court', 'registry'],
    proof: { kk: 'шешімнің кіріспе бөлігі', ru: 'вводная часть решения', en: 'the introductory part of the decision' },
    values: {
      first: { kk: 'бірінші саты', ru: 'первая инстанция', en: 'first instance' },
      appellate: { kk: 'апелляциялық саты', ru: 'апелляционная инстанция', en: 'appellate instance' },
      cassation: { kk: 'кассациялық саты', ru: 'кассационная инстанция', en: 'cassation instance' },
      investigatingJudge: { kk: 'тергеу судьясы', ru: 'следственный судья', en: 'investigating judge' },
    },
  },
  sort: {
    label: { kk: 'сот актісінің немесе құжаттың түрі', ru: 'разновидность акта', en: 'sort of act' },
    question: {
      kk: 'Бұл қандай үкім, қаулы немесе құжат?',
      ru: 'Что это за приговор, постановление или обращение?',
      en: 'What sort of judgment, ruling or filing is it?',
    },
    who: ['court', 'registry'],
    proof: decision,
    values: {
      conviction: { kk: 'айыптау үкімі', ru: 'обвинительный приговор', en: 'conviction' },
      acquittal: { kk: 'ақтау үкімі', ru: 'оправдательный приговор', en: 'acquittal' },
      termination: {
        kk: 'істі тоқтату туралы қаулы',
        ru: 'постановление о прекращении дела',
        en: 'ruling terminating the case',
      },
      private: { kk: 'жекеше қаулы', ru: 'частное постановление', en: 'private ruling' },
      compulsoryMedical: {
        kk: 'медициналық сипаттағы мәжбүрлеу шараларын қолдану туралы қаулы',
        ru: 'постановление о применении принудительных мер медицинского характера',
        en: 'ruling on compulsory medical measures',
      },
      execution: {
        kk: 'үкімді орындау мәселесі бойынша қаулы',
        ru: 'постановление по вопросу исполнения приговора',
        en: 'ruling on execution of the sentence',
      },
      complaint: { kk: 'шағым', ru: 'жалоба', en: 'complaint' },
      protest: { kk: 'прокурордың наразылығы', ru: 'протест прокурора', en: "prosecutor's protest" },
      other: { kk: 'өзге', ru: 'иное', en: 'other' },
    },
  },
  concerns: {
    label: { kk: 'кімге қатысты', ru: 'в отношении кого', en: 'persons concerned' },
    question: {
      kk: 'Шешім, шағым немесе қайта қарау кімдерге қатысты?',
      ru: 'Кого касается решение, жалоба или пересмотр?',
      en: 'Whom does the decision, appeal or review concern?',
    },
    who: ['court', 'prosecutor', 'defence', 'victim'],
    proof: {
      kk: 'шешімнің немесе шағымның мәтіні',
      ru: 'текст решения или жалобы',
      en: 'the text of the decision or complaint',
    },
  },
  until: {
    label: {
      kk: 'белгіленген мерзімнің соңғы күні',
      ru: 'последний день назначенного срока',
      en: 'last day of the term set',
    },
    question: {
      kk: 'Үзіліс немесе мерзім қай күнге дейін белгіленді?',
      ru: 'До какого дня назначен перерыв или срок?',
      en: 'Until what day was the break or term set?',
    },
    who: ['court'],
    proof: {
      kk: 'отырыс хаттамасы немесе қаулы',
      ru: 'протокол заседания или постановление',
      en: 'the record of the session or the ruling',
    },
  },
  direction: {
    label: { kk: 'жағдайға әсері', ru: 'влияние на положение лица', en: 'effect on the position' },
    question: {
      kk: 'Құжат адамның жағдайын нашарлатуға немесе жақсартуға бағытталған ба?',
      ru: 'Направлен ли акт на ухудшение или улучшение положения лица?',
      en: "Does it aim at worsening or improving the person's position?",
    },
    who: ['court', 'prosecutor', 'victim', 'defence'],
    proof: {
      kk: 'шағымдағы немесе наразылықтағы талаптар',
      ru: 'требования жалобы или протеста',
      en: 'the demands of the complaint or protest',
    },
    values: {
      worse: { kk: 'нашарлату', ru: 'ухудшение', en: 'worsening' },
      better: { kk: 'жақсарту', ru: 'улучшение', en: 'improving' },
      neither: { kk: 'екеуі де емес', ru: 'ни то ни другое', en: 'neither' },
    },
  },
  inForceFrom: {
    label: { kk: 'заңды күшіне енген күні', ru: 'день вступления в законную силу', en: 'in legal force from' },
    question: {
      kk: 'Сот актісі заңды күшіне қай күні енді?',
      ru: 'Когда судебный акт вступил в законную силу?',
      en: 'When did the judicial act enter into force?',
    },
    who: ['court', 'registry'],
    proof: {
      kk: 'күшіне енгені туралы сот белгісі',
      ru: 'отметка суда о вступлении в силу',
      en: "the court's note of entry into force",
    },
  },
  resubmits: {
    label: { kk: 'қайта берілген құжат', ru: 'повторно поданный документ', en: 'filing resubmitted' },
    question: {
      kk: 'Бұл бұрын қайтарылған қай құжаттың қайта берілуі?',
      ru: 'Какой ранее возвращённый документ подан повторно?',
      en: 'Which earlier filing does this one resubmit?',
    },
    who: ['registry', 'court'],
    proof: {
      kk: 'қайтару туралы қаулы мен жаңа құжат',
      ru: 'постановление о возвращении и новый документ',
      en: 'the ruling on return and the new filing',
    },
  },
  reviews: {
    label: { kk: 'қайта қаралатын акт', ru: 'пересматриваемый акт', en: 'act under review' },
    question: {
      kk: 'Қай сот актісі қайта қаралуда?',
      ru: 'Какой судебный акт пересматривается?',
      en: 'Which judicial act is reviewed?',
    },
    who: ['court', 'registry'],
    proof: decision,
  },
  closedSession: {
    label: { kk: 'жабық отырыс', ru: 'закрытое заседание', en: 'closed session' },
    question: {
      kk: 'Іс жабық сот отырысында қаралды ма?',
      ru: 'Рассматривалось ли дело в закрытом заседании?',
      en: 'Was the session closed?',
    },
    who: ['court'],
    proof: { kk: 'сот отырысының хаттамасы', ru: 'протокол судебного заседания', en: 'the record of the session' },
  },
  asks: {
    label: { kk: 'өтінішхаттың мәні', ru: 'предмет ходатайства', en: 'what the petition asks for' },
    question: {
      kk: 'Үкімді орындау жөніндегі соттан не сұралады?',
      ru: 'О чём просят суд, исполняющий приговор?',
      en: 'What is the court of execution asked for?',
    },
    who: ['defence', 'prosecutor', 'court'],
    proof: { kk: 'өтінішхаттың мәтіні', ru: 'текст ходатайства', en: 'the text of the petition' },
    values: {
      parole: { kk: 'шартты түрде мерзімінен бұрын босату', ru: 'условно-досрочное освобождение', en: 'parole' },
      replacement: {
        kk: 'жазаның өтелмеген бөлігін жазаның неғұрлым жеңіл түрімен ауыстыру',
        ru: 'замена неотбытой части наказания более мягким видом',
        en: 'replacement of the rest of the punishment by a milder one',
      },
      reduction: { kk: 'жаза мерзімін қысқарту', ru: 'сокращение срока наказания', en: 'reduction of the term' },
      releaseFromServing: {
        kk: 'жазаны өтеуден босату',
        ru: 'освобождение от отбывания наказания',
        en: 'release from serving',
      },
    },
  },
  forum: {
    label: { kk: 'қай сотқа берілді', ru: 'в какой суд', en: 'court addressed' },
    question: {
      kk: 'Іс немесе өтінішхат қай сотқа жіберілді?',
      ru: 'В какой суд направлено дело или ходатайство?',
      en: 'To which court did it go?',
    },
    who: ['registry', 'court', 'prosecutor'],
    proof: {
      kk: 'ілеспе хат пен соттың тіркеу белгісі',
      ru: 'сопроводительное письмо и отметка суда',
      en: "the covering letter and the court's note",
    },
    values: {
      districtAtPlaceOfExecution: {
        kk: 'жаза орындалатын жердегі аудандық сот',
        ru: 'районный суд по месту исполнения наказания',
        en: 'district court at the place of execution',
      },
      otherDistrict: { kk: 'өзге аудандық сот', ru: 'иной районный суд', en: 'another district court' },
      specialised: { kk: 'мамандандырылған сот', ru: 'специализированный суд', en: 'specialised court' },
      conciliation: {
        kk: 'келісімдік іс жүргізудегі сот',
        ru: 'суд в согласительном производстве',
        en: 'court in conciliatory proceedings',
      },
    },
  },
  onlyRetroactivityOrAmnesty: {
    label: {
      kk: 'тек заңның кері күші немесе рақымшылық',
      ru: 'только обратная сила закона или амнистия',
      en: 'retroactivity or amnesty only',
    },
    question: {
      kk: 'Мәселе тек заңның кері күшін немесе рақымшылық актісін қолдануға қатысты ма?',
      ru: 'Касается ли вопрос только обратной силы закона или акта амнистии?',
      en: 'Is the only matter the retroactive force of a law or an act of amnesty?',
    },
    who: ['court', 'prosecutor', 'defence'],
    proof: decision,
  },
} satisfies Partial<Record<keyof typeof actShape, FactEntry>>;
