import type { CaseFile } from '@zhargy/casefile';
import type { Lang } from '@zhargy/logic';
import { draft } from './draft.ts';
import { packetFacts, type PacketFacts } from './packet-facts.ts';
import type { Paper } from './template.ts';
import { agreement } from './templates/agreement.ts';
import { assetAgreement } from './templates/asset-agreement.ts';
import { consent } from './templates/consent.ts';
import { consequencesRecord } from './templates/consequences-record.ts';
import { counselOrder } from './templates/counsel-order.ts';
import { coveringLetter } from './templates/covering-letter.ts';
import { forwardingLetter } from './templates/forwarding-letter.ts';
import { invitation } from './templates/invitation.ts';
import { noticeToVictim } from './templates/notice-to-victim.ts';
import { objection } from './templates/objection.ts';
import { petition } from './templates/petition.ts';
import { petitionRecord } from './templates/petition-record.ts';
import { refusal } from './templates/refusal.ts';
import { rightsRecord } from './templates/rights-record.ts';
import type { DocumentTree } from './tree.ts';

/** Every paper of a plea agreement, in the order of the procedure. */
export const papers: readonly Paper[] = [
  petition,
  petitionRecord,
  counselOrder,
  rightsRecord,
  forwardingLetter,
  invitation,
  consequencesRecord,
  consent,
  objection,
  agreement,
  assetAgreement,
  refusal,
  coveringLetter,
  noticeToVictim,
];

/** Why nothing could be drafted. */
export type Refused = 'noAgreement' | 'noPaper' | 'otherForm';

export interface DraftRequest {
  readonly agreement: string;
  /** The name of a paper; the whole packet where it is not given. */
  readonly paper?: string;
  readonly lang: Lang;
}

/** Drafts one paper, or all the case needs; a paper about victims once for each of them. */
export function draftPacket(
  file: CaseFile,
  request: DraftRequest,
): { readonly trees: readonly DocumentTree[] } | { readonly refused: Refused } {
  const facts = packetFacts(file, request.agreement);
  if (!facts) return { refused: 'noAgreement' };
  const form = facts.fact('form', 'choice').value;
  const named = papers.filter((p) => request.paper === undefined || p.name === request.paper);
  if (named.length === 0) return { refused: 'noPaper' };
  const wanted = named.filter((p) => (p.forms ?? ['plea']).some((f) => f === (form ?? 'plea')));
  if (wanted.length === 0) return { refused: 'otherForm' };
  const everything = request.paper === undefined;
  return { trees: wanted.flatMap((p) => draftsOf(facts, p, request.lang, everything)) };
}

function draftsOf(d: PacketFacts, paper: Paper, lang: Lang, onlyNeeded: boolean): readonly DocumentTree[] {
  if (paper.per === 'agreement') {
    if (onlyNeeded && !paper.inPacket(d)) return [];
    const file = `${d.agreement}.${paper.name}`;
    return [draft(d.file, { name: paper.name, title: paper.title, file, act: paper.act(d).id }, paper.sketch(d), lang)];
  }
  return d.victims
    .filter((v) => !onlyNeeded || paper.inPacket(d, v))
    .map((v) => {
      const file = `${d.agreement}.${paper.name}.${v.id}`;
      return draft(
        d.file,
        { name: paper.name, title: paper.title, file, act: paper.act(d, v).id, concerns: v.id },
        paper.sketch(d, v),
        lang,
      );
    });
}
