import { cite, fields, item, para, s, section, signatures, title } from '../sketch.ts';
import { text, type VictimPaper } from '../template.ts';
import { readOut, recordHead } from './record-parts.ts';
import { pleaName, signsProsecutor, signsVictim, speakerRows, victimRow } from './shared-rows.ts';

/** The second record: the prosecutor in addition explains what consent leads to (NR 4/2016 para 10; CPC 614, 615(3)). */
export const consequencesRecord: VictimPaper = {
  name: 'consequences-record',
  per: 'victim',
  title: text(
    'Келісім салдарын түсіндіру хаттамасы',
    'Протокол разъяснения последствий соглашения',
    'Record of explaining the consequences of the agreement',
  ),
  // In court the record of the session holds it.
  inPacket: (d) => !d.inCourt,
  act: (_, v) => v.consequencesExplained,
  sketch: (d, v) => [
    title('ХАТТАМА', 'ПРОТОКОЛ', 'RECORD', {
      kk: 'процестік келісім жасасудың салдарын жәбірленушіге түсіндіру туралы',
      ru: 'разъяснения потерпевшему последствий заключения процессуального соглашения',
      en: 'of explaining to the victim the consequences of a procedural agreement',
    }),
    recordHead(d, v.consequencesExplained, d.prosecutor),
    section('Кімге түсіндірілді', 'Кому разъяснено', 'Explained to', fields(victimRow(v), ...speakerRows(v))),
    section(
      'Түсіндірілгені',
      'Разъяснено',
      'What was explained',
      para(
        s`Прокурор келісу беру-бермеу мәселесі шешілгенге дейін ${v.words.kk.dat} ${pleaName.kk} жасасудың мына салдарын түсіндірді:`,
        s`До решения вопроса о согласии прокурор разъяснил, что заключение ${pleaName.ru} влечёт следующее:`,
        s`Before the question of consent was decided the prosecutor explained what the conclusion of a ${pleaName.en} leads to:`,
      ),
      item(
        s`келісуін берген жәбірленуші кейін зиянды өтеу мөлшері туралы талабын өзгерту құқығынан айырылады (ҚПК-нің ${cite('cpc 614(1)(3)', '614-бабы 1-бөлігінің 3) тармағы')});`,
        s`давший согласие потерпевший утрачивает право впоследствии изменить требование о размере возмещения вреда (${cite('cpc 614(1)(3)', 'пункт 3) части 1 статьи 614')} УПК);`,
        s`a victim who consents loses the right to change later the claim on the amount of compensation (${cite('cpc 614(1)(3)', 'article 614, part 1, item 3')}, of the CPC);`,
      ),
      item(
        s`азаматтық талап қоюды осы іс бойынша немесе азаматтық сот ісін жүргізу тәртібімен мәлімдеу құқығы сақталады (${cite('cpc 614(3)', '614-баптың 3-бөлігі')});`,
        s`право предъявить гражданский иск по этому делу или в порядке гражданского судопроизводства сохраняется (${cite('cpc 614(3)', 'часть 3 статьи 614')});`,
        s`the right to bring a civil claim in this case or in civil proceedings remains (${cite('cpc 614(3)', 'article 614, part 3')});`,
      ),
      item(
        s`іс келісімдік іс жүргізуде қаралып, жәбірленуші сот отырысына шақырылмайды (${cite('cpc 624', '624-бап')});`,
        s`дело рассматривается в согласительном производстве, и потерпевший в заседание не вызывается (${cite('cpc 624', 'статья 624')});`,
        s`the case is heard in conciliatory proceedings, to which the victim is not summoned (${cite('cpc 624', 'article 624')});`,
      ),
      item(
        'берілген келісуді жәбірленуші кері қайтарып ала алмайды; келісімнен күдікті, айыпталушы, сотталушы ғана бас тарта алады.',
        'данное согласие потерпевший отозвать не может; отказаться от соглашения вправе лишь подозреваемый, обвиняемый, подсудимый.',
        'a consent once given cannot be taken back by the victim; only the suspect, accused or defendant may withdraw from the agreement.',
      ),
      para(
        s`Келісім жасасуға қарсы болуға құқылы екені де түсіндірілді (${cite('cpc 615(4)', '615-баптың 4-бөлігі')}).`,
        s`Разъяснено также право не согласиться с заключением соглашения (${cite('cpc 615(4)', 'часть 4 статьи 615')}).`,
        s`The right not to agree to the agreement was explained as well (${cite('cpc 615(4)', 'article 615, part 4')}).`,
      ),
    ),
    ...readOut,
    signatures(signsVictim(v), signsProsecutor(d)),
  ],
};
