import type { Text } from '@zhargy/logic';
import type { ActView, PacketFacts, VictimView } from './packet-facts.ts';
import type { Sketch } from './sketch.ts';

/** Forms of agreement whose papers can be drafted. */
export type AgreementForm = 'plea' | 'asset';

/** A paper about the agreement as a whole. */
export interface AgreementPaper {
  readonly name: string;
  readonly per: 'agreement';
  /** The forms of agreement the paper is for; a plea where it does not say. */
  readonly forms?: readonly AgreementForm[];
  readonly title: Text;
  /** Whether the packet of the case needs it; it can be drafted by name in any case. */
  readonly inPacket: (d: PacketFacts) => boolean;
  /** The act the paper records or is made for. */
  readonly act: (d: PacketFacts) => ActView;
  readonly sketch: (d: PacketFacts) => readonly Sketch[];
}
/** A paper made for each victim. */
export interface VictimPaper {
  readonly name: string;
  readonly per: 'victim';
  readonly forms?: readonly AgreementForm[];
  readonly title: Text;
  readonly inPacket: (d: PacketFacts, v: VictimView) => boolean;
  readonly act: (d: PacketFacts, v: VictimView) => ActView;
  readonly sketch: (d: PacketFacts, v: VictimView) => readonly Sketch[];
}
export type Paper = AgreementPaper | VictimPaper;

export const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
