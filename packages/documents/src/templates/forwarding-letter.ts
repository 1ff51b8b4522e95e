import { addressee, cite, item, para, row, s, signatures, title } from '../sketch.ts';
import { text, type AgreementPaper } from '../template.ts';
import {
  caseRow,
  dated,
  partyNamed,
  agreementName,
  articlesOn,
  onAssets,
  signsOfficer,
  toProsecutor,
  withPost,
  crimes,
} from './shared-rows.ts';

/** The body conducting the proceeding sends petition and case file to the prosecutor (CPC 615(2), 617-3(2)). */
export const forwardingLetter: AgreementPaper = {
  name: 'forwarding-letter',
  per: 'agreement',
  forms: ['plea', 'asset'],
  title: text('Прокурорға ілеспе хат', 'Сопроводительное письмо прокурору', 'Letter to the prosecutor'),
  inPacket: (d) => !d.inCourt,
  act: (d) => d.forwarding,
  sketch: (d) => {
    const name = agreementName(d);
    const on = articlesOn(d);
    return [
      addressee(toProsecutor(d), row('Кімнен', 'От кого', 'From', withPost(d.officer)), caseRow(d)),
      title('ІЛЕСПЕ ХАТ', 'СОПРОВОДИТЕЛЬНОЕ ПИСЬМО', 'COVERING LETTER'),
      para(
        s`ҚПК-нің ${cite(`cpc ${on.petition}(2)`, `${on.petition}-бабының 2-бөлігіне`)} сәйкес ${name.kk} жасасу туралы өтінішхатты (тарап: ${partyNamed(d).kk}) қылмыстық іспен бірге жіберемін.`,
        s`В соответствии с ${cite(`cpc ${on.petition}(2)`, `частью 2 статьи ${on.petition}`)} УПК направляю ходатайство о заключении ${name.ru} (сторона: ${partyNamed(d).ru}) вместе с уголовным делом.`,
        s`Under ${cite(`cpc ${on.petition}(2)`, `article ${on.petition}, part 2`)}, of the CPC I send the petition for a ${name.en} (party: ${partyNamed(d).en}) with the case file.`,
      ),
      para(
        'Өтінішхат мына қылмыстарға қатысты:',
        'Ходатайство касается следующих преступлений:',
        'The petition concerns:',
      ),
      ...crimes(d),
      para('Қоса беріледі:', 'Прилагаются:', 'Enclosed:'),
      item(
        'өтінішхат немесе оны қабылдау хаттамасы;',
        'ходатайство либо протокол о его принятии;',
        'the petition or its record;',
      ),
      // The rights of CPC 71(6)(22) are explained where the victim's consent is needed.
      ...(d.victims.length === 0 || onAssets(d)
        ? []
        : [
            item(
              'жәбірленушіге құқықтарын түсіндіру хаттамасы;',
              'протокол разъяснения прав потерпевшему;',
              'the record of explaining the rights of the victim;',
            ),
          ]),
      item('қылмыстық іс материалдары.', 'материалы уголовного дела.', 'the case file.'),
      dated(d.forwarding),
      signatures(signsOfficer(d)),
    ];
  },
};
