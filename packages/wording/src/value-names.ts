import { dictionary, type FactEntry } from '@zhargy/casefile';
import { routeNames } from '@zhargy/law';
import type { Text } from '@zhargy/logic';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Words of values that no fact of a case file has, or that a calculator means in another sense. */
const own: Readonly<Record<string, Text>> = {
  true: t('иә', 'да', 'yes'),
  false: t('жоқ', 'нет', 'no'),
  none: t('жоқ', 'нет', 'none'),
  no: t('жоқ', 'нет', 'no'),
  life: t('өмір бойына бас бостандығынан айыру', 'пожизненное лишение свободы', 'life imprisonment'),
  economic: t('экономикалық қызмет саласында', 'в сфере экономической деятельности', 'economic activity'),
  excluded: t('заң алып тастаған бап', 'статья, исключённая законом', 'an article the law leaves out'),
  '218-1': t('218-1-бап', 'статья 218-1', 'article 218-1'),
  notYet: t('әлі енген жоқ', 'ещё не вступил', 'not yet'),
  hours: t('сағат', 'часы', 'hours'),
  days: t('тәулік', 'сутки', 'days'),
  months: t('ай', 'месяцы', 'months'),
  years: t('жыл', 'годы', 'years'),
  mci: t('АЕК', 'МРП', 'MCI'),
  ordinary: t('жалпы', 'обычный', 'ordinary'),
  custody: t('күзетпен ұстау', 'содержание под стражей', 'custody'),
  inquiry: t('анықтау', 'дознание', 'inquiry'),
  investigation: t('алдын ала тергеу', 'предварительное следствие', 'preliminary investigation'),
  accelerated: t('жеделдетілген тергеп-тексеру', 'ускоренное расследование', 'accelerated investigation'),
  protocol: t('хаттамалық нысан', 'протокольная форма', 'protocol'),
  private: t('жекеше айыптау', 'частное обвинение', 'private prosecution'),
  detention: t('ұстау', 'задержание', 'detention'),
  custodyAbroad: t('шетелде күзетпен ұстау', 'содержание под стражей за границей', 'custody abroad'),
  compulsoryTreatment: t('мәжбүрлеп емдеу', 'принудительное лечение', 'compulsory treatment'),
  houseArrest: t('үйқамақ', 'домашний арест', 'house arrest'),
  medicalInstitution: t('медициналық ұйымда болу', 'пребывание в медицинской организации', 'medical institution'),
  materials: t('іс материалдарымен танысу', 'ознакомление с материалами дела', 'acquaintance with the materials'),
  complaint: t('шағымды қарау', 'рассмотрение жалобы', 'a complaint is considered'),
  approval: t(
    'іс прокурорда бекітуде',
    'дело у прокурора на утверждении',
    'the case is with the prosecutor for approval',
  ),
  agreementPetition: t(
    'келісім туралы өтінішхатты қарау',
    'рассмотрение ходатайства о соглашении',
    'the petition for an agreement is considered',
  ),
  performed: t('орындалды', 'исполнено', 'performed'),
  refused: t('бас тартылды', 'отказано', 'refused'),
  withdrawn: t('кері қайтарылды', 'отозвано', 'withdrawn'),
  absorption: t('сіңіру', 'поглощение', 'absorption'),
  addition: t('қосу', 'сложение', 'addition'),
  absorptionOrAddition: t('сіңіру немесе қосу', 'поглощение или сложение', 'absorption or addition'),
  fineOnly: t('айыппұл ғана сіңіріледі', 'поглощается только штраф', 'the fine alone is absorbed'),
  everything: t('бәрі сіңіріледі', 'поглощается всё', 'everything is absorbed'),
  alternative: t('баламалы жаза ретінде', 'как альтернатива', 'as an alternative'),
  only: t('жалғыз жаза ретінде', 'как единственное наказание', 'as the only punishment'),
};

/** Values that mean something else in the field of that name. */
const inField: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  institution: {
    minimum: t('қауіпсіздігі барынша төмен мекеме', 'учреждение минимальной безопасности', 'minimum security'),
    medium: t('қауіпсіздігі орташа мекеме', 'учреждение средней безопасности', 'medium security'),
    maximum: t('қауіпсіздігі барынша жоғары мекеме', 'учреждение максимальной безопасности', 'maximum security'),
    emergency: t('қауіпсіздігі төтенше мекеме', 'учреждение чрезвычайной безопасности', 'emergency security'),
    complete: t('толық қауіпсіз мекеме', 'учреждение полной безопасности', 'complete security'),
  },
  life: { none: t('жоқ', 'нет', 'none') },
};

let known: ReadonlyMap<string, Text> | undefined;

/** What a value is called: the calculators' own words first, then the names the dictionary of facts gives. */
export function valueName(value: string, field = ''): Text | undefined {
  known ??= gathered();
  return inField[field]?.[value] ?? known.get(value);
}

