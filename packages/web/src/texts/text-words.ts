import type { Comparison, Edition } from '@zhargy/texts';
import type { Text } from '@zhargy/logic';

export const textWords = {
  title: { kk: 'Ресми мәтіндер', ru: 'Официальные тексты', en: 'Official texts' },
  lead: {
    kk: 'Заңнама деректер қорынан сақталған мәтінді қосыңыз: HTML, DOCX, PDF немесе TXT. Ол баптар мен бөліктерге бөлініп, нормалардың жанында көрінеді. Файл осы құрылғыдан шықпайды және орындалмайды: тек мәтіні алынады.',
    ru: 'Добавьте текст, сохранённый из базы законодательства: HTML, DOCX, PDF или TXT. Он будет разделён на статьи и части и показан рядом с нормами. Файл не покидает устройства и не исполняется: берётся только текст.',
    en: 'Add a text saved from a database of law: HTML, DOCX, PDF or TXT. It is split into articles and parts and shown beside the norms. The file does not leave this device and nothing in it is run: only its text is taken.',
  },
  ours: {
    kk: 'Бағдарламада ресми мәтіндер жоқ: мұнда тек сіз қосқан мәтін көрінеді.',
    ru: 'Официальных текстов в самой программе нет: здесь видно только то, что добавили вы.',
    en: 'The program holds no official text of its own: only what you add is shown here.',
  },
  open: { kk: 'Файл қосу', ru: 'Добавить файл', en: 'Add a file' },
  drop: { kk: 'немесе файлдарды осында сүйреп әкеліңіз', ru: 'или перетащите файлы сюда', en: 'or drop files here' },
  paste: { kk: 'Мәтінін қою', ru: 'Вставить текст', en: 'Paste a text' },
  pasted: { kk: 'қойылған мәтін', ru: 'вставленный текст', en: 'pasted text' },
  add: { kk: 'Қосу', ru: 'Добавить', en: 'Add' },
  reading: { kk: 'Оқылуда…', ru: 'Читаю…', en: 'Reading…' },
  faults: { kk: 'Қосылмады', ru: 'Не добавлено', en: 'Not added' },
  tooLarge: {
    kk: 'файл тым үлкен (30 МБ-тан артық)',
    ru: 'файл слишком велик (больше 30 МБ)',
    en: 'the file is too large (over 30 MB)',
  },
  noProvisions: {
    kk: 'мәтіннен бап та, нөмірленген тармақ та табылмады',
    ru: 'в тексте не найдено ни статей, ни нумерованных пунктов',
    en: 'no article and no numbered paragraph was found in the text',
  },
  broken: { kk: 'файл оқылмады', ru: 'файл не удалось прочитать', en: 'the file could not be read' },
  added: { kk: 'Қосылған мәтіндер', ru: 'Добавленные тексты', en: 'Texts added' },
  none: { kk: 'Әзірге мәтін қосылмаған.', ru: 'Пока ничего не добавлено.', en: 'Nothing has been added yet.' },
  source: { kk: 'Дереккөзі', ru: 'Источник', en: 'Source' },
  unknownSource: { kk: 'белгісіз, таңдаңыз', ru: 'не определён, выберите', en: 'not recognised, choose' },
  edition: { kk: 'Редакция күні', ru: 'Дата редакции', en: 'Day of the edition' },
  editionFault: {
    kk: 'Мұндай күн жоқ. Мысалы: 12.06.2026',
    ru: 'Такой даты нет. Например: 12.06.2026',
    en: 'There is no such date. For example: 12.06.2026',
  },
  noEdition: {
    kk: 'мәтіннен анықталмады',
    ru: 'из текста не видна',
    en: 'the text does not tell',
  },
  provisions: { kk: 'баптар мен тармақтар', ru: 'положений', en: 'provisions' },
  language: { kk: 'тілі', ru: 'язык', en: 'language' },
  keep: { kk: 'Осы құрылғыда сақтау', ru: 'Сохранить на устройстве', en: 'Keep on this device' },
  kept: { kk: 'осы құрылғыда сақталған', ru: 'сохранён на устройстве', en: 'kept on this device' },
  notKept: {
    kk: 'тек осы бетте, бет жабылғанда жоғалады',
    ru: 'только на этой странице, исчезнет при её закрытии',
    en: 'in this page only, gone when it is closed',
  },
  refused: {
    kk: 'Браузер сақтауға рұқсат бермеді: мәтін тек осы бетте қалды.',
    ru: 'Браузер не дал сохранить: текст остался только на этой странице.',
    en: 'The browser refused to keep it: the text stays in this page only.',
  },
  remove: { kk: 'Жою', ru: 'Удалить', en: 'Remove' },
  removed: { kk: 'Жойылды', ru: 'Удалено', en: 'Removed' },
  notRemoved: {
    kk: 'Бұл беттен жойылды, бірақ құрылғыдан жоюға браузер рұқсат бермеді.',
    ru: 'Со страницы удалено, но удалить с устройства браузер не дал.',
    en: 'Removed from the page, but the browser did not let it be removed from the device.',
  },
  beside: { kk: 'Нормалардың жанында көру', ru: 'Посмотреть рядом с нормами', en: 'See it beside the norms' },
  compare: { kk: 'Екі редакция', ru: 'Две редакции', en: 'Two editions' },
  older: { kk: 'Ертерегі', ru: 'Прежняя', en: 'The older' },
  newer: { kk: 'Кейінгісі', ru: 'Новая', en: 'The newer' },
  noChanges: {
    kk: 'Ережелердің мәтіні бірдей.',
    ru: 'Тексты положений совпадают.',
    en: 'The provisions read the same.',
  },
  changed: { kk: 'Өзгерген ережелер', ru: 'Изменившиеся положения', en: 'Provisions that changed' },
  unchanged: { kk: 'өзгермегені', ru: 'без изменений', en: 'unchanged' },
  between: { kk: 'аралығында', ru: 'между', en: 'between' },
  norms: {
    kk: 'Осы өзгерістерге сілтейтін нормалар',
    ru: 'Нормы, которые ссылаются на изменившееся',
    en: 'Norms that cite what changed',
  },
  noNorms: {
    kk: 'Өзгерген ережелерге ешбір норма сілтемейді.',
    ru: 'На изменившиеся положения ни одна норма не ссылается.',
    en: 'No norm cites the provisions that changed.',
  },
  lastRead: {
    kk: 'Нормалар оқыған соңғы редакция',
    ru: 'Последняя прочитанная для норм редакция',
    en: 'The redaction last read for the norms',
  },
  later: {
    kk: 'Жаңа мәтін одан кейінгі: бұл нормаларды қайта қарау керек, әзірге олар ескі мәтін бойынша жауап береді.',
    ru: 'Новый текст позже неё: эти нормы нужно пересмотреть, пока они отвечают по прежнему тексту.',
    en: 'The newer text is later: these norms have to be looked at again; until then they answer by the older text.',
  },
  covered: {
    kk: 'Жаңа мәтін одан кейін емес: өзгеріс нормалар оқылғанда-ақ көрінген.',
    ru: 'Новый текст не позже неё: при чтении для норм изменение уже было видно.',
    en: 'The newer text is not later than it: the change was there when the norms were read.',
  },
  noDates: {
    kk: 'Редакция күнін көрсетіңіз: онсыз қайсысы жаңа екені белгісіз.',
    ru: 'Укажите дату редакции: без неё не видно, какая новее.',
    en: 'Give the day of the edition: without it nobody can tell which is newer.',
  },
  asText: { kk: 'Мәтін', ru: 'Текст', en: 'The text' },
} satisfies Record<string, Text>;

