import type { ChainFault } from '@zhargy/desk';
import type { Lang, Text } from '@zhargy/logic';

/** What the commands about the server and the journal say. */
export const serveWords = {
  noStore: {
    kk: 'қойма көрсетілмеген: ештеңе сақталмайды (--store ФАЙЛ)',
    ru: 'хранилище не указано: ничего не сохраняется (--store ФАЙЛ)',
    en: 'no store is named: nothing is kept (--store FILE)',
  },
  cannotOpen: { kk: 'ашу мүмкін емес', ru: 'нельзя открыть', en: 'cannot be opened' },
  notAStore: {
    kk: 'бұл қойма файлы емес',
    ru: 'это не файл хранилища',
    en: 'this is not the file of a store',
  },
  laterVersion: {
    kk: 'қойманы бағдарламаның кейінгі нұсқасы жазған',
    ru: 'хранилище записано более поздней версией программы',
    en: 'a later version of the program wrote this store',
  },
  locked: {
    kk: 'қойманы басқа бағдарлама ұстап тұр',
    ru: 'хранилище занято другой программой',
    en: 'another program holds this store',
  },
  portTaken: { kk: 'порт бос емес', ru: 'порт занят', en: 'the port is taken' },
  portRefused: { kk: 'портты ашу мүмкін емес', ru: 'порт открыть нельзя', en: 'the port cannot be opened' },
  port: { kk: '0-ден 65535-ке дейінгі сан', ru: 'число от 0 до 65535', en: 'a number from 0 to 65535' },
  holds: { kk: 'тізбек бүтін', ru: 'цепь цела', en: 'the chain holds' },
  case: { kk: 'іс', ru: 'дело', en: 'case' },
  entries: { kk: 'жазбалар', ru: 'записей', en: 'entries' },
  entry: { kk: 'жазба', ru: 'запись', en: 'entry' },
  line: { kk: 'жол', ru: 'строка', en: 'line' },
  head: { kk: 'соңғы хеш', ru: 'последний хеш', en: 'last hash' },
} as const satisfies Readonly<Record<string, Text>>;

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

export const brokenText = (fault: ChainFault, lang: Lang): string => broken[fault][lang];
