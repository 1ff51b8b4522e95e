import { addressee, alike, cite, item, para, row, s, signatures, title } from '../sketch.ts';
import { text, type AgreementPaper } from '../template.ts';
import {
  caseRow,
  dated,
  fromProsecutor,
  partyNamed,
  agreementName,
  articlesOn,
  onAssets,
  signsProsecutor,
  crimes,
} from './shared-rows.ts';

/** The prosecutor sends the case to court, at once and without an indictment (CPC 617(4), 617-5(4)); in court hands the agreement over (629(5)). */
export const coveringLetter: AgreementPaper = {
  name: 'covering-letter',
  per: 'agreement',
  forms: ['plea', 'asset'],
  title: text('Сотқа ілеспе хат', 'Сопроводительное письмо в суд', 'Covering letter to the court'),
  inPacket: (d) => d.refusal.id === undefined,
  act: (d) => d.sending,
  sketch: (d) => {
    const name = agreementName(d);
    const on = articlesOn(d);
    // A case on assets goes without an indictment (617-5(4)); one with a plea without a charge protocol as well (617(4)).
    const noIndictment = onAssets(d)
      ? { kk: 'айыптау актісі', ru: 'обвинительного акта', en: 'an indictment' }
      : {
          kk: 'айыптау актісі не айыптау хаттамасы',
          ru: 'обвинительного акта и протокола обвинения',
          en: 'an indictment or charge protocol',
        };
    return [
      addressee(row('Кімге', 'Кому', 'To', alike(d.court)), fromProsecutor(d), caseRow(d)),
      title('ІЛЕСПЕ ХАТ', 'СОПРОВОДИТЕЛЬНОЕ ПИСЬМО', 'COVERING LETTER'),
      d.inCourt
        ? para(
            s`ҚПК-нің ${cite('cpc 629(5)', '629-бабының 5-бөлігіне')} сәйкес тараптар қол қойған ${name.kk} (тарап: ${partyNamed(d).kk}) тапсырылады. Істі келісімдік іс жүргізуде қарауды сұраймын.`,
            s`В соответствии с ${cite('cpc 629(5)', 'частью 5 статьи 629')} УПК передаю подписанное сторонами процессуальное соглашение ${name.ruKind} (сторона: ${partyNamed(d).ru}) и прошу рассмотреть дело в согласительном производстве.`,
            s`Under ${cite('cpc 629(5)', 'article 629, part 5')}, of the CPC I hand over the signed ${name.en} (party: ${partyNamed(d).en}) and ask that the case be heard in conciliatory proceedings.`,
          )
        : para(
            s`ҚПК-нің ${cite(`cpc ${on.after}(4)`, `${on.after}-бабының 4-бөлігіне`)} сәйкес ${noIndictment.kk} жасалмай, қылмыстық іс жасалған ${name.kk} бойынша (тарап: ${partyNamed(d).kk}) сотқа жіберіледі.`,
            s`В соответствии с ${cite(`cpc ${on.after}(4)`, `частью 4 статьи ${on.after}`)} УПК без составления ${noIndictment.ru} направляю в суд уголовное дело с заключённым процессуальным соглашением ${name.ruKind} (сторона: ${partyNamed(d).ru}).`,
            s`Under ${cite(`cpc ${on.after}(4)`, `article ${on.after}, part 4`)}, of the CPC and without ${noIndictment.en} I send to the court the case with the concluded ${name.en} (party: ${partyNamed(d).en}).`,
          ),
      para(
        'Келісім мына қылмыстарды қамтиды:',
        'Соглашение охватывает следующие преступления:',
        'The agreement covers:',
      ),
      ...crimes(d),
      para('Қоса беріледі:', 'Прилагаются:', 'Enclosed:'),
      item('процестік келісім;', 'процессуальное соглашение;', 'the procedural agreement;'),
      ...(d.victims.length === 0 || onAssets(d)
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
    ];
  },
};
