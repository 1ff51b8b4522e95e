import { guidance } from '@zhargy/logic';
import { concludePlea } from '../ch-63/acts.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

const byPeople = {
  kk: 'Мұны іс жүргізетін орган бағалайды; файлда тек нәтижесі болады',
  ru: 'Это оценивает орган, ведущий процесс; в деле виден лишь результат',
  en: 'The body conducting the process weighs it; the file shows only the outcome',
};

/** Who is a victim: harm is weighed by the body; the file shows the ruling. */
export const harmedPerson = guidance({
  id: 'kz.cpc.71-1.who-is-a-victim',
  cite: [cpc.art(71, 1), cpc.art(71, '1-1'), cpc.art(71, 2)],
  says: {
    kk: 'Қылмыстан тікелей зиян шеккен адам кешіктірмей жәбірленуші деп танылады, әрекетті есі дұрыс емес адам жасаса да',
    ru: 'Непосредственно пострадавший без промедления признаётся потерпевшим, даже если деяние совершил невменяемый',
    en: 'A person directly harmed is recognised as a victim without delay, even where the deed was done by an insane person',
  },
  why: byPeople,
});

/** A representative is admitted by ruling and may not act against the one he speaks for. */
export const representatives = guidance({
  id: 'kz.cpc.76.representatives',
  cite: [cpc.art(76, 1), cpc.art(76, 4), cpc.art(76, 5)],
  governs: concludePlea,
  says: {
    kk: 'Өкіл қаулымен жіберіледі, өкілдік ететін адамның мүддесіне қарсы әрекет ете алмайды, жәбірленушінің өзінің қатысуына кедергі емес',
    ru: 'Представитель допускается постановлением, не может действовать вопреки интересам представляемого и не исключает личного участия',
    en: 'A representative is admitted by ruling, may not act against the interests of the one represented and does not keep him from taking part himself',
  },
  why: byPeople,
});

/** What the accused may ask besides: a copy of the agreement, and to put forward the punishment he proposes. */
export const proposals = guidance({
  id: 'kz.cpc.64-9-16.proposals',
  cite: [cpc.art(64, 9, 16), cpc.art(65, 5, 5)],
  governs: concludePlea,
  says: {
    kk: 'Өтінішхатта жазаның түрі мен шарасы туралы ұсыныс айтылады; айыпталушы келісімнің көшірмесін алады',
    ru: 'В ходатайстве можно предложить вид и меру наказания; обвиняемый получает копию соглашения',
    en: 'The petition may propose the kind and measure of punishment; the accused receives a copy of the agreement',
  },
  why: {
    kk: 'Ұсыныстың мазмұны еркін, көшірменің берілуі мерзіммен шектелмеген',
    ru: 'Содержание предложения свободно, срок вручения копии не установлен',
    en: 'The proposal is free in content, and no term is set for handing over the copy',
  },
});
