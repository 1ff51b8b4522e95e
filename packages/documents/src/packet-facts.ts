import { entryAt, type CaseFile } from '@zhargy/casefile';
import type { Text } from '@zhargy/logic';
import { factAt, factOfNobody, idsIn, listAt, memberOf, textOf } from './fact-ref.ts';
import type { FactRef } from './sketch.ts';
import type { FactKind } from './tree.ts';
import { roleForms, type RoleForms, type Standing } from './words/role-forms.ts';

/** A person as the papers name one; the facts of somebody the file does not name are missing. */
export interface PersonView {
  readonly id: string | undefined;
  readonly name: FactRef;
  readonly position: FactRef;
  readonly birthDate: FactRef;
  readonly birthPlace: FactRef;
  readonly residence: FactRef;
  readonly occupation: FactRef;
  readonly female: boolean;
  readonly entity: boolean;
}
/** An act that a paper records or rests on; one that is not recorded yet has no facts. */
export interface ActView {
  readonly id: string | undefined;
  readonly on: FactRef;
  readonly place: FactRef;
  readonly start: FactRef;
  readonly end: FactRef;
  readonly stated: FactRef;
  readonly form: string | undefined;
}
export interface VictimView {
  readonly id: string;
  readonly person: PersonView;
  readonly words: RoleForms;
  /** Who speaks for the victim, where somebody does. */
  readonly speaker: PersonView | undefined;
  readonly rightsExplained: ActView;
  readonly consequencesExplained: ActView;
  readonly consent: ActView;
  readonly objection: ActView;
}
export interface ChargeView {
  readonly id: string;
  fact(field: string, kind: FactKind): FactRef;
  /** A fact of the deed. */
  deed(field: string, kind: FactKind): FactRef;
}
export interface PacketFacts {
  readonly file: CaseFile;
  readonly agreement: string;
  fact(field: string, kind: FactKind): FactRef;
  readonly number: FactRef;
  readonly court: FactRef;
  readonly standing: Standing;
  readonly words: RoleForms;
  readonly party: PersonView;
  /** The legal representative of the party, where the file names one. */
  readonly guardian: PersonView | undefined;
  readonly translator: PersonView | undefined;
  readonly prosecutor: PersonView;
  readonly counsel: PersonView;
  /** Who conducts the investigation. */
  readonly officer: PersonView;
  readonly victims: readonly VictimView[];
  readonly charges: readonly ChargeView[];
  readonly inCourt: boolean;
  readonly petition: ActView;
  readonly refusal: ActView;
  readonly conclusion: ActView;
  /** Sending the case to court. */
  readonly sending: ActView;
  readonly appointment: ActView;
  readonly invitation: ActView;
  readonly forwarding: ActView;
  readonly notice: ActView;
}

/** What a paper calls the facts of the act it is made for. */
const actLabels: Readonly<Record<string, Text>> = {
  on: { kk: 'құжаттың күні', ru: 'дата документа', en: 'date of the document' },
  'recordedIn.place': { kk: 'орны', ru: 'место', en: 'place' },
};
/** Stands in a place of the dictionary where no id is known. */
const nobody = 'nobody';

