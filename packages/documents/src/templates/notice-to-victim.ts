import { addressee, cite, para, s, signatures, title } from '../sketch.ts';
import { text, type VictimPaper } from '../template.ts';
import {
  caseRow,
  dated,
  fromProsecutor,
  partyNamed,
  agreementName,
  articlesOn,
  signsProsecutor,
  victimRow,
  speakerRows,
} from './shared-rows.ts';

/** The victim is told that the case went to court (CPC 617(4), 617-5(4)). */
export const noticeToVictim: VictimPaper = {
  name: 'notice-to-victim',
  per: 'victim',
  forms: ['plea', 'asset'],
  title: text('Жәбірленушіге хабарлама', 'Уведомление потерпевшему', 'Notice to the victim'),
  inPacket: (d) => !d.inCourt && d.refusal.id === undefined,
  act: (d) => d.notice,
  sketch: (d, v) => {
    const name = agreementName(d);
    const on = articlesOn(d);
    return [
      addressee(victimRow(v), ...speakerRows(v), fromProsecutor(d), caseRow(d)),
      title('ХАБАРЛАМА', 'УВЕДОМЛЕНИЕ', 'NOTICE'),
      para(
        s`ҚПК-нің ${cite(`cpc ${on.after}(4)`, `${on.after}-бабының 4-бөлігіне`)} сәйкес қылмыстық іс жасалған ${name.kk} бойынша (тарап: ${partyNamed(d).kk}) сотқа жіберілгенін хабарлаймын. Іс жіберілген күн: ${d.sending.on}. Сот: ${d.court}.`,
        s`В соответствии с ${cite(`cpc ${on.after}(4)`, `частью 4 статьи ${on.after}`)} УПК сообщаю, что уголовное дело с заключённым процессуальным соглашением ${name.ruKind} (сторона: ${partyNamed(d).ru}) направлено в суд. Дата направления: ${d.sending.on}. Суд: ${d.court}.`,
        s`Under ${cite(`cpc ${on.after}(4)`, `article ${on.after}, part 4`)}, of the CPC I inform you that the case with the concluded ${name.en} (party: ${partyNamed(d).en}) was sent to court. Sent on: ${d.sending.on}. Court: ${d.court}.`,
      ),
      para(
        s`Іс келісімдік іс жүргізуде қаралады, жәбірленуші сот отырысына шақырылмайды; сот оның қатысуына, оның ішінде қашықтан қатысуына мүмкіндік бере алады (${cite('cpc 624', '624-бап')}).`,
        s`Дело рассматривается в согласительном производстве; потерпевший в заседание не вызывается, но суд может обеспечить его участие, в том числе дистанционное (${cite('cpc 624', 'статья 624')}).`,
        s`The case is heard in conciliatory proceedings; the victim is not summoned, but the court may arrange for participation, remote participation included (${cite('cpc 624', 'article 624')}).`,
      ),
      dated(d.notice),
      signatures(signsProsecutor(d)),
    ];
  },
};
