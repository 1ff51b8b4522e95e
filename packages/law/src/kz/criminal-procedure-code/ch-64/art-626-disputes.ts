import type { Dispute } from '@zhargy/logic';
import { cc } from '../../instruments/criminal-code.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

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
