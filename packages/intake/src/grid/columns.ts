import type { Text } from '@zhargy/logic';

/** What a table pasted from a spreadsheet lists. */
export type GridKind = 'accused' | 'episodes' | 'victims' | 'custody';
/** How a cell of a column is read. */
export type CellKind = 'name' | 'day' | 'text' | 'article' | 'sum' | 'measure' | 'number' | 'standing';
/** A column of such a table. */
export interface GridColumn {
  readonly key: string;
  readonly title: Text;
  readonly example: string;
  readonly required: boolean;
  readonly cell: CellKind;
  /** Words a heading is known by, in the three languages: any of them inside it. */
  readonly known: RegExp;
}
export interface GridForm {
  readonly title: Text;
  /** In the order taken where no heading is pasted. */
  readonly columns: readonly GridColumn[];
}

const name: GridColumn = {
  key: 'name',
  title: { kk: 'Аты-жөні', ru: 'ФИО', en: 'Name' },
  example: 'Сейтжанов Даурен Ерланович',
  required: true,
  cell: 'name',
  known:
    /ф\.?\s?и\.?\s?о|фамили|аты-?\s?жөні|тегі|name|лицо|адам|обвиняем|подозреваем|потерпевш|айыпталушы|күдікті|жәбірленуші|accused|victim|person/iu,
};
const birthDate: GridColumn = {
  key: 'birthDate',
  title: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  example: '14.08.1995',
  required: false,
  cell: 'day',
  known: /рожд|туған|birth/iu,
};
const day = (key: 'from' | 'to', title: Text, known: RegExp, required: boolean): GridColumn => ({
  key,
  title,
  example: '28.03.2026',
  required,
  cell: 'day',
  known,
});
const first = /^(?:с|от|дата|күні|date|from)$|начал|совершен|первый|басталған|басы|жасалған|бастап|from|begin|start/iu;
const last = /^(?:по|до|дейін|to|until)$|оконч|конец|послед|аяқталған|соңы|соңғы|дейін|until|end|last/iu;

/** The tables that can be pasted, with their columns. */
export const gridKinds: Readonly<Record<GridKind, GridForm>> = {
  accused: {
    title: { kk: 'Күдіктілер мен айыпталушылар', ru: 'Подозреваемые и обвиняемые', en: 'Suspects and accused' },
    columns: [
      name,
      birthDate,
      {
        key: 'article',
        title: { kk: 'ҚК бабы', ru: 'Статья УК', en: 'Article of the CC' },
        example: '188(2)(3)',
        required: false,
        cell: 'article',
        known: /стать|^ст\.?\s*(?:УК)?$|бап|бабы|баптар|квалиф|саралан|article|charge/iu,
      },
      {
        key: 'standing',
        title: { kk: 'Процестік жағдайы', ru: 'Процессуальное положение', en: 'Standing' },
        example: 'подозреваемый',
        required: false,
        cell: 'standing',
        known: /положени|статус|жағдай|роль|рөлі|standing|role|status/iu,
      },
    ],
  },
  episodes: {
    title: { kk: 'Эпизодтар', ru: 'Эпизоды', en: 'Episodes' },
    columns: [
      day('from', { kk: 'Жасалған күні', ru: 'Дата совершения', en: 'Date of the deed' }, first, true),
      day('to', { kk: 'Соңғы күні', ru: 'По какой день', en: 'Last day' }, last, false),
      {
        key: 'place',
        title: { kk: 'Орны', ru: 'Место', en: 'Place' },
        example: 'г. Астана, пр. Вымышленный, 40',
        required: false,
        cell: 'text',
        known: /место|адрес|орны|мекенжай|place|address/iu,
      },
      {
        key: 'harmAmount',
        title: { kk: 'Залал, теңге', ru: 'Ущерб, тенге', en: 'Damage, tenge' },
        example: '485 000',
        required: false,
        cell: 'sum',
        known: /ущерб|вред|сумм|залал|шығын|нұқсан|сомасы|damage|harm|amount/iu,
      },
      {
        key: 'article',
        title: { kk: 'ҚК бабы', ru: 'Статья УК', en: 'Article of the CC' },
        example: 'п. 3 ч. 2 ст. 188 УК',
        required: false,
        cell: 'article',
        known: /стать|^ст\.?\s*(?:УК)?$|бап|бабы|баптар|квалиф|саралан|article|charge/iu,
      },
      { ...name, required: false, title: { kk: 'Айыпталушы', ru: 'Обвиняемый', en: 'Accused' } },
    ],
  },
  victims: {
    title: { kk: 'Жәбірленушілер', ru: 'Потерпевшие', en: 'Victims' },
    columns: [
      name,
      birthDate,
      {
        key: 'episode',
        title: { kk: 'Эпизод №', ru: '№ эпизода', en: 'Episode no.' },
        example: '1',
        required: false,
        cell: 'number',
        known: /эпизод|episode/iu,
      },
      {
        key: 'consentOn',
        title: { kk: 'Келісім берілген күн', ru: 'Дата согласия', en: 'Date of consent' },
        example: '19.05.2026',
        required: false,
        cell: 'day',
        known: /соглас|келісім|consent/iu,
      },
    ],
  },
  custody: {
    title: { kk: 'Ұстау және күзетпен ұстау', ru: 'Задержание и содержание под стражей', en: 'Detention and custody' },
    columns: [
      name,
      {
        key: 'measure',
        title: { kk: 'Шара', ru: 'Мера', en: 'Measure' },
        example: 'содержание под стражей',
        required: true,
        cell: 'measure',
        known: /мера|вид|шара|түрі|measure|kind/iu,
      },
      day('from', { kk: 'Қай күннен', ru: 'С какого дня', en: 'From' }, first, true),
      day('to', { kk: 'Қай күнге дейін', ru: 'По какой день', en: 'To' }, last, false),
    ],
  },
};
