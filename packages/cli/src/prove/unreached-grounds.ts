import type { Text } from '@zhargy/logic';

/** Values of grounds, and sides of norms, that no case of three members reaches, each with the reason. */
const unreachedGrounds: readonly {
  readonly norm: string;
  readonly ground: string;
  readonly value: 'true' | 'false';
  readonly why: Text;
}[] = [
  {
    norm: 'kz.sc.2016-4.5-3.may-join',
    ground: 'kz.sc.2016-4.5-3.may-join',
    value: 'false',
    why: {
      kk: 'Өкілеттік оған жол ашатын жағдайдың өзінде ғана айтылады',
      ru: 'Норма говорит лишь при том самом обстоятельстве, которое и даёт полномочие',
      en: 'The norm speaks only in the very circumstances that give the power',
    },
  },
  {
    norm: 'kz.cpc.612-1-3.form-exists',
    ground: 'kz.cpc.612-1-3.form-exists',
    value: 'false',
    why: {
      kk: 'Қазіргі заңда бұл нысан бар; 2023 жылға дейін болмағанын теорема көрсетеді',
      ru: 'В нынешнем законе форма есть; что до 2023 года её не было, показывает теорема',
      en: 'The present law has the form; that it had not before 2023 a theorem shows',
    },
  },
  {
    norm: 'kz.cpc.617-3-4.without-consent',
    ground: 'kz.cpc.617-3-4.without-consent',
    value: 'false',
    why: {
      kk: 'Негізгі түсінікте келісу қажет емес; талап басқа түсінікте ғана бұзылады',
      ru: 'По умолчанию согласие не нужно; нарушить норму можно лишь при ином прочтении',
      en: 'By default no consent is needed; the norm can be broken under the other reading alone',
    },
  },
];

/** Why a ground never has this value; nothing where it is not known to be so. */
export const unreachedFor = (norm: string, ground: string, value: string): Text | undefined =>
  unreachedGrounds.find((one) => one.norm === norm && one.ground === ground && one.value === value)?.why;
