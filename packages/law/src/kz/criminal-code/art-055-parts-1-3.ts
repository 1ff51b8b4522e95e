import { formula, param, timeline, types, type Text } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import { mildest } from './art-006.ts';
import { categories } from './art-011.ts';
import { since } from './versions.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Whether crimes of article 218-1 stand among the economic crimes left out of 55(1)(2). */
const leavesOut2181 = timeline<boolean>([
  { from: since.code, is: false },
  { from: since.law23, is: true },
]);

/**
 * Whether imprisonment may not be imposed because the harm was made good (55(1)). `economic`: a crime of chapter 8; `excluded` for
 * articles 218, 248 and 249, `218-1` for that article. Part 8 of the article is asked for as its result, `leftOut`.
 */
export const noImprisonment = formula({
  id: 'kz.cc.55-1.no-imprisonment',
  says: l(
    'Залал өз еркімен өтелгенде және санкцияда жеңілірек негізгі жаза болғанда, бас бостандығынан айыру тағайындалмайды',
    'При добровольном возмещении вреда и наличии в санкции более мягкого основного наказания лишение свободы не назначается',
    'Where the harm was made good voluntarily and the sanction has a milder main punishment, imprisonment is not imposed',
  ),
  cite: [cc.art(55, 1, 1), cc.art(55, 1, 2), cc.art(55, 8), cc.art(6, 1)],
  inputs: {
    deed: param.day(l('әрекет жасалған күн', 'день деяния', 'day of the deed')),
    judged: param.day(l('үкім күні', 'день приговора', 'day of the judgment')),
    category: param.oneOf(l('санаты', 'категория', 'category'), categories),
    economic: param.oneOf(l('экономикалық қылмыс', 'преступление в сфере экономики', 'economic crime'), [
      'no',
      'economic',
      'excluded',
      '218-1',
    ]),
    milderMain: param.truth(
      l(
        'санкцияда жеңілірек негізгі жаза бар',
        'в санкции есть более мягкое основное наказание',
        'a milder main punishment in the sanction',
      ),
    ),
    propertyMadeGood: param.truth(
      l(
        'мүліктік залал өз еркімен өтелген',
        'имущественный ущерб добровольно возмещён',
        'property harm made good voluntarily',
      ),
    ),
    otherMadeGood: param.truth(
      l(
        'моральдық және өзге зиян қалпына келтірілген',
        'моральный и иной вред заглажен',
        'moral and other harm made good',
      ),
    ),
    leftOut: param.truth(
      l(
        'адамға 55-бап қолданылмайды (8-бөлік)',
        'статья 55 на лицо не распространяется (часть 8)',
        'the article does not cover the person (part 8)',
      ),
    ),
  },
  result: types.truth,
  work: (x, pad): boolean => {
    const answer = (value: boolean, item: 1 | 2): boolean =>
      pad.step(
        l('бас бостандығынан айыру тағайындалмайды', 'лишение свободы не назначается', 'imprisonment is not imposed'),
        value,
        cc.art(55, 1, item),
      );
    if (!x.milderMain || !x.propertyMadeGood) return answer(false, 1);
    if (x.leftOut) return answer(false, 1);
    const lesser = x.category === 'minor' || x.category === 'medium';
    if (x.category === 'misdemeanour') return answer(false, 1);
    if (x.economic === 'economic') return answer(true, 2);
    if (x.economic === '218-1') {
      const milder = (a: boolean, b: boolean): -1 | 0 | 1 => (a === b ? 0 : a ? -1 : 1);
      const covered = mildest(pad, leavesOut2181, { deed: x.deed, judged: x.judged }, milder, (out) => ({
        value: !out,
      }));
      if (covered) return answer(true, 2);
    }
    return answer(lesser && x.otherMadeGood, 1);
  },
});

/** Fines of a sentence given in writ proceedings, MCI. Before July 2018 there were none in the article. */
const writFines = timeline<
  Readonly<Partial<Record<(typeof categories)[number], { readonly min: number; readonly max: number }>>> | undefined
>([
  { from: since.code, is: undefined },
  { from: since.law180, is: { misdemeanour: { min: 10, max: 20 }, minor: { min: 50, max: 200 } } },
]);

/** Whether the fine of a sentence given in writ proceedings is of the size 55(3) sets. No other category is tried by writ. */
export const writFine = formula({
  id: 'kz.cc.55-3.writ-fine',
  says: l(
    'Бұйрықты іс жүргізуде айыппұл заңда белгіленген шекте тағайындалады',
    'В приказном производстве штраф назначается в установленных законом пределах',
    'In writ proceedings the fine is set within the limits of the law',
  ),
  cite: [cc.art(55, 3).since(since.law180)],
  inputs: {
    judged: param.day(l('үкім күні', 'день приговора', 'day of the judgment')),
    category: param.oneOf(l('санаты', 'категория', 'category'), categories),
    mci: param.count(l('айыппұл, АЕК', 'штраф, МРП', 'fine, MCI')),
  },
  result: types.truth,
  work: (x, pad): boolean =>
    pad.under(writFines, x.judged, types.truth, (fines) => {
      if (fines === undefined) return pad.unknown('judged', 'noWritFineInThisEdition');
      const limits = fines[x.category];
      if (limits === undefined) return pad.unknown('category', 'notTriedByWrit');
      pad.step(l('шегі, АЕК', 'пределы, МРП', 'limits, MCI'), { min: limits.min, max: limits.max }, cc.art(55, 3));
      return x.mci >= limits.min && x.mci <= limits.max;
    }),
});
