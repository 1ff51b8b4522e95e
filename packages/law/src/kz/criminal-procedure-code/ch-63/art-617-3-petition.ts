import {
  and,
  bar,
  before,
  conditionByVersion,
  consequence,
  contains,
  duty,
  exists,
  ground,
  is,
  lit,
  no,
  not,
  notAfter,
  now,
  oneOf,
  or,
  power,
  requirement,
  same,
  some,
  where,
  yes,
  type Cond,
  type Expr,
  type Many,
  type Text,
} from '@zhargy/logic';
import type { Day } from '@zhargy/calendar';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { assetAndParty, concludeAssetAgreement } from './acts.ts';
import { codeBegins, law23 } from './amending-laws.ts';
import {
  assetAlone,
  assetAndForwarding,
  assetAndPetition,
  complainOfAssetRefusal,
  petitionForAsset,
  refuseAsset,
} from './art-617-acts.ts';
import { byCounselOf, byProsecutor, untilRetirement } from './art-615-petition.ts';
import { thisAct } from './this-act.ts';
import { termEnds, within } from '../ch-06-time-limits/index.ts';
import { sentToCourtAt } from '../in-court.ts';
import { hasStanding } from '../ch-09-participants/art-064-suspect.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Who may ask for the agreement, and until when; an earlier refusal does not stand in the way (617-2(4)). */
export const assetPetition = power({
  id: 'kz.cpc.617-3-1.petition',
  for: assetAndParty,
  governs: petitionForAsset,
  cite: [cpc.art('617-3', 1).since(law23), cpc.art('617-3', 2).since(law23), cpc.art('617-2', 4).since(law23)],
  holds: ({ g, p }) =>
    and(
      ground(
        {
          id: 'kz.cpc.617-3-1.petition.by',
          cite: [cpc.art('617-3', 1), cpc.art('617-3', 2)],
          says: text(
            'Өтінішхатты адамның өзі не қорғаушысы берген немесе прокурор бастама көтерген',
            'Ходатайство заявило само лицо или защитник либо инициатива исходит от прокурора',
            'The person or his counsel petitioned, or the prosecutor took the initiative',
          ),
        },
        or(same(thisAct.by, p.id), byCounselOf(thisAct.by, g, p), byProsecutor(thisAct.by)),
      ),
      ground(
        {
          id: 'kz.cpc.617-3-1.petition.status',
          cite: [cpc.art('617-3', 1)],
          says: text(
            'Адам күдікті, айыпталушы немесе сотталушы мәртебесінде',
            'Лицо имеет статус подозреваемого, обвиняемого или подсудимого',
            'The person is a suspect, accused or defendant',
          ),
        },
        hasStanding(p),
      ),
      ground(
        {
          id: 'kz.cpc.617-3-1.petition.in-time',
          cite: [cpc.art('617-3', 1)],
          says: text(
            'Сот кеңесу бөлмесіне әлі кетпеген',
            'Суд ещё не удалился в совещательную комнату',
            'The court has not yet retired to deliberate',
          ),
        },
        untilRetirement.holds({ g, p }),
      ),
    ),
  says: text(
    'Күдікті, айыпталушы, сотталушы активтерді қайтару туралы келісімді сот кеңесу бөлмесіне кеткенге дейін сұрай алады',
    'Подозреваемый, обвиняемый, подсудимый вправе просить о соглашении о возврате активов до удаления суда в совещательную комнату',
    'The suspect, accused or defendant may ask for an agreement on the return of assets until the court retires to deliberate',
  ),
  cure: text(
    'Уақыты өтсе, сот талқылауы жалпы тәртіппен аяқталады; бұрын бас тартылғаны қайта сұрауға кедергі емес',
    'Если время упущено, дело рассматривается в общем порядке; прежний отказ повторной просьбе не мешает',
    'When it is too late the trial ends in the ordinary way; an earlier refusal is no obstacle to asking again',
  ),
});

/** The form with the return of assets existed on the day the paper came. */
const formExisted = (on: Expr<Day>): Cond =>
  conditionByVersion(
    [
      { from: codeBegins, is: no },
      { from: law23, is: yes },
    ],
    on,
  );

const sentOn = (g: AgreementFacts, a: ActFacts): Many<ActFacts> =>
  where(c.acts, (f) =>
    and(is(f.kind, 'forwardPetition'), contains(f.about, g.id), not(before(f.on, a.on)), notAfter(f.on, now)),
  );
const threeDays = (a: ActFacts) => ({ start: a.filed.received, unit: 'days', n: 3 }) as const;

/** The investigating body has three days. A petition made to the court stays in court. */
export const forwardInThreeDays = duty({
  id: 'kz.cpc.617-3-2.forward',
  for: assetAndPetition,
  cite: [cpc.art('617-3', 2).since(law23)],
  who: text('тергеп-тексеруді жүзеге асыратын орган', 'орган, осуществляющий расследование', 'the investigating body'),
  says: text(
    'Активтерді қайтару туралы келісім жөніндегі өтінішхат іспен бірге түскен күнінен бастап үш тәулік ішінде прокурорға жіберіледі',
    'Ходатайство о соглашении о возврате активов вместе с делом направляется прокурору в течение трёх суток с получения',
    'A petition for an agreement on the return of assets goes to the prosecutor, with the case, within three days of its receipt',
  ),
  cure: text(
    'Өтінішхат пен істі прокурорға дереу жіберіңіз',
    'Немедленно направьте ходатайство и дело прокурору',
    'Send the petition and the case to the prosecutor at once',
  ),
  when: ({ a }) => and(formExisted(a.filed.received), not(sentToCourtAt(a.on))),
  by: ({ a }): Expr<Day> =>
    termEnds.of({ start: a.filed.received, unit: lit.text('days'), n: lit.count(3), kind: lit.text('ordinary') }),
  done: ({ g, a }) => exists(sentOn(g, a)),
  doneInTime: ({ g, a }) => some(sentOn(g, a), (f) => within(threeDays(a), f.on)),
});

