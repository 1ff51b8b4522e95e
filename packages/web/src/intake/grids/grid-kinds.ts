import { languages, type Lang, type Text } from '@zhargy/logic';
import { formFieldsOf, type InputKind, type SectionName } from '../../case/sections/form-fields.ts';
import type { GridHead } from './Grid.tsx';

/** The tables a case can be entered as. */
export type GridKind = 'accused' | 'episodes' | 'victims' | 'custody';
export const gridKinds: readonly GridKind[] = ['accused', 'episodes', 'victims', 'custody'];

/** One column: what it holds, and the fact of the schema whose values it takes. `person`, `offences`: named, not by ids. */
export interface GridColumn {
  readonly key: string;
  readonly title: Text;
  readonly example: string;
  readonly required: boolean;
  readonly takes: InputKind | 'person' | 'offences';
  /** Names of the words a cell may hold. */
  readonly words: Readonly<Record<string, Text>>;
}

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** A column that takes a fact as a form does; only some of its words, where not all of them fit the table. */
function ofFact(
  section: SectionName,
  name: string,
  {
    key = name,
    title,
    example,
    required = false,
    only,
  }: {
    readonly key?: string;
    readonly title?: Text;
    readonly example: string;
    readonly required?: boolean;
    readonly only?: readonly string[];
  },
): GridColumn {
  const field = formFieldsOf(section).find((one) => one.path.join('.') === name);
  if (field?.is !== 'fact') throw new RangeError(`no fact ${section}.${name}`);
  const { kind } = field;
  const values: Readonly<Record<string, Text>> = field.entry?.values ?? {};
  const words = Object.fromEntries(Object.entries(values).filter(([word]) => only?.includes(word) ?? true));
  return {
    key,
    title: title ?? field.entry?.label ?? t(name, name, name),
    example,
    required,
    takes: kind.is === 'choice' && only ? { is: 'choice', values: only } : kind,
    words,
  };
}
const named = (
  key: string,
  takes: 'person' | 'offences',
  title: Text,
  example: string,
  required = false,
): GridColumn => ({
  key,
  title,
  example,
  required,
  takes,
  words: {},
});

const fullName = t('Аты-жөні', 'ФИО', 'Name');
const episodes = t('Эпизод', 'Эпизод', 'Episode');
const columns: Readonly<Record<GridKind, readonly GridColumn[]>> = {
  accused: [
    ofFact('persons', 'name', { title: fullName, example: 'Асанов А. Б.', required: true }),
    ofFact('persons', 'birthDate', { title: t('Туған күні', 'Дата рождения', 'Date of birth'), example: '14.08.1995' }),
    ofFact('roles', 'as', {
      title: t('Процестік жағдайы', 'Процессуальное положение', 'Role'),
      example: 'обвиняемый',
      only: ['suspect', 'accused', 'defendant', 'convict', 'acquitted'],
    }),
    ofFact('charges', 'article', { title: t('Бап', 'Статья', 'Article'), example: '188(2)(3)' }),
    named('offence', 'offences', episodes, 'кража 10 января'),
    ofFact('charges', 'broughtOn', {
      title: t('Тағылған күні', 'День предъявления', 'Brought on'),
      example: '05.02.2026',
    }),
    ofFact('persons', 'name', { key: 'counsel', title: t('Қорғаушысы', 'Защитник', 'Counsel'), example: 'Заирова З.' }),
  ],
  episodes: [
    ofFact('offences', 'title', {
      title: t('Эпизодтың атауы', 'Название эпизода', 'Title'),
      example: 'кража 10 января',
      required: true,
    }),
    ofFact('offences', 'from', { title: t('Басталған күні', 'Начало', 'First day'), example: '10.01.2026' }),
    ofFact('offences', 'to', { title: t('Аяқталған күні', 'Окончание', 'Last day'), example: '10.01.2026' }),
    ofFact('offences', 'place', { title: t('Орны', 'Место', 'Place'), example: 'Тараз' }),
    ofFact('offences', 'harmAmount', { title: t('Зиян, теңге', 'Ущерб, тенге', 'Harm, tenge'), example: '485 000' }),
  ],
  victims: [
    ofFact('persons', 'name', {
      title: t('Аты-жөні немесе атауы', 'ФИО или наименование', 'Name'),
      example: 'Жакыпова Ж.',
      required: true,
    }),
    ofFact('persons', 'kind', {
      title: t('Жеке не заңды тұлға', 'Физическое или юридическое', 'Human or entity'),
      example: 'физическое лицо',
    }),
    ofFact('persons', 'birthDate', { title: t('Туған күні', 'Дата рождения', 'Date of birth'), example: '05.12.1979' }),
    named('offences', 'offences', t('Эпизодтар', 'Эпизоды', 'Episodes'), 'кража 10 января; кража 2 марта'),
    ofFact('roles', 'takesPart', { title: t('Іске қатысады', 'Участвует в деле', 'Takes part'), example: 'да' }),
    ofFact('claims', 'amount', {
      title: t('Талап сомасы, теңге', 'Сумма иска, тенге', 'Claim, tenge'),
      example: '485 000',
    }),
  ],
  custody: [
    named('person', 'person', fullName, 'Асанов А. Б.', true),
    ofFact('custody', 'measure', {
      title: t('Шара', 'Мера', 'Measure'),
      example: 'содержание под стражей',
      required: true,
    }),
    ofFact('custody', 'from', {
      title: t('Бірінші күні', 'Первый день', 'First day'),
      example: '09.04.2026',
      required: true,
    }),
    ofFact('custody', 'to', { title: t('Соңғы күні', 'Последний день', 'Last day'), example: '20.05.2026' }),
  ],
};

