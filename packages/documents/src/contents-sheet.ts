import type { CaseFile } from '@zhargy/casefile';
import type { Lang, Text } from '@zhargy/logic';
import { idsIn, memberOf, textOf, valueAt } from './fact-ref.ts';
import type { Block, DocumentTree, Inline, SignatureRow } from './tree.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const words = {
  title: t('Құжаттар топтамасының тізімдемесі', 'Опись пакета документов', 'Contents of the packet'),
  case: t('Қылмыстық істің нөмірі', 'Номер уголовного дела', 'Criminal case number'),
  paper: t('Құжат', 'Документ', 'Paper'),
  unsigned: t('Қойылмаған қолдар', 'Не подписано', 'Not signed yet'),
  gaps: t('Жетіспейтін деректер', 'Недостающие сведения', 'Missing facts'),
  nothing: t('жоқ', 'нет', 'none'),
  untranslated: t('аудармасы жоқ', 'без перевода', 'not translated'),
  note: t(
    'Қолтаңба іс материалында тіркелмейінше, ол қойылмаған деп көрсетіледі.',
    'Подпись показана как отсутствующая, пока она не отмечена в деле.',
    'A signature counts as missing until the case file records it.',
  ),
};

const plain = (text: string): readonly Inline[] => [{ is: 'text', text }];
/** A signature stands under the paper as far as the file records it: by name, or all of them in a record. */
export function unsignedOf(file: CaseFile, tree: DocumentTree): readonly SignatureRow[] {
  const act = memberOf(file, 'acts', tree.act);
  const signed = idsIn(act, 'signedBy');
  const allSigned = act !== undefined && valueAt(file, `acts.${act.id}.recordedIn.signatures`) === 'all';
  const rows = tree.blocks.flatMap((block) => (block.is === 'signatures' ? block.rows : []));
  return allSigned ? [] : rows.filter((row) => row.person === undefined || !signed.includes(row.person));
}

/** The first eight of the missing facts; the paper itself shows them all. */
const shortened = (gaps: readonly string[]): string =>
  gaps.length <= 8 ? gaps.join('; ') : `${gaps.slice(0, 8).join('; ')}; +${gaps.length - 8}`;

/** The first sheet of a packet: each paper, who has not signed it, and which facts it lacks. */
export function contentsSheet(
  file: CaseFile,
  agreement: string,
  trees: readonly DocumentTree[],
  lang: Lang,
): DocumentTree {
  const none = words.nothing[lang];
  const rows = trees.map((tree, i) => {
    const whom =
      tree.concerns === undefined
        ? ''
        : ` (${textOf(memberOf(file, 'persons', tree.concerns), 'name') ?? tree.concerns})`;
    const gaps = tree.gaps.map((g) => (g.why === 'missing' ? g.label : `${g.label}: ${words.untranslated[lang]}`));
    return [
      plain(String(i + 1)),
      plain(`${tree.title}${whom}`),
      plain(
        unsignedOf(file, tree)
          .map((row) => row.role)
          .join(', ') || none,
      ),
      plain(shortened([...new Set(gaps)]) || none),
    ];
  });
  const number = valueAt(file, 'proceeding.number');
  const blocks: Block[] = [
    { is: 'title', text: words.title[lang] },
    {
      is: 'fields',
      rows: [{ label: words.case[lang], text: plain(typeof number === 'string' ? number : '________') }],
    },
    {
      is: 'table',
      head: ['№', words.paper[lang], words.unsigned[lang], words.gaps[lang]],
      widths: [6, 34, 20, 40],
      rows,
    },
    { is: 'para', text: plain(words.note[lang]) },
  ];
  return {
    name: 'contents',
    file: `${agreement}.contents.${lang}`,
    lang,
    title: words.title[lang],
    layout: 'kz-court-default',
    blocks,
    gaps: [],
  };
}
