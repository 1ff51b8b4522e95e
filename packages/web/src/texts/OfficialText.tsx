import type { Citation, Lang } from '@zhargy/logic';
import { formatCitation } from '@zhargy/logic';
import { provisionPieces } from '@zhargy/texts';
import { unbrokenDay } from '../language/day-words.ts';
import { useLang, useWords } from '../language/language.tsx';
import { officialAddress } from '../norms/official-text.ts';
import { officialWords } from '../norms/official-words.ts';
import { normWords } from '../norms/norm-words.ts';
import { useAddedTexts, type AddedText } from './added-texts.ts';
import { Pieces } from './Pieces.tsx';
import styles from './texts.module.css';

/** The newest of the added texts of a source in a language. */
function useAddedText(instrument: string, lang: Lang): AddedText | undefined {
  return useAddedTexts()
    .filter(({ text }) => text.instrument === instrument && text.lang === lang)
    .toSorted((a, b) => ((a.text.edition?.on ?? '') < (b.text.edition?.on ?? '') ? -1 : 1))
    .at(-1);
}

/** What a cited provision says in the text the user added, in one language; nothing where none was added. */
export function OfficialText({ cite, lang }: { readonly cite: Citation; readonly lang: Lang }) {
  const page = useLang();
  const w = useWords(normWords);
  const o = useWords(officialWords);
  const added = useAddedText(cite.instrument.id, lang);
  if (!added) return null;
  const pieces = provisionPieces(added.text, cite.path.join('.'));
  if (pieces.length === 0) return null;
  const anchor = pieces.find((piece) => piece.anchor !== undefined)?.anchor;
  const address = officialAddress(cite, lang)?.address.replace(/#.*$/, '');
  return (
    <blockquote className={styles.official}>
      <p className={styles.small} lang={page}>
        {w.added}: {formatCitation(cite, page)}
        {added.text.edition ? `, ${unbrokenDay(added.text.edition.on, page)}` : ''}
        {anchor !== undefined && address !== undefined && /^z\d/.test(anchor) && (
          <>
            {' · '}
            <a href={`${address}#${anchor}`} target="_blank" rel="noreferrer">
              {o.anchorInCopy} #{anchor}
            </a>
          </>
        )}
      </p>
      <Pieces of={pieces} lang={lang} />
    </blockquote>
  );
}
