import {
  about,
  and,
  byVersion,
  cond,
  consequence,
  duty,
  effective,
  adopted,
  firstOf,
  formula,
  is,
  lit,
  not,
  notAfter,
  now,
  quantity,
  types,
  unknowable,
  unread,
  unverified,
  wholeCase,
  type Expr,
  type Formula,
  type Param,
  type Text,
  type ValueType,
} from '@zhargy/logic';
import type { Day } from '@zhargy/calendar';
import { c, type RequestFacts } from '@zhargy/casefile';
import { termEnds, within } from '../criminal-procedure-code/ch-06-time-limits/index.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import {
  courtInTrial,
  routes,
  sanctionNeeded,
  type Addressee,
  type Channel,
  type Route,
  type Sender,
} from './routes.ts';

export const eachRequest = about({ r: wholeCase(c.requests, 'each request is routed by itself') });

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const words = <V extends string>(): ValueType<V> => types.text as ValueType<string> as unknown as ValueType<V>; // a narrower name for the same text

/** Article 559 was read from the redaction of Law 91-VI on; Law 180-VI changed only who gives the sanction. */
const sinceRead = <V extends string>(r: RequestFacts, value: Expr<V>): Expr<V> =>
  byVersion(
    [
      unread(
        effective('2015-01-01', '231-V'),
        text(
          '559-баптың 2017 жылға дейінгі мәтіні оқылмаған',
          'текст статьи 559 до 2017 года не прочитан',
          'the text of article 559 before 2017 was not read',
        ),
      ),
      { from: adopted('2017-07-11', { provenBy: '2018-07-12', law: '91-VI' }), is: value },
    ],
    words<V>(),
    r.on,
  );

const marked = <T>(row: Route, value: Expr<T>): Expr<T> => (row.mark ? unverified(row.mark, value) : value);

/** One output of the table: a row that may apply leaves it unknown only where it would answer otherwise. */
const output = <V extends string>(
  r: RequestFacts,
  pick: (row: Route, way: 'outgoing' | 'incoming') => Expr<V>,
): Expr<V> =>
  sinceRead(
    r,
    firstOf(
      routes.map((row) => ({
        when: row.when(r),
        out: marked(
          row,
          row.outgoing && row.incoming
            ? cond(is(r.direction, 'outgoing'), pick(row, 'outgoing'), pick(row, 'incoming'))
            : pick(row, row.outgoing ? 'outgoing' : 'incoming'),
        ),
      })),
    ),
  );

const treatyText = <V extends string>(): Expr<V> =>
  cond(unknowable('treaty', 'the text of the treaty was not read'), lit.text('' as V), lit.text('' as V)); // both branches stay unread: the condition is never known

/** The two central bodies of Kazakhstan divide requests by who asks: a court in trial, or anyone else. */
const byCourtOrProsecution = (r: RequestFacts): Expr<'supremeCourt' | 'generalProsecutorsOffice'> =>
  cond(
    courtInTrial(r),
    lit.text<'supremeCourt' | 'generalProsecutorsOffice'>('supremeCourt'),
    lit.text('generalProsecutorsOffice'),
  );

export const senderOf = (r: RequestFacts): Expr<Sender> =>
  output<Sender>(r, (row, way) => {
    const sender = row[way]?.sender;
    if (sender === undefined || sender === 'byCourtOrProsecution') return byCourtOrProsecution(r);
    return lit.text(sender);
  });

export const addresseeOf = (r: RequestFacts): Expr<Addressee> =>
  output<Addressee>(r, (row, way) => {
    const addressee = row[way]?.addressee;
    if (addressee === 'byTreaty') return treatyText<Addressee>();
    if (addressee === undefined || addressee === 'byCourtOrProsecution') return byCourtOrProsecution(r);
    return lit.text(addressee);
  });

export const channelOf = (r: RequestFacts): Expr<Channel> =>
  output<Channel>(r, (row, way) => {
    const channel = row[way]?.channel;
    return channel === undefined || channel === 'byTreaty' ? treatyText<Channel>() : lit.text(channel);
  });

/** Which row decides; two rows never share a name, so an unknown row is shown although its outputs are known. */
export const rowOf = (r: RequestFacts): Expr<string> => output<string>(r, (row) => lit.text(row.row));

const shown = <V extends string>(id: string, says: Text, label: Text): Formula<{ readonly found: Param<V> }, V> =>
  formula({
    id,
    says,
    cite: [cpc.art(558, 5), cpc.art(559, 1), cpc.art(559, 2), cpc.art(559, 3)],
    inputs: {
      found: { label, writtenAs: 'code', optional: false, read: (v) => (typeof v === 'string' ? (v as V) : undefined) },
    }, // a code of the table, written back as it is
    result: words<V>(),
    work: (x, pad): V => pad.step(label, x.found),
  });

