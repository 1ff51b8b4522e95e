import type { Lang, Text } from '@zhargy/logic';
import type { ChainFault } from './chain.ts';

const broken: Readonly<Record<ChainFault, Text>> = {
  notText: { kk: 'UTF-8 мәтіні емес', ru: 'это не текст UTF-8', en: 'it is not UTF-8 text' },
  lineEnd: { kk: 'соңғы жол аяқталмаған', ru: 'последняя строка не закончена', en: 'the last line does not end' },
  notJson: { kk: 'жол JSON емес', ru: 'строка не является JSON', en: 'the line is not JSON' },
  notCanonical: {
    kk: 'жол канондық түрде жазылмаған',
    ru: 'строка записана не в каноническом виде',
    en: 'the line is not written in the canonical way',
  },
  notAnEntry: {
    kk: 'жол осы бағдарлама білетін жазба емес',
    ru: 'строка не является записью, известной этой программе',
    en: 'the line is no entry this program knows',
  },
  otherCase: { kk: 'жазба басқа істікі', ru: 'запись другого дела', en: 'the entry is of another case' },
  sequence: { kk: 'жазбалардың реті бұзылған', ru: 'порядок записей нарушен', en: 'the entries are out of order' },
  time: {
    kk: 'жазба алдыңғысынан ерте',
    ru: 'запись раньше предыдущей',
    en: 'the entry is earlier than the one before',
  },
  link: {
    kk: 'жазба алдыңғысына жалғаспайды',
    ru: 'запись не продолжает предыдущую',
    en: 'the entry does not continue the one before',
  },
  hash: {
    kk: 'жазба өзгертілген: хеші сәйкес келмейді',
    ru: 'запись изменена: хеш не сходится',
    en: 'the entry was changed: its hash does not fit',
  },
  header: { kk: 'бас жолы оқылмайды', ru: 'заголовок нельзя прочитать', en: 'the header cannot be read' },
  count: {
    kk: 'жазбалар саны бас жолдағыдан басқа',
    ru: 'число записей не то, что в заголовке',
    en: 'the number of entries is not that of the header',
  },
  head: {
    kk: 'соңғы хеш күтілгеннен басқа',
    ru: 'последний хеш не тот, что ожидался',
    en: 'the last hash is not the one expected',
  },
};

/** Why a chain does not hold, in words. */
export const brokenText = (fault: ChainFault, lang: Lang): string => broken[fault][lang];
