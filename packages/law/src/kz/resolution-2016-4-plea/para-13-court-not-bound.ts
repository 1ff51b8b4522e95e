import { content, not } from '@zhargy/logic';
import { concludePlea, pleaAndParty } from '../criminal-procedure-code/ch-63/acts.ts';
import { standsInText } from '../criminal-procedure-code/text-of-the-act.ts';
import { sc2016 } from '../instruments/resolutions.ts';

/** The court is bound by no term of the agreement as to the punishment (NR 4/2016 para 13). */
export const courtNotBound = content({
  id: 'kz.sc.2016-4.13.court-not-bound',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [sc2016.p(13).s(1)],
  holds: ({ g }) => not(standsInText('courtBoundToPunishment', g.id)),
  says: {
    kk: 'Келісімде соттың жазаның белгілі бір түрі мен мөлшерін тағайындауға міндеттілігі туралы талап болмауға тиіс',
    ru: 'Соглашение не содержит условия, обязывающего суд назначить определённые вид и размер наказания',
    en: 'The agreement holds no term that obliges the court to impose a given kind and size of punishment',
  },
  cure: {
    kk: 'Бұл талапты алып тастап, прокурор сұрайтын жазаны ғана көрсетіңіз',
    ru: 'Исключите это условие и укажите лишь наказание, о котором будет ходатайствовать прокурор',
    en: 'Take the term out and name only the punishment the prosecutor will ask for',
  },
});
