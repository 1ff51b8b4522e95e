import { entryAt, type CaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { formatCitation, type Finding, type Lang, type Status, type Text } from '@zhargy/logic';
import { memberOf, textOf, valueAt } from './fact-ref.ts';
import type { Block, DocumentTree, FieldRow, Inline } from './tree.ts';
import { worded } from './wording.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const words = {
  title: t('Тексеру нәтижесі', 'Результат проверки', 'Result of the check'),
  case: t('Қылмыстық істің нөмірі', 'Номер уголовного дела', 'Criminal case number'),
  on: t('Тексеру күні', 'Дата проверки', 'Checked as of'),
  rules: t('Нормалар жинағының нұсқасы', 'Версия набора норм', 'Version of the rule set'),
  counts: t('Нәтижелер саны', 'Число выводов', 'Findings'),
  norm: t('Норма', 'Норма', 'Norm'),
  source: t('Негізі', 'Основание', 'Source'),
  todo: t('Не істеу керек', 'Что сделать', 'What to do'),
  missing: t('Не белгісіз', 'Чего не хватает', 'What is missing'),
  whose: t('Кім бағалайды', 'Кто оценивает', 'For whose judgment'),
  due: t('мерзімі', 'срок', 'due'),
  first: t(
    'Алдымен мынаны анықтаңыз (жақшада неше қорытынды күтіп тұр)',
    'Прежде всего выясните (в скобках: сколько выводов этого ждёт)',
    'Find out first (in brackets: how many findings wait for it)',
  ),
  more: t('тағы', 'и ещё', 'and more:'),
  nothing: t('Тексерілетін ештеңе тіркелмеген.', 'Проверять нечего.', 'Nothing to check is recorded.'),
  note: t(
    'Бұл анықтама іс материалына сүйенеді және шешім болып табылмайды.',
    'Справка основана на сведениях дела и решением не является.',
    'This sheet rests on the case file and is no decision.',
  ),
};
const sections: Readonly<Record<'violated' | 'unknown' | 'open' | 'pending', Text>> = {
  violated: t('Бұзылған талаптар', 'Нарушенные требования', 'Violated'),
  unknown: t('Дерек жетпейді', 'Не хватает сведений', 'Facts are missing'),
  open: t('Бағалауды қажет етеді', 'Требует оценки', 'For judgment'),
  pending: t('Мерзімі өтпеген', 'Срок течёт', 'Still running'),
};
const statuses: Readonly<Record<Status, Text>> = {
  violated: t('бұзылған', 'нарушено', 'violated'),
  unknown: t('белгісіз', 'неизвестно', 'unknown'),
  open: t('бағаланады', 'оценивается', 'open'),
  pending: t('мерзімі өтпеген', 'срок течёт', 'pending'),
  satisfied: t('сақталған', 'соблюдено', 'satisfied'),
  notApplicable: t('қолданылмайды', 'неприменимо', 'not applicable'),
};
const officials: Readonly<Record<string, Text>> = {
  court: t('сот', 'суд', 'the court'),
  prosecutor: t('прокурор', 'прокурор', 'the prosecutor'),
  investigator: t('тергеуші', 'следователь', 'the investigator'),
};

/** How many norms of a kind the sheet shows, so that it stays within two pages; the rest is counted. */
const shownAtMost = { violated: 9, unknown: 5, open: 3, pending: 3 } as const;
const plain = (text: string): readonly Inline[] => [{ is: 'text', text }];

export interface AnswerSheetRequest {
  readonly findings: readonly Finding[];
  /** The day of the check, as YYYY-MM-DD. */
  readonly on: string;
  readonly lang: Lang;
}

/** What a check answered, on one or two pages: what is violated and what to do, what is missing, what somebody must weigh. */
export function answerSheet(file: CaseFile, { findings, on, lang }: AnswerSheetRequest): DocumentTree {
  const number = valueAt(file, 'proceeding.number');
  const day = worded({ is: 'ref', path: 'on', kind: 'day', label: words.on, value: on }, lang);
  const rows: readonly FieldRow[] = [
    { label: words.case[lang], text: plain(typeof number === 'string' ? number : '________') },
    { label: words.on[lang], text: plain(day?.text ?? on) },
    { label: words.rules[lang], text: plain(law.version) },
    ...(findings.length === 0 ? [] : [{ label: words.counts[lang], text: plain(countsOf(findings, lang)) }]),
  ];
  const blocks: readonly Block[] = [
    { is: 'title', text: words.title[lang] },
    { is: 'fields', rows },
    ...(findings.length === 0 ? [{ is: 'para', text: plain(words.nothing[lang]) } as const] : []),
    ...(['violated', 'unknown', 'open', 'pending'] as const).flatMap((status) =>
      section(
        file,
        status,
        findings.filter((f) => f.status === status),
        lang,
      ),
    ),
    { is: 'para', text: plain(words.note[lang]) },
  ];
  return {
    name: 'answer',
    file: `answer.${lang}`,
    lang,
    title: words.title[lang],
    layout: 'kz-court-default',
    blocks,
    gaps: [],
  };
}

