import { effective } from '@zhargy/logic';
import { agreementsA1Provisions } from './cpc/agreements-a1.ts';
import { agreementsA2Provisions } from './cpc/agreements-a2.ts';
import { appealTermProvisions } from './cpc/appeal-term.ts';
import { assetWritProvisions } from './cpc/asset-writ.ts';
import { cassationProvisions } from './cpc/cassation.ts';
import { contentProvisions } from './cpc/content.ts';
import { concludeProvisions } from './cpc/conclude.ts';
import { decisionsProvisions } from './cpc/decisions.ts';
import { entryProvisions } from './cpc/entry.ts';
import { generalProvisions } from './cpc/general.ts';
import { sentenceProvisions } from './cpc/sentence.ts';
import { code, provisionsOf, type Code } from './instrument.ts';

/** Criminal Procedure Code of the Republic of Kazakhstan, 4 July 2014 No 231-V. */
export const cpc: Code = code({
  id: 'kz.cpc',
  title: {
    kk: 'Қазақстан Республикасының Қылмыстық-процестік кодексі, 2014 жылғы 4 шілде, № 231-V',
    ru: 'Уголовно-процессуальный кодекс Республики Казахстан от 4 июля 2014 года № 231-V',
    en: 'Criminal Procedure Code of the Republic of Kazakhstan of 4 July 2014 No 231-V',
  },
  short: { kk: 'ҚПК', ru: 'УПК', en: 'CPC' },
  unit: 'article',
  inForce: { from: effective('2015-01-01', '231-V') },
  read: [
    { version: '2017-07-11', where: 'mirror of zan.gov.kz, doc 81164' },
    { version: '2018-07-12', where: 'mirror of zan.gov.kz, doc 81164' },
    { version: '2020-07-07', where: 'mirror of zan.gov.kz, doc 81164' },
    { version: '2021-12-27', where: 'mirror of zan.gov.kz, doc 81164' },
    { version: '2023-07-12', where: 'mirror of zan.gov.kz, doc 81164' },
    { version: '2024-11-21', where: 'mirror of zan.gov.kz, doc 81164' },
    { version: '2025-09-16', where: 'mirror of zan.gov.kz, doc 81164' },
    { version: '2026-06-12', where: 'mirror of zan.gov.kz, doc 81164' },
  ],
  provisions: provisionsOf([
    ...generalProvisions,
    ...agreementsA1Provisions,
    ...agreementsA2Provisions,
    ...appealTermProvisions,
    ...assetWritProvisions,
    ...sentenceProvisions,
    ...cassationProvisions,
    ...contentProvisions,
    ...concludeProvisions,
    ...entryProvisions,
    ...decisionsProvisions,
  ]),
  sentences: {},
  itemised: new Set(['7']),
});
