import type { Dispute } from '@zhargy/logic';
import { cc } from '../../instruments/criminal-code.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

/** The court doubts guilt and also disagrees with a term of the agreement. */
export const doubtAndDisagreement: Dispute = {
  id: 'kz.cpc.626-1.doubt-and-disagreement',
  question: {
    kk: 'Кінәға күмән де, келісім талаптарымен келіспеушілік те болса, сот қайсысын таңдайды?',
    ru: 'Что решает суд, если он и сомневается в виновности, и не согласен с условиями соглашения?',
    en: 'What does the court decide when it both doubts guilt and disagrees with a term?',
  },
  options: {
    doubtFirst: {
      says: {
        kk: 'Алдымен күмән: келісімдік қараудан бас тартылады',
        ru: 'Сначала сомнение: отказ в согласительном порядке',
        en: 'The doubt comes first: conciliation is refused',
      },
      authority: [cpc.art(626, 1, 3)],
    },
    courtChooses: {
      says: {
        kk: 'Сот шешімдердің бірін таңдайды',
        ru: 'Суд выбирает одно из решений',
        en: 'The court chooses one of the decisions',
      },
      authority: [cpc.art(626, 1)],
    },
  },
  byDefault: 'doubtFirst',
  why: {
    kk: 'Жаңа келісім кінәға күмәнді жоймайды',
    ru: 'Новое соглашение не устраняет сомнения в виновности',
    en: 'A new agreement does not remove a doubt about guilt',
  },
};

/** Whether the case may end on an agreement on the return of assets before they are returned. */
export const endedBeforeReturn: Dispute = {
  id: 'kz.cpc.626-1-4-1.performed',
  question: {
    kk: 'Активтер қайтарылғанға дейін іс тоқтатыла ала ма?',
    ru: 'Можно ли прекратить дело до возврата активов?',
    en: 'May the case end before the assets are returned?',
  },
  options: {
    performed: {
      says: {
        kk: 'Келісімнің барлық шарты орындалуға тиіс',
        ru: 'Все условия соглашения должны быть выполнены',
        en: 'All terms must have been performed',
      },
      authority: [cc.art('67-1')],
    },
    undertaken: {
      says: {
        kk: 'Міндеттеме жеткілікті: бұзылса, іс қайта басталады',
        ru: 'Достаточно обязательства: при нарушении преследование возобновляется',
        en: 'The undertaking is enough: on a breach the prosecution is resumed',
      },
      authority: [cpc.art('617-2', 2), cpc.art(625, 5)],
    },
  },
  byDefault: 'performed',
  why: {
    kk: 'ҚК 67-1-бабы шарттарды орындаған адам туралы айтады',
    ru: 'Статья 67-1 УК говорит о лице, выполнившем условия',
    en: 'Article 67-1 CC speaks of a person who performed the terms',
  },
};

/** Whether the victim's objection keeps a case with an agreement on assets from ending. */
export const victimAgainstEnding: Dispute = {
  id: 'kz.cpc.626-1-4-1.victim-objects',
  question: {
    kk: 'Жәбірленушінің қарсылығы активтер туралы келісім бойынша істі тоқтатуға кедергі ме?',
    ru: 'Препятствует ли возражение потерпевшего прекращению дела по соглашению об активах?',
    en: 'Does the objection of a victim keep a case with an agreement on assets from ending?',
  },
  options: {
    bars: {
      says: {
        kk: 'Иә: 36-баптың бесінші бөлігі ҚК 67-1-бабына да қолданылады',
        ru: 'Да: часть 5 статьи 36 относится и к статье 67-1 УК',
        en: 'Yes: article 36(5) covers article 67-1 CC as well',
      },
      authority: [cpc.art(36, 5)],
    },
    special: {
      says: {
        kk: 'Жоқ: 626-баптың арнайы тармағы жеткілікті',
        ru: 'Нет: действует специальный пункт статьи 626',
        en: 'No: the special item of article 626 suffices',
      },
      authority: [cpc.art(626, 1, '4-1'), cpc.art('617-3', 4)],
    },
  },
  byDefault: 'bars',
  why: {
    kk: '36-баптың бірінші бөлігі ҚК 67-1-бабын тікелей атайды',
    ru: 'Часть 1 статьи 36 прямо называет статью 67-1 УК',
    en: 'Article 36(1) names article 67-1 CC',
  },
};

