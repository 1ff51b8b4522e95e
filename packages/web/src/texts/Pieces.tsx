import type { Lang } from '@zhargy/logic';
import type { Piece } from '@zhargy/texts';
import styles from './texts.module.css';

/** Pieces of an official text, as text alone: nothing of the file it came from is kept as code. */
export function Pieces({ of, lang }: { readonly of: readonly Piece[]; readonly lang: Lang }) {
  return (
    <div lang={lang} className={styles.pieces}>
      {of.map((piece, i) => (
        // A text has many equal lines and never changes its order.
        <p key={i} data-kind={piece.kind} data-depth={piece.provision.split('.').length}>
          {piece.text}
        </p>
      ))}
    </div>
  );
}
