import type { Lang } from '@zhargy/logic';
import { layoutOf, type Layout } from '../layout.ts';
import type { Block, DocumentTree, Inline, PartBlock } from '../tree.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => entities[char] ?? char);
/** Text with numbers such as "26-9900-31-00117" and "6-бөлігі" kept on one line. */
const shown = (text: string): string => escaped(text).replaceAll(/\d[\d-]*-[\d\p{L}]+/gu, '<span class="nb">$&</span>');

const captions: Readonly<
  Record<Lang, { readonly signatures: string; readonly signature: string; readonly missing: string }>
> = {
  kk: { signatures: 'Қолтаңбалар', signature: 'қолы', missing: 'жетіспейтін дерек' },
  ru: { signatures: 'Подписи', signature: 'подпись', missing: 'недостающее сведение' },
  en: { signatures: 'Signatures', signature: 'signature', missing: 'missing fact' },
};

/** The paper as one HTML page: headings, lists and tables that a screen reader follows, the print layout in its CSS, no script. */
export function htmlOf(tree: DocumentTree): string {
  const layout = layoutOf(tree.layout);
  return `<!doctype html>
<html lang="${tree.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(tree.title)}</title>
<style>
${cssOf(layout, tree.lang)}</style>
</head>
<body>
<main>
${htmlOfBlocks(tree)}</main>
</body>
</html>
`;
}

/** The inside of the page, to be put into another one. */
export const htmlOfBlocks = (tree: DocumentTree): string => sequence(tree.blocks, tree.lang, 2);

/** Blocks one after another; items that follow each other make one list. */
function sequence(blocks: readonly Block[], lang: Lang, level: number): string {
  let out = '';
  let inList = false;
  for (const block of blocks) {
    if (inList && block.is !== 'item') out += '</ol>\n';
    if (!inList && block.is === 'item') out += '<ol class="items">\n';
    inList = block.is === 'item';
    out += `${html(block, lang, level)}\n`;
  }
  return inList ? `${out}</ol>\n` : out;
}

function html(block: Block, lang: Lang, level: number): string {
  switch (block.is) {
    case 'mark':
      return `<p class="mark" role="note">${escaped(block.text)}</p>`;
    case 'addressee':
      return `<dl class="addressee">${block.rows.map((r) => `<div><dt>${escaped(r.label)}</dt><dd>${text(r.text, lang)}</dd></div>`).join('')}</dl>`;
    case 'title':
      return `<h1>${escaped(block.text)}${block.under ? `<span class="under">${text(block.under, lang)}</span>` : ''}</h1>`;
    case 'dateline':
      return `<p class="dateline"><span>${text(block.place, lang)}</span> <span>${text(block.date, lang)}</span></p>`;
    case 'part':
      return part(block, lang, level);
    case 'para':
      return `<p>${text(block.text, lang)}</p>`;
    case 'point':
      return `<p class="point"><span class="number">${escaped(block.number)}</span> ${text(block.text, lang)}</p>`;
    case 'item':
      return `<li>${text(block.text, lang)}</li>`;
    case 'fields':
      return `<dl class="fields">${block.rows.map((r) => `<div><dt>${escaped(r.label)}</dt><dd>${text(r.text, lang)}</dd></div>`).join('')}</dl>`;
    case 'blank':
      return `<div class="blank" aria-hidden="true">${'<div></div>'.repeat(block.lines)}</div>`;
    case 'table': {
      const head = block.head.map((h) => `<th scope="col">${escaped(h)}</th>`).join('');
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell, lang)}</td>`).join('')}</tr>`);
      const widths = block.widths.map((w) => `<col style="width:${w}%">`).join('');
      return `<table><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'signatures': {
      const { signatures, signature } = captions[lang];
      const rows = block.rows.map(
        (r) =>
          `<li><span class="role">${escaped(r.role)}</span><span class="line" role="img" aria-label="${signature}"></span><span class="name">${text(r.name, lang)}</span></li>`,
      );
      return `<section class="signatures" aria-label="${signatures}"><ul>${rows.join('')}</ul></section>`;
    }
  }
}

function part(block: PartBlock, lang: Lang, level: number): string {
  const number = block.number === undefined ? '' : `${block.number} `;
  return `<section aria-labelledby="${block.id}"><h${level} id="${block.id}">${escaped(number + block.heading)}</h${level}>\n${sequence(block.blocks, lang, level + 1)}</section>`;
}

function text(inlines: readonly Inline[], lang: Lang): string {
  return inlines
    .map((inline) => {
      switch (inline.is) {
        case 'text':
          return shown(inline.text);
        case 'fact':
          return `<span data-fact="${escaped(inline.path)}"${inline.own ? ' data-own' : ''}${inline.lang === undefined ? '' : ` lang="${inline.lang}"`}>${shown(inline.text)}</span>`;
        case 'gap':
          return `<mark data-gap="${escaped(inline.path)}" title="${captions[lang].missing}">${escaped(inline.text)}</mark>`;
        case 'element':
          return `<span data-element="${escaped(inline.id)}">${text(inline.of, lang)}</span>`;
      }
    })
    .join('');
}

function cssOf(l: Layout, lang: Lang): string {
  const { left, right, top, bottom } = l.margin;
  return `@page { size: A4; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; @top-center { content: counter(page); font: 12pt "${l.font}", Tinos, serif; } }
