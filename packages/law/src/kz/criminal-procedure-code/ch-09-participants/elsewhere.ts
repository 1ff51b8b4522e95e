import { elsewhere, type Elsewhere } from '../../../elsewhere.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

const items = (article: number, part: number, list: readonly (number | string)[]) =>
  list.map((item) => cpc.art(article, part, item));

/** Rights and duties of participants that no question on agreements turns on. */
export const participantsElsewhere: readonly Elsewhere[] = [
  elsewhere({
    cite: [
      ...[2, 3, 4, 5, 6, 7, 10].map((part) => cpc.art(64, part)),
      ...items(64, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, '13-1', 14, 15, 17, 18, 19, 20, 21, 22, 23, 24]),
      cpc.art(64, 9),
      ...items(65, 5, [1, 2, 3, 4, 6, 7]),
      cpc.art(65, 5),
      ...items(65, 6, [1, 2, '4-1', 5, 6]),
      cpc.art(65, 6),
      ...items(65, 7, [1, 2, 3, 4]),
      cpc.art(65, 7),
      cpc.art(65, 8),
    ],
    why: {
      kk: 'Күдіктінің, айыпталушының, сотталушының жалпы құқықтары; келісім туралы сұрақ оларға тірелмейді',
      ru: 'Общие права подозреваемого, обвиняемого, подсудимого; вопросы о соглашении от них не зависят',
      en: 'General rights of the suspect, the accused and the defendant; no question on agreements turns on them',
    },
  }),
  elsewhere({
    cite: [cpc.art(65, 1), ...items(65, 1, [1, 2, 4])],
    why: {
      kk: 'Айыпталушы мәртебесінің келісімсіз туындауы: ол файлдағы мәртебеден көрінеді',
      ru: 'Возникновение статуса обвиняемого без соглашения: оно видно из статуса в деле',
      en: 'How one becomes an accused without an agreement: the file states that status',
    },
  }),
  elsewhere({
    cite: [
      ...[4, 5, 7, 8, 9, 10].map((part) => cpc.art(71, part)),
      ...items(71, 6, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24]),
      cpc.art(71, 6),
    ],
    why: {
      kk: 'Жәбірленушінің жалпы құқықтары мен міндеттері; келісімге қатыстысы 22-тармақта',
      ru: 'Общие права и обязанности потерпевшего; о соглашении говорит пункт 22',
      en: 'General rights and duties of the victim; item 22 is the one on agreements',
    },
  }),
  elsewhere({
    cite: [cpc.art(64, 9, '16-1'), cpc.art(71, 6, '8-1')],
    why: {
      kk: 'Бұйрық арқылы іс жүргізуге қатысты, келісімге емес',
      ru: 'Относится к приказному производству, а не к соглашению',
      en: 'Belongs to writ proceedings, not to agreements',
    },
  }),
];
