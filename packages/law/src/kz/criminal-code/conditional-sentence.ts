import { presume, type Cond, type Presumption } from '@zhargy/logic';
import type { SentenceFacts } from '@zhargy/casefile';
import { cc } from '../instruments/criminal-code.ts';

/** A punishment of which nobody wrote that it is conditional. */
export const servedUnlessSaid: Presumption = {
  id: 'punishment.served',
  says: {
    kk: 'шартты екені айтылмаған жаза нақты өтеледі деп есептеледі',
    ru: 'наказание, о котором не сказано «условно», считается реальным',
    en: 'a punishment not said to be conditional is taken to be served',
  },
  cite: [cc.art(63, 1)],
};

/** The punishment is conditional, under probation control; served where nothing is said. */
export const conditional = (main: Pick<SentenceFacts['main'], 'conditional'>): Cond =>
  presume(servedUnlessSaid, main.conditional, false);