@page :first { @top-center { content: none; } }
:root { color-scheme: light; }
body { margin: 0; background: #f4f3ef; color: #111; font: ${l.size}pt/${l.line + 0.15} "${l.font}", Tinos, "Liberation Serif", serif; }
main { box-sizing: border-box; max-width: 210mm; margin: 6mm auto; padding: ${top}mm ${right}mm ${bottom}mm ${left}mm; background: #fff; overflow-wrap: break-word; }
p { margin: 0 0 .35em; text-indent: ${l.firstLine}mm; text-align: ${l.justified[lang] ? 'justify' : 'left'}; hyphens: ${l.justified[lang] ? 'auto' : 'manual'}; }
.blank div { border-bottom: .75pt solid #111; height: 1.4em; }
.blank { margin-bottom: .6em; }
.nb { white-space: nowrap; }
.mark { text-indent: 0; text-align: center; font-style: italic; border: 1px solid #888; padding: .3em .6em; margin-bottom: 1.2em; }
h1 { font-size: 1em; text-align: center; margin: 1.4em 0 1em; }
h1 .under { display: block; font-weight: normal; }
h2 { font-size: 1em; text-align: center; margin: 1.1em 0 .5em; break-after: avoid; }
dl { margin: 0 0 .6em; }
dt { font-weight: normal; color: #333; }
dd { margin: 0; }
.addressee { margin-left: 42%; }
.addressee dt::after, .fields dt::after { content: ":"; }
.addressee div { margin-bottom: .25em; }
.fields div { display: grid; grid-template-columns: 38% 1fr; column-gap: 5mm; padding: .15em 0; border-bottom: .5pt solid #bbb; break-inside: avoid; }
.dateline { display: flex; justify-content: space-between; text-indent: 0; gap: 8mm; margin: 0 0 1em; }
.items { margin: 0 0 .5em; padding: 0; list-style: none; counter-reset: item; }
.items li { counter-increment: item; text-indent: ${l.firstLine}mm; text-align: ${l.justified[lang] ? 'justify' : 'left'}; margin-bottom: .2em; }
.items li::before { content: counter(item) ") "; }
table { border-collapse: collapse; width: 100%; margin: 0 0 .8em; font-size: .86em; line-height: 1.25; }
th, td { border: .5pt solid #777; padding: .3em .5em; text-align: left; vertical-align: top; }
mark { background: #fff2b3; color: #111; }
.signatures { margin-top: 2em; break-inside: avoid; }
.signatures ul { list-style: none; margin: 0; padding: 0; }
.signatures li { display: grid; grid-template-columns: 30% 20% 1fr; column-gap: 4mm; align-items: end; margin-bottom: 1.1em; }
.signatures .line { border-bottom: .75pt solid #111; height: 1em; }
@media (max-width: 48em) { main { padding: 6mm 5mm; } p, .items li { text-align: left; } .addressee { margin-left: 20%; } .fields div, .signatures li { grid-template-columns: 1fr; } }
@media print { body { background: #fff; } main { margin: 0; padding: 0; max-width: none; } mark { background: none; } }
`;
}
