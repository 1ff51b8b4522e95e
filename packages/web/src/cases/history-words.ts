import type { Text } from '@zhargy/logic';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Words of the history of a kept case. */
export const historyWords = {
  back: t('Менің істерім', 'Мои дела', 'My cases'),
  history: t('Тарихы', 'История', 'History'),
  historySays: t(
    'Жазбалар жойылмайды және өзгертілмейді: қате жазбаның күші жаңа жазбамен жойылады.',
    'Записи не стираются и не меняются: ошибочная отменяется новой записью.',
    'Entries are neither erased nor changed: a mistaken one is undone by a new entry.',
  ),
  knownOn: t('Сол күні белгілі болған файл', 'Файл, каким он был известен на день', 'The file as known on a day'),
  knownOnSays: t(
    'Сол күннің соңында журналда болғаны ғана. Көшірмесі ашылады: ондағы өзгеріс іске жазылмайды.',
    'Только то, что было в журнале к концу этого дня. Открывается копия: изменения в ней в дело не попадают.',
    'Only what the journal had by the end of that day. A copy opens: changes to it do not reach the case.',
  ),
  day: t('Күні', 'День', 'Day'),
  openAsKnown: t('Көшірмесін ашу', 'Открыть копию', 'Open the copy'),
  nothingKnown: t(
    'Ол күні журналда ештеңе болған жоқ',
    'На этот день в журнале ничего не было',
    'The journal had nothing on that day',
  ),
  knownFaults: t(
    'Сол күнгі деректерден іс файлы құралмайды',
    'Из известного на этот день файл дела не складывается',
    'What was known on that day makes no valid case file',
  ),
  copyOf: t('сол күнгі', 'на', 'as of'),
  conflicts: t('Құжаттар әртүрлі айтады', 'Документы говорят разное', 'Documents disagree'),
  conflictsSays: t(
    'Біреуі кері қайтарылғанша мән белгісіз.',
    'Пока один из них не отозван, значение неизвестно.',
    'Until one of them is withdrawn the value is unknown.',
  ),
  thisHolds: t('Дұрысы осы', 'Верно это', 'This one holds'),
  othersWithdrawn: t('қалғаны кері қайтарылады', 'остальное отзывается', 'the others are withdrawn'),
  why: t('Неге', 'Почему', 'Why'),
  whyNeeded: t('Себебін жазыңыз', 'Укажите причину', 'Give the reason'),
  dangling: t(
    'Енді жоққа сілтейтіні (белгісіз)',
    'Ссылается на то, чего больше нет (неизвестно)',
    'Refers to what is no longer there (unknown)',
  ),
  lapsed: t(
    'Толықтығы расталғаннан кейін өзгерген тізімдер',
    'Перечни, изменённые после подтверждения полноты',
    'Lists changed after they were confirmed to be whole',
  ),
  undo: t('Күшін жою', 'Отменить запись', 'Undo the entry'),
  undone: t('күші жойылған', 'отменена', 'undone'),
  undoneBy: t('мына жазбамен', 'записью', 'by entry'),
  proof: t('Дәлелі', 'Подтверждает', 'Proof'),
  where: t('орны', 'место', 'at'),
  onWord: t(
    'құжатсыз, жазған адамның сөзімен',
    'без документа, со слов писавшего',
    'no document: on the word of the writer',
  ),
  learned: t('белгілі болған күні', 'стало известно', 'known since'),
  local: t('осында жұмыс істеген адам', 'работавший здесь', 'whoever worked here'),
  more: t('тағы', 'ещё', 'more'),
  all: t('Бәрін көрсету', 'Показать всё', 'Show all'),
  noSuch: t('Мұндай сақталған іс жоқ', 'Такого сохранённого дела нет', 'There is no such kept case'),
  hash: t('хеш', 'хеш', 'hash'),
  behind: t(
    'Бұл арада басқа жазба енгізілді: тарих жаңартылды',
    'Тем временем внесена другая запись: история обновлена',
    'Another entry was written meanwhile: the history is shown anew',
  ),
  refused: t('Журнал қабылдамады', 'Журнал не принял', 'The journal did not accept it'),
  openChanged: t(
    'Бұл іс ашық тұр және онда сақталмаған өзгерістер бар: оны сақтағанда осы жазбалар туралы айтылады.',
    'Это дело открыто, и в нём есть несохранённые изменения: при сохранении об этих записях будет сказано.',
    'This case is open with unsaved changes: saving it will tell of these entries.',
  ),
} satisfies Record<string, Text>;

/** What an entry is. */
export const kindWords = {
  opened: t('Іс ашылды', 'Дело открыто', 'The case was opened'),
  titled: t('Атауы өзгертілді', 'Дело переименовано', 'The case was renamed'),
  asserted: t('Деректер енгізілді', 'Внесены сведения', 'Facts were entered'),
  acted: t('Әрекет тіркелді', 'Записано действие', 'An act was recorded'),
  withdrawn: t('Кері қайтарылды', 'Отозвано', 'Withdrawn'),
  accepted: t('Тұжырым қабылданды', 'Вывод принят', 'A finding was accepted'),
  waived: t('Тұжырым ескерілмейді', 'Вывод отклонён', 'A finding was waived'),
  noted: t('Белгі', 'Заметка', 'A note'),
  undone: t('Жазбаның күші жойылды', 'Запись отменена', 'An entry was undone'),
  ofEntry: t('жазба', 'запись', 'entry'),
  whole: t('түгел', 'целиком', 'as a whole'),
} satisfies Record<string, Text>;

/** What a mark says of its place. */
export const markWords = {
  notApplicable: t('қолданылмайды', 'неприменимо', 'does not apply'),
  there: t('бар', 'есть', 'is there'),
  given: t('тізімі берілді', 'перечень дан', 'the list is given'),
  incomplete: t('тізім толық емес', 'перечень неполон', 'the list is not whole'),
  complete: t('тізім толық', 'перечень полон', 'the list is whole'),
  unknown: t('белгісіз', 'неизвестно', 'not known'),
  yes: t('иә', 'да', 'yes'),
  no: t('жоқ', 'нет', 'no'),
} satisfies Record<string, Text>;
