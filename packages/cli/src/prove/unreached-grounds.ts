import type { Text } from '@zhargy/logic';

/** Values of grounds, and sides of norms, that no case of three members reaches, each with the reason. */
const unreachedGrounds: readonly {
  readonly norms: readonly string[];
  readonly ground: string;
  readonly value: 'true' | 'false';
  readonly why: Text;
}[] = [
  {
    norms: ['kz.sc.2016-4.5-3.may-join'],
    ground: 'kz.sc.2016-4.5-3.may-join',
    value: 'false',
    why: {
      kk: 'Өкілеттік оған жол ашатын жағдайдың өзінде ғана айтылады',
      ru: 'Норма говорит лишь при том самом обстоятельстве, которое и даёт полномочие',
      en: 'The norm speaks only in the very circumstances that give the power',
    },
  },
  {
    norms: ['kz.cpc.612-1-3.form-exists'],
    ground: 'kz.cpc.612-1-3.form-exists',
    value: 'false',
    why: {
      kk: 'Қазіргі заңда бұл нысан бар; 2023 жылға дейін болмағанын теорема көрсетеді',
      ru: 'В нынешнем законе форма есть; что до 2023 года её не было, показывает теорема',
      en: 'The present law has the form; that it had not before 2023 a theorem shows',
    },
  },
  {
    norms: ['kz.cpc.617-3-4.without-consent'],
    ground: 'kz.cpc.617-3-4.without-consent',
    value: 'false',
    why: {
      kk: 'Негізгі түсінікте келісу қажет емес; талап басқа түсінікте ғана бұзылады',
      ru: 'По умолчанию согласие не нужно; нарушить норму можно лишь при ином прочтении',
      en: 'By default no consent is needed; the norm can be broken under the other reading alone',
    },
  },
  {
    norms: [
      'kz.cpc.321-1.when',
      'kz.cpc.623.decision',
      'kz.cpc.623-1-1.set-on-grounds',
      'kz.cpc.626.decision',
      'kz.cpc.628-2.decision',
      'kz.sc.2016-4.30-1.conciliation',
    ],
    ground: 'kz.cpc.622.form',
    value: 'false',
    why: {
      kk: 'Норма мәміле мен активтерді қайтару туралы келісімге ғана қатысты, ал қазіргі мәтін осы екеуіне де жол ашады',
      ru: 'Норма обращена лишь к сделке и к соглашению о возврате активов, а нынешний текст открывает производство обоим',
      en: 'The norm is bound to pleas and agreements on assets alone, and the present text opens the form to both of them',
    },
  },
  {
    norms: ['kz.sc.2016-4.30-1.conciliation'],
    ground: 'kz.cpc.622.not-withdrawn',
    value: 'false',
    why: {
      kk: 'Норма күшіндегі келісім туралы ғана айтады, ал уақытында бас тартылған келісім күшінде емес',
      ru: 'Норма говорит лишь о действующем соглашении, а то, от которого вовремя отказались, не действует',
      en: 'The norm speaks only of an agreement in force, and one withdrawn from in time is not',
    },
  },
];

/** Why a ground never has this value; nothing where it is not known to be so. */
export const unreachedFor = (norm: string, ground: string, value: string): Text | undefined =>
  unreachedGrounds.find((one) => one.norms.includes(norm) && one.ground === ground && one.value === value)?.why;