function countsOf(findings: readonly Finding[], lang: Lang): string {
  const all = Object.keys(statuses) as Status[]; // the keys of a record by status
  return all
    .map((s) => [statuses[s][lang], findings.filter((f) => f.status === s).length] as const)
    .filter(([, n]) => n > 0)
    .map(([name, n]) => `${name}: ${n}`)
    .join('; ');
}

function section(
  file: CaseFile,
  status: 'violated' | 'unknown' | 'open' | 'pending',
  findings: readonly Finding[],
  lang: Lang,
): readonly Block[] {
  const norms = [...new Map(findings.map((f) => [f.norm, f])).values()];
  const whom = (norm: string): string =>
    namesIn(
      file,
      findings.filter((f) => f.norm === norm),
    );
  if (norms.length === 0) return [];
  const third = { violated: words.todo, unknown: words.missing, open: words.whose, pending: words.due }[status];
  const rows = norms
    .slice(0, shownAtMost[status])
    .map((f) => [`${saysOf(f, lang)}${whom(f.norm)}`, citesOf(f, lang), detail(status, f, lang)].map(plain));
  const rest = norms.length - rows.length;
  return [
    {
      is: 'part',
      id: `part-${status}`,
      heading: sections[status][lang],
      blocks: [
        { is: 'table', head: [words.norm[lang], words.source[lang], third[lang]], widths: [42, 22, 36], rows },
        ...(status === 'unknown' ? [{ is: 'para', text: plain(firstAsked(findings, lang)) } as const] : []),
        ...(rest > 0 ? [{ is: 'para', text: plain(`${words.more[lang]} ${rest}`) } as const] : []),
      ],
    },
  ];
}

const saysOf = (f: Finding, lang: Lang): string => law.norm(f.norm)?.says[lang] ?? f.norm;
/** Whom findings of one norm speak of, by name: people, and the party of an agreement. */
function namesIn(file: CaseFile, findings: readonly Finding[]): string {
  const ids = findings.flatMap((f) => Object.values(f.about));
  const people = ids.map((id) => textOf(memberOf(file, 'agreements', id), 'party') ?? id);
  const names = [...new Set(people)].flatMap((id) => textOf(memberOf(file, 'persons', id), 'name') ?? []);
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
}
const citesOf = (f: Finding, lang: Lang): string =>
  (law.norm(f.norm)?.cite ?? [])
    .slice(0, 3)
    .map((cite) => formatCitation(cite, lang))
    .join('; ');

function detail(status: 'violated' | 'unknown' | 'open' | 'pending', f: Finding, lang: Lang): string {
  const norm = law.norm(f.norm);
  switch (status) {
    case 'violated':
      return norm && 'cure' in norm ? norm.cure[lang] : '';
    case 'unknown':
      return missingOf(f, lang);
    case 'open':
      return f.assessments
        .map((a) => `${officials[a.by]?.[lang] ?? a.by}: ${law.says(a.id, f.norm)?.[lang] ?? a.id}`)
        .join('; ');
    case 'pending':
      return f.due ?? '';
  }
}

/** The five facts most findings wait for. */
function firstAsked(findings: readonly Finding[], lang: Lang): string {
  const waiting = new Map<string, number>();
  for (const f of findings)
    for (const name of new Set(missingNames(f, lang))) waiting.set(name, (waiting.get(name) ?? 0) + 1);
  const most = [...waiting].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, 5);
  return `${words.first[lang]}: ${most.map(([name, n]) => `${name} (${n})`).join('; ')}.`;
}

/** The facts a finding waits for, by their names; a doubt about the text of the law in its own words. */
const missingNames = (f: Finding, lang: Lang): readonly string[] =>
  f.missing.map((m) =>
    m.doubt?.kind === 'unread' ? m.doubt.why[lang] : (entryAt(m.at)?.label[lang] ?? m.note ?? m.at),
  );
function missingOf(f: Finding, lang: Lang): string {
  const shown = [...new Set(missingNames(f, lang))];
  const rest = shown.length - 5;
  return rest > 0 ? `${shown.slice(0, 5).join('; ')}; +${rest}` : shown.join('; ');
}