const decisions = (g: AgreementFacts, f: ActFacts): Many<ActFacts> =>
  where(c.acts, (d) =>
    and(
      oneOf(d.kind, ['concludeAgreement', 'refuseAgreement']),
      contains(d.about, g.id),
      not(before(d.on, f.on)),
      notAfter(d.on, now),
    ),
  );

/** The prosecutor has ten days from the arrival of the case, three more than for a plea. */
export const decideInTenDays = duty({
  id: 'kz.cpc.617-3-4.decision',
  for: assetAndForwarding,
  cite: [cpc.art('617-3', 4).since(law23)],
  who: text('прокурор', 'прокурор', 'the prosecutor'),
  says: text(
    'Прокурор активтерді қайтару туралы өтінішхат бойынша шешімді іс прокуратураға түскен сәттен бастап он тәулік ішінде қабылдайды',
    'Решение по ходатайству о соглашении о возврате активов прокурор принимает в течение десяти суток с поступления дела в прокуратуру',
    'The prosecutor decides on the petition for an agreement on the return of assets within ten days of the arrival of the case',
  ),
  cure: text(
    'Келісім жасасыңыз немесе бас тарту туралы жазбаша хабарлаңыз',
    'Заключите соглашение или письменно сообщите об отказе',
    'Conclude the agreement or refuse it in writing',
  ),
  when: ({ f }) => and(formExisted(f.filed.received), not(sentToCourtAt(f.on))),
  by: ({ f }): Expr<Day> =>
    termEnds.of({ start: f.filed.received, unit: lit.text('days'), n: lit.count(10), kind: lit.text('ordinary') }),
  done: ({ g, f }) => exists(decisions(g, f)),
  doneInTime: ({ g, f }) =>
    some(decisions(g, f), (d) => within({ start: f.filed.received, unit: 'days', n: 10 }, d.on)),
});

const refusals = (g: AgreementFacts): Many<ActFacts> =>
  where(c.acts, (r) => and(is(r.kind, 'refuseAgreement'), contains(r.about, g.id)));

/** What follows from a refusal: it is told in writing, cannot be complained of, and bars nothing later. */
export const afterAssetRefusal = consequence({
  id: 'kz.cpc.617-3-4.after-refusal',
  for: assetAlone,
  cite: [cpc.art('617-3', 4).since(law23), cpc.art('617-2', 4).since(law23)],
  says: text(
    'Прокурордың бас тартуына шағым жасалмайды, бірақ келісімді кейін қайта сұрауға және жасасуға болады',
    'Отказ прокурора не обжалуется, но о соглашении можно ходатайствовать вновь и заключить его позднее',
    'The refusal of the prosecutor cannot be appealed, but the agreement may be asked for again and concluded later',
  ),
  follows: ({ g }) => some(refusals(g), (r) => notAfter(r.on, now)),
});

/** It is the prosecutor who concludes the agreement; the law asks for nobody's approval. */
export const prosecutorConcludesAsset = power({
  id: 'kz.cpc.617-3-2.prosecutor-concludes',
  for: assetAlone,
  governs: concludeAssetAgreement,
  cite: [cpc.art('617-3', 2).since(law23), cpc.art('617-4', 1, 2).since(law23)],
  holds: () => byProsecutor(thisAct.by),
  says: text(
    'Активтерді қайтару туралы келісімді прокурор жасасады; оны бекіту талап етілмейді',
    'Соглашение о возврате активов заключает прокурор; утверждения оно не требует',
    'The prosecutor concludes the agreement on the return of assets; no approval is asked for',
  ),
  cure: text(
    'Келісімді прокурордың атынан қайта жасаңыз',
    'Заключите соглашение от имени прокурора заново',
    'Conclude the agreement again in the name of the prosecutor',
  ),
});

/** A refusal is given in writing. */
export const assetRefusalWritten = requirement({
  id: 'kz.cpc.617-3-2.refusal-in-writing',
  for: assetAlone,
  governs: refuseAsset,
  cite: [cpc.art('617-3', 2).since(law23)],
  holds: () => is(thisAct.form, 'written'),
  says: text(
    'Келісім жасасудан бас тарту туралы прокурор жазбаша хабарлайды',
    'Об отказе заключить соглашение прокурор сообщает письменно',
    'The prosecutor tells in writing of the refusal to conclude the agreement',
  ),
  cure: text('Жазбаша хабарлаңыз', 'Сообщите об отказе письменно', 'Give the refusal in writing'),
});

/** No complaint of the refusal. */
export const assetRefusalNotAppealed = bar({
  id: 'kz.cpc.617-3-4.not-appealable',
  for: assetAlone,
  governs: complainOfAssetRefusal,
  cite: [cpc.art('617-3', 4).since(law23)],
  bars: ({ g }) => some(refusals(g), (r) => contains(thisAct.about, r.id)),
  says: text(
    'Прокурордың активтерді қайтару туралы келісім жасасудан бас тартуына шағым жасалмайды',
    'Отказ прокурора от соглашения о возврате активов обжалованию не подлежит',
    'The refusal of the prosecutor to conclude an agreement on the return of assets cannot be appealed',
  ),
  cure: text(
    'Шағым орнына өтінішхатты қайта беріңіз',
    'Вместо жалобы заявите ходатайство повторно',
    'Petition again instead of complaining',
  ),
});
