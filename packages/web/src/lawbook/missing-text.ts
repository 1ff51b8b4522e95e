import { entryAt } from '@zhargy/casefile';
import type { Lang, Missing, Text } from '@zhargy/logic';
import { lawbookWords, missingReasons } from './lawbook-words.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** What the short notes of workings mean; a note without words here is left out, and the general reason stands alone. */
const notes: Readonly<Record<string, Text>> = {
  judgedBeforeTheDeed: t(
    'үкім күні әрекеттен бұрын тұр',
    'день приговора раньше дня деяния',
    'the judgment is earlier than the deed',
  ),
  noOrderOfTerms: t(
    'мерзімдердің қайсысы ұзақ екенін заң айтпайды',
    'закон не говорит, какой из сроков длиннее',
    'the law gives no order of these terms',
  ),
  textsOfThatTimeDiffer: t(
    'сол кездегі редакциялар әртүрлі',
    'редакции того времени различаются',
    'the texts of that time differ',
  ),
  textNotRead: t(
    'бұл редакцияның мәтіні оқылмаған',
    'текст этой редакции не прочитан',
    'the text of that version was not read',
  ),
  notAddedWithOthers: t(
    'бұл жаза басқалармен қосылмайды',
    'это наказание с другими не складывается',
    'this punishment is not added to others',
  ),
  outsideTheRegister: t(
    'бап санкциялар тізілімінде жоқ',
    'статьи нет в реестре санкций',
    'the article is not in the register of sanctions',
  ),
  notInForce: t('сол күні күшінде болмаған', 'на этот день не действовала', 'not in force on that day'),
  noLawInForce: t('ол күні заң қолданылмаған', 'закон на этот день не действовал', 'no law in force on that day'),
  fewerThanTwo: t('кемінде екі жол керек', 'нужно не менее двух строк', 'at least two rows are needed'),
  noOffence: t('кемінде бір жол керек', 'нужна хотя бы одна строка', 'at least one row is needed'),
  timeNeeded: t('басталған уақыты керек', 'нужно время начала', 'the time of the start is needed'),
  outsideCalendar: t(
    'жұмыс күнтізбесі бұл күнге жетпейді',
    'рабочий календарь не доходит до этого дня',
    'the calendar of working days does not reach that day',
  ),
  undetermined: t(
    'бұл күннің жұмыс күні екені белгіленбеген',
    'не установлено, рабочий ли это день',
    'it is not settled whether that day is a working one',
  ),
  theFormDidNotExist: t('ол кезде мұндай нысан болмаған', 'такой формы тогда не было', 'the form did not exist then'),
  endsBeforeItBegins: t('соңы басынан бұрын', 'конец раньше начала', 'it ends before it begins'),
  'a measure ends before it begins': t(
    'шараның соңы басынан бұрын',
    'мера кончается раньше, чем начинается',
    'a measure ends before it begins',
  ),
  'the part charged is needed': t('баптың бөлігі керек', 'нужна часть статьи', 'the part of the article is needed'),
  'the item charged is needed': t('бөліктің тармағы керек', 'нужен пункт части', 'the item of the part is needed'),
  harsherAndMilder: t(
    'бір бөлігі қатаң, бір бөлігі жеңіл',
    'в одном строже, в другом мягче',
    'harsher in one part, milder in another',
  ),
  noOrderInLaw: t('заң реттілік бермейді', 'закон не даёт порядка', 'the law gives no order'),
  comparedByConversion: t(
    'бірлікке айналдырусыз салыстырылмайды',
    'без пересчёта не сравнить',
    'cannot be compared without conversion',
  ),
  wholeMonthsNeeded: t('толық айлар керек', 'нужны целые месяцы', 'whole months are needed'),
  notTriedByWrit: t(
    'бұл санат бұйрық арқылы іс жүргізуде қаралмайды',
    'дела этой категории в приказном производстве не рассматриваются',
    'such cases are not tried by writ',
  ),
  length: t(
    'мерзім ұзақтығы істің деректеріне байланысты',
    'длина срока зависит от обстоятельств дела',
    'the length depends on facts of the case',
  ),
};

/** Why something is not known, in words; with the fact's name before it unless the name already stands there. */
export function missingText(missing: Missing, lang: Lang, named = false): string {
  if (missing.doubt?.kind === 'unread') return `${lawbookWords.unread[lang]}: ${missing.doubt.why[lang]}`;
  if (missing.doubt?.kind === 'boundary')
    return `${lawbookWords.doubt[lang]}: ${missing.doubt.law}, ${missing.doubt.on} … ${missing.doubt.provenBy}`;
  const note = missing.note === undefined ? undefined : notes[missing.note]?.[lang];
  const bare = notes[missing.at]?.[lang];
  const reason = note ?? missingReasons[missing.why][lang];
  if (named) return `— ${reason}`;
  if (bare !== undefined) return bare;
  return `${factName(missing.at, lang)} — ${reason}`;
}

/** What a fact of a case file is called; its place where it has no name. */
export function factName(place: string, lang: Lang): string {
  if (!place.startsWith('candidate.')) return entryAt(place)?.label[lang] ?? place;
  // An act nobody has done yet has the fields of a recorded one.
  const label = entryAt(place.replace('candidate.', 'acts.planned.'))?.label[lang];
  return label === undefined ? lawbookWords.planned[lang] : `${label} (${lawbookWords.planned[lang]})`;
}
