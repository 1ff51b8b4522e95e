import type { Text } from '@zhargy/logic';

/** What the commands about the server and the journal say. */
export const serveWords = {
  noStore: {
    kk: 'қойма көрсетілмеген: сервер ештеңе сақтамайды (--store ФАЙЛ)',
    ru: 'хранилище не указано: сервер ничего не хранит (--store ФАЙЛ)',
    en: 'no store is named: the server keeps nothing (--store FILE)',
  },
  noPages: {
    kk: 'беттер құрастырылмаған: тек API (npm start беттерді де құрастырады)',
    ru: 'страницы не собраны: только API (npm start соберёт и страницы)',
    en: 'the pages are not built: the API alone (npm start builds the pages too)',
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
