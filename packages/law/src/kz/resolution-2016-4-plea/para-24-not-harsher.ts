import { about, collect, limit, not, oneOf, presume, same, where, type Presumption } from '@zhargy/logic';
import { c, type AgreementFacts, type SentenceFacts } from '@zhargy/casefile';
import { harsher } from '../criminal-code/art-040-severity.ts';
import { conditional } from '../criminal-code/conditional-sentence.ts';
import { decideConciliation } from '../criminal-procedure-code/ch-64/art-626-decisions.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../instruments/resolutions.ts';

/** A sentence, drafted or given, that rests on the agreement. */
const sentenceOnAgreement = about({ g: where(c.agreements, (g) => oneOf(g.form, ['plea', 'asset'])) }, ({ g }) => ({
  s: where(c.sentences, (s) => same(s.agreement, g.id)),
}));

const noAdditional: Presumption = {
  id: 'punishment.no-additional',
  says: {
    kk: 'аталмаған қосымша жаза жоқ деп есептеледі',
    ru: 'дополнительных наказаний, кроме названных, нет',
    en: 'there is no additional punishment but those named',
  },
  cite: [],
};

const imposed = (s: SentenceFacts) => collect(s.additional, (x) => ({ kind: x.kind, period: x.period }));
const agreed = (g: AgreementFacts) => collect(g.additional, (x) => ({ kind: x.kind, period: x.period }));

/** The court imposes nothing harsher than the prosecutor undertook to ask for: kind, size, probation, additional punishments. */
export const notHarsher = limit({
  id: 'kz.sc.2016-4.p24.not-harsher',
  for: sentenceOnAgreement,
  governs: decideConciliation,
  cite: [sc2016.p(24).s(1), cpc.art(626, 1, 5), cpc.art(616, 1, 8)],
  says: {
    kk: 'Сот келісімде көзделген жазадан қатаң жаза тағайындай алмайды',
    ru: 'Суд не может назначить наказание строже предусмотренного соглашением',
    en: 'The court may not impose a punishment harsher than the agreement provides',
  },
  cure: {
    kk: 'Келісімдегі жазаны немесе одан жеңілін тағайындаңыз не жаңа келісім жасауға мүмкіндік беріңіз',
    ru: 'Назначьте наказание по соглашению или мягче либо дайте возможность заключить новое соглашение',
    en: 'Impose the agreed punishment or a milder one, or give the chance of a new agreement',
  },
  holds: ({ g, s }) =>
    not(
      harsher.of({
        aKind: s.main.kind,
        aMci: s.main.mci,
        aHours: s.main.hours,
        aDays: s.main.days,
        aPeriod: s.main.period,
        aConditional: conditional(s.main),
        aAdditional: presume(noAdditional, imposed(s), []),
        bKind: g.punishment.kind,
        bMci: g.punishment.mci,
        bHours: g.punishment.hours,
        bDays: g.punishment.days,
        bPeriod: g.punishment.period,
        bConditional: conditional(g.punishment),
        bAdditional: presume(noAdditional, agreed(g), []),
      }),
    ),
});
