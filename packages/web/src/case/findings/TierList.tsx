import { law } from '@zhargy/law';
import type { Finding, Lang } from '@zhargy/logic';
import { useLang, useWords } from '../../language/language.tsx';
import type { CaseView } from '../case-view.ts';
import { findingKey } from './decisions.ts';
import { FindingLine } from './FindingLine.tsx';
import styles from './findings.module.css';
import { findingWords } from './finding-words.ts';
import { byAct, byPerson, personsOf, together, type Same } from './tiers.ts';

export type GroupBy = 'act' | 'person';

/** Lines of one tier under the act or the person they are of. */
export interface Lines {
  readonly of: string;
  readonly lines: readonly Same[];
}

/** The lines of a tier, and how many there are. */
export function linesOf(findings: readonly Finding[], by: GroupBy, view: CaseView): readonly Lines[] {
  const groups = by === 'act' ? byAct(findings, view.file) : byPerson(findings, view.file);
  return groups.map(({ of, findings: each }) => ({ of, lines: together(each) }));
}

export const countOf = (groups: readonly Lines[]): number => groups.reduce((sum, { lines }) => sum + lines.length, 0);

/** The first lines of some groups. */
export function firstOf(groups: readonly Lines[], most: number): readonly Lines[] {
  let left = most;
  return groups.flatMap(({ of, lines }) => {
    const taken = lines.slice(0, left);
    left -= taken.length;
    return taken.length > 0 ? [{ of, lines: taken }] : [];
  });
}

/** Lines under the headings of their groups. */
export function TierList({
  groups,
  by,
  view,
}: {
  readonly groups: readonly Lines[];
  readonly by: GroupBy;
  readonly view: CaseView;
}) {
  const lang = useLang();
  const w = useWords(findingWords);
  return groups.map(({ of, lines }) => {
    const whom = of === '' ? '' : whomOf(of, lines[0]?.finding, by, view, lang);
    return (
      <section key={of} className={styles.group}>
        <h3>
          {of === ''
            ? by === 'act'
              ? w.beyondActs
              : w.beyondPersons
            : titleOf(of, lines[0]?.finding, whom, by, view, lang)}
        </h3>
        <ul>
          {lines.map(({ finding, each }) => (
            <li key={findingKey(finding)}>
              <FindingLine finding={finding} each={each} view={view} said={whom} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** Whom the heading of a group names: the lines below need not say it again. */
function whomOf(id: string, finding: Finding | undefined, by: GroupBy, view: CaseView, lang: Lang): string {
  if (by === 'person') return view.names.name(id, lang);
  const [first] = finding ? personsOf(finding, view.file) : [];
  return first === undefined ? '' : view.names.name(first, lang);
}

function titleOf(
  id: string,
  finding: Finding | undefined,
  whom: string,
  by: GroupBy,
  view: CaseView,
  lang: Lang,
): string {
  if (by === 'person') return whom;
  const known = view.names.act(id, lang);
  const act = known === id && finding?.act ? law.actName(finding.act.kind, lang) : known;
  // Several acts of one kind and day are told apart by whom they are about.
  return whom === '' ? act : `${act} · ${whom}`;
}
