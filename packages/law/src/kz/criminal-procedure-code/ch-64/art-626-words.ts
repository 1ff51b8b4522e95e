import type { Text } from '@zhargy/logic';

/** What each outcome of a conciliatory hearing is called. */
export const outcomes: Readonly<Record<string, Text>> = {
  terminate35: {
    kk: '35-баптағы мән-жай бойынша істі тоқтату',
    ru: 'прекратить дело по обстоятельству статьи 35',
    en: 'end the case on a circumstance of article 35',
  },
  terminateAssets: {
    kk: 'активтерді қайтару туралы келісім бойынша істі тоқтату',
    ru: 'прекратить дело с соглашением о возврате активов',
    en: 'end the case with the agreement on the return of assets',
  },
  returnNoGrounds: {
    kk: 'негіз болмағандықтан істі прокурорға қайтару',
    ru: 'вернуть дело прокурору: нет оснований',
    en: 'return the case to the prosecutor: no grounds',
  },
  refuseDoubts: {
    kk: 'кінәға күмән болғандықтан бас тартып, прокурорға қайтару',
    ru: 'отказать и вернуть прокурору: сомнения в виновности',
    en: 'refuse and return: doubts about guilt',
  },
  returnForNewAgreement: {
    kk: 'жаңа келісім жасау үшін прокурорға қайтару',
    ru: 'вернуть прокурору для нового соглашения',
    en: 'return for a new agreement',
  },
  refuseNewAgreement: {
    kk: 'жаңа келісіммен келіспей, бас тартып, прокурорға жіберу',
    ru: 'отказать, не согласившись с новым соглашением, и направить прокурору',
    en: 'refuse, disagreeing with the new agreement, and send to the prosecutor',
  },
  timeForNewAgreement: {
    kk: 'сотта жаңа келісім жасауға уақыт беру',
    ru: 'дать в суде время для нового соглашения',
    en: 'give time in court for a new agreement',
  },
  ordinaryTrial: {
    kk: 'істі жалпы тәртіппен қарауды жалғастыру',
    ru: 'продолжить рассмотрение в общем порядке',
    en: 'go on with the ordinary trial',
  },
  convict: {
    kk: 'келісімге сәйкес айыптау үкімін шығару',
    ru: 'постановить обвинительный приговор по соглашению',
    en: 'convict in accordance with the agreement',
  },
  convictReleasing: {
    kk: 'қылмыстық жауаптылықтан немесе жазадан босатып, айыптау үкімін шығару',
    ru: 'постановить обвинительный приговор с освобождением от ответственности или наказания',
    en: 'convict with release from liability or punishment',
  },
  acquit: { kk: 'ақтау үкімін шығару', ru: 'постановить оправдательный приговор', en: 'acquit' },
  terminate36: {
    kk: '36-бап бойынша істі тоқтату',
    ru: 'прекратить дело по статье 36',
    en: 'end the case under article 36',
  },
  releaseUnder67: {
    kk: 'ҚК 67-бабы бойынша босату',
    ru: 'освободить по статье 67 УК',
    en: 'release under article 67 CC',
  },
};
/** The words of one outcome. */
export const word = (name: string): Text => outcomes[name] ?? { kk: name, ru: name, en: name };
