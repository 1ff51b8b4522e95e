import type { Text } from '@zhargy/logic';
import type { ChangeOfLaw } from './changes-of-law.ts';

/** Changes of the law that no case shows, each with the reason. The tests hold that the list is exact. */
export const withoutWitness: readonly { readonly norm: string; readonly law: string; readonly why: Text }[] = [
  {
    norm: 'kz.sc.2016-4.30-1.conciliation',
    law: '23-VIII',
    why: {
      kk: 'Норма кінәні мойындау туралы мәміле туралы ғана; заң оның ортақ ұғымына активтер нысанын қосты',
      ru: 'Норма лишь о сделке о признании вины; закон прибавил к общему понятию форму с возвратом активов',
      en: 'The norm is of the plea alone; the law added the form with assets to a notion it shares',
    },
  },
  {
    norm: 'kz.cpc.628-2.decision',
    law: 'NR 4/2016',
    why: {
      kk: 'Сол күннен бастап шешімнің басқа бөлігінің мәтіні оқылмаған, сондықтан салыстыратын мән жоқ',
      ru: 'С того же дня текст другой части решения не прочитан, сравнивать нечего',
      en: 'From the same day the text of another part of the decision was not read: there is nothing to compare',
    },
  },
];

/** Why no case is kept for a change: by its kind, or by the list; nothing where one has to be. */
export function reasonWithout({ kind, norm, laws }: ChangeOfLaw): Text | undefined {
  if (kind === 'joins' || kind === 'before' || kind === 'unread') return byKind[kind];
  return withoutWitness.find((one) => one.norm === norm.id && laws.includes(one.law))?.why;
}

const byKind: Readonly<Record<'joins' | 'before' | 'unread', Text>> = {
  joins: {
    kk: 'сілтеме ғана қосылды: норма басқа мәтінге де сүйенеді',
    ru: 'прибавилась лишь ссылка: норма стоит и на другом тексте',
    en: 'a citation alone was added: the norm rests on another text as well',
  },
  before: {
    kk: 'норманың өзі ол кезде болмаған',
    ru: 'самой нормы тогда не было',
    en: 'the norm itself did not stand then',
  },
  unread: {
    kk: 'бір жақтағы мәтін оқылмаған',
    ru: 'текст по одну сторону не прочитан',
    en: 'the text on one side was not read',
  },
};