export const columnsOf = (kind: GridKind): readonly GridColumn[] => columns[kind];

export const gridTitles: Readonly<Record<GridKind, Text>> = {
  accused: t('Айыпталушылар', 'Обвиняемые', 'Accused'),
  episodes: t('Эпизодтар', 'Эпизоды', 'Episodes'),
  victims: t('Жәбірленушілер', 'Потерпевшие', 'Victims'),
  custody: t('Ұстау және шаралар', 'Содержание под стражей', 'Custody'),
};

/** The columns of a table as the grid shows them. */
export const headsOf = (kind: GridKind, lang: Lang, words: { readonly example: string }): readonly GridHead[] =>
  columnsOf(kind).map(({ key, title, example, required }) => ({
    key,
    title: title[lang],
    hint: `${words.example}: ${example}`,
    required,
    names: [key, ...languages.map((one) => title[one]), ...(alsoCalled[key] ?? [])],
  }));

/** What people call the columns in their own tables, beside the titles. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  name: [
    'Ф.И.О.',
    'Фамилия, имя, отчество',
    'Фамилия',
    'Лицо',
    'Обвиняемый',
    'Подозреваемый',
    'Потерпевший',
    'Аты жөні',
    'Тегі',
    'Тегі, аты, әкесінің аты',
    'Айыпталушы',
    'Күдікті',
    'Жәбірленуші',
    'Full name',
    'Accused',
    'Victim',
  ],
  person: ['Ф.И.О.', 'Фамилия, имя, отчество', 'Лицо', 'Обвиняемый', 'Айыпталушы', 'Аты жөні', 'Person'],
  birthDate: ['День рождения', 'Туған жылы', 'Туған күні, айы, жылы', 'Birth date', 'Born'],
  as: ['Статус', 'Роль', 'Жағдайы', 'Рөлі', 'Status', 'Standing'],
  article: ['Статья УК', 'Квалификация', 'ҚК бабы', 'Саралау', 'Charge'],
  counsel: ['Адвокат', 'Қорғаушы', 'Lawyer'],
  title: ['Эпизод', 'Деяние', 'Іс-әрекет', 'Episode'],
  from: ['С', 'С какого дня', 'Дата', 'Дата совершения', 'Күні', 'Қай күннен', 'Жасалған күні', 'From', 'Date'],
  to: ['По', 'По какой день', 'Қай күнге дейін', 'To', 'Until'],
  place: ['Место совершения', 'Адрес', 'Жасалған жері', 'Мекенжайы', 'Address'],
  harmAmount: ['Ущерб', 'Сумма ущерба', 'Залал', 'Зиян', 'Damage', 'Harm'],
  measure: ['Мера пресечения', 'Вид', 'Бұлтартпау шарасы', 'Түрі', 'Kind'],
};
