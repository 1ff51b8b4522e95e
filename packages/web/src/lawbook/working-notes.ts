import type { Text } from '@zhargy/logic';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const daysOfMonth = t(
  'айда неше күн бары мерзімнің қайдан басталатынына байланысты',
  'сколько дней в месяце, зависит от начала срока',
  'how many days a month has depends on where the term begins',
);

/** What the places of a working are called that are no facts of a case file. */
export const workingPlaces: Readonly<Record<string, Text>> = {
  calendar: t('жұмыс күнтізбесі', 'рабочий календарь', 'calendar of working days'),
  law: t('заңның мәтіні', 'текст закона', 'text of the law'),
  table: t('заңның мәтіні', 'текст закона', 'text of the law'),
  kind: t('жаза түрі', 'вид наказания', 'kind of punishment'),
  term: t('мерзім', 'срок', 'term'),
  terms: t('мерзімдер', 'сроки', 'terms'),
  limit: t('жоғарғы шек', 'верхний предел', 'upper limit'),
  judged: t('үкім күні', 'день приговора', 'day of the judgment'),
  judgedOn: t('үкім күні', 'день приговора', 'day of the judgment'),
  deed: t('әрекет күні', 'день деяния', 'day of the deed'),
  article: t('бап', 'статья', 'article'),
  category: t('санаты', 'категория', 'category'),
  punishment: t('жаза', 'наказание', 'punishment'),
  punishments: t('жазалар', 'наказания', 'punishments'),
  sanctions: t('санкциялар', 'санкции', 'sanctions'),
  offences: t('құқық бұзушылықтар', 'правонарушения', 'offences'),
  served: t('өтелген мерзім', 'отбытый срок', 'term served'),
  'sentence.served': t('өтелген мерзім', 'отбытый срок', 'term served'),
  custody: t('күзетпен ұстау', 'содержание под стражей', 'custody'),
  treaty: t('шарттың мәтіні', 'текст договора', 'text of the treaty'),
};

