import { cite, item, own, para, phrase, s, title } from '../sketch.ts';
import { text, type VictimPaper } from '../template.ts';
import { crimes, partyNamed, pleaName } from './shared-rows.ts';
import { head, speaks, end } from './victim-words.ts';

/** The written consent of a victim, with own terms of compensation (CPC 613(1)(3), 71(6)(22)). */
export const consent: VictimPaper = {
  name: 'consent',
  per: 'victim',
  title: text('Жәбірленушінің келісуі', 'Согласие потерпевшего', 'Consent of the victim'),
  inPacket: (_, v) => v.objection.id === undefined,
  act: (_, v) => v.consent,
  sketch: (d, v) => [
    head(d, v),
    title('КЕЛІСУ', 'СОГЛАСИЕ', 'CONSENT', {
      kk: `${pleaName.kk} жасасуға`,
      ru: `на заключение ${pleaName.ru}`,
      en: `to a ${pleaName.en}`,
    }),
    para(
      s`${speaks(v).kk} прокурор мен тараптың (${partyNamed(d).kk}) арасында мына қылмыстар бойынша ${pleaName.kk} жасалуына келісемін:`,
      s`${speaks(v).ru} даю согласие на заключение ${pleaName.ru} между прокурором и стороной защиты (${partyNamed(d).ru}) в отношении следующих преступлений:`,
      s`${speaks(v).en} consent to a ${pleaName.en} between the prosecutor and the defence (${partyNamed(d).en}) in respect of the following crimes:`,
    ),
    ...crimes(d),
    para(
      s`Келісу өз еркіммен беріліп отыр. Маған ҚПК-нің ${cite('cpc 71(6)(22)', '71-бабы 6-бөлігінің 22) тармағындағы')} құқықтарым және келісімнің ${cite('cpc 614', '614-баптағы')} салдары түсіндірілді, атап айтқанда:`,
      s`Согласие даётся добровольно. Права по ${cite('cpc 71(6)(22)', 'пункту 22) части 6 статьи 71')} УПК и последствия соглашения по ${cite('cpc 614', 'статье 614')} мне разъяснены, в частности:`,
      s`The consent is given freely. The rights under ${cite('cpc 71(6)(22)', 'article 71, part 6, item 22')}, of the CPC and the consequences under ${cite('cpc 614', 'article 614')} were explained to me, namely:`,
    ),
    item(
      s`зиянды өтеу мөлшері туралы талабымды кейін өзгерте алмайтыным (${cite('cpc 614(1)(3)', '614-баптың 1-бөлігінің 3) тармағы')});`,
      s`что требование о размере возмещения вреда впоследствии изменить нельзя (${cite('cpc 614(1)(3)', 'пункт 3) части 1 статьи 614')});`,
      s`that the claim on the amount of compensation cannot be changed later (${cite('cpc 614(1)(3)', 'article 614, part 1, item 3')});`,
    ),
    item(
      s`азаматтық талап қою құқығымның сақталатыны (${cite('cpc 614(3)', '614-баптың 3-бөлігі')}).`,
      s`что право на гражданский иск сохраняется (${cite('cpc 614(3)', 'часть 3 статьи 614')}).`,
      s`that the right to bring a civil claim remains (${cite('cpc 614(3)', 'article 614, part 3')}).`,
    ),
    para(
      s`Келтірілген зиянды өтеу сомасы ретінде мынаны қабылдаймын: ${d.fact('claimAgreed', 'amount')}.`,
      s`Сумма возмещения вреда, с которой соглашаюсь: ${d.fact('claimAgreed', 'amount')}.`,
      s`The amount of compensation I agree to: ${d.fact('claimAgreed', 'amount')}.`,
    ),
    para(
      phrase('Менің шарттарым: ', v.consent.stated.value === undefined ? 'жоқ' : own(v.consent.stated), '.'),
      phrase('Мои условия: ', v.consent.stated.value === undefined ? 'не выдвигаются' : own(v.consent.stated), '.'),
      phrase('My own terms: ', v.consent.stated.value === undefined ? 'none' : own(v.consent.stated), '.'),
    ),
    ...end(v, v.consent),
  ],
};
