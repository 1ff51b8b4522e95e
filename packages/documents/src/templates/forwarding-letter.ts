import { addressee, cite, item, para, row, s, signatures, title } from '../sketch.ts';
import { text, type AgreementPaper } from '../template.ts';
import { caseRow, dated, partyNamed, pleaName, signsOfficer, toProsecutor, withPost, crimes } from './shared-rows.ts';

/** The body conducting the proceeding sends petition and case file to the prosecutor (CPC 615(2)). */
export const forwardingLetter: AgreementPaper = {
  name: 'forwarding-letter',
  per: 'agreement',
  title: text('Прокурорға ілеспе хат', 'Сопроводительное письмо прокурору', 'Letter to the prosecutor'),
  inPacket: (d) => !d.inCourt,
  act: (d) => d.forwarding,
  sketch: (d) => [
    addressee(toProsecutor(d), row('Кімнен', 'От кого', 'From', withPost(d.officer)), caseRow(d)),
    title('ІЛЕСПЕ ХАТ', 'СОПРОВОДИТЕЛЬНОЕ ПИСЬМО', 'COVERING LETTER'),
    para(
      s`ҚПК-нің ${cite('cpc 615(2)', '615-бабының 2-бөлігіне')} сәйкес ${pleaName.kk} жасасу туралы өтінішхатты (тарап: ${partyNamed(d).kk}) қылмыстық іспен бірге жіберемін.`,
      s`В соответствии с ${cite('cpc 615(2)', 'частью 2 статьи 615')} УПК направляю ходатайство о заключении ${pleaName.ru} (сторона: ${partyNamed(d).ru}) вместе с уголовным делом.`,
      s`Under ${cite('cpc 615(2)', 'article 615, part 2')}, of the CPC I send the petition for a ${pleaName.en} (party: ${partyNamed(d).en}) with the case file.`,
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
    item(
      'жәбірленушіге құқықтарын түсіндіру хаттамасы;',
      'протокол разъяснения прав потерпевшему;',
      'the record of explaining the rights of the victim;',
    ),
    item('қылмыстық іс материалдары.', 'материалы уголовного дела.', 'the case file.'),
    dated(d.forwarding),
    signatures(signsOfficer(d)),
  ],
};