/** How the day of an edition is known. */
export const editionBy: Readonly<Record<Edition['by'], Text>> = {
  address: { kk: 'мекенжайы бойынша', ru: 'по адресу', en: 'by its address' },
  stated: { kk: 'мәтінде көрсетілген', ru: 'указана в тексте', en: 'as the text says' },
  lastChange: {
    kk: 'соңғы өзгерісі бойынша: одан ерте емес',
    ru: 'по последнему изменению: не ранее этого дня',
    en: 'by its latest change: not before that day',
  },
};

export const changeNames = {
  changed: { kk: 'өзгерді', ru: 'изменено', en: 'changed' },
  added: { kk: 'қосылды', ru: 'добавлено', en: 'added' },
  removed: { kk: 'алып тасталды', ru: 'исключено', en: 'removed' },
} satisfies Record<string, Text>;

/** Why two texts cannot be set side by side. */
export const cannotCompare: Readonly<Record<Extract<Comparison, { cannot: string }>['cannot'], Text>> = {
  otherLanguage: {
    kk: 'Мәтіндер әртүрлі тілде.',
    ru: 'Тексты на разных языках.',
    en: 'The texts are in different languages.',
  },
  otherText: { kk: 'Бұл әртүрлі дереккөздер.', ru: 'Это разные источники.', en: 'These are different sources.' },
  noProvisions: {
    kk: 'Мәтіннен ережелер табылмады.',
    ru: 'В тексте не найдены положения.',
    en: 'No provisions were found in the text.',
  },
};