/** The facts of one agreement; undefined where the file has none of that id. */
export function packetFacts(file: CaseFile, agreement: string): PacketFacts | undefined {
  const g = memberOf(file, 'agreements', agreement);
  if (!g) return undefined;
  const partyId = textOf(g, 'party');
  const party = person(file, partyId, `agreements.${agreement}.party`);
  const charged = idsIn(g, 'charges');
  const offences = charged.flatMap((id) => textOf(memberOf(file, 'charges', id), 'offence') ?? []);
  const inCourt = isInCourt(file, agreement);
  const standing = standingOf(file, partyId, inCourt);
  const counselId = textOf(g, 'counsel') ?? roleHolder(file, ['counsel'], partyId);
  const prosecutorId = textOf(g, 'prosecutor') ?? roleHolder(file, ['prosecutor']);
  const act = (kind: string, more: (a: Entry) => boolean = () => true): ActView =>
    actView(
      file,
      listAt(file, 'acts').findLast((a) => a['kind'] === kind && aboutThis(a, agreement, partyId) && more(a)),
    );
  return {
    file,
    agreement,
    fact: (field, kind) => factAt(file, `agreements.${agreement}.${field}`, kind),
    number: factAt(file, 'proceeding.number', 'name'),
    court: factAt(file, 'proceeding.court', 'text'),
    standing,
    words: roleForms(standing, party.female),
    party,
    guardian: optional(file, roleHolder(file, ['legalRepresentative'], partyId)),
    translator: optional(file, roleHolder(file, ['translator'])),
    prosecutor: person(file, prosecutorId, `agreements.${agreement}.prosecutor`),
    counsel: person(file, counselId, `agreements.${agreement}.counsel`),
    officer: person(
      file,
      roleHolder(file, inCourt ? ['judge'] : ['investigator', 'inquirer', 'judge']),
      'roles',
      officerLabel,
    ),
    victims: victimsOf(file, charged, offences).map((id) => victim(file, id, agreement)),
    charges: charged.map((id) => charge(file, id)),
    inCourt,
    petition: act('petitionForAgreement'),
    refusal: act('refuseAgreement'),
    conclusion: act('concludeAgreement', (a) => idsIn(a, 'about').includes(agreement)),
    sending: act('sendCaseToCourt'),
    appointment: act('appointCounsel'),
    invitation: act('notify', (a) => a['subject'] === 'rightToAgreement'),
    forwarding: act('forwardPetition'),
    notice: act('notify', (a) => a['subject'] !== 'rightToAgreement'),
  };
}

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };
const officerLabel: Text = {
  kk: 'қылмыстық процесті жүргізетін лауазымды адам',
  ru: 'должностное лицо, ведущее уголовный процесс',
  en: 'official conducting the proceeding',
};

/** An act about this agreement, or about its party, or about the case as a whole. */
const aboutThis = (a: Entry, agreement: string, party: string | undefined): boolean => {
  const about = idsIn(a, 'about');
  return about.length === 0 || about.includes(agreement) || (party !== undefined && about.includes(party));
};

/** Who holds one of the roles, the first of the roles that is held; for counsel and representatives: of that person. */
function roleHolder(file: CaseFile, as: readonly string[], of?: string): string | undefined {
  const roles = listAt(file, 'roles').filter((r) => of === undefined || r['of'] === of);
  for (const kind of as) {
    const found = roles.find((r) => r['as'] === kind && textOf(r, 'to') === undefined);
    if (found) return textOf(found, 'person');
  }
  return undefined;
}

const optional = (file: CaseFile, id: string | undefined): PersonView | undefined =>
  id === undefined ? undefined : person(file, id, `persons.${id}.name`);

/** A person, or a place to name one. */
function person(file: CaseFile, id: string | undefined, namedAt: string, label?: Text): PersonView {
  const entry = id === undefined ? undefined : memberOf(file, 'persons', id);
  const fact = (field: string, kind: FactKind): FactRef =>
    entry
      ? { ...factAt(file, `persons.${entry.id}.${field}`, kind), ...called(field, entry['kind']) }
      : factOfNobody(namedAt, kind, field === 'name' ? label : entryAt(`persons.${nobody}.${field}`)?.label);
  return {
    id: entry?.id,
    name: fact('name', 'name'),
    position: fact('position', 'text'),
    birthDate: fact('birthDate', 'day'),
    birthPlace: fact('birthPlace', 'text'),
    residence: fact('residence', 'text'),
    occupation: fact('occupation', 'text'),
    female: entry?.['sex'] === 'female',
    entity: entry?.['kind'] === 'entity',
  };
}

/** A human being has a full name, a company one of another sort; the dictionary names both in one. */
const called = (field: string, kind: unknown): Partial<Pick<FactRef, 'label'>> => {
  const label = field === 'name' && typeof kind === 'string' ? nameLabels[kind] : undefined;
  return label === undefined ? {} : { label };
};
const nameLabels: Readonly<Record<string, Text>> = {
  human: { kk: 'тегі, аты, әкесінің аты', ru: 'фамилия, имя, отчество', en: 'full name' },
  entity: { kk: 'заңды тұлғаның атауы', ru: 'наименование юридического лица', en: 'name of the legal entity' },
};

