import type { PacketFacts } from '../packet-facts.ts';
import { addressee, cite, own, para, s, signatures, title, type FactRef } from '../sketch.ts';
import { text, type AgreementPaper } from '../template.ts';
import {
  caseRow,
  counselRow,
  dated,
  fromProsecutor,
  partyNamed,
  partyRow,
  agreementName,
  articlesOn,
  signsProsecutor,
} from './shared-rows.ts';

const reasons = (d: PacketFacts): FactRef =>
  own({ ...d.refusal.stated, label: text('бас тарту себептері', 'причины отказа', 'reasons of the refusal') });

/** The prosecutor tells the defence in writing that no agreement will be concluded (CPC 615(2), (4); 617-3(2), (4)). */
export const refusal: AgreementPaper = {
  name: 'refusal',
  per: 'agreement',
  forms: ['plea', 'asset'],
  title: text('Келісім жасасудан бас тарту', 'Отказ в заключении соглашения', 'Refusal to conclude the agreement'),
  inPacket: (d) => d.refusal.id !== undefined,
  act: (d) => d.refusal,
  sketch: (d) => {
    const name = agreementName(d);
    const on = articlesOn(d);
    return [
      addressee(partyRow(d), counselRow(d), fromProsecutor(d), caseRow(d)),
      title('ХАБАРЛАМА', 'УВЕДОМЛЕНИЕ', 'NOTICE', {
        kk: 'процестік келісім жасасудан бас тарту туралы',
        ru: 'об отказе в заключении процессуального соглашения',
        en: 'of refusal to conclude a procedural agreement',
      }),
      para(
        s`ҚПК-нің ${cite(`cpc ${on.petition}(2)`, `${on.petition}-бабының 2-бөлігіне`)} сәйкес мына тараптың өтінішхаты бойынша ${name.kk} жасасудан бас тартылғанын хабарлаймын: ${partyNamed(d).kk}.`,
        s`В соответствии с ${cite(`cpc ${on.petition}(2)`, `частью 2 статьи ${on.petition}`)} УПК сообщаю, что в заключении ${name.ru} отказано. Сторона: ${partyNamed(d).ru}.`,
        s`Under ${cite(`cpc ${on.petition}(2)`, `article ${on.petition}, part 2`)}, of the CPC I inform you that the conclusion of a ${name.en} is refused. Party: ${partyNamed(d).en}.`,
      ),
      para(
        s`Бас тарту себептері: ${reasons(d)}.`,
        s`Причины отказа: ${reasons(d)}.`,
        s`Reasons of the refusal: ${reasons(d)}.`,
      ),
      para(
        s`Бас тартуға шағым жасалмайды, бірақ ол кейін келісім жасасуға (${cite(`cpc ${on.petition}(4)`, `${on.petition}-баптың 4-бөлігі`)}) және өтінішхатты қайта беруге (${cite(`cpc ${on.consequences}(4)`, `${on.consequences}-баптың 4-бөлігі`)}) кедергі болмайды.`,
        s`Отказ обжалованию не подлежит, но не препятствует заключению соглашения в дальнейшем (${cite(`cpc ${on.petition}(4)`, `часть 4 статьи ${on.petition}`)}) и повторному ходатайству (${cite(`cpc ${on.consequences}(4)`, `часть 4 статьи ${on.consequences}`)}).`,
        s`The refusal is not appealable, but bars neither a later agreement (${cite(`cpc ${on.petition}(4)`, `article ${on.petition}, part 4`)}) nor a repeated petition (${cite(`cpc ${on.consequences}(4)`, `article ${on.consequences}, part 4`)}).`,
      ),
      dated(d.refusal),
      signatures(signsProsecutor(d)),
    ];
  },
};
