import { cite, own, para, phrase, s, title } from '../sketch.ts';
import { text, type VictimPaper } from '../template.ts';
import { crimes, partyNamed, pleaName } from './shared-rows.ts';
import { head, speaks, end } from './victim-words.ts';

/** The objection of a victim: then no plea may be concluded (CPC 613(2)(2), 615(4)). */
export const objection: VictimPaper = {
  name: 'objection',
  per: 'victim',
  title: text('Жәбірленушінің қарсылығы', 'Возражение потерпевшего', 'Objection of the victim'),
  inPacket: (_, v) => v.objection.id !== undefined,
  act: (_, v) => v.objection,
  sketch: (d, v) => [
    head(d, v),
    title('ҚАРСЫЛЫҚ', 'ВОЗРАЖЕНИЕ', 'OBJECTION', {
      kk: `${pleaName.kk} жасасуға`,
      ru: `против заключения ${pleaName.ru}`,
      en: `to a ${pleaName.en}`,
    }),
    para(
      s`${speaks(v).kk} прокурор мен тараптың (${partyNamed(d).kk}) арасында мына қылмыстар бойынша ${pleaName.kk} жасалуына қарсымын:`,
      s`${speaks(v).ru} возражаю против заключения ${pleaName.ru} между прокурором и стороной защиты (${partyNamed(d).ru}) в отношении следующих преступлений:`,
      s`${speaks(v).en} object to a ${pleaName.en} between the prosecutor and the defence (${partyNamed(d).en}) in respect of the following crimes:`,
    ),
    ...crimes(d),
    para(
      s`ҚПК-нің ${cite('cpc 71(6)(22)', '71-бабы 6-бөлігінің 22) тармағындағы')} құқықтарым маған түсіндірілді. Бір ғана жәбірленушінің келіспеуі де мәміле жасасуға жол бермейтіні белгілі (${cite('cpc 613(2)(2)', '613-баптың 2-бөлігінің 2) тармағы')}).`,
      s`Права по ${cite('cpc 71(6)(22)', 'пункту 22) части 6 статьи 71')} УПК мне разъяснены. Известно, что несогласие хотя бы одного потерпевшего исключает сделку (${cite('cpc 613(2)(2)', 'пункт 2) части 2 статьи 613')}).`,
      s`The rights under ${cite('cpc 71(6)(22)', 'article 71, part 6, item 22')}, of the CPC were explained to me. I know that the disagreement of a single victim excludes a plea (${cite('cpc 613(2)(2)', 'article 613, part 2, item 2')}).`,
    ),
    para(
      phrase(
        'Себептері және менің шарттарым: ',
        v.objection.stated.value === undefined ? 'көрсетілмейді' : own(v.objection.stated),
        '.',
      ),
      phrase(
        'Причины и мои условия: ',
        v.objection.stated.value === undefined ? 'не указываются' : own(v.objection.stated),
        '.',
      ),
      phrase(
        'Reasons and own terms: ',
        v.objection.stated.value === undefined ? 'not stated' : own(v.objection.stated),
        '.',
      ),
    ),
    ...end(v, v.objection),
  ],
};
