import {
  about,
  and,
  contains,
  content,
  ground,
  is,
  oneOf,
  requirement,
  type AnyNorm,
  type Cond,
  type Text,
} from '@zhargy/logic';
import type { AgreementFacts } from '@zhargy/casefile';
import { assetAgreements, concludeAssetAgreement } from './acts.ts';
import { law23 } from './amending-laws.ts';
import { elementShown } from './art-616-text.ts';
import type { AgreementItem } from './art-616-elements.ts';
import { assetItems } from './art-617-4-elements.ts';
import { assetAlone } from './art-617-acts.ts';
import { chargesOf } from './charges-at-the-act.ts';
import { thisAct } from './this-act.ts';
import { standsInText } from '../text-of-the-act.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const assetAndCrime = about({ g: assetAgreements }, ({ g }) => ({ ch: chargesOf(g) }));
/** There is a text only of an agreement that was recorded. */
const concluded: Cond = is(thisAct.kind, 'concludeAgreement');

const common = (i: AgreementItem) => ({
  id: `kz.cpc.617-4-1-${i.item}.${i.id}`,
  governs: concludeAssetAgreement,
  cite: i.cite,
  says: i.says,
  cure: {
    kk: `Активтерді қайтару туралы келісімді толықтырыңыз: ${i.elements.map((e) => e.name.kk).join('; ')}`,
    ru: `Дополните соглашение о возврате активов: ${i.elements.map((e) => e.name.ru).join('; ')}`,
    en: `Complete the agreement on the return of assets: ${i.elements.map((e) => e.name.en).join('; ')}`,
  },
});

/**
 * Each item of article 617-4(1) as a norm on the text, items 4 and 5 for each crime. Other terms (item 15) exist only where the
 * parties agreed on some: a text whose reader says that they agreed on none meets the item.
 */
export const assetTextNorms: readonly AnyNorm[] = assetItems.map((i): AnyNorm => {
  const spec = common(i);
  return i.per === 'crime'
    ? content<typeof assetAndCrime.facts>({
        ...spec,
        for: assetAndCrime,
        when: () => concluded,
        holds: ({ ch }) => and(...i.elements.map((e) => elementShown(spec.id, i.cite, e, ch.id))),
      })
    : content<typeof assetAlone.facts>({
        ...spec,
        for: assetAlone,
        when: ({ g }) => (i.item === 15 ? and(concluded, g.otherTermsAgreed) : concluded),
        holds: ({ g }) => and(...i.elements.map((e) => elementShown(spec.id, i.cite, e, g.id))),
      });
});

/** Super-profits of the whole time of ownership, where there were any. */
export const superProfitsReturned = content({
  id: 'kz.cpc.617-4-2.super-profits',
  for: assetAlone,
  governs: concludeAssetAgreement,
  cite: [cpc.art('617-4', 2).since(law23)],
  says: text(
    'Бәсекелес емес жағдайлардан немесе нарық шоғырлануынан алынған аса жоғары кірісті иеленудің бүкіл кезеңі үшін қайтару көзделеді',
    'Предусмотрен возврат сверхдоходов от неконкурентных условий или концентрации рынка за весь период владения',
    'The return of super-profits from non-competitive conditions or market concentration is provided for the whole time of ownership',
  ),
  cure: text(
    'Келісімге аса жоғары кірісті қайтару шартын енгізіңіз',
    'Внесите в соглашение условие о возврате сверхдоходов',
    'Put the return of the super-profits into the agreement',
  ),
  when: ({ g }) => and(concluded, g.superProfits),
  holds: ({ g }) => standsInText('superProfits', g.id),
});

const signedBy = (id: string, who: (g: AgreementFacts) => AgreementFacts['party'], says: Text) => (g: AgreementFacts) =>
  ground({ id: `kz.cpc.617-4-3.${id}`, cite: [cpc.art('617-4', 3)], says }, contains(thisAct.signedBy, who(g)));
const signatures = [
  signedBy(
    'prosecutor',
    (g) => g.prosecutor,
    text('Прокурор қол қойған', 'Подписал прокурор', 'The prosecutor has signed'),
  ),
  signedBy('party', (g) => g.party, text('Адамның өзі қол қойған', 'Подписало само лицо', 'The person has signed')),
  signedBy('counsel', (g) => g.counsel, text('Қорғаушысы қол қойған', 'Подписал защитник', 'Counsel has signed')),
];

/** Written, and signed by the three. */
export const assetSignatures = requirement({
  id: 'kz.cpc.617-4-3.signatures',
  for: assetAlone,
  governs: concludeAssetAgreement,
  cite: [cpc.art('617-4', 3).since(law23)],
  holds: ({ g }) => and(is(thisAct.form, 'written'), ...signatures.map((by) => by(g))),
  says: text(
    'Келісім жазбаша жасалып, оған прокурор, адамның өзі және қорғаушысы қол қояды',
    'Соглашение заключается письменно и подписывается прокурором, лицом и защитником',
    'The agreement is in writing, signed by the prosecutor, the person and counsel',
  ),
  cure: text(
    'Келісімді жазбаша рәсімдеп, үш қолды да алыңыз',
    'Оформите соглашение письменно и получите все три подписи',
    'Put the agreement in writing and obtain all three signatures',
  ),
});

/** Before signing the person may discuss the terms with counsel, alone and in confidence. */
export const assetTalkWithCounsel = requirement({
  id: 'kz.cpc.617-4-3.talk-with-counsel',
  for: assetAlone,
  governs: concludeAssetAgreement,
  cite: [cpc.art('617-4', 3).since(law23)],
  holds: ({ g }) => oneOf(g.talkWithCounsel, ['held', 'declined']),
  says: text(
    'Қол қойғанға дейін адам келісімді қорғаушысымен оңаша әрі құпия талқылай алады',
    'До подписания лицо вправе обсудить соглашение с защитником наедине и конфиденциально',
    'Before signing the person may discuss the agreement with counsel alone and in confidence',
  ),
  cure: text(
    'Оңаша талқылауға мүмкіндік беріп, келісімге содан кейін ғана қол қойғызыңыз',
    'Предоставьте беседу наедине и лишь затем подписывайте соглашение',
    'Allow the talk and only then have the agreement signed',
  ),
});
