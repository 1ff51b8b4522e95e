import type { Dispute } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

/** Whether a misdemeanour may be joined to a crime on which a plea is made: the resolution against the Code. */
export const joinWithPlea: Dispute = {
  id: 'kz.sc.2016-4.5-2.join-with-plea',
  question: {
    kk: 'Мәміле жасалатын қылмысқа теріс қылық туралы істі біріктіруге бола ма?',
    ru: 'Можно ли соединить дело о проступке с делом о преступлении, по которому заключается сделка?',
    en: 'May the case on a misdemeanour be joined to that on a crime with a plea?',
  },
  options: {
    notJoined: {
      says: {
        kk: 'Жоқ: іс жүргізу нысандары әртүрлі',
        ru: 'Нет: формы производства различны',
        en: 'No: the forms of the proceedings differ',
      },
      authority: [sc2016.p(5, 2).s(1)],
    },
    mayJoin: {
      says: {
        kk: 'Иә: бір адамның бірнеше құқық бұзушылығы туралы істер бірігеді, анықтау не тергеу жүргізіледі',
        ru: 'Да: дела о нескольких правонарушениях одного лица соединяются, ведётся дознание или следствие',
        en: 'Yes: cases on several offences of one person are joined and an inquiry or investigation follows',
      },
      authority: [cpc.art(43, 1), cpc.art(526, 4)],
    },
  },
  byDefault: 'notJoined',
  why: {
    kk: 'Қаулы осы жағдайға арналған және міндетті; Кодекс біріктіруге тек рұқсат етеді',
    ru: 'Постановление говорит именно об этом случае и обязательно, а Кодекс соединение только допускает',
    en: 'The resolution speaks of this very case and binds, while the Code only permits joining',
  },
};
