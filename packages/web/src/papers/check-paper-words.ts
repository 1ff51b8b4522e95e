import type { Text } from '@zhargy/logic';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

export const checkPaperWords = {
  open: t('Файл ашу (Word, PDF, мәтін)', 'Открыть файл (Word, PDF, текст)', 'Open a file (Word, PDF, text)'),
  paste: t('Келісімнің мәтіні', 'Текст соглашения', 'Text of the agreement'),
  stays: t(
    'Мәтін осы құрылғыдан шықпайды.',
    'Текст не покидает этого устройства.',
    'The text does not leave this device.',
  ),
  nothing: t(
    'Мәтінді қойыңыз не файлды ашыңыз: қазақша да, орысша да оқылады.',
    'Вставьте текст или откройте файл: читается и на казахском, и на русском.',
    'Paste the text or open the file: Kazakh and Russian are read.',
  ),
  notReadable: t(
    'Файлдың мәтіні оқылмады. Мәтінін көшіріп қойыңыз.',
    'Текст файла прочитать не удалось. Скопируйте его и вставьте.',
    'The text of the file could not be read. Copy it and paste it here.',
  ),
  report: t('Мәтінде не бар', 'Что есть в тексте', 'What the text holds'),
  caution: t(
    'Мәтін сөз үлгілері бойынша оқылады, мағынасы бағаланбайды. «Табылмады» деген «жоқ» деген емес: қолмен тексеріңіз.',
    'Текст читается по приметам слов, смысл не оценивается. «Не найдено» не значит «нет»: проверьте сами.',
    'The text is read by the forms of its words; its sense is not judged. “Not found” does not mean “not there”: look yourself.',
  ),
  contradictory: t(
    'Қайшылық не тыйым салынған талап',
    'Противоречие или недопустимое условие',
    'Contradiction or a term that must not be there',
  ),
  absent: t('Орны бос қалған', 'Место оставлено пустым', 'Left blank'),
  notFound: t('Табылмады', 'Не найдено', 'Not found'),
  present: t('Бар', 'Есть', 'There'),
  line: t('жол', 'строка', 'line'),
  settle: t(
    'Екі мәннің қайсысы дұрыс екенін анықтаңыз не талапты алып тастаңыз.',
    'Выясните, какое из значений верно, либо исключите условие.',
    'Settle which of the values is right, or take the term out.',
  ),
  fill: t('Бос орынды толтырыңыз.', 'Заполните пропуск.', 'Fill in the blank.'),
  look: t(
    'Мәтінді өзіңіз қараңыз; шынымен жоқ болса, қосыңыз.',
    'Просмотрите текст; если этого действительно нет, дополните.',
    'Look through the text; if it really is not there, add it.',
  ),
  treatment: t(
    'Мәжбүрлеп емдеу туралы талап тек қажет болғанда жазылады: онсыз сот оны өз бастамасымен тағайындай алмайды (НҚ 4/2016, 16-тармақ).',
    'Условие о принудительном лечении пишут лишь там, где оно нужно: без него суд по своей инициативе лечение не назначит (НП 4/2016, пункт 16).',
    'A term on compulsory treatment is written only where it is needed: without it the court orders none of its own motion (NR 4/2016, paragraph 16).',
  ),
} satisfies Record<string, Text>;
