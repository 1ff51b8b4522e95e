import type { Dispute, Presumption, Text } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';

const label = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** A1: the Code does not say what becomes of half a day. */
export const creditRounding: Dispute = {
  id: 'custody-credit-rounding',
  question: label(
    'Есептеуден қалған бөлшек күн қалай ескеріледі?',
    'Как учитывается дробный остаток при зачете?',
    'What becomes of a fraction of a day when custody is credited?',
  ),
  options: {
    inFavour: {
      says: label(
        'сотталушының пайдасына бүтінге дейін толықтырылады',
        'округляется до целого в пользу осужденного',
        'rounded up in favour of the convict',
      ),
      authority: [cpc.art(19)],
    },
    exact: { says: label('бөлшек сақталады', 'дробь сохраняется', 'the fraction is kept'), authority: [cc.art(62, 2)] },
    down: {
      says: label('толық емес күн есептелмейді', 'неполный день не засчитывается', 'an incomplete day is not credited'),
      authority: [cc.art(62, 3)],
    },
  },
  byDefault: 'inFavour',
  why: label(
    'Қылмыстық заңды қолданудағы күмән сотталушының пайдасына түсіндіріледі',
    'Сомнения в применении уголовного закона толкуются в пользу подсудимого',
    'Doubts about applying criminal law go to the defendant',
  ),
};

/** The custody counts "until the entry into force": whether the day of entry itself still does. */
export const creditLastDay: Dispute = {
  id: 'custody-credit-last-day',
  question: label(
    'Үкім заңды күшіне енген күн есептеуге кіре ме?',
    'Входит ли в зачет день вступления приговора в законную силу?',
    'Is the day on which the sentence enters into force credited?',
  ),
  options: {
    excluded: {
      says: label('жоқ: «күшіне енгенге дейін»', 'нет: «до вступления»', 'no: the law says "before the entry"'),
      authority: [cc.art(62, 3)],
    },
    included: {
      says: label(
        'иә: сол күн де қамауда өткен',
        'да: и этот день проведен под стражей',
        'yes: that day was spent in custody as well',
      ),
      authority: [cpc.art(19)],
    },
  },
  byDefault: 'excluded',
  why: label(
    'Заң мәтіні күшіне енуге дейінгі уақыт туралы айтады; сол күннен жаза өтеледі',
    'Текст говорит о времени до вступления в силу; с этого дня отбывается само наказание',
    'The text speaks of the time before the entry; from that day the punishment itself is served',
  ),
};

/** Where measures overlap, no text says which holds the day; a day is never counted twice. */
export const dayCountsOnce: Presumption = {
  id: 'kz.cc.62.day-counts-once',
  says: label(
    'қабаттасқан күн бір рет, неғұрлым қатаң шара бойынша есептеледі',
    'день наложения мер засчитан один раз, по более строгой из них',
    'a day under two measures is counted once, under the stricter of them',
  ),
  cite: [cc.art(62, 3), cc.art(62, 4)],
};
