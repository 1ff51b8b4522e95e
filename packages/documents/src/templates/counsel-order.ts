import { alike, cite, dateline, item, para, s, section, signatures, title } from '../sketch.ts';
import { text, type AgreementPaper } from '../template.ts';
import { capital } from '../words/role-forms.ts';
import { signsOfficer, withPost } from './shared-rows.ts';

/** The body secures counsel by a ruling binding on the bar, where none was invited (CPC 67(3)). */
export const counselOrder: AgreementPaper = {
  name: 'counsel-order',
  per: 'agreement',
  forms: ['plea', 'asset'],
  title: text(
    'Қорғаушының қатысуын қамтамасыз ету туралы қаулы',
    'Постановление об обеспечении участия защитника',
    'Ruling that secures counsel',
  ),
  inPacket: () => true,
  act: (d) => d.appointment,
  sketch: (d) => [
    title('ҚАУЛЫ', 'ПОСТАНОВЛЕНИЕ', 'RULING', {
      kk: 'қорғаушының қатысуын қамтамасыз ету туралы',
      ru: 'об обеспечении участия защитника',
      en: 'to secure the participation of counsel',
    }),
    dateline(alike(d.appointment.place), alike(d.appointment.on)),
    para(
      s`Мен, ${withPost(d.officer).kk}, № ${d.number} қылмыстық істі қарап,`,
      s`Я, ${withPost(d.officer).ru}, рассмотрев уголовное дело № ${d.number},`,
      s`I, ${withPost(d.officer).en}, having considered criminal case No. ${d.number},`,
    ),
    section(
      'АНЫҚТАЛДЫ:',
      'УСТАНОВЛЕНО:',
      'FOUND:',
      para(
        s`${capital(d.words.kk.nom)} ${d.party.name} процестік келісім жасасу туралы өтініш білдірді.`,
        s`${capital(d.words.ru.nom)} ${d.party.name} ходатайствует о заключении процессуального соглашения.`,
        s`The ${d.words.en} ${d.party.name} petitions for a procedural agreement.`,
      ),
      para(
        s`Мұндай жағдайда қорғаушының қатысуы міндетті (ҚПК-нің ${cite('cpc 67(1)(11)', '67-бабы 1-бөлігінің 11) тармағы')}). Қорғаушы шақырылмаса, қылмыстық процесті жүргізетін орган оның қатысуын қамтамасыз етеді және бұл туралы адвокаттардың кәсіптік ұйымы үшін міндетті қаулы шығарады (${cite('cpc 67(3)', '67-баптың 3-бөлігі')}).`,
        s`В таком случае участие защитника обязательно (${cite('cpc 67(1)(11)', 'пункт 11) части 1 статьи 67')} УПК). Если защитник не приглашён, его участие обеспечивает орган, ведущий уголовный процесс, о чём выносится постановление, обязательное для профессиональной организации адвокатов (${cite('cpc 67(3)', 'часть 3 статьи 67')}).`,
        s`Counsel must then take part (${cite('cpc 67(1)(11)', 'article 67, part 1, item 11')}, of the CPC). Where none is invited, the body conducting the proceeding secures counsel by a ruling binding on the professional organisation of advocates (${cite('cpc 67(3)', 'article 67, part 3')}).`,
      ),
    ),
    section(
      'ҚАУЛЫ ЕТІЛДІ:',
      'ПОСТАНОВЛЕНО:',
      'RULED:',
      item(
        s`процестік келісім жасасуға байланысты ${d.words.kk.gen} (${d.party.name}) қорғаушысының қатысуы қамтамасыз етілсін;`,
        s`обеспечить участие защитника в связи с заключением процессуального соглашения; подзащитный: ${d.party.name};`,
        s`counsel shall take part in connection with the procedural agreement; defended: ${d.party.name};`,
      ),
      item(
        'қаулының көшірмесі орындау үшін адвокаттардың кәсіптік ұйымына жіберілсін.',
        'копию постановления направить для исполнения в профессиональную организацию адвокатов.',
        'a copy of the ruling shall go to the professional organisation of advocates for execution.',
      ),
    ),
    signatures(signsOfficer(d)),
  ],
};