/** What the short notes of workings mean. */
export const workingNotes: Readonly<Record<string, Text>> = {
  'no measure is credited against a punishment of this kind': t(
    'мұндай жазаға ешбір шара есептелмейді',
    'в наказание такого вида никакая мера не засчитывается',
    'no measure is credited against a punishment of this kind',
  ),
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
  severalRowsForTheDay: t(
    'тізілімде бұл күнге бірнеше жол бар',
    'в реестре на этот день несколько строк',
    'the register has several rows for that day',
  ),
  noRowForTheDay: t(
    'тізілімде бұл күнге жол жоқ',
    'в реестре нет строки на этот день',
    'the register has no row for that day',
  ),
  noOrderOfRows: t(
    'тізілім жолдарының қайсысы жеңіл екені айқын емес',
    'неясно, какая из строк реестра мягче',
    'it is not clear which row of the register is milder',
  ),
  aRestOfAMonthDecides: t(
    'айдың қалдығы шешеді, ал заң оны қалай есептеуді айтпайды',
    'решает неполный месяц, а закон не говорит, как его считать',
    'the rest of a month decides, and the law does not say how it counts',
  ),
  ageChangesDuringTheDeed: t(
    'жасы әрекет кезінде толады',
    'возраст наступает во время деяния',
    'the age is reached while the deed goes on',
  ),
  theBirthdayItself: t(
    'әрекет туған күнінде жасалған',
    'деяние приходится на самый день рождения',
    'the deed falls on the birthday itself',
  ),
  'sixteenth birthday': t('он алтыға толатын күн', 'день шестнадцатилетия', 'the sixteenth birthday'),
  'eighteenth birthday': t('он сегізге толатын күн', 'день восемнадцатилетия', 'the eighteenth birthday'),
  'compulsory treatment has a rate against imprisonment and arrest only': t(
    'мәжбүрлеп емдеу бас бостандығынан айыру мен қамаққа ғана есептеледі',
    'принудительное лечение засчитывается только в лишение свободы и арест',
    'compulsory treatment has a rate against imprisonment and arrest only',
  ),
  'custody abroad has a rate against imprisonment only': t(
    'шетелдегі күзет бас бостандығынан айыруға ғана есептеледі',
    'стража за границей засчитывается только в лишение свободы',
    'custody abroad has a rate against imprisonment only',
  ),
  'left to the court by the text of that time': t(
    'сол кездегі мәтін мұны соттың қарауына қалдырған',
    'текст того времени оставляет это суду',
    'the text of that time leaves it to the court',
  ),
  'the text of that time names no rate for this punishment': t(
    'сол кездегі мәтін бұл жаза үшін есептеу мөлшерін атамайды',
    'текст того времени не называет расчёта для этого наказания',
    'the text of that time names no rate for this punishment',
  ),
  'the texts read name no rate for a stay in a medical organisation for examination': t(
    'оқылған мәтіндер медициналық ұйымда сараптама үшін болуға есептеу мөлшерін атамайды',
    'прочитанные тексты не называют расчёта для пребывания в медицинской организации на экспертизе',
    'the texts read name no rate for a stay in a medical organisation for examination',
  ),
  'the measure lasts until the sentence enters into force': t(
    'шара үкім күшіне енгенше жалғасады',
    'мера длится до вступления приговора в силу',
    'the measure lasts until the sentence enters into force',
  ),
  'the judgment states whole units only': t(
    'үкімде тек бүтін бірліктер көрсетіледі',
    'в приговоре указывают только целые единицы',
    'the judgment states whole units only',
  ),
  effectOfTheLawInDoubt: t(
    'заңның қашан күшіне енгені дәл белгілі емес',
    'когда закон вступил в силу, точно не известно',
    'it is not certain when the law took effect',
  ),
  effectOfTheMilderTextInDoubt: t(
    'жеңілірек редакцияның қашан күшіне енгені дәл белгілі емес',
    'когда вступил в силу более мягкий текст, точно не известно',
    'it is not certain when the milder text took effect',
  ),
  formOfGuilt: t('кінәнің нысаны керек', 'нужна форма вины', 'the form of guilt is needed'),
  part: t('баптың бөлігі керек', 'нужна часть статьи', 'the part of the article is needed'),
  writtenForTheFormerArticle: t(
    'ереже баптың бұрынғы мәтініне жазылған',
    'правило написано для прежнего текста статьи',
    'the rule is written for the former text of the article',
  ),
  textsOrItemsDiffer: t(
    'редакциялар не тармақтар әртүрлі',
    'редакции или пункты различаются',
    'the texts or the items differ',
  ),
  noOrderBetweenVersions: t(
    'редакциялардың қайсысы жеңіл екені айқын емес',
    'неясно, какая из редакций мягче',
    'it is not clear which version is milder',
  ),
  noConversionInThisEdition: t(
    'бұл редакция мұндай жазаларды айналдырмайды',
    'эта редакция не переводит такие наказания одно в другое',
    'this version does not convert such punishments',
  ),
  noLimitOfThisKind: t(
    'бұл жаза түрі үшін шек белгіленбеген',
    'для этого вида наказания предел не установлен',
    'no limit is set for this kind of punishment',
  ),
  noSizeAboveBoth: t(
    'екеуінен де артық мөлшер жоқ',
    'нет размера больше каждого из двух',
    'there is no size above both',
  ),
  noImprisonmentForMisdemeanours: t(
    'теріс қылық үшін бас бостандығынан айыру тағайындалмайды',
    'за проступок лишение свободы не назначается',
    'there is no imprisonment for a misdemeanour',
  ),
  noWritFineInThisEdition: t(
    'бұл редакцияда мұндай айыппұл ережесі жоқ',
    'в этой редакции такого правила о штрафе нет',
    'this version has no such rule on the fine',
  ),
  lifeHasNoTerm: t(
    'өмір бойына бас бостандығынан айырудың мерзімі жоқ',
    'у пожизненного лишения свободы нет срока',
    'life imprisonment has no term',
  ),
  onlyLifeBeforeArticle56Part4: t(
    'жалғыз жаза — өмір бойына бас бостандығынан айыру',
    'единственное наказание — пожизненное лишение свободы',
    'life imprisonment is the only punishment',
  ),
  partFourItems3And4AreNotWorked: t(
    '4-бөліктің 3) және 4) тармақтары есептелмейді',
    'пункты 3) и 4) части 4 не просчитываются',
    'items 3) and 4) of part 4 are not worked',
  ),
  noOffenceOfTheEarlierSentence: t(
    'бұрынғы үкімдегі кемінде бір құқық бұзушылық керек',
    'нужно хотя бы одно правонарушение прежнего приговора',
    'at least one offence of the earlier sentence is needed',
  ),
  'no gravest offence': t(
    'ең ауыр құқық бұзушылық анықталмады',
    'самое тяжкое правонарушение не определяется',
    'the gravest offence cannot be told',
  ),
  sanctionOfTheEspeciallyGraveCrime: t(
    'аса ауыр қылмыстың санкциясы керек',
    'нужна санкция особо тяжкого преступления',
    'the sanction of the especially grave crime is needed',
  ),
  whetherUpToTwentyYears: t(
    'санкцияның жиырма жылға дейінгі екені анықталуы керек',
    'нужно установить, до двадцати ли лет санкция',
    'whether the sanction is up to twenty years is to be settled',
  ),
  theShareDiffersByOffence: t(
    'қылмыстар бойынша үлес әртүрлі',
    'доля для преступлений разная',
    'the share differs by crime',
  ),
  servedIsKnownOfTermsOnly: t(
    'өтелген бөлік мерзімі бар жазалар үшін ғана есептеледі',
    'отбытая часть считается лишь для наказаний со сроком',
    'what was served is counted only of punishments with a term',
  ),
  nothingIsLeft: t('өтелмеген бөлік қалмаған', 'неотбытой части не осталось', 'nothing is left unserved'),
  'how many days a month has depends on where the term begins': daysOfMonth,
  'the days of a month depend on where the term begins': daysOfMonth,
  'whether the days fill the months depends on where the term begins': daysOfMonth,
  'no term in article 192': t(
    '192-бап бұл нысан үшін мерзім белгілемейді',
    'статья 192 для этой формы срока не называет',
    'article 192 names no term for this form',
  ),
  'returned by the court': t(
    'сот істі қайтарған: мерзім басқаша есептеледі',
    'суд возвратил дело: срок считается иначе',
    'the court returned the case: the term runs otherwise',
  ),
  'the case was sent away after the term had run out': t(
    'іс мерзім біткеннен кейін жіберілген: ұзартылғаны көрінбейді',
    'дело ушло после окончания срока: продление не видно',
    'the case went on after the term had run out: no extension is seen',
  ),
  'the investigation went on after the last day': t(
    'тергеу соңғы күннен кейін де жалғасқан: ұзартылғаны көрінбейді',
    'расследование шло и после последнего дня: продление не видно',
    'the investigation went on after the last day: no extension is seen',
  ),
  'the graver or equal first sentence collected nothing': t(
    'бірінші үкім бойынша ештеңе өндірілмеген',
    'по первому приговору ничего не взыскано',
    'the first sentence collected nothing',
  ),
  outsideExtent: t(
    'тізілім бұл бапты қамтымайды',
    'реестр эту статью не охватывает',
    'the register does not cover this article',
  ),
  unread: t('мәтіні оқылмаған', 'текст не прочитан', 'the text was not read'),
};
