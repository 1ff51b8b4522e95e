import type { CaseFile } from '@zhargy/casefile';
import type { Json } from '@zhargy/logic';
import { idsIn, listAt, memberOf, textOf } from '../fact-ref.ts';
import { packetFacts, type PacketFacts, type VictimView } from '../packet-facts.ts';
import type { AgreementForm, Paper } from '../template.ts';
import { withFacts, type FactChange } from './fact-change.ts';

/** What a paper is about, as far as it cannot be seen from the case: which agreement, how many people and crimes. */
export interface Setting {
  /** An agreement of the case; the only one, or a new one, where it is not given. */
  readonly agreement?: string;
  /** Who makes a new agreement, where the case has several who might. */
  readonly party?: string;
  readonly form: AgreementForm;
  readonly crimes: number;
  readonly victims: number;
  /** A legal representative of the party takes part. */
  readonly guardian: boolean;
  readonly translator: boolean;
  /** Somebody speaks for the victim. */
  readonly speaker: boolean;
}

/** The setting of a paper that needs the fewest people. */
export const plainSetting = (paper: Paper): Setting => ({
  form: paper.forms?.includes('plea') === false ? 'asset' : 'plea',
  crimes: 1,
  victims: paper.per === 'victim' || paper.name === 'agreement' ? 1 : 0,
  guardian: false,
  translator: false,
  speaker: false,
});

/** The case with a place for everybody and everything the paper names; `added`: what the case did not have. */
export interface SetUp {
  readonly file: CaseFile;
  readonly agreement: string;
  readonly added: readonly FactChange[];
}

/** Completes a case, which may be empty, so that every fact the paper asks for has a place of its own. */
export function setUp(file: CaseFile, paper: Paper, setting: Setting): SetUp {
  const build = new Build(file);
  const agreement = build.agreement(setting);
  build.people(agreement, setting);
  for (const act of actsOf(paper.name)) build.act(agreement, act);
  return { file: build.file, agreement, added: build.added };
}

type ActName =
  | 'petition'
  | 'oralPetition'
  | 'appointment'
  | 'rights'
  | 'forwarding'
  | 'invitation'
  | 'effects'
  | 'consent'
  | 'objection'
  | 'refusal'
  | 'sending'
  | 'notice';

/** The acts whose facts stand in a paper. */
const acts: Readonly<Record<string, readonly ActName[]>> = {
  petition: ['petition'],
  'petition-record': ['oralPetition'],
  'counsel-order': ['appointment'],
  'rights-record': ['rights'],
  'forwarding-letter': ['forwarding'],
  invitation: ['invitation'],
  'consequences-record': ['effects'],
  consent: ['consent'],
  objection: ['objection'],
  agreement: ['consent'],
  refusal: ['refusal'],
  'covering-letter': ['sending'],
  'notice-to-victim': ['notice', 'sending'],
};
const actsOf = (paper: string): readonly ActName[] => acts[paper] ?? [];

const standings: readonly string[] = ['suspect', 'accused', 'defendant'];

class Build {
  file: CaseFile;
  readonly added: FactChange[] = [];

  constructor(file: CaseFile) {
    this.file = file;
  }

