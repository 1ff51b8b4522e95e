import { and, cond, is, not, oneOf, type Citation, type Cond, type Unverified } from '@zhargy/logic';
import type { RequestFacts } from '@zhargy/casefile';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { chisinau, minsk, prosecutorsOrder } from './sources.ts';

/** Who sends a request. */
export type Sender =
  | 'supervisingProsecutor'
  | 'generalProsecutorsOffice'
  | 'generalProsecutorsOfficeOrAuthorisedProsecutor'
  | 'prosecutorGeneral'
  | 'prosecutorGeneralOrDeputy'
  | 'prosecutorGeneralOrAuthorisedProsecutor'
  | 'supremeCourt'
  | 'competentBody'
  | 'foreignState'
  | 'foreignCourt'
  | 'foreignProsecutor'
  | 'foreignCompetentBody'
  | 'foreignCentralBody';
/** To whom it is addressed. */
export type Addressee =
  | 'requestedState'
  | 'supervisingProsecutor'
  | 'regionalProsecutorsOffice'
  | 'foreignGeneralProsecutorsOffice'
  | 'foreignProsecutionBody'
  | 'foreignCentralBody'
  | 'foreignCompetentBody'
  | 'foreignCourtBody'
  | 'bodyNamedInTreaty'
  | 'generalProsecutorsOffice'
  | 'generalProsecutorsOfficeOrAuthorisedProsecutor'
  | 'supremeCourt'
  | 'competentBody';
/** By which way it goes; `notStated` where the law names none. */
export type Channel =
  | 'diplomatic'
  | 'notStated'
  | 'prosecutorsGeneral'
  | 'centralBodies'
  | 'generalProsecutorsOffice'
  | 'supremeCourt'
  | 'directProsecutors'
  | 'prosecutionBodies'
  | 'directBodies';

/** One row of the table. The first row that applies wins; a row may speak differently of outgoing and incoming requests. */
export interface Route {
  readonly row: string;
  readonly when: (r: RequestFacts) => Cond;
  readonly outgoing?: Way;
  readonly incoming?: Way;
  readonly cite: readonly Citation[];
  readonly mark?: Unverified;
}
interface Way {
  readonly sender: Sender | 'byCourtOrProsecution';
  readonly addressee: Addressee | 'byCourtOrProsecution' | 'byTreaty';
  readonly channel: Channel | 'byTreaty';
}

const outgoing = (r: RequestFacts): Cond => is(r.direction, 'outgoing');
const incoming = (r: RequestFacts): Cond => is(r.direction, 'incoming');
const isAction = (r: RequestFacts): Cond => is(r.subject, 'action');
/** A court asks while the case is tried. */
export const courtInTrial = (r: RequestFacts): Cond => and(is(r.madeBy, 'court'), is(r.stage, 'trial'));
/** The action needs a sanction under the law of Kazakhstan: requesting when the request goes out, requested when it comes in. */
export const sanctionNeeded = (r: RequestFacts): Cond => cond(outgoing(r), r.sanctionRequesting, r.sanctionRequested);

const preTrialAction = (r: RequestFacts): Cond => and(isAction(r), is(r.stage, 'preTrial'));
const sanctioned = (r: RequestFacts): Cond => and(preTrialAction(r), sanctionNeeded(r));
const amongProsecutors = (r: RequestFacts): Cond =>
  and(oneOf(r.treatyBasis, ['minskWithProtocol', 'prosecutorsAgreement']), sanctioned(r));
const sentOnward = (r: RequestFacts): Cond => and(outgoing(r), amongProsecutors(r));

