import type { CaseFile } from '@zhargy/casefile';
import { actFacts } from './find/acts.ts';
import { agreementFacts, agreementOf } from './find/agreement.ts';
import { caseFacts } from './find/case-data.ts';
import { chargesOf } from './find/charges.ts';
import { custodyFacts } from './find/custody.ts';
import { docOf } from './find/doc.ts';
import { emit } from './find/emit.ts';
import { offencesOf } from './find/offences.ts';
import { paperDateOf } from './find/paper-date.ts';
import { partiesOf, personFacts } from './find/parties.ts';
import { birthFacts, convictionFacts } from './find/person-data.ts';
import { remarksOf } from './find/remarks.ts';
import { compare } from './join/compare.ts';
import { kindOfPaper } from './kind/kinds.ts';
import type { PaperText } from './paper.ts';
import type { Proposal, ProposeOptions, Remark } from './proposal.ts';

/**
 * The facts a paper seems to state, each with its quote, how sure it is and why. Where the paper leaves two readings there are two
 * proposals of one path, both guesses. With `into`, people and charges the case file knows keep their ids there.
 */
export function propose(paper: PaperText, options: ProposeOptions = {}): readonly Proposal[] {
  const id = options.id ?? 'paper';
  const doc = docOf(paper);
  const { kind } = kindOfPaper(paper);
  const parties = partiesOf(doc, kind);
  const date = paperDateOf(doc);
  const { episodes, facts: offences } = offencesOf(doc);
  const { charges, facts: charged } = chargesOf(doc, parties, episodes, kind, date);
  const agreement = agreementOf(kind);
  const proposals = emit(
    paper,
    [
      ...caseFacts(doc, kind),
      ...personFacts(doc, parties),
      ...birthFacts(doc, parties),
      ...convictionFacts(doc, parties),
      ...offences,
      ...charged,
      ...(agreement ? agreementFacts(doc, kind, agreement, parties, charges, date) : []),
      ...custodyFacts(doc, parties),
      ...actFacts(doc, kind, date, { parties, agreement }),
    ],
    id,
    new Set(),
  );
  return options.into === undefined ? proposals : inCase(paper, proposals, id, options.into);
}

const inCase = (paper: PaperText, proposals: readonly Proposal[], id: string, into: CaseFile): readonly Proposal[] =>
  compare([{ id, text: paper, proposals }], { into }).proposals;

/** What a paper says that the case file has no fact for: to be read by a person, never written anywhere. */
export function remarks(paper: PaperText, options: ProposeOptions = {}): readonly Remark[] {
  const doc = docOf(paper);
  return remarksOf(doc, partiesOf(doc, kindOfPaper(paper).kind), options.id ?? 'paper');
}
