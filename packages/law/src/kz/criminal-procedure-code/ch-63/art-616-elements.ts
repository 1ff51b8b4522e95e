import type { Citation, Text } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

/** One thing an item asks for, as a reader looks for it in the text of the agreement. */
export interface AgreementElement {
  /** The word of the report on the text (`contents[].element`). */
  readonly id: string;
  readonly name: Text;
}

/** One item of the list of the law: which, about the whole agreement or about each crime, and what it is made of. */
export interface AgreementItem {
  readonly item: number;
  readonly id: string;
  /** Whom a row of the report is about: the agreement, or the charge of the crime. */
  readonly per: 'agreement' | 'crime';
  /** Article 629(1) takes the item over for an agreement made in court. */
  readonly inCourt: boolean;
  readonly cite: readonly Citation[];
  readonly says: Text;
  readonly elements: readonly AgreementElement[];
}

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const element = (id: string, kk: string, ru: string, en: string): AgreementElement => ({ id, name: t(kk, ru, en) });

/** The ten items of article 616(1): the only list of them. Their words did not change from 2015 to the edition last read. */
export const agreementItems: readonly AgreementItem[] = [
  {
    item: 1,
    id: 'date-and-place',
    per: 'agreement',
    inCourt: true,
    cite: [cpc.art(616, 1, 1)],
    says: t(
      'Келісімде оның жасалған күні мен орны көрсетіледі',
      'В соглашении указаны дата и место его составления',
      'The agreement shows when and where it was drawn up',
    ),
    elements: [
      element('agreementDate', 'жасалған күні', 'дата составления', 'the date'),
      element('agreementPlace', 'жасалған орны', 'место составления', 'the place'),
    ],
  },
  {
    item: 2,
    id: 'official',
    per: 'agreement',
    inCourt: true,
    cite: [cpc.art(616, 1, 2)],
    says: t(
      'Келісімде оны жасасатын прокуратура органының лауазымды адамы көрсетіледі',
      'В соглашении указано должностное лицо прокуратуры, которое его заключает',
      "The agreement names the official of the prosecutor's office who concludes it",
    ),
    elements: [
      element(
        'official',
        'прокуратура органының лауазымды адамы',
        'должностное лицо органа прокуратуры',
        "the official of the prosecutor's office",
      ),
    ],
  },
  {
    item: 3,
    id: 'person-and-counsel',
    per: 'agreement',
    inCourt: true,
    cite: [cpc.art(616, 1, 3)],
    says: t(
      'Келісімде адамның жеке деректері мен қорғаушысының аты-жөні көрсетіледі',
      'В соглашении указаны данные о лице и имя его защитника',
      'The agreement shows who the person is and who defends him',
    ),
    elements: [
      element('personName', 'адамның тегі, аты, әкесінің аты', 'фамилия, имя, отчество лица', 'the full name'),
      element('birthDate', 'туған күні', 'дата рождения', 'the date of birth'),
      element('birthPlace', 'туған жері', 'место рождения', 'the place of birth'),
      element('residence', 'тұрғылықты жері', 'место жительства', 'the residence'),
      element('occupation', 'айналысатын кәсібі', 'род занятий', 'the occupation'),
      element(
        'counselName',
        'қорғаушының тегі, аты, әкесінің аты',
        'фамилия, имя, отчество защитника',
        'the name of counsel',
      ),
    ],
  },
  {
    item: 4,
    id: 'crime',
    per: 'crime',
    inCourt: true,
    cite: [cpc.art(616, 1, 4)],
    says: t(
      'Келісімде қылмыс уақыты, орны және дәлелденуге тиіс өзге де мән-жайларымен сипатталады',
      'В соглашении описано преступление: время, место и иные обстоятельства, подлежащие доказыванию',
      'The agreement describes the crime: time, place and the other facts that must be proved',
    ),
    elements: [
      element('crimeDescription', 'қылмыстың сипаттамасы', 'описание преступления', 'the description of the crime'),
      element('crimeTime', 'жасалған уақыты', 'время совершения', 'the time'),
      element('crimePlace', 'жасалған орны', 'место совершения', 'the place'),
      element(
        'factsToProve',
        'дәлелденуге тиіс өзге де мән-жайлар',
        'иные обстоятельства, подлежащие доказыванию',
        'the other facts to be proved',
      ),
    ],
  },
  {
    item: 5,
    id: 'law',
    per: 'crime',
    inCourt: true,
    cite: [cpc.art(616, 1, 5)],
    says: t(
      'Келісімде осы қылмыс үшін жауаптылық көзделген ҚК тармағы, бөлігі, бабы көрсетіледі',
      'В соглашении указаны пункт, часть, статья УК, предусматривающие ответственность за преступление',
      'The agreement names item, part and article of the Criminal Code for the crime',
    ),
    elements: [
      element(
        'crimeLaw',
        'ҚК тармағы, бөлігі, бабы',
        'пункт, часть, статья УК',
        'item, part and article of the Criminal Code',
      ),
    ],
  },
  {
    item: 6,
    id: 'mitigation',
    per: 'agreement',
    inCourt: true,
    cite: [cpc.art(616, 1, 6)],
    says: t(
      'Келісімде жеңілдететін мән-жайлар және талаптар орындалса қолданылуы мүмкін қылмыстық заң нормалары көрсетіледі',
      'В соглашении указаны смягчающие обстоятельства и нормы уголовного закона, применимые при его выполнении',
      'The agreement names the mitigating circumstances and the rules of criminal law that may apply if it is kept',
    ),
    elements: [
      element(
        'mitigatingCircumstances',
        'жеңілдететін мән-жайлар',
        'смягчающие обстоятельства',
        'the mitigating circumstances',
      ),
      element(
        'applicableRules',
        'қолданылуы мүмкін қылмыстық заң нормалары',
        'нормы уголовного закона, которые могут быть применены',
        'the rules of criminal law that may apply',
      ),
    ],
  },
  {
    item: 7,
    id: 'undertakings',
    per: 'agreement',
    inCourt: true,
    cite: [cpc.art(616, 1, 7)],
    says: t(
      'Келісімде адамның ол жасалғаннан кейін орындауға міндеттенетін әрекеттері көрсетіледі',
      'В соглашении указаны действия, которые лицо обязуется совершить после его заключения',
      'The agreement names what the person undertakes to do after it is concluded',
    ),
    elements: [element('undertakings', 'міндеттенетін әрекеттері', 'принятые на себя действия', 'the acts undertaken')],
  },
  {
    item: 8,
    id: 'punishment',
    per: 'agreement',
    inCourt: true,
    cite: [cpc.art(616, 1, 8), sc2016.p(13).s(1)],
    says: t(
      'Келісімде прокурор сот алдында сұрайтын жазаның түрі мен мөлшері көрсетіледі',
      'В соглашении указаны вид и размер наказания, о котором прокурор будет ходатайствовать',
      'The agreement names kind and size of the punishment the prosecutor will ask for',
    ),
    elements: [
      element('punishmentKind', 'жазаның түрі', 'вид наказания', 'the kind of punishment'),
      element('punishmentSize', 'жазаның мөлшері', 'размер наказания', 'the size of the punishment'),
    ],
  },
  {
    item: 9,
    id: 'consequences',
    per: 'agreement',
    inCourt: false,
    cite: [cpc.art(616, 1, 9)],
    says: t(
      'Келісімде оны жасасудың 614-бапта көзделген салдары көрсетіледі',
      'В соглашении указаны последствия его заключения по статье 614',
      'The agreement states the consequences of concluding it under article 614',
    ),
    elements: [element('consequences', 'келісім жасасудың салдары', 'последствия заключения', 'the consequences')],
  },
  {
    item: 10,
    id: 'victim-consent',
    per: 'agreement',
    inCourt: false,
    cite: [cpc.art(616, 1, 10)],
    says: t(
      'Келісімде жәбірленушінің оны жасасуға келісуі туралы көрсетіледі',
      'В соглашении указано на согласие потерпевшего',
      'The agreement states the consent of the victim',
    ),
    elements: [
      element('victimConsent', 'жәбірленушінің келісуі', 'согласие потерпевшего', 'the consent of the victim'),
    ],
  },
];
