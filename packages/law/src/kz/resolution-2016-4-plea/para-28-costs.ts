import { and, content, ground, lit, or, same, the, type Cond, type Expr } from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { concludePlea, pleaAndParty } from '../criminal-procedure-code/ch-63/acts.ts';
import { rowsOf } from '../criminal-procedure-code/ch-63/art-616-text.ts';
import { standsInText } from '../criminal-procedure-code/text-of-the-act.ts';
import { sc2016 } from '../instruments/resolutions.ts';

/** The clause says who bears the costs: the convict, the state, or each a part. */
const bearerNamed = (about: Expr<string>): Cond =>
  the(rowsOf('proceduralCosts', about), (k) =>
    or(same(k.value, lit.text('convict')), same(k.value, lit.text('state')), same(k.value, lit.text('shared'))),
  );

/** Where there are procedural costs the agreement says who bears them; the list of article 616 does not name them. */
export const costsClause = content({
  id: 'kz.sc.2016-4.28.costs',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [sc2016.p(28).s(2)],
  when: () => c.proceeding.proceduralCosts,
  holds: ({ g }) =>
    and(
      ground(
        {
          id: 'kz.sc.2016-4.28.costs.clause',
          cite: [sc2016.p(28).s(2)],
          says: {
            kk: 'Келісімде процестік шығындар туралы айтылған',
            ru: 'В соглашении сказано о процессуальных издержках',
            en: 'The agreement speaks of the procedural costs',
          },
        },
        standsInText('proceduralCosts', g.id),
      ),
      ground(
        {
          id: 'kz.sc.2016-4.28.costs.bearer',
          cite: [sc2016.p(28).s(2)],
          says: {
            kk: 'Шығындарды сотталған адам көтере ме, әлде мемлекет көтере ме, көрсетілген',
            ru: 'Указано, несёт ли издержки осуждённый или они относятся на счёт государства',
            en: 'It says whether the convict or the state bears the costs',
          },
        },
        bearerNamed(g.id),
      ),
    ),
  says: {
    kk: 'Іс бойынша процестік шығындар болса, келісімде олар сотталғаннан өндіріле ме, мемлекет есебіне жатқызыла ма, көрсетіледі',
    ru: 'При наличии процессуальных издержек в соглашении указывается, взыскиваются ли они с осуждённого или относятся на счёт государства',
    en: 'Where there are procedural costs the agreement says whether they are recovered from the convict or borne by the state',
  },
  cure: {
    kk: 'Келісімге процестік шығындарды кім көтеретіні туралы талап қосыңыз',
    ru: 'Включите в соглашение условие о том, кто несёт процессуальные издержки',
    en: 'Add a term to the agreement on who bears the procedural costs',
  },
});
