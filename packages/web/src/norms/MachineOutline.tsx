import type { OutlineLine, OutlinePart } from '@zhargy/wording';
import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { calculatorById } from '../calculators/calculator-list.ts';
import { law } from '@zhargy/law';
import { useLang, useWords } from '../language/language.tsx';
import { Folded } from '../lawbook/Folded.tsx';
import { normWords } from './norm-words.ts';
import styles from './outline.module.css';

interface Branch {
  readonly key: number;
  readonly line: OutlineLine;
  readonly inside: readonly Branch[];
}

/** How many lines an outline may have to be shown open. */
const openUpTo = 60;

/** The outline of a norm: every condition with parts can be folded, definitions and formulas lead to their own pages. */
export function MachineOutline({ parts }: { readonly parts: readonly OutlinePart[] }) {
  const w = useWords(normWords);
  const [all, setAll] = useState<boolean>();
  const trees = useMemo(() => parts.map((part) => ({ part, branches: branchesOf(part.lines) })), [parts]);
  const lines = parts.reduce((sum, part) => sum + part.lines.length, 0);
  const depth =
    all === undefined ? (lines > openUpTo ? 1 : Number.POSITIVE_INFINITY) : all ? Number.POSITIVE_INFINITY : 0;
  const foldable = trees.some(({ branches }) => branches.some((b) => b.inside.length > 0));
  return (
    <div className={styles.outline}>
      {foldable && (
        <p className={styles.tools}>
          <button type="button" onClick={() => setAll(true)}>
            {w.openAll}
          </button>
          <button type="button" onClick={() => setAll(false)}>
            {w.closeAll}
          </button>
        </p>
      )}
      {trees.map(({ part, branches }) => (
        <section key={part.name}>
          <h3>{part.title}</h3>
          <Branches key={String(all)} of={branches} depth={depth} />
        </section>
      ))}
    </div>
  );
}

function Branches({ of, depth }: { readonly of: readonly Branch[]; readonly depth: number }) {
  return (
    <ul>
      {of.map(({ key, line, inside }) => (
        <li key={key} data-version={line.version}>
          {inside.length === 0 ? (
            <Line of={line} />
          ) : (
            <Folded
              open={depth > 0}
              line={
                <summary>
                  <Line of={line} />
                </summary>
              }
            >
              <Branches of={inside} depth={depth - 1} />
            </Folded>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A line; what it names between « and » is a link where it has a page. */
function Line({ of }: { readonly of: OutlineLine }) {
  const lang = useLang();
  let rest: string = of.text;
  const shown: ReactNode[] = [];
  for (const { id, says } of of.uses) {
    const to = law.norm(id) ? `/${lang}/norm/${id}` : calculatorById(id) ? `/${lang}/calculators/${id}` : undefined;
    const at = rest.indexOf(`«${says}»`);
    if (to === undefined || at < 0) continue;
    shown.push(
      rest.slice(0, at),
      <Link key={id} to={to}>
        «{says}»
      </Link>,
    );
    rest = rest.slice(at + says.length + 2);
  }
  return (
    <span>
      {shown}
      {rest}
    </span>
  );
}

/** Lines with depths as a tree. */
function branchesOf(lines: readonly OutlineLine[]): readonly Branch[] {
  const top: Branch[] = [];
  const path: { readonly depth: number; readonly inside: Branch[] }[] = [{ depth: -1, inside: top }];
  for (const [key, line] of lines.entries()) {
    while ((path.at(-1)?.depth ?? -1) >= line.depth) path.pop();
    const inside: Branch[] = [];
    (path.at(-1)?.inside ?? top).push({ key, line, inside });
    path.push({ depth: line.depth, inside });
  }
  return top;
}