/** The order of relations is known from a lecture; of the agreement only the first article was read. */
export const byLecture: Unverified = {
  id: 'routing.lecture',
  says: {
    kk: 'тәртіп дәріс бойынша берілген, келісімнің толық мәтіні оқылмаған',
    ru: 'порядок изложен по лекции, полный текст соглашения не прочитан',
    en: 'the order is taken from a lecture; the full text of the agreement was not read',
  },
};
/** Nothing says where a request goes when not even the region is known; the central body can always pass it on. */
export const byDefault: Unverified = {
  id: 'routing.region-unknown',
  says: {
    kk: 'облысы белгісіз болса, мекенжай туралы ереже жоқ; бас прокуратура шартты түрде алынды',
    ru: 'если область неизвестна, правила нет; Генеральная прокуратура взята по умолчанию',
    en: 'there is no rule where the region is unknown; the General Prosecutor’s Office is a default, not law',
  },
};

const direct = (addressee: Addressee): Way => ({
  sender: 'supervisingProsecutor',
  addressee,
  channel: 'directProsecutors',
});

/**
 * The ways of requests for legal assistance, in order of precedence. A row relies on the rows before it and never
 * repeats them as negations: so two rows that agree on an output still agree when an earlier condition is not known.
 * The reservation stands before the rows about the place, or it could never apply.
 */
