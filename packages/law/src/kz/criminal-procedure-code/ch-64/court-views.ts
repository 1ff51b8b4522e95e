import { and, assessment, lit, or, same, the, where, type Assessment, type Cond, type Text } from '@zhargy/logic';
import { c, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

type View =
  | 'guiltDoubted'
  | 'qualificationDisputed'
  | 'civilClaimDisputed'
  | 'punishmentTooLenient'
  | 'punishmentTooHarsh'
  | 'treatmentMissing'
  | 'noExaminationNeeded';

const matters = [cpc.art(626, 1, 2), cpc.art(628, 2)];
const asks: Readonly<Record<View, { readonly cite: Assessment['cite']; readonly text: Text }>> = {
  guiltDoubted: {
    cite: [cpc.art(626, 1, 3), cpc.art(628, 2)],
    text: {
      kk: 'Соттың сотталушының кінәлілігіне күмәні бар ма?',
      ru: 'Есть ли у суда сомнения в виновности подсудимого?',
      en: 'Does the court doubt the guilt of the defendant?',
    },
  },
  qualificationDisputed: {
    cite: matters,
    text: {
      kk: 'Сот келісімдегі саралаумен келіспей ме?',
      ru: 'Не согласен ли суд с квалификацией в соглашении?',
      en: 'Does the court disagree with the qualification in the agreement?',
    },
  },
  civilClaimDisputed: {
    cite: matters,
    text: {
      kk: 'Сот азаматтық талап қоюдың мөлшерімен келіспей ме?',
      ru: 'Не согласен ли суд с размером гражданского иска?',
      en: 'Does the court disagree with the amount of the civil claim?',
    },
  },
  punishmentTooLenient: {
    cite: [...matters, sc2016.p(24).s(2)],
    text: {
      kk: 'Сот келісімдегі жазаны тым жеңіл деп санай ма?',
      ru: 'Считает ли суд наказание в соглашении слишком мягким?',
      en: 'Does the court find the agreed punishment too lenient?',
    },
  },
  punishmentTooHarsh: {
    cite: [...matters, sc2016.p(23)],
    text: {
      kk: 'Сот келісімдегі жазаны тым қатаң деп санай ма?',
      ru: 'Считает ли суд наказание в соглашении слишком строгим?',
      en: 'Does the court find the agreed punishment too harsh?',
    },
  },
  treatmentMissing: {
    cite: [sc2016.p(16).s(2)],
    text: {
      kk: 'Сотталушы мәжбүрлеп емдеуді қажет ете ме, ал келісімде ол жоқ па?',
      ru: 'Нуждается ли подсудимый в принудительном лечении, о котором в соглашении не сказано?',
      en: 'Does the defendant need compulsory treatment the agreement is silent about?',
    },
  },
  noExaminationNeeded: {
    cite: [sc2016.p(27).s(2)],
    text: {
      kk: 'Істі тоқтататын мән-жай зерттеусіз-ақ айқын ба?',
      ru: 'Очевидно ли обстоятельство, прекращающее дело, без исследования?',
      en: 'Is the circumstance that ends the case evident without examination?',
    },
  },
};

/** What the court thinks of an agreement: only the court can say, in its decision. */
export const courtFinds = (view: View, g: AgreementFacts): Cond =>
  assessment(
    { id: `court.${view}`, by: 'court', cite: asks[view].cite, asks: asks[view].text },
    the(
      where(c.assessments, (a) => and(same(a.what, lit.text(view)), same(a.about, g.id))),
      (a) => a.value,
    ),
  );

/** The court disagrees where only a new agreement can help: qualification, civil claim, or a punishment it finds too lenient. */
export const disagreesBeyondRepair = (g: AgreementFacts): Cond =>
  or(
    courtFinds('qualificationDisputed', g),
    courtFinds('civilClaimDisputed', g),
    courtFinds('punishmentTooLenient', g),
  );
