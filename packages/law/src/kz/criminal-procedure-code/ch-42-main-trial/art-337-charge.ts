import {
  about,
  and,
  assessment,
  before,
  consequence,
  contains,
  duty,
  every,
  exists,
  is,
  lit,
  not,
  same,
  some,
  where,
  yes,
  type Cond,
  type Expr,
  type Id,
} from '@zhargy/logic';
import { c, type ActFacts, type ChargeFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { inCourtAt } from '../in-court.ts';

/** Victims of the offence charged, as the file names them. */
const victimsOfCharge = (ch: ChargeFacts) =>
  where(c.roles, (r) => and(is(r.as, 'victim'), contains(r.offences, ch.offence)));
const after = (x: ActFacts, y: ActFacts): Cond => before(x.on, y.on);
/** A victim said after the prosecutor's statement that he insists on the former charge. */
const victimInsists = (ch: ChargeFacts, x: ActFacts): Cond =>
  some(victimsOfCharge(ch), (r) =>
    some(
      where(c.acts, (a) => and(is(a.kind, 'insistOnCharge'), contains(a.about, ch.id), same(a.by, r.person))),
      (a) => after(x, a),
    ),
  );
const dropped = (ch: ChargeFacts, by: Expr<Id<'person'>>): Cond =>
  exists(where(c.acts, (a) => and(is(a.kind, 'dropCharge'), contains(a.about, ch.id), same(a.by, by))));
const victimsDropped = (ch: ChargeFacts): Cond => every(victimsOfCharge(ch), (r) => dropped(ch, r.person));

const charged = where(c.charges, (ch) => exists(where(c.acts, (a) => contains(a.about, ch.id))));
const byProsecutor = (a: ActFacts): Cond =>
  exists(where(c.roles, (r) => and(is(r.as, 'prosecutor'), same(r.person, a.by))));
const inCourt = (ch: ChargeFacts, a: ActFacts): Cond => inCourtAt(a.on, ch.person);
/** A charge and the statement by which the prosecutor dropped it. */
const chargeAndDrop = about({ ch: charged }, ({ ch }) => ({
  x: where(c.acts, (a) => and(is(a.kind, 'dropCharge'), contains(a.about, ch.id), byProsecutor(a))),
}));
/** A charge and the statement by which the prosecutor changed it. */
export const chargeAndChange = about({ ch: charged }, ({ ch }) => ({
  x: where(c.acts, (a) => and(is(a.kind, 'changeCharge'), contains(a.about, ch.id), byProsecutor(a))),
}));

const statedDropped = (ch: ChargeFacts): Cond =>
  some(
    where(c.acts, (a) => and(contains(a.about, ch.id), is(a.kind, 'dropCharge'))),
    () => yes,
  );

const noVictimInsists = (ch: ChargeFacts, x: ActFacts): Cond => not(victimInsists(ch, x));
/** The prosecutor changed the charge in court and no victim insists on the former one. */
export const newChargeStands = (ch: ChargeFacts, x: ActFacts): Cond => and(inCourt(ch, x), noVictimInsists(ch, x));

/** The prosecutor's conclusion that a charge was not confirmed, and that charge. */
const unconfirmed = about({ m: where(c.assessments, (m) => same(m.what, lit.text('chargeUnconfirmed'))) }, ({ m }) => ({
  ch: where(c.charges, (ch) => same<string>(m.about, ch.id)),
}));

/** Article 337(6): the prosecutor must drop, wholly or in part, what the trial did not confirm. */
export const dropUnconfirmed = duty({
  id: 'kz.cpc.337-6.drop',
  for: unconfirmed,
  cite: [cpc.art(337, 6)],
  who: { kk: 'мемлекеттік айыптаушы', ru: 'государственный обвинитель', en: 'the state prosecutor' },
  says: {
    kk: 'Талқылауда расталмаған айыптаудан прокурор толық немесе ішінара бас тартады',
    ru: 'От обвинения, не нашедшего подтверждения, прокурор отказывается полностью или частично',
    en: 'The prosecutor drops, wholly or in part, a charge the trial did not confirm',
  },
  cure: {
    kk: 'Айыптаудан бас тартыңыз немесе оны өзгертіңіз',
    ru: 'Откажитесь от обвинения или измените его',
    en: 'Drop the charge or change it',
  },
  when: ({ m }) =>
    assessment(
      {
        id: 'prosecutor.chargeUnconfirmed',
        by: 'prosecutor',
        cite: [cpc.art(337, 6)],
        asks: {
          kk: 'Прокурор айыптау талқылауда расталмады деген қорытындыға келді ме?',
          ru: 'Пришёл ли прокурор к выводу, что обвинение не нашло подтверждения?',
          en: 'Has the prosecutor concluded that the charge was not confirmed?',
        },
      },
      m.value,
    ),
  done: ({ ch }) => statedDropped(ch),
  doneInTime: ({ ch }) => statedDropped(ch),
});
/** Article 337(7): a charge dropped by the prosecutor and by every victim ends, wholly or in that part. */
export const droppedByAll = consequence({
  id: 'kz.cpc.337-7.dropped-by-all',
  for: chargeAndDrop,
  cite: [cpc.art(337, 7)],
  says: {
    kk: 'Прокурор да, жәбірленуші де бас тартқан айыптау бойынша сот істі тоқтатады',
    ru: 'По обвинению, от которого отказались прокурор и потерпевший, суд прекращает дело',
    en: 'The court ends the case on a charge that the prosecutor and the victim have dropped',
  },
  when: ({ ch, x }) => inCourt(ch, x),
  follows: ({ ch }) => victimsDropped(ch),
});

/** Article 337(7): a victim who insists keeps the trial going on the charge the prosecutor dropped. */
export const victimKeepsCharge = consequence({
  id: 'kz.cpc.337-7.victim-insists',
  for: chargeAndDrop,
  cite: [cpc.art(337, 7)],
  says: {
    kk: 'Жәбірленуші айыпты талап етсе, талқылау жалпы тәртіппен жалғасады, айыптауды ол өзі қолдайды',
    ru: 'Если потерпевший настаивает, разбирательство продолжается в общем порядке, обвинение поддерживает он',
    en: 'If the victim insists the trial goes on in the ordinary way and he upholds the charge',
  },
  when: ({ ch, x }) => inCourt(ch, x),
  follows: ({ ch, x }) => victimInsists(ch, x),
});

/** Article 337(7): the changed charge is tried unless a victim insists on the former one. */
export const changedChargeTried = consequence({
  id: 'kz.cpc.337-7.changed-charge',
  for: chargeAndChange,
  cite: [cpc.art(337, 6), cpc.art(337, 7), cpc.art(340, 2)],
  says: {
    kk: 'Прокурор айыптауды өзгертіп, жәбірленуші бұрынғысын талап етпесе, сот істі жаңа айыптау бойынша қарайды',
    ru: 'Если прокурор изменил обвинение, а потерпевший на прежнем не настаивает, суд рассматривает новое обвинение',
    en: 'When the prosecutor changed the charge and no victim insists on the former one the court tries the new one',
  },
  when: ({ ch, x }) => inCourt(ch, x),
  follows: ({ ch, x }) => noVictimInsists(ch, x),
});