export const routes: readonly Route[] = [
  {
    row: '1, 2',
    when: (r) => is(r.treatyBasis, 'none'),
    outgoing: { sender: 'byCourtOrProsecution', addressee: 'requestedState', channel: 'diplomatic' },
    incoming: { sender: 'foreignState', addressee: 'byCourtOrProsecution', channel: 'notStated' },
    cite: [cpc.art(558, 2), cpc.art(558, 5), cpc.art(558, 3)],
  },
  {
    row: '3',
    when: (r) => oneOf(r.subject, ['extradition', 'temporaryExtradition', 'transit']),
    outgoing: { sender: 'prosecutorGeneralOrDeputy', addressee: 'foreignCentralBody', channel: 'prosecutorsGeneral' },
    incoming: { sender: 'foreignCentralBody', addressee: 'generalProsecutorsOffice', channel: 'prosecutorsGeneral' },
    cite: [cpc.art(559, 1), minsk.art(80)],
  },
  {
    row: '4',
    when: (r) => is(r.subject, 'transferOfProceedings'),
    outgoing: {
      sender: 'prosecutorGeneralOrAuthorisedProsecutor',
      addressee: 'foreignCentralBody',
      channel: 'prosecutorsGeneral',
    },
    incoming: { sender: 'foreignCentralBody', addressee: 'generalProsecutorsOffice', channel: 'prosecutorsGeneral' },
    cite: [cpc.art(559, 1), minsk.art(80)],
  },
  {
    row: '5',
    when: (r) => is(r.subject, 'temporaryTransferOfPrisoner'),
    outgoing: { sender: 'generalProsecutorsOffice', addressee: 'foreignCentralBody', channel: 'prosecutorsGeneral' },
    incoming: { sender: 'foreignCentralBody', addressee: 'generalProsecutorsOffice', channel: 'prosecutorsGeneral' },
    cite: [cpc.art(559, 1), cpc.art(574, 1)],
  },
  {
    row: '6',
    when: (r) => oneOf(r.subject, ['transferOfConvict', 'transferOfMentallyIll', 'recognitionOfSentence']),
    outgoing: { sender: 'prosecutorGeneral', addressee: 'bodyNamedInTreaty', channel: 'centralBodies' },
    incoming: { sender: 'foreignCentralBody', addressee: 'generalProsecutorsOffice', channel: 'centralBodies' },
    cite: [cpc.art(559, 1)],
  },
  {
    row: '7',
    when: (r) => is(r.subject, 'jointTeam'),
    outgoing: {
      sender: 'generalProsecutorsOffice',
      addressee: 'foreignCompetentBody',
      channel: 'generalProsecutorsOffice',
    },
    incoming: {
      sender: 'foreignCompetentBody',
      addressee: 'generalProsecutorsOffice',
      channel: 'generalProsecutorsOffice',
    },
    cite: [cpc.art(578)],
  },
  {
    row: '8',
    when: courtInTrial,
    outgoing: { sender: 'supremeCourt', addressee: 'foreignCourtBody', channel: 'supremeCourt' },
    incoming: { sender: 'foreignCourt', addressee: 'supremeCourt', channel: 'supremeCourt' },
    cite: [cpc.art(559, 2)],
  },
  {
    row: '13',
    when: (r) => and(amongProsecutors(r), r.reservation),
    outgoing: {
      sender: 'generalProsecutorsOffice',
      addressee: 'foreignGeneralProsecutorsOffice',
      channel: 'prosecutorsGeneral',
    },
    incoming: { sender: 'foreignCentralBody', addressee: 'generalProsecutorsOffice', channel: 'prosecutorsGeneral' },
    cite: [prosecutorsOrder.p(1), minsk.art(80)],
    mark: byLecture,
  },
  {
    row: '9',
    when: (r) => and(sentOnward(r), r.exactPlaceKnown),
    outgoing: direct('supervisingProsecutor'),
    cite: [prosecutorsOrder.p(1), prosecutorsOrder.p(2), minsk.art(80)],
    mark: byLecture,
  },
  {
    row: '10',
    when: (r) => and(sentOnward(r), not(r.stateHasRegions)),
    outgoing: direct('foreignGeneralProsecutorsOffice'),
    cite: [prosecutorsOrder.p(1), prosecutorsOrder.p(3)],
    mark: byLecture,
  },
  {
    row: '11',
    when: (r) => and(sentOnward(r), r.regionKnown),
    outgoing: direct('regionalProsecutorsOffice'),
    cite: [prosecutorsOrder.p(1), prosecutorsOrder.p(3)],
    mark: byLecture,
  },
  {
    row: '12',
    when: sentOnward,
    outgoing: direct('foreignGeneralProsecutorsOffice'),
    cite: [prosecutorsOrder.p(1), prosecutorsOrder.p(3)],
    mark: byDefault,
  },
  {
    row: '14',
    when: (r) => and(outgoing(r), is(r.treatyBasis, 'chisinau'), sanctioned(r)),
    outgoing: {
      sender: 'generalProsecutorsOfficeOrAuthorisedProsecutor',
      addressee: 'foreignProsecutionBody',
      channel: 'prosecutionBodies',
    },
    cite: [chisinau.art(5, 2), cpc.art(559, 1)],
  },
  {
    row: '15',
    when: (r) => and(outgoing(r), is(r.treatyBasis, 'bilateral'), sanctioned(r)),
    outgoing: {
      sender: 'generalProsecutorsOfficeOrAuthorisedProsecutor',
      addressee: 'bodyNamedInTreaty',
      channel: 'centralBodies',
    },
    cite: [cpc.art(559, 1)],
  },
  {
    // The treaty decides to whom and how; its text was not read.
    row: '15, other treaties',
    when: (r) => and(outgoing(r), oneOf(r.treatyBasis, ['otherTreaty', 'minskWithoutProtocol']), sanctioned(r)),
    outgoing: { sender: 'generalProsecutorsOfficeOrAuthorisedProsecutor', addressee: 'byTreaty', channel: 'byTreaty' },
    cite: [cpc.art(559, 1)],
  },
  {
    row: '16',
    when: (r) => and(outgoing(r), preTrialAction(r)),
    outgoing: { sender: 'competentBody', addressee: 'foreignCompetentBody', channel: 'directBodies' },
    cite: [cpc.art(559, 3), chisinau.art(5, 1)],
  },
  {
    row: '18',
    when: (r) => and(incoming(r), sanctioned(r)),
    incoming: {
      sender: 'foreignProsecutor',
      addressee: 'generalProsecutorsOfficeOrAuthorisedProsecutor',
      channel: 'prosecutionBodies',
    },
    cite: [cpc.art(559, 1), cpc.art('571')],
  },
  {
    row: '17',
    when: (r) => and(incoming(r), preTrialAction(r)),
    incoming: { sender: 'foreignCompetentBody', addressee: 'competentBody', channel: 'directBodies' },
    cite: [cpc.art(559, 3)],
  },
];
