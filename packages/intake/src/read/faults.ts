import type { Text } from '@zhargy/logic';
import type { PaperFault, PaperFaultCode } from '../paper.ts';

/** What a paper may be at most: bytes of the file, pages of a PDF, characters of its text. */
export const limits = { bytes: 40_000_000, pages: 500, characters: 3_000_000 } as const;

interface Words {
  readonly says: Text;
  readonly cure: Text;
}

const words: Readonly<Record<PaperFaultCode, Words>> = {
  empty: {
    says: { kk: 'файл бос', ru: 'файл пуст', en: 'the file is empty' },
    cure: {
      kk: 'Мәтіні бар файлды таңдаңыз.',
      ru: 'Выберите файл, в котором есть текст.',
      en: 'Choose a file that holds text.',
    },
  },
  tooLarge: {
    says: {
      kk: 'файл тым үлкен (шегі 40 МБ)',
      ru: 'файл слишком велик (предел 40 МБ)',
      en: 'the file is too large (40 MB at most)',
    },
    cure: {
      kk: 'Құжаттың қажетті бөлігін жеке файл етіп сақтаңыз.',
      ru: 'Сохраните нужную часть документа отдельным файлом.',
      en: 'Save the part you need as a file of its own.',
    },
  },
  tooLong: {
    says: {
      kk: 'құжат тым ұзын (шегі 500 бет немесе 3 миллион таңба)',
      ru: 'документ слишком длинный (предел 500 страниц или 3 миллиона знаков)',
      en: 'the paper is too long (500 pages or 3 million characters at most)',
    },
    cure: {
      kk: 'Құжаттың қажетті бөлігін жеке файл етіп сақтаңыз.',
      ru: 'Сохраните нужную часть документа отдельным файлом.',
      en: 'Save the part you need as a file of its own.',
    },
  },
  unknownFormat: {
    says: {
      kk: 'бұл DOCX, PDF немесе мәтін файлы емес',
      ru: 'это не DOCX, не PDF и не текстовый файл',
      en: 'this is no DOCX, PDF or text file',
    },
    cure: {
      kk: 'Құжатты DOCX немесе PDF түрінде сақтаңыз не мәтінін көшіріп қойыңыз.',
      ru: 'Сохраните документ как DOCX или PDF либо вставьте его текст.',
      en: 'Save the paper as DOCX or PDF, or paste its text.',
    },
  },
  oldWord: {
    says: {
      kk: 'бұл ескі Word файлы (.doc)',
      ru: 'это файл старого Word (.doc)',
      en: 'this is a file of old Word (.doc)',
    },
    cure: {
      kk: 'Оны Word бағдарламасында ашып, .docx түрінде сақтаңыз.',
      ru: 'Откройте его в Word и сохраните как .docx.',
      en: 'Open it in Word and save it as .docx.',
    },
  },
  damaged: {
    says: { kk: 'файл бүлінген', ru: 'файл повреждён', en: 'the file is damaged' },
    cure: {
      kk: 'Файлды қайтадан алыңыз не мәтінін көшіріп қойыңыз.',
      ru: 'Получите файл ещё раз либо вставьте его текст.',
      en: 'Get the file again, or paste its text.',
    },
  },
  password: {
    says: { kk: 'файл құпиясөзбен қорғалған', ru: 'файл защищён паролем', en: 'the file is protected by a password' },
    cure: {
      kk: 'Құпиясөзді алып тастап сақтаңыз не мәтінін көшіріп қойыңыз.',
      ru: 'Сохраните его без пароля либо вставьте его текст.',
      en: 'Save it without the password, or paste its text.',
    },
  },
  noTextLayer: {
    says: {
      kk: 'бұл суретке түсірілген құжат: мәтін қабаты жоқ',
      ru: 'это скан: в файле нет текстового слоя',
      en: 'this is a scan: the file has no text layer',
    },
    cure: {
      kk: 'Мәтінін тану бағдарламасынан өткізіңіз немесе құжаттың электрондық түпнұсқасын сұраңыз.',
      ru: 'Пропустите его через программу распознавания текста или запросите электронный оригинал.',
      en: 'Run it through text recognition, or ask for the electronic original.',
    },
  },
  thirdLanguage: {
    says: {
      kk: 'мәтін қазақша да, орысша да емес',
      ru: 'текст не на казахском и не на русском языке',
      en: 'the text is neither Kazakh nor Russian',
    },
    cure: {
      kk: 'Аудармасын беріңіз: іс қағаздары қазақ немесе орыс тілінде оқылады.',
      ru: 'Дайте перевод: читаются бумаги на казахском или русском языке.',
      en: 'Give a translation: papers are read in Kazakh or Russian.',
    },
  },
  stopped: {
    says: { kk: 'оқу тоқтатылды', ru: 'чтение остановлено', en: 'the reading was stopped' },
    cure: {
      kk: 'Қажет болса, файлды қайта таңдаңыз.',
      ru: 'Если нужно, выберите файл снова.',
      en: 'Choose the file again if you need it.',
    },
  },
  encoding: {
    says: {
      kk: 'мәтіннің кодталуы танылмады',
      ru: 'кодировка текста не распознана',
      en: 'the encoding of the text is not known',
    },
    cure: {
      kk: 'Мәтінді UTF-8 түрінде сақтаңыз не көшіріп қойыңыз.',
      ru: 'Сохраните текст в UTF-8 либо вставьте его.',
      en: 'Save the text as UTF-8, or paste it.',
    },
  },
};

/** A fault of a file with its words and its cure. */
export const paperFault = (code: PaperFaultCode, found?: string): PaperFault => ({
  is: 'fault',
  code,
  ...words[code],
  ...(found === undefined ? {} : { found }),
});
