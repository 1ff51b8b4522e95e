import { guidance } from '@zhargy/logic';
import { sc2016 } from '../instruments/resolutions.ts';

/** Para 1: what the agreement is for. It guides how the rest is understood and settles no question by itself. */
export const aim = guidance({
  id: 'kz.sc.2016-4.1.aim',
  cite: [sc2016.p(1).s(1)],
  says: {
    kk: 'Кінәні мойындау туралы келісім іс бойынша міндеттерді тезірек орындауға арналған, бірақ процестің бастапқы қағидаттары толық сақталуға тиіс',
    ru: 'Соглашение о признании вины служит ускорению дела, но принципы процесса соблюдаются полностью',
    en: 'A plea agreement is meant to speed a case up, with the principles of procedure kept in full',
  },
  why: {
    kk: 'Мақсат туралы ереже: қағидаттың сақталғанын сот әр істе бағалайды, ал нақты талаптар келесі тармақтарда',
    ru: 'Положение о цели: соблюдение принципов оценивает суд, а конкретные требования названы в следующих пунктах',
    en: 'A statement of purpose: whether the principles were kept is for the court, and the concrete demands follow in later paragraphs',
  },
});
