import type { Dispute } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** Which of the two terms for the beginning of the trial a conciliatory hearing has. */
export const termToBegin: Dispute = {
  id: 'kz.cpc.322-4.term-to-begin',
  question: {
    kk: 'Келісімдік іс жүргізуде талқылау қаулыдан кейін неше тәулікте басталуы керек?',
    ru: 'За сколько суток после постановления должно начаться согласительное разбирательство?',
    en: 'Within how many days of the ruling must the conciliatory hearing begin?',
  },
  options: {
    shortened: {
      says: {
        kk: 'Он тәулікте: қысқартылған тәртіптегідей',
        ru: 'За десять: как при сокращённом порядке',
        en: 'Ten, as in the shortened order',
      },
      authority: [cpc.art(322, 4), cpc.art(614, 1, 2)],
    },
    general: {
      says: {
        kk: 'Он бес тәулікте: 382-баптың бірінші бөлігі келісімді енді атамайды',
        ru: 'За пятнадцать: часть первая статьи 382 соглашение больше не называет',
        en: 'Fifteen, since article 382(1) no longer names agreements',
      },
      authority: [cpc.art(322, 4), cpc.art(382, 1, 5)],
    },
  },
  byDefault: 'shortened',
  why: {
    kk: 'Келісім бойынша істер 382-баптың екінші бөлігіндегі мерзімде қаралады',
    ru: 'Дела с соглашением рассматриваются в срок части второй статьи 382',
    en: 'Cases with an agreement are tried within the term of article 382(2)',
  },
};
