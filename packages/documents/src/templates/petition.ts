import { addressee, cite, item, own, para, s, signatures, title, type Sketch } from '../sketch.ts';
import { text, type AgreementPaper } from '../template.ts';
import {
  caseRow,
  counselRow,
  crimes,
  dated,
  partyRow,
  agreementName,
  articlesOn,
  onAssets,
  signsCounsel,
  signsParty,
  toOfficer,
  signsOthers,
} from './shared-rows.ts';

/** The written petition of the person for a plea agreement (CPC 64(9)(16), 65(5)(5), 65(6)(3), 615, 628), or one on assets (617-1, 617-3). */
export const petition: AgreementPaper = {
  name: 'petition',
  per: 'agreement',
  forms: ['plea', 'asset'],
  title: text(
    'Процестік келісім жасасу туралы өтінішхат',
    'Ходатайство о заключении процессуального соглашения',
    'Petition for a procedural agreement',
  ),
  inPacket: (d) => d.petition.form !== 'oral',
  act: (d) => d.petition,
  sketch: (d) => {
    const name = agreementName(d);
    const on = articlesOn(d);
    const blocks: Sketch[] = [
      addressee(toOfficer(d), partyRow(d), counselRow(d), caseRow(d)),
      title('ӨТІНІШХАТ', 'ХОДАТАЙСТВО', 'PETITION', {
        kk: `${name.kk} жасасу туралы`,
        ru: `о заключении ${name.ru}`,
        en: `for a ${name.en}`,
      }),
      para(
        s`Мен, ${d.party.name}, осы қылмыстық іске ${d.words.kk.nom} ретінде қатысамын. Іс мына қылмыстарға қатысты:`,
        s`Я, ${d.party.name}, участвую в уголовном деле в качестве ${d.words.ru.gen}. Дело касается следующих преступлений:`,
        s`I, ${d.party.name}, am the ${d.words.en} in this case. It concerns the following crimes:`,
      ),
      ...crimes(d),
      para('Осыған байланысты мәлімдеймін:', 'В связи с этим заявляю:', 'I therefore state that:'),
      item(
        s`процестік келісім жасасу ниетімді өз еркіммен білдіремін (ҚПК-нің ${cite(`cpc ${on.conditions}(1)(1)`, `${on.conditions}-бабы 1-бөлігінің 1) тармағы`)});`,
        s`желание заключить процессуальное соглашение выражаю добровольно (${cite(`cpc ${on.conditions}(1)(1)`, `пункт 1) части 1 статьи ${on.conditions}`)} УПК);`,
        s`I wish of my own free will to conclude a procedural agreement (${cite(`cpc ${on.conditions}(1)(1)`, `article ${on.conditions}, part 1, item 1`)}, of the CPC);`,
      ),
      item(
        s`күдікке (айыптауға), іс бойынша жиналған дәлелдемелерге, келтірілген зиянның сипаты мен мөлшеріне дауласпаймын (${cite(`cpc ${on.conditions}(1)(2)`, `${on.conditions}-баптың 1-бөлігінің 2) тармағы`)});`,
        s`подозрение (обвинение), собранные по делу доказательства, характер и размер причинённого вреда не оспариваю (${cite(`cpc ${on.conditions}(1)(2)`, `пункт 2) части 1 статьи ${on.conditions}`)});`,
        s`I contest neither the suspicion (charge), nor the evidence in the case, nor the nature and amount of the harm (${cite(`cpc ${on.conditions}(1)(2)`, `article ${on.conditions}, part 1, item 2`)});`,
      ),
      item(
        s`келісімнің ${cite(`cpc ${on.consequences}`, `${on.consequences}-бапта`)} көзделген салдары мен сот кеңесу бөлмесіне кеткенге дейін одан бас тарту құқығым маған белгілі.`,
        s`последствия соглашения, предусмотренные ${cite(`cpc ${on.consequences}`, `статьёй ${on.consequences}`)}, и право отказаться от него до удаления суда в совещательную комнату мне известны.`,
        s`the consequences laid down in ${cite(`cpc ${on.consequences}`, `article ${on.consequences}`)} and the right to withdraw until the court retires to the deliberation room are known to me.`,
      ),
    ];
    if (d.petition.stated.value !== undefined)
      blocks.push(
        onAssets(d)
          ? para(
              s`Келісімнің шарттары жөніндегі ұсыныстарым: ${own(d.petition.stated)}.`,
              s`Мои предложения об условиях соглашения: ${own(d.petition.stated)}.`,
              s`My proposals on the terms: ${own(d.petition.stated)}.`,
            )
          : para(
              s`Жазаның түрі мен шарасы және келісімнің шарттары жөніндегі ұсыныстарым: ${own(d.petition.stated)}.`,
              s`Мои предложения о виде и мере наказания и об условиях соглашения: ${own(d.petition.stated)}.`,
              s`My proposals on kind and measure of punishment and on the terms: ${own(d.petition.stated)}.`,
            ),
      );
    blocks.push(
      para('Сұраймын:', 'Прошу:', 'I ask:'),
      ...(d.inCourt
        ? [
            item(
              s`басты сот талқылауын үзіп, келісім жасасуға қисынды мерзім беруді (ҚПК-нің ${cite('cpc 628(1)', '628-бабының 1-бөлігі')}).`,
              s`прервать главное судебное разбирательство и предоставить разумный срок для заключения соглашения (${cite('cpc 628(1)', 'часть 1 статьи 628')} УПК).`,
              s`that the main trial be interrupted and a reasonable time be given for the agreement (${cite('cpc 628(1)', 'article 628, part 1')}, of the CPC).`,
            ),
          ]
        : [
            item(
              s`осы өтінішхатты қылмыстық іспен бірге ${cite(`cpc ${on.petition}(2)`, `${on.petition}-баптың 2-бөлігінде`)} белгіленген мерзімде прокурорға жіберуді;`,
              s`направить настоящее ходатайство вместе с уголовным делом прокурору в срок, установленный ${cite(`cpc ${on.petition}(2)`, `частью 2 статьи ${on.petition}`)} УПК;`,
              s`that this petition be sent with the case file to the prosecutor within the time of ${cite(`cpc ${on.petition}(2)`, `article ${on.petition}, part 2`)}, of the CPC;`,
            ),
            item(
              s`қорғаушының міндетті қатысуын қамтамасыз етуді (${cite('cpc 67(1)(11)', '67-баптың 1-бөлігінің 11) тармағы')}).`,
              s`обеспечить обязательное участие защитника (${cite('cpc 67(1)(11)', 'пункт 11) части 1 статьи 67')}).`,
              s`that counsel, who must take part, be provided (${cite('cpc 67(1)(11)', 'article 67, part 1, item 11')}).`,
            ),
          ]),
      dated(d.petition),
      signatures(signsParty(d), ...signsOthers(d), signsCounsel(d)),
    );
    return blocks;
  },
};
