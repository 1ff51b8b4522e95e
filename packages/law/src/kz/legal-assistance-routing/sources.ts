import { effective } from '@zhargy/logic';
import { code, provisionsOf, resolution, type Code, type Resolution } from '../instruments/instrument.ts';

/** Convention on legal assistance, Chisinau, 7 October 2002. */
export const chisinau: Code = code({
  id: 'cis.chisinau-2002',
  title: {
    kk: '2002 жылғы 7 қазандағы Кишинев конвенциясы (құқықтық көмек)',
    ru: 'Кишиневская конвенция о правовой помощи от 7 октября 2002 года',
    en: 'Chisinau Convention on legal assistance of 7 October 2002',
  },
  short: { kk: 'Кишинев конв.', ru: 'Кишиневской конв.', en: 'Chisinau Conv.' },
  unit: 'article',
  inForce: { from: effective('2004-04-27') },
  read: [{ version: '2002-10-07', where: 'text of the convention, articles on channels' }],
  provisions: provisionsOf(['5(1)', '5(2)']),
  sentences: {},
});

/** Convention on legal assistance, Minsk, 22 January 1993, as amended by the Protocol of 28 March 1997. */
export const minsk: Code = code({
  id: 'cis.minsk-1993',
  title: {
    kk: '1993 жылғы 22 қаңтардағы Минск конвенциясы (1997 жылғы 28 наурыздағы Хаттамамен)',
    ru: 'Минская конвенция о правовой помощи от 22 января 1993 года с Протоколом от 28 марта 1997 года',
    en: 'Minsk Convention on legal assistance of 22 January 1993 with the Protocol of 28 March 1997',
  },
  short: { kk: 'Минск конв.', ru: 'Минской конв.', en: 'Minsk Conv.' },
  unit: 'article',
  inForce: { from: effective('1999-09-17') },
  read: [{ version: '1997-03-28', where: 'text of the convention and the protocol, articles on channels' }],
  provisions: provisionsOf(['5', '80']),
  sentences: {},
});

/**
 * The order of relations between prosecution services on sanctioned actions, as a lecture on the work of the prosecution
 * service sets it out: 1 who sends, 2 to whom, 3 where when the place is not known. The agreement itself (Moscow, 2000)
 * was read in its first article only, so what rests on this is marked.
 */
export const prosecutorsOrder: Resolution = resolution({
  id: 'cis.prosecutors-order',
  title: {
    kk: 'Бас прокурорлар келісіміне сәйкес қатынас тәртібі (дәріс бойынша)',
    ru: 'Порядок сношений по Соглашению генеральных прокуроров (по лекции)',
    en: 'Order of relations under the Agreement of Prosecutors General (by a lecture)',
  },
  short: { kk: 'Бас прок. келісімі', ru: 'Соглашения ген. прокуроров', en: 'Agr. of Pros. General' },
  unit: 'paragraph',
  inForce: { from: effective('2001-01-09') },
  read: [
    {
      version: 'undated',
      where: 'lecture on the prosecution service and international cooperation, Russian and English',
    },
  ],
  provisions: provisionsOf(['1', '2', '3']),
  sentences: {},
});
