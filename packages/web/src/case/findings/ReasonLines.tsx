import type { Finding } from '@zhargy/logic';
import { useLang, useWords } from '../../language/language.tsx';
import type { CaseView } from '../case-view.ts';
import { factText } from '../fact-text.ts';
import { atPlace } from '../place-path.ts';
import { useShowFact } from '../use-show-fact.ts';
import styles from './findings.module.css';
import { findingWords } from './finding-words.ts';
import { reasonTree, type ReasonTree } from './reason-tree.ts';

const most = 6;

/** What decides a finding now: its facts as a tree, each a way to where it is entered. */
export function ReasonLines({ finding, view }: { readonly finding: Finding; readonly view: CaseView }) {
  const w = useWords(findingWords);
  const tree = reasonTree(finding.reason);
  return (
    <div className={styles.part}>
      <h3>{w.because}</h3>
      {tree ? <Branch tree={tree} view={view} /> : <p className={styles.small}>{w.byItself}</p>}
    </div>
  );
}

function Branch({ tree, view }: { readonly tree: ReasonTree; readonly view: CaseView }) {
  const w = useWords(findingWords);
  if (tree.is === 'facts') return <Facts tree={tree} view={view} />;
  // Acts are the longest and the least telling: they stand last.
  const last = (one: ReasonTree): number => Number(one.is === 'facts' && one.entity.startsWith('acts.'));
  const ordered = tree.of.toSorted((a, b) => last(a) - last(b));
  const [shown, rest] = [ordered.slice(0, most), ordered.slice(most)];
  const line = (one: ReasonTree, i: number) => (
    // Parts of a reason have no name but their place in it.
    <li key={i}>
      <Branch tree={one} view={view} />
    </li>
  );
  return (
    <>
      {(tree.is === 'any' || tree.of.some(({ is }) => is === 'any')) && (
        <p className={styles.joint}>{tree.is === 'any' ? w.oneOf : w.allOf}:</p>
      )}
      <ul className={styles.tree}>{shown.map(line)}</ul>
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>
            {w.more} ({rest.length})
          </summary>
          <ul className={styles.tree}>{rest.map(line)}</ul>
        </details>
      )}
    </>
  );
}

function Facts({ tree, view }: { readonly tree: ReasonTree & { is: 'facts' }; readonly view: CaseView }) {
  const lang = useLang();
  const w = useWords(findingWords);
  const show = useShowFact();
  const [list, id] = tree.entity.split('.');
  return (
    <>
      {id !== undefined && list !== 'proceeding' && (
        <span className={styles.small}>{view.names.name(id, lang)} — </span>
      )}
      {tree.facts.slice(0, most).map((leaf) => {
        const found = atPlace(leaf.at, view.file);
        const text = factText(leaf, view.names, lang);
        return (
          <span key={leaf.at} className={tree.facts.length > 1 ? styles.factLine : undefined}>
            {found ? (
              <button type="button" className={styles.link} title={w.toFact} onClick={() => show(found.path)}>
                {text}
              </button>
            ) : (
              text
            )}
          </span>
        );
      })}
      {tree.facts.length > most && <span className={styles.small}> +{tree.facts.length - most}</span>}
    </>
  );
}
