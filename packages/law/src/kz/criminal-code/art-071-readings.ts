import type { Dispute, Presumption, Text } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Whether the day of the deed is the first day of the period. */
export const dayOfTheDeed: Dispute = {
  id: 'kz.cc.71.day-of-the-deed',
  question: t(
    'Ескіру мерзімінің соңғы күні қайсы?',
    'Каков последний день срока давности?',
    'Which is the last day of the period of limitation?',
  ),
  options: {
    dayBefore: {
      says: t(
        'сол санның алдындағы күн: мерзім әрекет жасалған күннен басталады',
        'день перед тем же числом: срок начинается со дня деяния',
        'the day before the same number: the period begins on the day of the deed',
      ),
      authority: [cc.art(71, 2)],
    },
    sameNumber: {
      says: t(
        'соңғы жылдың сол саны: әрекет күні есептелмейді',
        'то же число последнего года: день деяния не считается',
        'the same number of the last year: the day of the deed does not count',
      ),
      authority: [cc.art(71, 1)],
    },
  },
  byDefault: 'dayBefore',
  why: t(
    'Мәтін мерзімді әрекет жасалған күннен бастап есептейді; күмән адамның пайдасына',
    'Текст исчисляет срок со дня совершения; сомнение толкуется в пользу лица',
    'The text counts from the day of the deed, and doubt goes to the person',
  ),
};

/** The clock starts again on a refusal to conclude; the text says nothing of a withdrawal from an agreement already concluded. */
export const clockAfterWithdrawal: Dispute = {
  id: 'kz.cc.71-4-1.after-withdrawal',
  question: t(
    'Жасалған келісімнен бас тартылса, ескіру мерзімі қайта жүре ме?',
    'Возобновляется ли течение давности при отказе от уже заключённого соглашения?',
    'Does the clock run again after a withdrawal from an agreement already concluded?',
  ),
  options: {
    resumes: {
      says: t('Иә, бас тартылған күннен бастап', 'Да, со дня отказа', 'Yes, from the day of the withdrawal'),
      authority: [cc.art(71, '4-1'), cpc.art('617-2', 3)],
    },
    stands: {
      says: t(
        'Жоқ: мәтін келісім жасасудан бас тарту туралы ғана айтады',
        'Нет: текст говорит только об отказе от заключения',
        'No: the text speaks only of a refusal to conclude',
      ),
      authority: [cc.art(71, '4-1')],
    },
  },
  byDefault: 'resumes',
  why: t(
    'Әйтпесе орындалмайтын келісім бойынша мерзім ешқашан аяқталмас еді',
    'Иначе по соглашению, которое не будет исполнено, срок не истёк бы никогда',
    'Otherwise the period would never end where the agreement will not be performed',
  ),
};

/** A file that records no hiding from the investigation or the court. */
export const noHiding: Presumption = {
  id: 'kz.cc.71-4.no-hiding',
  says: t(
    'тергеуден не соттан жалтару тіркелмесе, болмаған деп есептеледі',
    'уклонение от следствия или суда, о котором не сказано, считается не бывшим',
    'hiding from investigation or court that is not recorded is taken not to have been',
  ),
  cite: [cc.art(71, 4)],
};