/** A circumstance of article 35 was found that the conciliatory hearing cannot examine. */
export const groundNeedsExamination: Dispute = {
  id: 'kz.cpc.626-1-4.needs-examination',
  question: {
    kk: '35-баптағы мән-жай анықталып, бірақ ол зерттеуді қажет етсе, сот не істейді?',
    ru: 'Что делает суд, если обстоятельство статьи 35 обнаружено, но требует исследования?',
    en: 'What does the court do when a circumstance of article 35 is found but needs examination?',
  },
  options: {
    ordinaryProcedure: {
      says: {
        kk: 'Келісімдік іс жүргізуде тоқтатпайды да, соттамайды да: іс жалпы тәртіпке шығады',
        ru: 'В согласительном порядке не прекращает и не осуждает: дело уходит в общий порядок',
        en: 'It neither ends the case nor convicts in conciliation: the case leaves for the ordinary procedure',
      },
      authority: [sc2016.p(27).s(2)],
    },
    terminateAnyway: {
      says: {
        kk: 'Істі тоқтатады: 626-бап зерттеу туралы ескертпе жасамайды',
        ru: 'Прекращает дело: статья 626 оговорки об исследовании не содержит',
        en: 'It ends the case: article 626 makes no proviso about examination',
      },
      authority: [cpc.art(626, 1, 4), cpc.art(35, 8)],
    },
  },
  byDefault: 'ordinaryProcedure',
  why: {
    kk: 'Қаулы тоқтатуды зерттеуді қажет етпейтін жағдаймен шектейді, ал келісімдік отырыста тергеу жүргізілмейді',
    ru: 'Постановление ограничивает прекращение случаем, когда исследование не нужно, а следствия в этом порядке нет',
    en: 'The resolution limits the end of the case to what needs no examination, and there is no inquiry in this form',
  },
};

/** Whether article 67 CC, before the resolution read it so, was for cooperation only. */
export const releaseByAnyAgreement: Dispute = {
  id: 'kz.cc.67.form-of-agreement',
  question: {
    kk: 'Нормативтік қаулыға дейін ҚК 67-бабы кез келген процестік келісімге қолданылды ма?',
    ru: 'Относилась ли статья 67 УК до нормативного постановления к любому процессуальному соглашению?',
    en: 'Before the resolution, did article 67 CC cover any procedural agreement?',
  },
  options: {
    cooperationOnly: {
      says: {
        kk: 'Жоқ, тек ынтымақтастық туралы келісімге',
        ru: 'Нет, только к соглашению о сотрудничестве',
        en: 'No, only cooperation',
      },
      authority: [sc2016.p(25).s(1)],
    },
    anyAgreement: {
      says: {
        kk: 'Иә: мәтін келісімнің нысанын атамаған',
        ru: 'Да: текст не называл формы соглашения',
        en: 'Yes: the text named no form of agreement',
      },
      authority: [cc.art(67)],
    },
  },
  byDefault: 'cooperationOnly',
  why: {
    kk: 'Жоғарғы Сот бұл норманы кейін дәл осылай түсіндірді',
    ru: 'Верховный Суд позднее истолковал норму именно так',
    en: 'The Supreme Court later read the provision in this way',
  },
};

/** What the statement of the defendant must say for the case to go back under para 15. */
export const innocenceAndCoercion: Dispute = {
  id: 'kz.sc.2016-4.15.innocence-and-coercion',
  question: {
    kk: 'Істі қайтаруға кінәсіздік немесе мәжбүрлеу туралы мәлімдеменің бірі жеткілікті ме?',
    ru: 'Достаточно ли для возврата заявления только о невиновности или только о принуждении?',
    en: 'Does a statement of innocence alone, or of coercion alone, send the case back?',
  },
  options: {
    either: {
      says: {
        kk: 'Иә: әрқайсысы келісім жасасу шартының бірін жояды',
        ru: 'Да: каждое лишает соглашение одного из его условий',
        en: 'Yes: each takes away one of the conditions of the agreement',
      },
      authority: [cpc.art(613, 1, 1), cpc.art(613, 1, 2), cpc.art(622)],
    },
    both: {
      says: {
        kk: 'Жоқ: қаулы екеуі де айтылған бір өтініш туралы айтады',
        ru: 'Нет: постановление говорит об одном заявлении о том и о другом',
        en: 'No: the resolution speaks of one statement about both',
      },
      authority: [sc2016.p(15).s(2)],
    },
  },
  byDefault: 'either',
  why: {
    kk: 'Қазақша мәтіндегі «және» екі мағынада оқылады, ал еріктілік пен дауласпау әрқайсысы бөлек шарт',
    ru: 'Союз «и» в казахском тексте читается двояко, а добровольность и неоспаривание — отдельные условия',
    en: 'The "and" of the Kazakh text can be read both ways; voluntariness and non-contest are separate conditions',
  },
};
