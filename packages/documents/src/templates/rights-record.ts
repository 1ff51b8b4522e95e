import { blank, cite, fields, item, para, s, section, signatures, title } from '../sketch.ts';
import { text, type VictimPaper } from '../template.ts';
import { readOut, recordHead } from './record-parts.ts';
import { pleaName, signsOfficer, signsVictim, speakerRows, victimRow } from './shared-rows.ts';

/** The first of the two records: the body conducting the proceeding tells the victim of CPC 71(6)(22) (NR 4/2016 para 10). */
export const rightsRecord: VictimPaper = {
  name: 'rights-record',
  per: 'victim',
  title: text(
    'Жәбірленушіге құқықтарын түсіндіру хаттамасы',
    'Протокол разъяснения прав потерпевшему',
    'Record of explaining the rights of the victim',
  ),
  // In court the record of the session holds it.
  inPacket: (d) => !d.inCourt,
  act: (_, v) => v.rightsExplained,
  sketch: (d, v) => [
    title('ХАТТАМА', 'ПРОТОКОЛ', 'RECORD', {
      kk: 'процестік келісімге байланысты жәбірленушінің құқықтарын түсіндіру туралы',
      ru: 'разъяснения прав потерпевшего в связи с процессуальным соглашением',
      en: 'of explaining the rights of the victim in connection with a procedural agreement',
    }),
    recordHead(d, v.rightsExplained, d.officer),
    section('Кімге түсіндірілді', 'Кому разъяснено', 'Explained to', fields(victimRow(v), ...speakerRows(v))),
    section(
      'Түсіндірілгені',
      'Разъяснено',
      'What was explained',
      para(
        s`Өтінішхат прокурорға жіберілгенге дейін, ҚПК-нің ${cite('cpc 71(6)(22)', '71-бабы 6-бөлігінің 22) тармағына')} сәйкес, ${v.words.kk.dat} тараптардың ${pleaName.kk} жасасу ниеті хабарланып, мына құқықтары түсіндірілді:`,
        s`До направления ходатайства прокурору, в соответствии с ${cite('cpc 71(6)(22)', 'пунктом 22) части 6 статьи 71')} УПК, ${v.words.ru.dat} сообщено о намерении сторон заключить процессуальное соглашение в форме сделки о признании вины и разъяснены права:`,
        s`Before the petition is sent to the prosecutor and under ${cite('cpc 71(6)(22)', 'article 71, part 6, item 22')}, of the CPC, the victim was told of the intention of the parties to conclude a ${pleaName.en} and of the right:`,
      ),
      item(
        'келісімнің шарттары мен салдарын білуге;',
        'знать условия и последствия соглашения;',
        'to know the terms and the consequences of the agreement;',
      ),
      item(
        'келтірілген зиянды өтеу жөнінде өз шарттарын ұсынуға;',
        'предлагать свои условия возмещения причинённого вреда;',
        'to offer terms of his or her own on compensation;',
      ),
      item(
        'келісім жасасуға қарсы болуға; мұндай жағдайда келісім жасалмайды.',
        'возражать против соглашения; в этом случае оно не заключается.',
        'to object, in which case the agreement is not concluded.',
      ),
    ),
    section('Жәбірленушінің мәлімдемелері', 'Заявления потерпевшего', 'Statements of the victim', blank(2)),
    ...readOut,
    signatures(signsVictim(v), signsOfficer(d)),
  ],
};