const senderShown = shown<Sender>(
  'kz.routing.sender',
  text('Сұрау салуды кім жібереді', 'Кто направляет запрос', 'Who sends the request'),
  text('жіберуші', 'отправитель', 'sender'),
);
const addresseeShown = shown<Addressee>(
  'kz.routing.addressee',
  text('Сұрау салу кімге жіберіледі', 'Кому адресуется запрос', 'To whom the request is addressed'),
  text('алушы', 'адресат', 'addressee'),
);
const channelShown = shown<Channel>(
  'kz.routing.channel',
  text('Сұрау салу қандай арнамен жіберіледі', 'Каким путем направляется запрос', 'By which channel the request goes'),
  text('арна', 'канал', 'channel'),
);
const rowShown = shown<string>(
  'kz.routing.row',
  text('Кестенің қай жолы қолданылады', 'Какая строка таблицы применяется', 'Which row of the table applies'),
  text('жол', 'строка', 'row'),
);

export const sender = quantity({
  id: 'kz.routing.sender',
  for: eachRequest,
  formula: senderShown,
  from: ({ r }) => ({ found: senderOf(r) }),
});
export const addressee = quantity({
  id: 'kz.routing.addressee',
  for: eachRequest,
  formula: addresseeShown,
  from: ({ r }) => ({ found: addresseeOf(r) }),
});
export const channel = quantity({
  id: 'kz.routing.channel',
  for: eachRequest,
  formula: channelShown,
  from: ({ r }) => ({ found: channelOf(r) }),
});
export const row = quantity({
  id: 'kz.routing.row',
  for: eachRequest,
  formula: rowShown,
  from: ({ r }) => ({ found: rowOf(r) }),
});

/** Without a treaty an incoming request is looked at only with a written guarantee of reciprocity. */
export const refusedWithoutGuarantee = consequence({
  id: 'kz.cpc.558-3.refusal',
  for: eachRequest,
  cite: [cpc.art(558, 3), cpc.art(569, 2, 2)],
  says: text(
    'Шарт болмаса және өзара түсіністік туралы жазбаша кепілдік берілмесе, сұрау салу орындалмайды',
    'Без договора и без письменной гарантии взаимности в исполнении запроса отказывается',
    'Without a treaty and without a written guarantee of reciprocity the request is refused',
  ),
  follows: ({ r }) => and(is(r.direction, 'incoming'), is(r.treatyBasis, 'none'), not(r.writtenReciprocityGuarantee)),
});

/** An outgoing request without a treaty carries a written guarantee of reciprocity. */
export const guaranteeGiven = consequence({
  id: 'kz.cpc.558-2.guarantee',
  for: eachRequest,
  cite: [cpc.art(558, 2)],
  says: text(
    'Шарт болмаса, орталық орган болашақта осындай сұрау салуды қарауға жазбаша кепілдік береді',
    'При отсутствии договора центральный орган дает письменную гарантию рассмотреть такой же запрос в будущем',
    'Without a treaty the central body gives a written guarantee to consider a like request in future',
  ),
  follows: ({ r }) => and(is(r.direction, 'outgoing'), is(r.treatyBasis, 'none')),
});

/** An incoming request for an action that needs a sanction here is executed only with one, whatever the foreign law says. */
export const sanctionHere = consequence({
  id: 'kz.cpc.571.sanction',
  for: eachRequest,
  cite: [cpc.art('571')],
  says: text(
    'Санкция талап етілетін әрекет тергеу судьясының (соттың) санкциясымен ғана жүргізіледі',
    'Действие, требующее санкции, выполняется только с санкцией следственного судьи (суда)',
    'An action that needs a sanction is carried out only with the sanction of the investigating judge (court)',
  ),
  follows: ({ r }) => and(is(r.direction, 'incoming'), is(r.subject, 'action'), sanctionNeeded(r)),
});

/** The original of a request sent by e-mail, fax or the like is posted within three days of sending. */
export const originalPosted = duty({
  id: 'kz.cpc.560-4.original',
  for: eachRequest,
  cite: [cpc.art(560, 4)],
  when: ({ r }) => and(is(r.direction, 'outgoing'), r.urgent, notAfter(r.sentElectronically, now)),
  who: text('Қазақстанның орталық органы', 'центральный орган Казахстана', 'the central body of Kazakhstan'),
  says: text(
    'Электрондық жолмен жіберілген сұрау салудың түпнұсқасы үш тәулік ішінде поштамен жіберіледі',
    'Оригинал запроса, переданного электронным путем, направляется по почте в течение трех суток',
    'The original of a request sent electronically is posted within three days',
  ),
  cure: text(
    'Түпнұсқаны дереу поштамен жіберіңіз',
    'Немедленно направьте оригинал по почте',
    'Post the original at once',
  ),
  by: ({ r }): Expr<Day> =>
    termEnds.of({ start: r.sentElectronically, unit: lit.text('days'), n: lit.count(3), kind: lit.text('ordinary') }),
  done: ({ r }) => notAfter(r.originalPosted, now),
  doneInTime: ({ r }) => within({ start: r.sentElectronically, unit: 'days', n: 3 }, r.originalPosted),
});

export const routingNorms = [
  sender,
  addressee,
  channel,
  row,
  refusedWithoutGuarantee,
  guaranteeGiven,
  sanctionHere,
  originalPosted,
];
export const routingShown = [senderShown, addresseeShown, channelShown, rowShown];
