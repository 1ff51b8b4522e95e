import type { ActView, PacketFacts, VictimView } from '../packet-facts.ts';
import { addressee, s, signatures, words, type Sketch, type Words } from '../sketch.ts';
import { caseRow, dated, signsVictim, speakerRows, toProsecutor, victimRow } from './shared-rows.ts';

/** To whom and from whom an answer of a victim goes. */
export const head = (d: PacketFacts, v: VictimView): Sketch =>
  addressee(toProsecutor(d), victimRow(v), ...speakerRows(v), caseRow(d));
/** Its signature and date. */
export const end = (v: VictimView, act: ActView): readonly Sketch[] => [dated(act), signatures(signsVictim(v))];
/** Who speaks: the victim, or the representative in the victim's name. */
export const speaks = (v: VictimView): Words =>
  v.speaker
    ? words(
        s`Мен, ${v.speaker.name}, жәбірленушінің (${v.person.name}) атынан әрекет етіп,`,
        s`Я, ${v.speaker.name}, действуя от имени потерпевшей стороны (${v.person.name}),`,
        s`I, ${v.speaker.name}, acting for the victim (${v.person.name}),`,
      )
    : words(
        s`Мен, ${v.person.name}, осы іс бойынша жәбірленуші ретінде`,
        s`Я, ${v.person.name}, являясь потерпевшей стороной по делу,`,
        s`I, ${v.person.name}, the victim in this case,`,
      );
