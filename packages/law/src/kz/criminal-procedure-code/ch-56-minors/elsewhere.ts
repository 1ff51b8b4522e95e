import { elsewhere, type Elsewhere } from '../../../elsewhere.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** What chapter 56 says of minors without bearing on the conclusion of an agreement. */
export const minorsElsewhere: readonly Elsewhere[] = [
  elsewhere({
    cite: [cpc.art(530, 2)],
    why: {
      kk: 'Жалпы ережелерге сілтеме',
      ru: 'Отсылка к общим правилам',
      en: 'A reference to the general rules',
    },
  }),
  elsewhere({
    cite: [cpc.art(531), ...[1, 2, 3, 4].map((n) => cpc.art(531, n)), cpc.art(532), cpc.art(540)],
    why: {
      kk: 'Дәлелдеу нысанасы, құпиялық және баланы орналастыру: келісімнің заңдылығы бұларға тірелмейді',
      ru: 'Предмет доказывания, конфиденциальность и устройство ребёнка: законность соглашения от них не зависит',
      en: 'What is to be proved, confidentiality and placement of the child: no agreement turns on them',
    },
  }),
  elsewhere({
    cite: [cpc.art(533, 1), cpc.art(533, 2)],
    why: {
      kk: 'Кәмелетке толмағанның ісін бөлу 44-бап бойынша шешіледі; бөлінгені іс құжаттарында әрекет ретінде көрсетіледі',
      ru: 'Выделение дела несовершеннолетнего решается по статье 44; само выделение отражено в деле как действие',
      en: 'The severance of a minor’s case is decided under article 44; that it was severed is an act of the file',
    },
  }),
  elsewhere({
    cite: [
      cpc.art(534, 1),
      cpc.art(534, 2),
      cpc.art(535, 1),
      cpc.art(535, 2),
      cpc.art(536, 2),
      cpc.art(537, 2),
      cpc.art(537, 3),
      cpc.art(537, 4),
      cpc.art(538, 2),
      cpc.art(538, 3),
      cpc.art(539, 1),
      cpc.art(539, 2),
    ],
    why: {
      kk: 'Шақыру, жауап алу, өкілдің, педагогтың құқықтары және сараптама туралы ережелер; келісім жасасу талаптары басқа бөліктерде',
      ru: 'Правила о вызове, допросе, правах представителя и педагога, экспертизе; требования к соглашению стоят в других частях',
      en: 'Rules on summons, questioning, the rights of the representative and the teacher, and examination; agreements are dealt with elsewhere',
    },
  }),
  elsewhere({
    cite: [1, 2, 3, 4, 5].map((part) => cpc.art(541, part)),
    why: {
      kk: 'Ұстау мен бұлтартпау шаралары; келісім туралы сұрақтар оларға тірелмейді',
      ru: 'Задержание и меры пресечения; вопросы о соглашении от них не зависят',
      en: 'Detention and measures of restraint; no question on agreements turns on them',
    },
  }),
  elsewhere({
    cite: [cpc.art(542, 1), cpc.art(542, 2, 1), cpc.art(542, 2, 4)],
    why: {
      kk: 'Сотқа қатыстылық және талқылаудың жалпы тәртібі',
      ru: 'Подсудность и общий порядок разбирательства',
      en: 'Jurisdiction and the general order of the trial',
    },
  }),
];
