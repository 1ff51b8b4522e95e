import type { PacketFacts } from '../packet-facts.ts';
import { cite, fields, item, own, para, s, section, signatures, title, type Sketch } from '../sketch.ts';
import { text, type AgreementPaper } from '../template.ts';
import { capital } from '../words/role-forms.ts';
import {
  counselRow,
  partyRow,
  agreementName,
  articlesOn,
  signsCounsel,
  signsOfficer,
  signsParty,
  signsOthers,
} from './shared-rows.ts';
import { readOut, recordHead } from './record-parts.ts';

/** The record of an oral petition, or of the person's own wish where counsel or the prosecutor began it (NR 4/2016 para 3). */
export const petitionRecord: AgreementPaper = {
  name: 'petition-record',
  per: 'agreement',
  forms: ['plea', 'asset'],
  title: text('Ауызша өтінішхат хаттамасы', 'Протокол об устном ходатайстве', 'Record of an oral petition'),
  inPacket: (d) => d.petition.form === 'oral',
  act: (d) => d.petition,
  sketch: (d) => {
    const name = agreementName(d);
    return [
      title('ХАТТАМА', 'ПРОТОКОЛ', 'RECORD', {
        kk: `${name.kk} жасасу туралы ауызша өтінішхатты қабылдау`,
        ru: `принятия устного ходатайства о заключении ${name.ru}`,
        en: `of an oral petition for a ${name.en}`,
      }),
      ...recordOfWish(d),
    ];
  },
};

function recordOfWish(d: PacketFacts): readonly Sketch[] {
  const kk = capital(d.words.kk.nom);
  const ru = capital(d.words.ru.nom);
  const en = capital(d.words.en);
  const on = articlesOn(d);
  return [
    recordHead(d, d.petition, d.officer),
    para(
      s`Хаттама ҚПК-нің ${cite('cpc 99(2)', '99-бабының 2-бөлігі')} мен ${cite('cpc 199', '199-бабының')} талаптары бойынша жасалды.`,
      s`Протокол составлен по правилам ${cite('cpc 99(2)', 'части 2 статьи 99')} и ${cite('cpc 199', 'статьи 199')} УПК.`,
      s`This record is drawn up under ${cite('cpc 99(2)', 'article 99, part 2')}, and ${cite('cpc 199', 'article 199')} of the CPC.`,
    ),
    section('Қатысушылар', 'Участники', 'Participants', fields(partyRow(d), counselRow(d))),
    section(
      'Мәлімдеме',
      'Заявление',
      'Statement',
      item(
        s`${kk} ${d.party.name} прокурормен процестік келісім жасасуды ауызша сұрайды және бұл оның өз еркі екенін растайды;`,
        s`${ru} ${d.party.name} устно ходатайствует о заключении с прокурором процессуального соглашения и подтверждает, что таково его собственное добровольное желание;`,
        s`${en} ${d.party.name} orally asks for a procedural agreement with the prosecutor and confirms that this is an own and free wish;`,
      ),
      item(
        s`күдікке (айыптауға), дәлелдемелерге, зиянның сипаты мен мөлшеріне дауласпайды (${cite(`cpc ${on.conditions}(1)(2)`, `${on.conditions}-баптың 1-бөлігінің 2) тармағы`)});`,
        s`подозрение (обвинение), доказательства, характер и размер вреда не оспаривает (${cite(`cpc ${on.conditions}(1)(2)`, `пункт 2) части 1 статьи ${on.conditions}`)});`,
        s`contests neither the suspicion (charge), nor the evidence, nor the nature and amount of the harm (${cite(`cpc ${on.conditions}(1)(2)`, `article ${on.conditions}, part 1, item 2`)});`,
      ),
      item(
        s`келісімнің салдары (${cite(`cpc ${on.consequences}`, `${on.consequences}-бап`)}) және одан бас тарту құқығы түсіндірілді.`,
        s`последствия соглашения (${cite(`cpc ${on.consequences}`, `статья ${on.consequences}`)}) и право отказаться от него разъяснены.`,
        s`the consequences (${cite(`cpc ${on.consequences}`, `article ${on.consequences}`)}) and the right to withdraw were explained.`,
      ),
      ...(d.petition.stated.value === undefined
        ? []
        : [
            para(
              s`Өз ұсыныстары: ${own(d.petition.stated)}.`,
              s`Собственные предложения: ${own(d.petition.stated)}.`,
              s`Own proposals: ${own(d.petition.stated)}.`,
            ),
          ]),
    ),
    ...readOut,
    signatures(signsParty(d), ...signsOthers(d), signsCounsel(d), signsOfficer(d)),
  ];
}
