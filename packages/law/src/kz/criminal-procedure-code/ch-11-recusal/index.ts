import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { elsewhere as belongs, type Elsewhere } from '../../../elsewhere.ts';
import { sameJudge } from '../../resolution-2016-4-plea/para-29-same-judge.ts';
import { anotherGround, judgeMayNotSit, whenToChallenge } from './art-087-judge.ts';

export const acts: readonly ActKind[] = [];
export const norms: readonly AnyNorm[] = [anotherGround, judgeMayNotSit, whenToChallenge, sameJudge];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [];
/** Parts of article 87 on which no question of the rule set turns. */
export const elsewhere: readonly Elsewhere[] = [
  belongs({
    cite: [cpc.art(87, 2), cpc.art(87, 4), cpc.art(87, 5), cpc.art(87, 6), cpc.art(87, 7), cpc.art(87, '7-2')],
    why: {
      kk: 'алқалы құрам мен жоғары сатылардың судьялары туралы: келісімдік іс жүргізуді бірінші сатыда бір судья өткізеді',
      ru: 'о коллегиальном составе и судьях вышестоящих инстанций: согласительное производство ведёт один судья первой инстанции',
      en: 'on panels and judges of higher courts: conciliation is held by a single judge at first instance',
    },
  }),
  belongs({
    cite: [cpc.art(87, 9), cpc.art(87, 10), cpc.art(87, 11), cpc.art(87, 12)],
    why: {
      kk: 'мәлімделген қарсылықты шешу тәртібі: жинақтың сұрақтары судьяның қарай алатынына ғана қатысты',
      ru: 'порядок разрешения заявленного отвода: вопросы свода касаются лишь того, вправе ли судья рассматривать дело',
      en: 'how a challenge is decided: the questions here are only whether the judge may hear the case',
    },
  }),
];
