import type { Citation, Text } from '@zhargy/logic';
import { calendarUnverified, hoursRoll } from '../kz/criminal-procedure-code/ch-06-time-limits/art-048-counting.ts';
import { cpc } from '../kz/instruments/criminal-procedure-code.ts';

/** What holds of every term of the Code, whichever norm sets it: how it is kept, extended and restored. */
export const generalTermRules: readonly { readonly says: Text; readonly cite: readonly Citation[] }[] = [
  {
    says: {
      kk: 'Мерзім біткенше поштаға, қабылдауға уәкілетті адамға немесе ұсталатын орынның не медициналық ұйымның әкімшілігіне тапсырылған құжат мерзімінде берілген болып есептеледі',
      ru: 'Документ, сданный до конца срока на почту, уполномоченному лицу либо администрации места содержания или медицинской организации, подан в срок',
      en: 'A paper posted, or handed to the person entitled to take it or to the administration of the place of custody or medical organisation, before the end of the term is in time',
    },
    cite: [cpc.art(49, 1)],
  },
  {
    says: {
      kk: 'Мерзім Кодексте көзделген жағдайда ғана ұзартылады',
      ru: 'Срок продлевается только в случаях и порядке, предусмотренных Кодексом',
      en: 'A term is extended only where and as the Code provides',
    },
    cite: [cpc.art(49, 3)],
  },
  {
    says: {
      kk: 'Дәлелді себеппен өткізілген мерзімді, егер норма өзгеше белгілемесе, мүдделі адамның өтінішхаты бойынша істі жүргізуші қаулымен қалпына келтіре алады; ол тек мерзімді өткізген адам үшін қалпына келеді',
      ru: 'Срок, пропущенный по уважительной причине, если норма не исключает этого, может быть восстановлен постановлением ведущего дело по ходатайству заинтересованного лица и лишь для того, кто его пропустил',
      en: 'A term missed for a good reason may, unless the norm excludes it, be restored by a ruling of whoever conducts the case at the request of the person concerned, and only for the one who missed it',
    },
    cite: [cpc.art(50, 2)],
  },
];

/** What the marks of unverified data say that counting a term may leave on it. */
export const termMarks: ReadonlyMap<string, Text> = new Map(
  [calendarUnverified, hoursRoll].map(({ id, says }) => [id, says]),
);
