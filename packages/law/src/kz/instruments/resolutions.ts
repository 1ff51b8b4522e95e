import { effective } from '@zhargy/logic';
import { resolution, type Resolution } from './instrument.ts';
import { outline2016No4 } from './outline-2016-4.ts';
import { outline2018No4 } from './outline-2018-4.ts';
import { outline2025No1 } from './outline-2025-1.ts';
import { listed } from './outline.ts';

/** Supreme Court, 7 July 2016 No 4: practice of the procedural plea agreement. */
export const sc2016: Resolution = resolution({
  id: 'kz.sc.2016-4',
  title: {
    kk: 'Жоғарғы Соттың 2016 жылғы 7 шілдедегі № 4 нормативтік қаулысы (кінәні мойындау туралы мәміле)',
    ru: 'Нормативное постановление Верховного Суда от 7 июля 2016 года № 4 (сделка о признании вины)',
    en: 'Normative Resolution of the Supreme Court of 7 July 2016 No 4 (plea agreement)',
  },
  short: { kk: 'НҚ 4/2016', ru: 'НП 4/2016', en: 'NR 4/2016' },
  unit: 'paragraph',
  inForce: { from: effective('2016-07-07', 'NR 4/2016') },
  read: [{ version: '2020-12-11', where: 'text as amended by No 6 of 11.12.2020, Kazakh' }],
  ...listed(outline2016No4),
});

/** Supreme Court, 20 April 2018 No 4: the court sentence. */
export const sc2018: Resolution = resolution({
  id: 'kz.sc.2018-4',
  title: {
    kk: 'Жоғарғы Соттың 2018 жылғы 20 сәуірдегі № 4 «Сот үкімі туралы» нормативтік қаулысы',
    ru: 'Нормативное постановление Верховного Суда от 20 апреля 2018 года № 4 «О судебном приговоре»',
    en: 'Normative Resolution of the Supreme Court of 20 April 2018 No 4 on the court sentence',
  },
  short: { kk: 'НҚ 4/2018', ru: 'НП 4/2018', en: 'NR 4/2018' },
  unit: 'paragraph',
  inForce: { from: effective('2018-04-20', 'NR 4/2018') },
  read: [{ version: '2020-12-11', where: 'text as amended by No 6 of 11.12.2020, Kazakh and English' }],
  ...listed(outline2018No4),
});

/** Supreme Court, 29 May 2025 No 1: cassation. */
export const sc2025: Resolution = resolution({
  id: 'kz.sc.2025-1',
  title: {
    kk: 'Жоғарғы Соттың 2025 жылғы 29 мамырдағы № 1 нормативтік қаулысы (кассация)',
    ru: 'Нормативное постановление Верховного Суда от 29 мая 2025 года № 1 (кассация)',
    en: 'Normative Resolution of the Supreme Court of 29 May 2025 No 1 (cassation)',
  },
  short: { kk: 'НҚ 1/2025', ru: 'НП 1/2025', en: 'NR 1/2025' },
  unit: 'paragraph',
  inForce: { from: effective('2025-07-01', 'NR 1/2025') },
  read: [{ version: '2025-05-29', where: 'text of adoption, Russian and Kazakh' }],
  ...listed(outline2025No1),
});
