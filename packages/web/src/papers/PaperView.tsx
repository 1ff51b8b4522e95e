import type { Block, DocumentTree, FieldRow, Inline } from '@zhargy/documents/drafts';
import { Fragment } from 'react';
import sheet from './sheet.module.css';
import { papersWords } from './papers-words.ts';
import { useWords } from '../language/language.tsx';

interface Shown {
  readonly onGap: (path: string) => void;
  /** Several papers stand on one page: their parts need names of their own. */
  readonly prefix: string;
}

/** A paper as it will be written, with its gaps to be filled in from where they stand. */
export function PaperView({ tree, onGap }: { readonly tree: DocumentTree; readonly onGap: (path: string) => void }) {
  const shown = { onGap, prefix: tree.file };
  return (
    <article className={sheet.sheet} lang={tree.lang} aria-label={tree.title} data-paper={tree.file}>
      <Blocks blocks={tree.blocks} shown={shown} />
    </article>
  );
}

function Blocks({ blocks, shown }: { readonly blocks: readonly Block[]; readonly shown: Shown }) {
  return blocks.map((block, i) => (
    // A paper is written anew as a whole: its blocks have no identity but their place.
    <Fragment key={i}>
      <One block={block} shown={shown} />
    </Fragment>
  ));
}

function One({ block, shown }: { readonly block: Block; readonly shown: Shown }) {
  switch (block.is) {
    case 'mark':
      return <p className={sheet.mark}>{block.text}</p>;
    case 'addressee':
      return <Rows rows={block.rows} shown={shown} className={sheet.addressee} />;
    case 'title':
      return (
        <header className={sheet.paperTitle}>
          <h3>{block.text}</h3>
          {block.under && (
            <p>
              <Words of={block.under} shown={shown} />
            </p>
          )}
        </header>
      );
    case 'dateline':
      return (
        <p className={sheet.dateline}>
          <span>
            <Words of={block.place} shown={shown} />
          </span>
          <span>
            <Words of={block.date} shown={shown} />
          </span>
        </p>
      );
    case 'part':
      return (
        <section aria-labelledby={`${shown.prefix}-${block.id}`}>
          <h4 id={`${shown.prefix}-${block.id}`} tabIndex={-1}>
            {block.number === undefined ? block.heading : `${block.number} ${block.heading}`}
          </h4>
          <Blocks blocks={block.blocks} shown={shown} />
        </section>
      );
    case 'para':
      return (
        <p className={sheet.para}>
          <Words of={block.text} shown={shown} />
        </p>
      );
    case 'point':
    case 'item':
      return (
        <p className={sheet.para}>
          {block.number} <Words of={block.text} shown={shown} />
        </p>
      );
    case 'fields':
      return <Rows rows={block.rows} shown={shown} className={sheet.rowsOfPaper} />;
    case 'blank':
      return (
        <div aria-hidden="true" className={sheet.blankLines}>
          {Array.from({ length: block.lines }, (_, i) => (
            <div key={i} />
          ))}
        </div>
      );
    case 'table':
      return (
        <table className={sheet.table}>
          <thead>
            <tr>
              {block.head.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, i) => (
              <tr key={i}>
                {row.map((cell, n) => (
                  <td key={n}>
                    <Words of={cell} shown={shown} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'signatures':
      return (
        <ul className={sheet.signatures}>
          {block.rows.map((row, i) => (
            <li key={i}>
              <span>{row.role}</span>
              <span className={sheet.signLine} />
              <span>
                <Words of={row.name} shown={shown} />
              </span>
            </li>
          ))}
        </ul>
      );
  }
}

function Rows({
  rows,
  shown,
  className,
}: {
  readonly rows: readonly FieldRow[];
  readonly shown: Shown;
  readonly className: string | undefined;
}) {
  return (
    <dl className={className}>
      {rows.map((row, i) => (
        <div key={i}>
          <dt>{row.label}:</dt>
          <dd>
            <Words of={row.text} shown={shown} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Words({ of, shown }: { readonly of: readonly Inline[]; readonly shown: Shown }) {
  const w = useWords(papersWords);
  return of.map((inline, i) => {
    switch (inline.is) {
      case 'text':
        return <Unbroken key={i} text={inline.text} />;
      case 'element':
        return (
          <span key={i} data-element={inline.id}>
            <Words of={inline.of} shown={shown} />
          </span>
        );
      case 'fact':
        return (
          <span
            key={i}
            data-fact={inline.path}
            {...(inline.lang === undefined ? {} : { lang: inline.lang })}
            {...(inline.own ? { className: sheet.own, title: w.own } : {})}
          >
            <Unbroken text={inline.text} />
          </span>
        );
      case 'gap':
        return (
          // A button of its own kind would not break over lines as the words around it do.
          <span
            key={i}
            role="button"
            tabIndex={0}
            className={sheet.gap}
            data-gap={inline.path}
            title={w.gapToField}
            onClick={() => shown.onGap(inline.path)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              shown.onGap(inline.path);
            }}
          >
            {inline.label}
          </span>
        );
    }
  });
}

/** Numbers such as "26-9900-31-00117" and "6-бөлігі" stay on one line. */
const Unbroken = ({ text }: { readonly text: string }) =>
  text.split(/(\d[\d-]*-[\d\p{L}]+)/u).map((piece, i) =>
    i % 2 === 0 ? (
      piece
    ) : (
      <span key={i} className={sheet.unbroken}>
        {piece}
      </span>
    ),
  );
