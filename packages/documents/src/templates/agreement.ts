import type { PacketFacts } from '../packet-facts.ts';
import { cite, dateline, elementIn, alike, para, s, signatures, title, type Sketch } from '../sketch.ts';
import { text, type AgreementPaper } from '../template.ts';
import { claims, costs, mitigation, otherTerms, punishment, undertakings } from './agreement-terms.ts';
import { consequences, consentOfVictims, howConcluded } from './agreement-consequences.ts';
import { crimesOfAgreement, parties } from './agreement-subject.ts';
import { signsCounsel, signsOthers, signsParty, signsProsecutor } from './shared-rows.ts';

/** The plea agreement: the ten items of CPC 616(1), what 629 adds in court, and NR 4/2016 paras 13, 14, 16 and 28. */
export const agreement: AgreementPaper = {
  name: 'agreement',
  per: 'agreement',
  title: text(
    'Кінәні мойындау туралы мәміле нысанындағы процестік келісім',
    'Процессуальное соглашение в форме сделки о признании вины',
    'Procedural agreement in the form of a plea bargain',
  ),
  inPacket: (d) => d.refusal.id === undefined,
  act: (d) => d.conclusion,
  sketch: (d) => [
    title('ПРОЦЕСТІК КЕЛІСІМ', 'ПРОЦЕССУАЛЬНОЕ СОГЛАШЕНИЕ', 'PROCEDURAL AGREEMENT', {
      kk: 'кінәні мойындау туралы мәміле нысанындағы',
      ru: 'в форме сделки о признании вины',
      en: 'in the form of a plea bargain',
    }),
    dateline(
      elementIn('agreementPlace', d.agreement, alike(d.fact('drawnUpAt', 'text'))),
      elementIn('agreementDate', d.agreement, alike(d.fact('drawnUpOn', 'day'))),
    ),
    preamble(d),
    parties(d),
    crimesOfAgreement(d),
    claims(d),
    mitigation(d),
    undertakings(d),
    punishment(d),
    ...costs(d),
    ...otherTerms(d),
    consequences(d),
    ...consentOfVictims(d),
    howConcluded(d, 'plea'),
    signatures(signsProsecutor(d), signsParty(d), ...signsOthers(d), signsCounsel(d)),
  ],
};

/** On which articles the agreement rests: before trial 612 to 616, in court 628 and 629 as well. */
const preamble = (d: PacketFacts): Sketch =>
  d.inCourt
    ? para(
        s`Тараптар Қазақстан Республикасының Қылмыстық-процестік кодексінің (бұдан әрі – ҚПК) ${cite('cpc 612(1)(1)', '612-бабы 1-бөлігінің 1) тармағына')}, ${cite('cpc 628', '628')} және ${cite('cpc 629', '629-баптарына')} сәйкес № ${d.number} қылмыстық іс бойынша осы келісімді жасасты.`,
        s`Стороны в соответствии с ${cite('cpc 612(1)(1)', 'пунктом 1) части 1 статьи 612')}, ${cite('cpc 628', 'статьями 628')} и ${cite('cpc 629', '629')} Уголовно-процессуального кодекса Республики Казахстан (далее – УПК) заключили настоящее соглашение по уголовному делу № ${d.number}.`,
        s`Under ${cite('cpc 612(1)(1)', 'article 612, part 1, item 1')}, and articles ${cite('cpc 628', '628')} and ${cite('cpc 629', '629')} of the Criminal Procedure Code of the Republic of Kazakhstan (CPC) the parties have concluded this agreement in criminal case No. ${d.number}.`,
      )
    : para(
        s`Тараптар Қазақстан Республикасының Қылмыстық-процестік кодексінің (бұдан әрі – ҚПК) ${cite('cpc 612(1)(1)', '612-бабы 1-бөлігінің 1) тармағына')}, ${cite('cpc 613', '613')}, ${cite('cpc 615', '615')} және ${cite('cpc 616', '616-баптарына')} сәйкес № ${d.number} қылмыстық іс бойынша осы келісімді жасасты.`,
        s`Стороны в соответствии с ${cite('cpc 612(1)(1)', 'пунктом 1) части 1 статьи 612')}, ${cite('cpc 613', 'статьями 613')}, ${cite('cpc 615', '615')} и ${cite('cpc 616', '616')} Уголовно-процессуального кодекса Республики Казахстан (далее – УПК) заключили настоящее соглашение по уголовному делу № ${d.number}.`,
        s`Under ${cite('cpc 612(1)(1)', 'article 612, part 1, item 1')}, and articles ${cite('cpc 613', '613')}, ${cite('cpc 615', '615')} and ${cite('cpc 616', '616')} of the Criminal Procedure Code of the Republic of Kazakhstan (CPC) the parties have concluded this agreement in criminal case No. ${d.number}.`,
      );
