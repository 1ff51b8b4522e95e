import { addressee, alike, cite, item, para, row, s, signatures, title } from '../sketch.ts';
import { text, type AgreementPaper } from '../template.ts';
import { caseRow, dated, fromProsecutor, partyNamed, pleaName, signsProsecutor, crimes } from './shared-rows.ts';

/** The prosecutor sends the case to court, at once and without an indictment (CPC 617(4)); in court hands the agreement over (629(5)). */
export const coveringLetter: AgreementPaper = {
  name: 'covering-letter',
  per: 'agreement',
  title: text('Сотқа ілеспе хат', 'Сопроводительное письмо в суд', 'Covering letter to the court'),
  inPacket: (d) => d.refusal.id === undefined,
  act: (d) => d.sending,
  sketch: (d) => [
    addressee(row('Кімге', 'Кому', 'To', alike(d.court)), fromProsecutor(d), caseRow(d)),
    title('ІЛЕСПЕ ХАТ', 'СОПРОВОДИТЕЛЬНОЕ ПИСЬМО', 'COVERING LETTER'),
    d.inCourt
      ? para(
          s`ҚПК-нің ${cite('cpc 629(5)', '629-бабының 5-бөлігіне')} сәйкес тараптар қол қойған ${pleaName.kk} (тарап: ${partyNamed(d).kk}) тапсырылады. Істі келісімдік іс жүргізуде қарауды сұраймын.`,
          s`В соответствии с ${cite('cpc 629(5)', 'частью 5 статьи 629')} УПК передаю подписанное сторонами процессуальное соглашение в форме сделки о признании вины (сторона: ${partyNamed(d).ru}) и прошу рассмотреть дело в согласительном производстве.`,
          s`Under ${cite('cpc 629(5)', 'article 629, part 5')}, of the CPC I hand over the signed ${pleaName.en} (party: ${partyNamed(d).en}) and ask that the case be heard in conciliatory proceedings.`,
        )
      : para(
          s`ҚПК-нің ${cite('cpc 617(4)', '617-бабының 4-бөлігіне')} сәйкес айыптау актісі не айыптау хаттамасы жасалмай, қылмыстық іс жасалған ${pleaName.kk} бойынша (тарап: ${partyNamed(d).kk}) сотқа жіберіледі.`,
          s`В соответствии с ${cite('cpc 617(4)', 'частью 4 статьи 617')} УПК без составления обвинительного акта и протокола обвинения направляю в суд уголовное дело с заключённым процессуальным соглашением в форме сделки о признании вины (сторона: ${partyNamed(d).ru}).`,
          s`Under ${cite('cpc 617(4)', 'article 617, part 4')}, of the CPC and without an indictment or charge protocol I send to the court the case with the concluded ${pleaName.en} (party: ${partyNamed(d).en}).`,
        ),
    para('Келісім мына қылмыстарды қамтиды:', 'Соглашение охватывает следующие преступления:', 'The agreement covers:'),
    ...crimes(d),
    para('Қоса беріледі:', 'Прилагаются:', 'Enclosed:'),
    item('процестік келісім;', 'процессуальное соглашение;', 'the procedural agreement;'),
    ...(d.victims.length === 0
      ? []
      : [
          item(
            'жәбірленушінің келісуі және оған құқықтары мен келісім салдарын түсіндіру хаттамалары;',
            'согласие потерпевшего, протоколы разъяснения ему прав и последствий соглашения;',
            'the consent of the victim and the records of explaining rights and consequences;',
          ),
        ]),
    item('қылмыстық іс материалдары.', 'материалы уголовного дела.', 'the case file.'),
    dated(d.sending),
    signatures(signsProsecutor(d)),
  ],
};