function gathered(): ReadonlyMap<string, Text> {
  const names = new Map<string, Text>(Object.entries({ ...own, ...routeNames }));
  const tables: readonly Readonly<Record<string, FactEntry>>[] = Object.values(dictionary);
  for (const entries of tables)
    for (const entry of Object.values(entries))
      for (const [value, text] of Object.entries(entry.values ?? {})) if (!names.has(value)) names.set(value, text);
  return names;
}

/** What the parts of a result are called. */
export const partNames: Readonly<Record<string, Text>> = {
  min: t('кемінде', 'не менее', 'at least'),
  max: t('ең көбі', 'не более', 'at most'),
  minMonths: t('кемінде, ай', 'не менее, месяцев', 'at least, months'),
  maxMonths: t('ең көбі, ай', 'не более, месяцев', 'at most, months'),
  kinds: t('негізгі жазалар', 'основные наказания', 'main punishments'),
  kind: t('түрі', 'вид', 'kind'),
  size: t('мөлшері', 'размер', 'size'),
  sender: t('кім жібереді', 'кто направляет', 'sender'),
  addressee: t('кімге', 'кому', 'addressee'),
  channel: t('қандай арнамен', 'каким путём', 'channel'),
  term: t('мерзімі', 'срок', 'term'),
  life: t('өмір бойына бас бостандығынан айыру', 'пожизненное лишение свободы', 'life imprisonment'),
  additional: t('қосымша жазалар', 'дополнительные наказания', 'additional punishments'),
  mandatory: t('міндетті', 'обязательно', 'mandatory'),
  gravest: t('ең ауыр құқық бұзушылық', 'самое тяжкое правонарушение', 'gravest offence'),
  method: t('тағайындау тәсілі', 'способ назначения', 'method'),
  above: t('төменгі шектен жоғары', 'строго выше нижнего предела', 'strictly above the lower limit'),
  unit: t('бірлігі', 'единица', 'unit'),
  exact: t('дәл мәні', 'точно', 'exactly'),
  amount: t('есептелетіні', 'засчитывается', 'credited'),
  lasting: t('шара жалғасуда', 'мера продолжается', 'the measure lasts'),
  asOf: t('мына күнге', 'на день', 'as of'),
  perDay: t('әр күнге', 'за каждый день', 'for each day'),
  gives: t('береді', 'даёт', 'gives'),
  left: t('қалғаны', 'остаётся', 'left'),
  absorbed: t('толық сіңірілді', 'полностью поглощено', 'absorbed'),
  share: t('үлесі', 'доля', 'share'),
  months: t('ай', 'месяцев', 'months'),
  days: t('күн', 'дней', 'days'),
  rest: t('қалдығы', 'остаток', 'rest'),
  restMonths: t('айдың қалдығы', 'остаток месяцев', 'rest of months'),
  restDays: t('күннің қалдығы', 'остаток дней', 'rest of days'),
  applies: t('ескіру мерзімі қолданылады', 'давность применяется', 'limitation applies'),
  expired: t('мерзімі өтті', 'истекла', 'expired'),
  pausedDays: t('тоқтаған күндер', 'дней приостановки', 'days paused'),
  stoppedFrom: t('тоқтаған күннен', 'приостановлена с', 'stopped from'),
  courtDecides: t('сот шешеді', 'решает суд', 'the court decides'),
  lastDay: t('соңғы күні', 'последний день', 'last day'),
  leftOut: t('есептелмейтін күндер', 'не включается дней', 'days left out'),
  category: t('санаты', 'категория', 'category'),
  since: t('мына күннен', 'с', 'since'),
  tenge: t('теңге', 'тенге', 'tenge'),
  from: t('басы', 'с', 'from'),
  to: t('соңы', 'по', 'to'),
  period: t('мерзімі', 'срок', 'term'),
  day: t('күні', 'день', 'day'),
  deed: t('әрекет күні', 'день деяния', 'day of the deed'),
  sanctions: t('санкциялар', 'санкции', 'sanctions'),
  measure: t('шара', 'мера', 'measure'),
  article: t('бап', 'статья', 'article'),
  part: t('бөлік', 'часть', 'part'),
  items: t('тармақтар', 'пункты', 'items'),
  ground: t('негіз', 'основание', 'ground'),
  on: t('күні', 'день', 'day'),
  at: t('күні', 'день', 'day'),
  fault: t('кінә нысаны', 'форма вины', 'fault'),
  sanction: t('санкциядағы шек', 'предел санкции', 'limit of the sanction'),
  collected: t('өндірілген, теңге', 'взыскано, тенге', 'collected, tenge'),
  againstLifeOrHealth: t('өмірге не денсаулыққа қарсы', 'против жизни или здоровья', 'against life or health'),
  sexualAgainstMinor: t(
    'кәмелетке толмағанның жыныстық тиіспеушілігіне қарсы',
    'против половой неприкосновенности несовершеннолетнего',
    'sexual, against a minor',
  ),
  offenderMinor: t('кінәлі 18 жасқа толмаған', 'виновному не было 18 лет', 'the offender was under 18'),
  victimsFrom14To17: t('әр жәбірленуші 14-тен 18-ге дейін', 'каждому потерпевшему от 14 до 18', 'each victim 14 to 17'),
};
