import { addressee, cite, para, s, signatures, title } from '../sketch.ts';
import { text, type AgreementPaper } from '../template.ts';
import {
  caseRow,
  counselRow,
  dated,
  fromProsecutor,
  partyNamed,
  partyRow,
  pleaName,
  signsProsecutor,
} from './shared-rows.ts';

/** The prosecutor tells the defence in writing that no agreement will be concluded (CPC 615(2), (4)). */
export const refusal: AgreementPaper = {
  name: 'refusal',
  per: 'agreement',
  title: text('Келісім жасасудан бас тарту', 'Отказ в заключении соглашения', 'Refusal to conclude the agreement'),
  inPacket: (d) => d.refusal.id !== undefined,
  act: (d) => d.refusal,
  sketch: (d) => [
    addressee(partyRow(d), counselRow(d), fromProsecutor(d), caseRow(d)),
    title('ХАБАРЛАМА', 'УВЕДОМЛЕНИЕ', 'NOTICE', {
      kk: 'процестік келісім жасасудан бас тарту туралы',
      ru: 'об отказе в заключении процессуального соглашения',
      en: 'of refusal to conclude a procedural agreement',
    }),
    para(
      s`ҚПК-нің ${cite('cpc 615(2)', '615-бабының 2-бөлігіне')} сәйкес мына тараптың өтінішхаты бойынша ${pleaName.kk} жасасудан бас тартылғанын хабарлаймын: ${partyNamed(d).kk}.`,
      s`В соответствии с ${cite('cpc 615(2)', 'частью 2 статьи 615')} УПК сообщаю, что в заключении ${pleaName.ru} отказано. Сторона: ${partyNamed(d).ru}.`,
      s`Under ${cite('cpc 615(2)', 'article 615, part 2')}, of the CPC I inform you that the conclusion of a ${pleaName.en} is refused. Party: ${partyNamed(d).en}.`,
    ),
    para(
      s`Бас тарту себептері: ${d.refusal.stated}.`,
      s`Причины отказа: ${d.refusal.stated}.`,
      s`Reasons of the refusal: ${d.refusal.stated}.`,
    ),
    para(
      s`Бас тартуға шағым жасалмайды, бірақ ол кейін келісім жасасуға (${cite('cpc 615(4)', '615-баптың 4-бөлігі')}) және өтінішхатты қайта беруге (${cite('cpc 614(4)', '614-баптың 4-бөлігі')}) кедергі болмайды.`,
      s`Отказ обжалованию не подлежит, но не препятствует заключению соглашения в дальнейшем (${cite('cpc 615(4)', 'часть 4 статьи 615')}) и повторному ходатайству (${cite('cpc 614(4)', 'часть 4 статьи 614')}).`,
      s`The refusal is not appealable, but bars neither a later agreement (${cite('cpc 615(4)', 'article 615, part 4')}) nor a repeated petition (${cite('cpc 614(4)', 'article 614, part 4')}).`,
    ),
    dated(d.refusal),
    signatures(signsProsecutor(d)),
  ],
};
