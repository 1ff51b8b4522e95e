import { AlignmentType, BorderStyle, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import type { Lang } from '@zhargy/logic';
import type { Layout } from '../layout.ts';

/** Twentieths of a point in a millimetre. */
export const mm = (n: number): number => Math.round((n * 1440) / 25.4);
/** The tag of a language in a Word file. */
export const tags: Readonly<Record<Lang, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

const ruled = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 1 } as const;

/** The styles of a paper: what Word shows under their names and lets be changed for all at once. */
export function stylesOf(l: Layout, lang: Lang): IStylesOptions {
  const line = { line: Math.round(240 * l.line), lineRule: 'auto' as const, after: 60 };
  const body = l.justified[lang] ? AlignmentType.JUSTIFIED : AlignmentType.LEFT;
  const run = { font: l.font, size: l.size * 2, color: '000000' };
  const based = (id: string, name: string, paragraph: object, more: object = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { ...run, ...more },
    paragraph,
  });
  return {
    default: {
      document: { run: { ...run, language: { value: tags[lang] } } },
      title: {
        run: { ...run, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 0 }, keepNext: true },
      },
      heading1: {
        run: { ...run, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 120 }, keepNext: true },
      },
    },
    paragraphStyles: [
      based('BodyText', 'Body Text', { alignment: body, spacing: line, indent: { firstLine: mm(l.firstLine) } }),
      // Narrower than the text, so that no single word is left for the second line.
      based('Subtitle', 'Subtitle', {
        alignment: AlignmentType.CENTER,
        spacing: { after: 240 },
        indent: { left: mm(12), right: mm(12) },
      }),
      based('Addressee', 'Addressee', { spacing: { after: 60 }, indent: { left: mm(70) } }),
      based('Dateline', 'Dateline', { spacing: { after: 200 } }),
      based('Cell', 'Cell', { alignment: AlignmentType.LEFT }),
      based('SmallCell', 'Small Cell', { alignment: AlignmentType.LEFT }, { size: l.size * 2 - 4 }),
      based('AfterTable', 'After Table', { spacing: { after: 40 } }, { size: 6 }),
      based('Blank', 'Blank', { spacing: { before: 120 }, border: { between: ruled, bottom: ruled } }),
      based('Mark', 'Mark', { alignment: AlignmentType.CENTER, spacing: { after: 240 } }, { italics: true }),
    ],
  };
}

/** The numbers of parts and points, and of each list of items. */
export function numberingOf(l: Layout, lists: number): INumberingOptions {
  const firstLine = mm(l.firstLine);
  const item = {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1)',
    alignment: AlignmentType.LEFT,
    suffix: 'space',
    style: { paragraph: { indent: { left: 0, firstLine } } },
  } as const;
  return {
    config: [
      {
        reference: 'parts',
        levels: [
          {
            ...item,
            text: '%1.',
            alignment: AlignmentType.CENTER,
            style: { paragraph: { indent: { left: 0, firstLine: 0 } } },
          },
          { ...item, level: 1, text: '%1.%2.' },
        ],
      },
      ...Array.from({ length: lists }, (_, i) => ({ reference: `items-${i}`, levels: [item] })),
    ],
  };
}
