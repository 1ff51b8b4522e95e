import { and, contains, exists, ground, oneOf, or, precedesAct, requirement, same, some, where } from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { concludePlea, pleaAndParty } from '../criminal-procedure-code/ch-63/acts.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../instruments/resolutions.ts';

/** The person himself has said that he wishes the plea, and the file shows it. A petition of counsel alone is not enough. */
export const ownWish = requirement({
  id: 'kz.cpc.613-1-1.own-wish',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [cpc.art(613, 1, 1), cpc.art(615, 3, 2), sc2016.p(3, 1).s(1, 2)],
  holds: ({ g, p }) => {
    const wishes = where(c.acts, (a) =>
      and(
        oneOf(a.kind, ['petitionForAgreement', 'expressWish']),
        contains(a.about, g.id),
        same(a.by, p.id),
        precedesAct(a.on),
      ),
    );
    return and(
      ground(
        {
          id: 'kz.cpc.613-1-1.own-wish.said',
          cite: [cpc.art(613, 1, 1)],
          says: {
            kk: 'Адам мәміле жасасқысы келетінін өзі айтқан',
            ru: 'Лицо само изъявило желание заключить сделку',
            en: 'The person himself said that he wishes the plea',
          },
        },
        exists(wishes),
      ),
      ground(
        {
          id: 'kz.cpc.613-1-1.own-wish.recorded',
          cite: [sc2016.p(3, 1), cpc.art(99, 2)],
          says: {
            kk: 'Бұл ниет іске тіркелген',
            ru: 'Это желание зафиксировано в деле',
            en: 'That wish is recorded in the case',
          },
        },
        some(wishes, (a) =>
          or(
            a.recordedIn.attachedToFile,
            oneOf(a.recordedIn.kind, ['investigativeRecord', 'sessionRecord', 'separateDocument']),
          ),
        ),
      ),
    );
  },
  says: {
    kk: 'Мәмілеге адамның өз еркімен білдірген ниеті керек; қорғаушы сұраса не прокурор бастаса, ол анықталып, тіркеледі',
    ru: 'Нужно добровольное желание самого лица; при ходатайстве защитника или инициативе прокурора его устанавливают и фиксируют',
    en: 'The person must himself wish the plea; where counsel asks or the prosecutor begins, that wish is established and recorded',
  },
  cure: {
    kk: 'Адамнан өз ниетін сұрап, хаттамаға жазыңыз немесе жазбаша өтінішін іске тіркеңіз',
    ru: 'Выясните желание самого лица и занесите его в протокол либо приобщите его письменное заявление',
    en: 'Ask the person himself and enter his wish in a record, or attach his written statement',
  },
});
