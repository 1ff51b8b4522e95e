import type { Text } from '@zhargy/logic';
import type { ReadingName, SupportName } from '@zhargy/readings/readings';

/** What the command line says of the ways in which norms are read. */
export const readingWords: {
  readonly title: Text;
  readonly terms: Text;
  readonly reading: Readonly<Record<ReadingName, Text>>;
  readonly support: Readonly<Record<SupportName, Text>>;
} = {
  title: { kk: 'Нормалар оқылу тәсілі бойынша', ru: 'Нормы по прочтениям', en: 'Norms by reading' },
  terms: {
    kk: 'SQL: ай мен күннен тұратын мерзімдер де істер жүктелгенде есептеледі.',
    ru: 'SQL: сроки из месяцев и дней тоже вычисляются при загрузке дел.',
    en: 'SQL: terms of months and days are worked out when cases are loaded as well.',
  },
  reading: {
    explain: { kk: 'түсіндіру', ru: 'объяснение', en: 'explanations' },
    columns: { kk: 'бағандар', ru: 'столбцы', en: 'columns' },
    sql: { kk: 'SQL', ru: 'SQL', en: 'SQL' },
    smt: { kk: 'дәлелдеу', ru: 'доказательства', en: 'proofs' },
    questions: { kk: 'сұрақтар', ru: 'вопросы', en: 'questions' },
  },
  support: {
    exact: { kk: 'дәл', ru: 'точно', en: 'exact' },
    loaded: { kk: 'жүктегенде', ru: 'при загрузке', en: 'when loaded' },
    approximated: { kk: 'жуықтап', ru: 'с запасом', en: 'approximated' },
    unsupported: { kk: 'оқылмайды', ru: 'не читается', en: 'unsupported' },
  },
};
