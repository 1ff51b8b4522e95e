import { elsewhere, type Elsewhere } from '../../elsewhere.ts';
import { sc2016 } from '../instruments/resolutions.ts';

/** Para 33: how the resolution takes effect. Its beginning is a boundary of the instrument, not a rule for a case. */
export const entryIntoForce: readonly Elsewhere[] = [
  elsewhere({
    cite: [sc2016.p(33)],
    why: {
      kk: 'Қаулының күшіне ену тәртібі: ол әр норманың уақыт шегінде ескерілген, жеке сұрақ туғызбайды',
      ru: 'Порядок вступления постановления в силу: он учтён во временных границах норм и отдельного вопроса не ставит',
      en: 'How the resolution takes effect: that stands in the boundaries of each norm and raises no question of its own',
    },
  }),
];