function actView(file: CaseFile, act: Entry | undefined): ActView {
  const fact = (field: string, kind: FactKind): FactRef => {
    const label = actLabels[field] ?? entryAt(`acts.${nobody}.${field}`)?.label;
    if (!act) return factOfNobody('acts', kind, label);
    const known = factAt(file, `acts.${act.id}.${field}`, kind);
    return label ? { ...known, label } : known;
  };
  return {
    id: act?.id,
    on: fact('on', 'day'),
    place: fact('recordedIn.place', 'text'),
    start: fact('recordedIn.startTime', 'name'),
    end: fact('recordedIn.endTime', 'name'),
    stated: fact('stated', 'text'),
    form: textOf(act, 'form'),
  };
}

const charge = (file: CaseFile, id: string): ChargeView => {
  const offence = textOf(memberOf(file, 'charges', id), 'offence');
  return {
    id,
    fact: (field, kind) => factAt(file, `charges.${id}.${field}`, kind),
    deed: (field, kind) =>
      offence === undefined
        ? factOfNobody(`charges.${id}.offence`, kind, entryAt(`offences.${nobody}.${field}`)?.label)
        : factAt(file, `offences.${offence}.${field}`, kind),
  };
};

/** Those harmed by the crimes the agreement covers, but for victims who do not take part in the case. */
function victimsOf(file: CaseFile, charges: readonly string[], offences: readonly string[]): readonly string[] {
  const named = charges.flatMap((id) => idsIn(memberOf(file, 'charges', id), 'victims'));
  const roles = listAt(file, 'roles').filter((r) => r['as'] === 'victim' && r['takesPart'] !== false);
  const touched = roles.filter((r) => {
    const of = idsIn(r, 'offences');
    const who = textOf(r, 'person') ?? '';
    return named.includes(who) || of.length === 0 || of.some((o) => offences.includes(o));
  });
  return [...new Set(touched.flatMap((r) => textOf(r, 'person') ?? []))];
}

function victim(file: CaseFile, id: string, agreement: string): VictimView {
  const self = person(file, id, `persons.${id}.name`);
  const acts = listAt(file, 'acts').filter((a) => idsIn(a, 'about').includes(agreement));
  const speakerId = roleHolder(file, ['legalRepresentative', 'representative'], id);
  const their = (who: unknown): boolean => who === id || (speakerId !== undefined && who === speakerId);
  const explained = (subject: string): ActView =>
    actView(
      file,
      acts.find(
        (a) => a['kind'] === 'explainRights' && their(a['to']) && (a['subject'] === subject || a['subject'] === 'both'),
      ),
    );
  const said = (kind: string): ActView =>
    actView(
      file,
      acts.find((a) => a['kind'] === kind && (a['onBehalfOf'] === id || their(a['by']))),
    );
  return {
    id,
    person: self,
    words: roleForms('victim', self.female && !self.entity),
    speaker: optional(file, speakerId),
    rightsExplained: explained('victimRights'),
    consequencesExplained: explained('agreementConsequences'),
    consent: said('consent'),
    objection: said('objectToAgreement'),
  };
}

/**
 * The case is in court when the agreement is made: sent there and not returned since. Where no act tells, the standing does:
 * only in court is somebody a defendant.
 */
function isInCourt(file: CaseFile, agreement: string): boolean {
  const acts = listAt(file, 'acts');
  const concluded = acts.find((a) => a['kind'] === 'concludeAgreement' && idsIn(a, 'about').includes(agreement));
  const until = textOf(concluded, 'on') ?? textOf(memberOf(file, 'agreements', agreement), 'drawnUpOn') ?? '9999';
  const moves = acts
    .filter((a) => a['kind'] === 'sendCaseToCourt' || a['kind'] === 'returnToProsecutor')
    .flatMap((a) => ({ kind: a['kind'], on: textOf(a, 'on') ?? until }))
    .filter(({ on }) => on < until)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  if (moves.length > 0) return moves.at(-1)?.kind === 'sendCaseToCourt';
  const party = memberOf(file, 'agreements', agreement)?.['party'];
  return listAt(file, 'roles').some(
    (r) => r['person'] === party && r['as'] === 'defendant' && (textOf(r, 'from') ?? '') < until,
  );
}

/** The latest standing the roles show; by the stage where they show none. */
function standingOf(file: CaseFile, party: string | undefined, inCourt: boolean): Standing {
  const held = listAt(file, 'roles')
    .filter((r) => r['person'] === party)
    .map((r) => r['as']);
  const shown = (['defendant', 'accused', 'suspect'] as const).find((s) => held.includes(s));
  return inCourt ? 'defendant' : (shown ?? 'suspect');
}
