import { effective } from '@zhargy/logic';
import { criminalCodePleaProvisions } from './criminal-code-plea.ts';
import { criminalCodeProvisions } from './criminal-code-provisions.ts';
import { code, provisionsOf, type Code } from './instrument.ts';

/** Criminal Code of the Republic of Kazakhstan, 3 July 2014 No 226-V. */
export const cc: Code = code({
  id: 'kz.cc',
  title: {
    kk: 'Қазақстан Республикасының Қылмыстық кодексі, 2014 жылғы 3 шілде, № 226-V',
    ru: 'Уголовный кодекс Республики Казахстан от 3 июля 2014 года № 226-V',
    en: 'Criminal Code of the Republic of Kazakhstan of 3 July 2014 No 226-V',
  },
  short: { kk: 'ҚК', ru: 'УК', en: 'CC' },
  unit: 'article',
  inForce: { from: effective('2015-01-01', '226-V') },
  read: [
    { version: '2016-04-09', where: 'mirror of zan.gov.kz, doc 81097' },
    { version: '2018-07-12', where: 'mirror of zan.gov.kz, doc 81097' },
    { version: '2019-12-27', where: 'mirror of zan.gov.kz, doc 81097' },
    { version: '2020-12-30', where: 'mirror of zan.gov.kz, doc 81097' },
    { version: '2024-04-19', where: 'mirror of zan.gov.kz, doc 81097' },
    { version: '2024-09-05', where: 'mirror of zan.gov.kz, doc 81097' },
    { version: '2025-09-16', where: 'mirror of zan.gov.kz, doc 81097' },
    { version: '2026-06-12', where: 'mirror of zan.gov.kz, doc 81097' },
  ],
  provisions: provisionsOf([...criminalCodeProvisions, ...criminalCodePleaProvisions]),
  sentences: {},
});
