import type { DeadlineState } from '@zhargy/law';
import type { Text } from '@zhargy/logic';
import { calendarWords } from '@zhargy/wording/calendar';

/** What the list of terms says, in three languages. */
export const deadlineWords = {
  ...calendarWords,
  state: {
    missed: { kk: 'МЕРЗІМ ӨТКІЗІЛГЕН', ru: 'СРОК ПРОПУЩЕН', en: 'MISSED' },
    over: { kk: 'МЕРЗІМ АЯҚТАЛҒАН', ru: 'СРОК ИСТЁК', en: 'OVER' },
    running: { kk: 'МЕРЗІМ ӨТУДЕ', ru: 'СРОК ТЕЧЁТ', en: 'RUNNING' },
    unknown: { kk: 'БЕЛГІСІЗ', ru: 'НЕИЗВЕСТНО', en: 'UNKNOWN' },
    late: { kk: 'КЕШ ЖАСАЛҒАН', ru: 'СДЕЛАНО ПОЗЖЕ СРОКА', en: 'DONE LATE' },
    met: { kk: 'МЕРЗІМІНДЕ ЖАСАЛҒАН', ru: 'СРОК СОБЛЮДЁН', en: 'MET' },
  } satisfies Record<DeadlineState, Text>,
  asOf: { kk: 'Мерзімдер, күні', ru: 'Сроки на', en: 'Time limits on' },
  none: {
    kk: 'файлда тіркелген әрекеттерден ешқандай мерзім басталмаған',
    ru: 'из записанных в деле действий ни один срок не начался',
    en: 'nothing recorded in the file has started a time limit',
  },
  notBefore: { kk: 'мына күннен бұрын бітпейді', ru: 'не ранее', en: 'not before' },
  startsWith: { kk: 'мына оқиғадан басталады', ru: 'начинается с события', en: 'starts from' },
  counting: { kk: 'есептелуі', ru: 'счёт', en: 'count' },
  crossed: { kk: 'аралықтағы жұмыс істемейтін күндер', ru: 'нерабочие дни внутри срока', en: 'days off inside' },
  metBy: { kk: 'орындалуы', ru: 'исполнение', en: 'met by' },
  doneBy: { kk: 'жасалған әрекет', ru: 'совершено', en: 'done by' },
  notRecorded: { kk: 'тіркелмеген', ru: 'в деле не записано', en: 'nothing recorded' },
  limits: { kk: 'мерзім шектейтін әрекет', ru: 'срок для действия', en: 'limits the act' },
  dependsOn: { kk: 'қолданылуы мынаған байланысты', ru: 'применимость зависит от', en: 'applies depending on' },
  everyTerm: { kk: 'Әр мерзім үшін', ru: 'Для каждого срока', en: 'Of every term' },
  stops: { kk: 'тоқтатуы не қайта бастауы', ru: 'что останавливает или возобновляет', en: 'stopped or restarted by' },
  noAct: {
    kk: 'мұндай әрекет іске тіркелмеген',
    ru: 'такое действие в деле не записано',
    en: 'no such act is recorded',
  },
  others: {
    kk: 'норма атаған шарт орындалса, басқа мерзім қолданылады',
    ru: 'при условии, названном нормой, действует иной срок',
    en: 'another term applies on a condition the norm names',
  },
  also: { kk: 'сол мерзімді есептейтін норма', ru: 'тот же срок считает', en: 'also counted by' },
  reading: { kk: 'түсіндіру', ru: 'толкование', en: 'reading' },
  otherwise: { kk: 'басқаша', ru: 'иначе', en: 'otherwise' },
  listed: { kk: 'Мерзімдер тізімі', ru: 'Перечень сроков', en: 'List of time limits' },
  faults: { kk: 'Оқылмаған ұяшықтар', ru: 'Непрочитанные ячейки', en: 'Cells that could not be read' },
  row: { kk: 'жол', ru: 'строка', en: 'row' },
  column: { kk: 'баған', ru: 'столбец', en: 'column' },
  expected: { kk: 'күтілгені', ru: 'ожидалось', en: 'expected' },
  empty: { kk: 'бос', ru: 'пусто', en: 'empty' },
  rows: { kk: 'жолдар', ru: 'строк', en: 'rows' },
} as const;
