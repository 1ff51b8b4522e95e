import type { NormKind, Text } from '@zhargy/logic';

/** Names of the entities of a case file, as a variable of a norm is called. */
export const entityNames: Readonly<Record<string, Text>> = {
  case: { kk: 'іс', ru: 'дело', en: 'case' },
  person: { kk: 'адам', ru: 'лицо', en: 'person' },
  role: { kk: 'рөл', ru: 'роль', en: 'role' },
  offence: { kk: 'құқық бұзушылық', ru: 'правонарушение', en: 'offence' },
  charge: { kk: 'айыптау', ru: 'обвинение', en: 'charge' },
  agreement: { kk: 'келісім', ru: 'соглашение', en: 'agreement' },
  agreedAdditional: { kk: 'келісілген қосымша жаза', ru: 'согласованное доп. наказание', en: 'agreed additional' },
  claim: { kk: 'талап', ru: 'иск', en: 'claim' },
  sentence: { kk: 'жаза', ru: 'назначенное наказание', en: 'sentence' },
  sentencedCharge: { kk: 'айыптау бойынша жаза', ru: 'наказание по обвинению', en: 'sentenced charge' },
  additionalPunishment: { kk: 'қосымша жаза', ru: 'доп. наказание', en: 'additional punishment' },
  sanction: { kk: 'санкция', ru: 'санкция', en: 'sanction' },
  custody: { kk: 'ұстау', ru: 'содержание под стражей', en: 'custody' },
  relatedCase: { kk: 'байланысты іс', ru: 'связанное дело', en: 'related case' },
  request: { kk: 'сұрау салу', ru: 'запрос', en: 'request' },
  act: { kk: 'акт', ru: 'акт', en: 'act' },
  circumstance: { kk: 'мән-жай', ru: 'обстоятельство', en: 'circumstance' },
  content: { kk: 'құжат элементі', ru: 'элемент документа', en: 'element' },
  assessment: { kk: 'баға', ru: 'оценка', en: 'assessment' },
};

/** Kinds of norms. */
export const kindNames: Readonly<Record<NormKind, Text>> = {
  requirement: { kk: 'талап', ru: 'требование', en: 'requirement' },
  bar: { kk: 'тыйым', ru: 'препятствие', en: 'bar' },
  power: { kk: 'өкілеттік', ru: 'полномочие', en: 'power' },
  limit: { kk: 'шек', ru: 'предел', en: 'limit' },
  content: { kk: 'құжат мазмұны', ru: 'содержание документа', en: 'content of a document' },
  duty: { kk: 'міндет', ru: 'обязанность', en: 'duty' },
  consequence: { kk: 'салдар', ru: 'последствие', en: 'consequence' },
  formula: { kk: 'есеп', ru: 'расчёт', en: 'quantity' },
  decision: { kk: 'шешім', ru: 'решение', en: 'decision' },
  guidance: { kk: 'түсіндірме', ru: 'разъяснение', en: 'guidance' },
  definition: { kk: 'ұғым', ru: 'понятие', en: 'definition' },
};

/** Parts of a norm, by the names of its expressions. */
export const partNames: Readonly<Record<string, Text>> = {
  when: { kk: 'қашан қолданылады', ru: 'когда применяется', en: 'applies when' },
  except: { kk: 'мынадайда қолданылмайды', ru: 'не применяется, когда', en: 'does not apply when' },
  holds: { kk: 'сақталады, егер', ru: 'соблюдено, если', en: 'is kept when' },
  bars: { kk: 'тыяды, егер', ru: 'препятствует, если', en: 'bars when' },
  by: { kk: 'соңғы күні', ru: 'последний день', en: 'last day' },
  done: { kk: 'орындалды, егер', ru: 'исполнено, если', en: 'is done when' },
  doneInTime: { kk: 'мерзімінде орындалды, егер', ru: 'исполнено в срок, если', en: 'is done in time when' },
  follows: { kk: 'туындайды, егер', ru: 'наступает, если', en: 'follows when' },
  value: { kk: 'мәні', ru: 'значение', en: 'value' },
  outcome: { kk: 'тіркелген шешім', ru: 'записанное решение', en: 'recorded outcome' },
  must: { kk: 'міндетті, егер', ru: 'обязательно, если', en: 'must when' },
  may: { kk: 'мүмкін, егер', ru: 'возможно, если', en: 'may when' },
  mustNot: { kk: 'болмайды, егер', ru: 'нельзя, если', en: 'must not when' },
};

/** Headings of the description of a norm. */
export const normHeadings = {
  governs: { kk: 'реттейді', ru: 'регулирует', en: 'governs' },
  about: { kk: 'кім не не туралы', ru: 'о ком и о чём', en: 'about' },
  who: { kk: 'кім міндетті', ru: 'кто обязан', en: 'whose duty' },
  cure: { kk: 'не істеу керек', ru: 'что сделать', en: 'cure' },
  why: { kk: 'неге машина қолдана алмайды', ru: 'почему не применяется машиной', en: 'why no machine applies it' },
  exceptions: { kk: 'Ерекшеліктер', ru: 'Исключения', en: 'Exceptions' },
  grounds: { kk: 'Негіздер', ru: 'Основания', en: 'Grounds' },
  outcomes: { kk: 'Шешім түрлері', ru: 'Исходы', en: 'Outcomes' },
  disputes: { kk: 'Даулы мәселелер', ru: 'Спорные места', en: 'Disputes' },
  reads: { kk: 'Машина былай оқиды', ru: 'Как читает машина', en: 'How the machine reads it' },
} as const satisfies Readonly<Record<string, Text>>;
