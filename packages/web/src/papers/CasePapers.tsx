import { answerSheet, draftPacket, listAt, unsignedOf, type DocumentTree } from '@zhargy/documents/drafts';
import type { Lang } from '@zhargy/logic';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { answerOf, type CasePartProps, type CaseView } from '../case/case-view.ts';
import { useLang, useWords } from '../language/language.tsx';
import { useWorkspace } from '../workspace/workspace.tsx';
import styles from './papers.module.css';
import { papersWords } from './papers-words.ts';
import { paperGroups } from './paper-list.ts';

/** The papers of the open case: what each agreement needs, which are unsigned, and the answer sheet of the check. */
export function CasePapers({ view }: CasePartProps) {
  const lang = useLang();
  const w = useWords(papersWords);
  const agreements = listAt(view.file, 'agreements').map((g) => g.id);
  return (
    <>
      <AnswerSheet view={view} />
      {agreements.length === 0 && <p className={styles.lead}>{w.noAgreement}</p>}
      {agreements.map((id) => (
        <Packet key={id} view={view} agreement={id} />
      ))}
      <section aria-labelledby="other-papers" className={styles.casePapers}>
        <h2 id="other-papers">{w.all}</h2>
        <ul className={styles.chips}>
          {paperGroups
            .flatMap((group) => group.papers)
            .map(({ paper }) => (
              <li key={paper.name}>
                <Link to={`/${lang}/papers/${paper.name}`}>{paper.title[lang]}</Link>
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}

function Packet({ view, agreement }: { readonly view: CaseView; readonly agreement: string }) {
  const lang = useLang();
  const w = useWords(papersWords);
  const [said, setSaid] = useState('');
  const packets = useMemo(() => {
    const of = (l: Lang): readonly DocumentTree[] | undefined => {
      const drafted = draftPacket(view.file, { agreement, lang: l });
      return 'trees' in drafted ? drafted.trees : undefined;
    };
    return { kk: of('kk'), ru: of('ru'), en: of('en') };
  }, [view.file, agreement]);
  const name = view.names.name(agreement, lang);
  const id = `packet-${agreement}`;
  const { kk, ru } = packets;
  const shown = packets[lang];
  if (!kk || !ru || !shown)
    return (
      <section aria-labelledby={id} className={styles.casePapers}>
        <h2 id={id}>{name}</h2>
        <p>{w.otherForm}</p>
      </section>
    );
  const give = (): void => {
    setSaid('');
    import('./paper-files.ts')
      .then((f) =>
        f.giveZip(
          view.file,
          agreement,
          [
            { lang: 'kk', trees: kk },
            { lang: 'ru', trees: ru },
          ],
          name,
        ),
      )
      .catch((error: unknown) => {
        console.error(error);
        setSaid(w.failed);
      });
  };
  return (
    <section aria-labelledby={id} className={styles.casePapers}>
      <h2 id={id}>
        {w.packet}: {name}
      </h2>
      <ul className={styles.packet}>
        {shown.map((tree) => {
          const unsigned = [...new Set(unsignedOf(view.file, tree).map((row) => row.role))];
          const gaps = tree.gaps.filter((gap) => gap.why === 'missing').length;
          return (
            <li key={tree.file}>
              <Link to={`/${lang}/papers/${tree.name}`}>{tree.title}</Link>
              <span>{tree.concerns === undefined ? '' : view.names.name(tree.concerns, lang)}</span>
              <span className={gaps === 0 ? styles.good : styles.doubt}>
                {gaps === 0 ? w.noGaps : `${w.gaps}: ${gaps}`}
              </span>
              <span className={styles.hint}>
                {unsigned.length === 0
                  ? ''
                  : `${w.unsigned}: ${unsigned.map((role) => role.toLocaleLowerCase(lang)).join(', ')}`}
              </span>
            </li>
          );
        })}
      </ul>
      <div className={styles.buttons}>
        <button type="button" className={styles.main} onClick={give}>
          {w.whole} (ZIP, {w.both})
        </button>
      </div>
      <p className={styles.hint}>{w.zipSays}</p>
      <p role="status" className={styles.hint}>
        {said}
      </p>
    </section>
  );
}

/** The answer sheet of the check of this case, as a Word file in the language of the page. */
export function AnswerSheet({ view }: CasePartProps) {
  const lang = useLang();
  const w = useWords(papersWords);
  const workspace = useWorkspace();
  const [said, setSaid] = useState('');
  const give = (): void => {
    setSaid('');
    Promise.all([answerOf(workspace, 'check', view), import('./paper-files.ts')])
      .then(([findings, files]) =>
        files.giveDocx(view.file, [answerSheet(view.file, { findings, on: view.dates.now, lang })]),
      )
      .catch((error: unknown) => {
        console.error(error);
        setSaid(w.failed);
      });
  };
  return (
    <section aria-labelledby="answer-sheet" className={styles.casePapers}>
      <h2 id="answer-sheet">{w.answer}</h2>
      <p className={styles.hint}>{w.answerSays}</p>
      <div className={styles.buttons}>
        <button type="button" className={styles.plain} onClick={give}>
          {w.answer} (Word)
        </button>
      </div>
      <p role="status" className={styles.hint}>
        {said}
      </p>
    </section>
  );
}