  #put(path: readonly string[], value: Json): void {
    this.file = withFacts(this.file, [{ path, value }]);
    this.added.push({ path, value });
  }

  /** An id nobody has in the list: the stem itself, else with a number. */
  #add(list: string, stem: string, value: Readonly<Record<string, Json>>): string {
    let id = stem;
    for (let n = 2; memberOf(this.file, list, id); n += 1) id = `${stem}-${n}`;
    this.#put([list, id], value);
    return id;
  }

  agreement({ agreement, form, party }: Setting): string {
    const known = listAt(this.file, 'agreements');
    const given = known.find((g) => g.id === agreement) ?? (agreement === undefined ? known[0] : undefined);
    const id = given?.id ?? this.#add('agreements', 'agreement', { form });
    if (textOf(memberOf(this.file, 'agreements', id), 'party') === undefined)
      this.#put(['agreements', id, 'party'], party ?? this.#onlyParty() ?? this.#person('party'));
    return id;
  }

  /** The one against whom the case is brought, where there is one only. */
  #onlyParty(): string | undefined {
    const held = listAt(this.file, 'roles').filter((r) => standings.includes(textOf(r, 'as') ?? ''));
    const ids = new Set(held.flatMap((r) => textOf(r, 'person') ?? []));
    const [only] = ids;
    return ids.size === 1 ? only : undefined;
  }

  #person(stem: string): string {
    return this.#add('persons', stem, { kind: 'human' });
  }

  #role(stem: string, role: Readonly<Record<string, Json>>): string {
    const person = this.#person(stem);
    this.#add('roles', `role-${stem}`, { person, ...role });
    return person;
  }

  #facts(agreement: string): PacketFacts {
    const facts = packetFacts(this.file, agreement);
    if (!facts) throw new RangeError(`no agreement ${agreement}`);
    return facts;
  }

  people(agreement: string, setting: Setting): void {
    const at = (field: string) => ['agreements', agreement, field];
    const party = textOf(memberOf(this.file, 'agreements', agreement), 'party') ?? '';
    const roles = listAt(this.file, 'roles').filter((r) => r['person'] === party);
    if (!roles.some((r) => standings.includes(textOf(r, 'as') ?? '')))
      this.#add('roles', 'role-party', { person: party, as: 'suspect' });
    this.#crimes(agreement, party, setting.crimes);
    if (this.#facts(agreement).counsel.id === undefined)
      this.#put(at('counsel'), this.#role('counsel', { as: 'counsel', of: party, advocate: true }));
    if (this.#facts(agreement).prosecutor.id === undefined)
      this.#put(at('prosecutor'), this.#role('prosecutor', { as: 'prosecutor' }));
    if (this.#facts(agreement).officer.id === undefined)
      this.#role('officer', { as: this.#facts(agreement).inCourt ? 'judge' : 'investigator' });
    if (setting.guardian && !this.#facts(agreement).guardian)
      this.#role('guardian', { as: 'legalRepresentative', of: party });
    if (setting.translator && !this.#facts(agreement).translator) this.#role('translator', { as: 'translator' });
    for (let n = this.#facts(agreement).victims.length; n < setting.victims; n += 1)
      this.#role('victim', { as: 'victim', takesPart: true });
    if (setting.speaker)
      for (const v of this.#facts(agreement).victims)
        if (!v.speaker) this.#role('representative', { as: 'representative', of: v.id });
  }

  #crimes(agreement: string, party: string, count: number): void {
    const covered = idsIn(memberOf(this.file, 'agreements', agreement), 'charges');
    const charged = listAt(this.file, 'charges')
      .filter((c) => c['person'] === party)
      .map((c) => c.id);
    const all = [...(covered.length > 0 ? covered : charged)];
    while (all.length < count) {
      const offence = this.#add('offences', 'offence', {});
      all.push(this.#add('charges', 'charge', { person: party, offence }));
    }
    if (all.length > covered.length) this.#put(['agreements', agreement, 'charges'], all);
    this.#forEachCrime(agreement, all);
  }

  /** In court on several crimes the agreement names the punishment for each. */
  #forEachCrime(agreement: string, charges: readonly string[]): void {
    if (charges.length < 2 || !this.#facts(agreement).inCourt) return;
    const told = listAt(memberOf(this.file, 'agreements', agreement), 'forCharges').map((f) => textOf(f, 'charge'));
    for (const charge of charges)
      if (!told.includes(charge)) this.#put(['agreements', agreement, 'forCharges', `for-${charge}`], { charge });
  }

  act(agreement: string, name: ActName): void {
    const d = this.#facts(agreement);
    const about = [agreement];
    const { party, counsel, prosecutor, officer } = {
      party: d.party.id ?? '',
      counsel: d.counsel.id ?? '',
      prosecutor: d.prosecutor.id ?? '',
      officer: d.officer.id ?? '',
    };
    const add = (stem: string, act: Readonly<Record<string, Json>>): void =>
      void this.#add('acts', `act-${stem}`, { ...act, about });
    switch (name) {
      case 'petition':
      case 'oralPetition':
        if (d.petition.id !== undefined) return;
        return add('petition', {
          kind: 'petitionForAgreement',
          by: party,
          form: name === 'petition' ? 'written' : 'oral',
        });
      case 'appointment':
        if (d.appointment.id !== undefined) return;
        return add('counsel', { kind: 'appointCounsel', by: officer, to: counsel });
      case 'forwarding':
        if (d.forwarding.id !== undefined) return;
        return add('forwarding', { kind: 'forwardPetition', by: officer, to: prosecutor });
      case 'invitation':
        if (d.invitation.id !== undefined) return;
        return add('invitation', { kind: 'notify', by: prosecutor, to: party, subject: 'rightToAgreement' });
      case 'refusal':
        if (d.refusal.id !== undefined) return;
        return add('refusal', { kind: 'refuseAgreement', by: prosecutor });
      case 'sending':
        if (d.sending.id !== undefined) return;
        return add('sending', { kind: 'sendCaseToCourt', by: prosecutor });
      case 'notice':
        if (d.notice.id !== undefined) return;
        return add('notice', { kind: 'notify', by: prosecutor, ...(d.victims[0] ? { to: d.victims[0].id } : {}) });
      case 'rights':
      case 'effects':
      case 'consent':
      case 'objection':
        for (const v of d.victims) this.#ofVictim(d, v, name, about);
    }
  }

  #ofVictim(
    d: PacketFacts,
    v: VictimView,
    name: 'rights' | 'effects' | 'consent' | 'objection',
    about: readonly string[],
  ): void {
    const speaks = { by: v.speaker?.id ?? v.id, ...(v.speaker ? { onBehalfOf: v.id } : {}), form: 'written' };
    const done = {
      rights: v.rightsExplained,
      effects: v.consequencesExplained,
      consent: v.consent,
      objection: v.objection,
    }[name];
    if (done.id !== undefined) return;
    const act: Readonly<Record<string, Json>> = {
      rights: { kind: 'explainRights', by: d.officer.id ?? '', to: v.id, subject: 'victimRights' },
      effects: { kind: 'explainRights', by: d.prosecutor.id ?? '', to: v.id, subject: 'agreementConsequences' },
      consent: { kind: 'consent', ...speaks },
      objection: { kind: 'objectToAgreement', ...speaks },
    }[name];
    this.#add('acts', `act-${name}-${v.id}`, { ...act, about: [...about] });
  }
}
