/** The procedural standing of the one who makes the agreement. */
export type Standing = 'suspect' | 'accused' | 'defendant';
type Declined = Standing | 'victim';

/** Russian forms: nominative, genitive, dative, instrumental. */
export interface RussianForms {
  readonly nom: string;
  readonly gen: string;
  readonly dat: string;
  readonly ins: string;
}
/** Kazakh forms: nominative (атау), genitive (ілік), dative (барыс), accusative (табыс). */
export interface KazakhForms {
  readonly nom: string;
  readonly gen: string;
  readonly dat: string;
  readonly acc: string;
}

const ru = (nom: string, gen: string, dat: string, ins: string): RussianForms => ({ nom, gen, dat, ins });
const kk = (nom: string, gen: string, dat: string, acc: string): KazakhForms => ({ nom, gen, dat, acc });

const russian: Readonly<Record<Declined, { readonly he: RussianForms; readonly she: RussianForms }>> = {
  suspect: {
    he: ru('подозреваемый', 'подозреваемого', 'подозреваемому', 'подозреваемым'),
    she: ru('подозреваемая', 'подозреваемой', 'подозреваемой', 'подозреваемой'),
  },
  accused: {
    he: ru('обвиняемый', 'обвиняемого', 'обвиняемому', 'обвиняемым'),
    she: ru('обвиняемая', 'обвиняемой', 'обвиняемой', 'обвиняемой'),
  },
  defendant: {
    he: ru('подсудимый', 'подсудимого', 'подсудимому', 'подсудимым'),
    she: ru('подсудимая', 'подсудимой', 'подсудимой', 'подсудимой'),
  },
  victim: {
    he: ru('потерпевший', 'потерпевшего', 'потерпевшему', 'потерпевшим'),
    she: ru('потерпевшая', 'потерпевшей', 'потерпевшей', 'потерпевшей'),
  },
};
const kazakh: Readonly<Record<Declined, KazakhForms>> = {
  suspect: kk('күдікті', 'күдіктінің', 'күдіктіге', 'күдіктіні'),
  accused: kk('айыпталушы', 'айыпталушының', 'айыпталушыға', 'айыпталушыны'),
  defendant: kk('сотталушы', 'сотталушының', 'сотталушыға', 'сотталушыны'),
  victim: kk('жәбірленуші', 'жәбірленушінің', 'жәбірленушіге', 'жәбірленушіні'),
};

/** The word for a standing in both languages of proceedings, and in English. */
export interface RoleForms {
  readonly kk: KazakhForms;
  readonly ru: RussianForms;
  readonly en: string;
}
export const roleForms = (standing: Declined, female: boolean): RoleForms => ({
  kk: kazakh[standing],
  ru: russian[standing][female ? 'she' : 'he'],
  en: standing,
});

/** The first letter made great, for the beginning of a sentence. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
