import {
  about,
  and,
  conditionByVersion,
  content,
  exists,
  is,
  reading,
  where,
  yes,
  type AnyNorm,
  type Cond,
  type Exception,
} from '@zhargy/logic';
import { c, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { concludeCooperation } from '../ch-24-investigation/any-agreement.ts';
import { concludePlea, pleaAndParty, pleas } from './acts.ts';
import { codeBegins, law292 } from './amending-laws.ts';
import { agreementItems, type AgreementItem } from './art-616-elements.ts';
import { pastInvestigation } from './art-616-stage.ts';
import { elementShown } from './art-616-text.ts';
import { chargesOf } from './charges-at-the-act.ts';
import { takesPartInCase } from './disputes.ts';
import { takesPart, victimsOf } from './victims.ts';

const pleaAndCrime = about({ g: pleas }, ({ g }) => ({ ch: chargesOf(g) }));

/** An agreement made in court follows article 629(1), which takes over items 1 to 8 only. */
const madeInCourt: Exception<unknown> = {
  id: 'kz.cpc.629-1',
  cite: [cpc.art(629, 1)],
  says: {
    kk: 'сотта жасалатын келісімге бұл тармақ қолданылмайды',
    ru: 'к соглашению, заключаемому в суде, этот пункт не относится',
    en: 'the item does not apply to an agreement made in court',
  },
  when: () => pastInvestigation,
  unknownMeans: 'mustBeExcluded',
};

/** There is a victim whose consent the agreement can state: any, and since 292-VI one who takes part in the case. */
const victimWhoConsents = (g: AgreementFacts): Cond =>
  conditionByVersion([
    { from: codeBegins, is: exists(victimsOf(g)) },
    {
      from: law292,
      is: exists(where(victimsOf(g), (v) => reading(takesPartInCase, { recognised: yes, inFact: takesPart(v) }))),
    },
  ]);

const list = (i: AgreementItem, lang: 'kk' | 'ru' | 'en'): string => i.elements.map((e) => e.name[lang]).join('; ');
const cureOf = (i: AgreementItem): AgreementItem['says'] => ({
  kk: `Келісімді толықтырыңыз: ${list(i, 'kk')}`,
  ru: `Дополните соглашение: ${list(i, 'ru')}`,
  en: `Complete the agreement: ${list(i, 'en')}`,
});

/** Each item of 616(1) as a norm on the text of the plea; items 4 and 5 for each crime it covers. */
export const agreementContent: readonly AnyNorm[] = agreementItems.map((i): AnyNorm => {
  const spec = {
    id: `kz.cpc.616-1-${i.item}.${i.id}`,
    governs: concludePlea,
    cite: i.inCourt ? [...i.cite, cpc.art(629, 1)] : i.cite,
    says: i.says,
    cure: cureOf(i),
    except: i.inCourt ? [] : [madeInCourt],
  };
  return i.per === 'crime'
    ? content<typeof pleaAndCrime.facts>({
        ...spec,
        for: pleaAndCrime,
        holds: ({ ch }) => and(...i.elements.map((e) => elementShown(spec.id, i.cite, e, ch.id))),
      })
    : content<typeof pleaAndParty.facts>({
        ...spec,
        for: pleaAndParty,
        ...(i.item === 10 ? { when: ({ g }) => victimWhoConsents(g) } : {}),
        holds: ({ g }) => and(...i.elements.map((e) => elementShown(spec.id, i.cite, e, g.id))),
      });
});

/** Items a cooperation agreement takes over (619(6)): neither punishment, nor consequences, nor consent of the victim. */
const takenOver = agreementItems.filter((i) => i.item <= 7);
const cooperations = where(c.agreements, (g) => is(g.form, 'cooperation'));
const cooperation = about({ g: cooperations });
const cooperationAndCrime = about({ g: cooperations }, ({ g }) => ({ ch: chargesOf(g) }));

/** The same for the text of a cooperation agreement. */
export const cooperationContent: readonly AnyNorm[] = takenOver.map((i): AnyNorm => {
  const cite = [cpc.art(619, 6), ...i.cite];
  const spec = {
    id: `kz.cpc.619-6-${i.item}.${i.id}`,
    governs: concludeCooperation,
    cite,
    says: i.says,
    cure: cureOf(i),
  };
  return i.per === 'crime'
    ? content<typeof cooperationAndCrime.facts>({
        ...spec,
        for: cooperationAndCrime,
        holds: ({ ch }) => and(...i.elements.map((e) => elementShown(spec.id, cite, e, ch.id))),
      })
    : content<typeof cooperation.facts>({
        ...spec,
        for: cooperation,
        holds: ({ g }) => and(...i.elements.map((e) => elementShown(spec.id, cite, e, g.id))),
      });
});
