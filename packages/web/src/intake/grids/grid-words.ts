import type { Text } from '@zhargy/logic';

export const gridWords = {
  title: { kk: 'Кестеден енгізу', ru: 'Ввод таблицей', en: 'Enter as a table' },
  lead: {
    kk: 'Жолдарды осы кестеге жазыңыз немесе электрондық кестеден көшіріп, кез келген ұяшыққа қойыңыз. Қатесі бар ұяшық көрсетіледі.',
    ru: 'Впишите строки или вставьте блок из электронной таблицы в любую ячейку. Ячейки с ошибкой будут названы.',
    en: 'Write rows here, or paste a block from a spreadsheet into any cell. Cells with a fault are named.',
  },
  kinds: { kk: 'Не енгізіледі', ru: 'Что вводится', en: 'What is entered' },
  keys: {
    kk: 'Көрсеткілер жүргізеді, Enter немесе F2 жазуды бастайды, Tab келесі ұяшыққа өтеді, Ctrl+V қояды, Delete тазалайды, Ctrl+Z қайтарады. Кестеден шығу: Esc, содан соң Tab.',
    ru: 'Стрелки перемещают, Enter или F2 начинает ввод, Tab ведёт к следующей ячейке, Ctrl+V вставляет, Delete очищает, Ctrl+Z отменяет. Выйти из таблицы: Esc, затем Tab.',
    en: 'Arrows move, Enter or F2 writes, Tab goes to the next cell, Ctrl+V pastes, Delete clears, Ctrl+Z undoes. To leave the table: Esc, then Tab.',
  },
  faults: { kk: 'Қатесі бар ұяшықтар', ru: 'Ячейки с ошибкой', en: 'Cells with a fault' },
  found: { kk: 'жазылғаны', ru: 'записано', en: 'written' },
  row: { kk: 'жол', ru: 'строка', en: 'row' },
  add: { kk: 'Іске қосу', ru: 'Добавить в дело', en: 'Add to the case' },
  added: { kk: 'Іске қосылды', ru: 'Добавлено в дело', en: 'Added to the case' },
  toCase: { kk: 'Іске өту', ru: 'Перейти к делу', en: 'Go to the case' },
  newCase: {
    kk: 'Ашық іс жоқ: жаңа іс ашылады.',
    ru: 'Открытого дела нет: будет создано новое.',
    en: 'No case is open: a new one will be made.',
  },
  intoCase: { kk: 'Мына іске қосылады', ru: 'Будет добавлено в дело', en: 'Goes into the case' },
  removeRows: { kk: 'Таңдалған жолдарды жою', ru: 'Удалить выбранные строки', en: 'Remove the selected rows' },
  undo: { kk: 'Кері қайтару', ru: 'Отменить', en: 'Undo' },
  example: { kk: 'мысалы', ru: 'например', en: 'for example' },
  faultsFirst: {
    kk: 'Алдымен қателерді түзетіңіз: қатесі бар кесте іске қосылмайды.',
    ru: 'Сначала исправьте ошибки: таблица с ошибкой в дело не вносится.',
    en: 'Put the faults right first: a table with a fault does not go into the case.',
  },
  unreadCase: {
    kk: 'Ашық істің файлында қате бар: алдымен соны түзетіңіз.',
    ru: 'В файле открытого дела есть ошибки: сначала исправьте их.',
    en: 'The file of the open case has faults: put them right first.',
  },
  pastedNames: {
    kk: 'Бағандар атаулары бойынша орналастырылды',
    ru: 'Столбцы расставлены по их названиям',
    en: 'Columns were put in their places by name',
  },
} satisfies Record<string, Text>;
