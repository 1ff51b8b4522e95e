import {
  about,
  and,
  conditionByVersion,
  contains,
  content,
  duty,
  exists,
  ground,
  implies,
  is,
  oneOf,
  or,
  precedesAct,
  requirement,
  same,
  some,
  where,
  yes,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { c, type ActFacts, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { copiesOf, elementOrNotNeeded, wentTo } from '../record-elements.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { endCaseInCourt } from './acts.ts';
import { codeBegins, law188 } from './amending-laws.ts';
import { accusedPerson } from '../accused-persons.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** A person as to whom the judge ended the case; the ruling names him. */
const ended = accusedPerson;
const byJudge = (a: Pick<ActFacts, 'by'>): Cond =>
  exists(where(c.roles, (r) => and(same(r.person, a.by), is(r.as, 'judge'))));

const ofArticles35And36 = [
  'cpc-35-1-1',
  'cpc-35-1-2',
  'cpc-35-1-3',
  'cpc-35-1-4',
  'cpc-35-1-5',
  'cpc-35-1-6',
  'cpc-35-1-7',
  'cpc-35-1-8',
  'cpc-35-1-9',
  'cpc-35-1-10',
  'cpc-35-1-11',
  'cc-65',
  'cc-66',
  'cc-68-1',
  'cc-68-2',
  'cc-68-3',
  'cc-70',
  'cc-83',
] as const;

/** Article 327: only on articles 35(1), 36(1), or when the prosecutor drops the charge. */
export const groundsToEnd = requirement({
  id: 'kz.cpc.327.grounds',
  for: ended,
  governs: endCaseInCourt,
  cite: [cpc.art(327)],
  when: () => byJudge(thisAct),
  holds: ({ p }) =>
    or(
      some(
        where(c.circumstances, (x) => same(x.person, p.id)),
        (x) => oneOf(x.code, ofArticles35And36),
      ),
      some(
        where(c.charges, (ch) => same(ch.person, p.id)),
        (ch) =>
          exists(where(c.acts, (a) => and(is(a.kind, 'dropCharge'), contains(a.about, ch.id), precedesAct(a.on)))),
      ),
    ),
  says: t(
    'Судья істі тек 35, 36-баптардың негіздері бойынша немесе прокурор айыптаудан бас тартса тоқтатады',
    'Судья прекращает дело только по основаниям статей 35, 36 либо при отказе прокурора от обвинения',
    'The judge ends a case only on articles 35 and 36, or when the prosecutor drops the charge',
  ),
  cure: t('Заңды негізін көрсетіңіз', 'Укажите законное основание', 'Name the lawful ground'),
});

const settled = (name: string): Cond => elementOrNotNeeded(thisAct, name);
const part = (name: string, says: Text, holds: Cond = settled(name)): Cond =>
  ground({ id: `kz.cpc.327.${name}`, cite: [cpc.art(327)], says }, holds);

/** Article 327: what the ruling settles besides the end of the case. */
export const rulingOnEnd = content({
  id: 'kz.cpc.327.ruling',
  for: ended,
  governs: endCaseInCourt,
  cite: [cpc.art(327)],
  when: () => byJudge(thisAct),
  holds: () =>
    and(
      part(
        'restraintLifted',
        t('бұлтартпау шарасы жойылған', 'мера пресечения отменена', 'the measure of restraint is lifted'),
      ),
      part(
        'securityLifted',
        t('қамтамасыз ету шаралары жойылған', 'меры обеспечения отменены', 'the measures of security are lifted'),
      ),
      part(
        'evidenceDecided',
        t('заттай дәлелдемелер шешілген', 'решено о вещественных доказательствах', 'exhibits are decided'),
      ),
      part(
        'safetyDecided',
        t('қауіпсіздік шаралары туралы шешілген', 'решено о мерах безопасности', 'safety measures are decided'),
        conditionByVersion([
          { from: codeBegins, is: yes },
          { from: law188, is: settled('safetyDecided') },
        ]),
      ),
    ),
  says: t(
    'Тоқтату қаулысында шаралардың күші жойылып, заттай дәлелдемелер мен қауіпсіздік шаралары шешіледі',
    'Постановление о прекращении отменяет меры и решает о доказательствах и мерах безопасности',
    'The ruling that ends the case lifts the measures and settles exhibits and safety',
  ),
  cure: t('Қаулыны толықтырыңыз', 'Дополните постановление', 'Complete the ruling'),
});

const endings = about({ a: where(c.acts, (a) => and(is(a.kind, 'terminateAgainst'), byJudge(a))) }, ({ a }) => ({
  p: where(c.persons, (p) => contains(a.about, p.id)),
}));
/** Every copy was handed over or sent; a case without a victim needs none for one. */
const delivered = (a: ActFacts, person: PersonFacts): Cond =>
  and(
    some(copiesOf(a), (copy) => wentTo(copy, ['prosecutor'])),
    some(copiesOf(a), (copy) => same(copy.to, person.id)),
    implies(
      exists(where(c.roles, (r) => is(r.as, 'victim'))),
      some(copiesOf(a), (copy) => wentTo(copy, ['victim'])),
    ),
  );

/** Article 327: copies to the prosecutor, the person and the victim. */
export const copiesOfEnd = duty({
  id: 'kz.cpc.327.copies',
  for: endings,
  cite: [cpc.art(327)],
  who: t('сот', 'суд', 'the court'),
  done: ({ a, p }) => delivered(a, p),
  doneInTime: ({ a, p }) => delivered(a, p),
  says: t(
    'Тоқтату қаулысының көшірмесі прокурорға, жауапқа тартылған адамға және жәбірленушіге беріледі',
    'Копия постановления о прекращении направляется прокурору, лицу и потерпевшему',
    'A copy of the ruling goes to the prosecutor, the person and the victim',
  ),
  cure: t('Көшірмелерді тапсырыңыз', 'Вручите копии', 'Deliver the copies'),
});
