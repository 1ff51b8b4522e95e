import { exists, named, presume, type Cond, type Presumption } from '@zhargy/logic';
import { c, type SentenceFacts } from '@zhargy/casefile';

/** A sentence that names no other case. */
export const ofThisCase: Presumption = {
  id: 'kz.sentence-of-this-case',
  says: {
    kk: 'басқа іске сілтеме жасалмаған жаза осы іс бойынша тағайындалған деп есептеледі',
    ru: 'наказание без ссылки на другое дело считается назначенным по этому делу',
    en: 'a sentence that names no other case is taken to have been given in this one',
  },
  cite: [],
};

/** The sentence was given in an earlier case, which the file names. */
export const givenInEarlierCase = (s: SentenceFacts): Cond =>
  presume(ofThisCase, exists(named(c.relatedCases, s.earlierCase)), false);
