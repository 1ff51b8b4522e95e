import { isoOf, theDay, type Day } from '@zhargy/calendar';
import type { CaseFile } from '../prepare.ts';
import { chanceOf, type Chance } from '../testing/chance.ts';
import { accusedPerson, counselPerson, official, offencesOf, victimPerson } from './people.ts';

type Data = Readonly<Record<string, unknown>>;

/** How the number of every synthetic case begins. */
export const syntheticMark = 'SYNTHETIC';

/** Days on which the agreements of the chapter came under another text; cases are spread around them. */
const epochs = [
  '2016-06-01',
  '2017-11-01',
  '2019-03-01',
  '2020-09-01',
  '2022-06-01',
  '2024-02-01',
  '2025-05-01',
  '2026-01-01',
];

/**
 * One made-up case with a plausible course: suspicion, petition, explanations, consents, agreement, court. Now and then a
 * step is missing, late, out of order or not told of. The same seed and number give the same case on every machine; the
 * number of the case and the name of the court say that it is synthetic.
 */
export function syntheticCase(seed: number, index: number): CaseFile {
  return new Course(chanceOf(Math.imul(seed, 0x9e37_79b1) ^ Math.imul(index + 1, 0x85eb_ca6b)), seed, index).file();
}

class Course {
  readonly #chance: Chance;
  readonly #seed: number;
  readonly #index: number;
  readonly #acts: Data[] = [];
  #day: number;

  constructor(chance: Chance, seed: number, index: number) {
    this.#chance = chance;
    this.#seed = seed;
    this.#index = index;
    this.#day = theDay(epochs[Math.floor(chance() * epochs.length)] ?? '2026-01-01') + Math.floor(chance() * 150);
  }

  #happens(often: number): boolean {
    return this.#chance() < often;
  }
  #pick<T>(of: readonly [T, ...T[]]): T {
    return of[Math.floor(this.#chance() * of.length)] ?? of[0];
  }
  /** Some days later: seldom on the same day, now and then much later than planned. */
  #later(most: number): string {
    this.#day += this.#happens(0.04) ? most * 4 + 5 : Math.floor(this.#chance() * (most + 1));
    return isoOf(this.#day as Day); // days are numbers
  }
  #at(most: number): string {
    const day = this.#later(most);
    const hour = String(9 + Math.floor(this.#chance() * 9)).padStart(2, '0');
    return this.#happens(0.1) ? day : `${day}T${hour}:${this.#pick(['00', '15', '30', '45'])}`;
  }
  #act(kind: string, facts: Data): string {
    const id = `a${this.#acts.length + 1}`;
    // A step that was forgotten leaves no trace; one whose day nobody wrote down stays without it.
    if (this.#happens(0.03)) return id;
    const { on, ...rest } = facts;
    this.#acts.push({ id, kind, ...rest, ...(this.#happens(0.02) ? { on: null } : { on }) });
    return id;
  }

  file(): CaseFile {
    const registered = this.#later(5);
    const accused = Array.from({ length: 1 + Math.floor(this.#chance() ** 2 * 3) }, (_, i) => `p${i + 1}`);
    const victims = Array.from({ length: Math.floor(this.#chance() * 3) }, (_, i) => `v${i + 1}`);
    const offences = offencesOf(this.#chance, this.#day, victims.length > 0);
    const charges = this.#charges(accused, offences, victims);
    const agreements = this.#agreements(accused, charges);
    const wrong = this.#happens(0.05);
    this.#course(accused, victims, agreements, wrong);
    const sealed = this.#acts.some(({ kind }) => kind === 'judgment');
    const hearsay = this.#happens(0.15);
    return {
      proceeding: {
        number: `${syntheticMark}-${this.#seed}-${String(this.#index + 1).padStart(7, '0')}`,
        language: this.#pick(['kk', 'kk', 'ru']),
        form: this.#pick(['investigation', 'investigation', 'inquiry', 'accelerated']),
        court: 'synthetic court, no real case',
        registeredOn: registered,
        ...(this.#happens(0.6) ? { proceduralCosts: this.#happens(0.3) } : {}),
      },
      persons: [
        ...accused.map((id) => accusedPerson(id, this.#chance, this.#day)),
        ...victims.map((id) => victimPerson(id, this.#chance)),
        ...accused.map((id) => counselPerson(`z-${id}`, this.#chance)),
        ...['x1', 'x2', 'x3'].map((id) => official(id, this.#chance)),
      ],
      roles: [
        ...accused.map((person) => ({
          id: `r-${person}`,
          person,
          as: sealed ? 'defendant' : this.#pick(['suspect', 'accused']),
        })),
        ...accused.map((of) => ({
          id: `r-z-${of}`,
          person: `z-${of}`,
          as: 'counsel',
          of,
          basis: 'advocateWarrant',
          advocate: true,
        })),
        ...victims.map((person) => ({
          id: `r-${person}`,
          person,
          as: 'victim',
          offences: ['o1'],
          ...(this.#happens(0.9) ? { takesPart: true } : {}),
        })),
        { id: 'r-x1', person: 'x1', as: 'prosecutor' },
        { id: 'r-x2', person: 'x2', as: 'investigator' },
        { id: 'r-x3', person: 'x3', as: 'judge' },
      ],
      offences,
      charges,
      agreements,
      ...(hearsay ? {} : { claims: [], circumstances: [], relatedCases: [] }),
      custody: accused.flatMap((person, i) => {
        const from = theDay(registered) + Math.floor(this.#chance() * 4);
        const to = this.#happens(0.3) ? { to: isoOf((from + 10 + Math.floor(this.#chance() * 60)) as Day) } : {}; // days are numbers
        return this.#happens(0.4)
          ? [
              {
                id: `u${i + 1}`,
                person,
                measure: this.#pick(['custody', 'houseArrest', 'detention']),
                from: isoOf(from as Day),
                ...to,
              },
            ]
          : [];
      }),
      acts: this.#acts,
      assessments: agreements.flatMap(({ id }, i) =>
        this.#happens(0.7)
          ? [{ id: `e${i + 1}`, what: 'agreementVoluntary', by: 'prosecutor', about: id, value: !this.#happens(0.05) }]
          : [],
      ),
      contents: [],
      ...(hearsay ? { incomplete: ['acts'] } : {}),
    };
  }

  #charges(
    accused: readonly string[],
    offences: readonly Data[],
    victims: readonly string[],
  ): readonly ({ readonly id: string; readonly person: string } & Data)[] {
    const charge = (
      person: string,
      i: number,
      offence: unknown,
    ): { readonly id: string; readonly person: string } & Data => {
      const [article, longest] = this.#pick<readonly [string, string]>([
        ['188(2)', '3y'],
        ['190(2)', '4y'],
        ['190(3)', '7y'],
        ['191(2)', '7y'],
        ['106(1)', '7y'],
        ['293(2)', '5y'],
      ]);
      return {
        id: `c${i + 1}`,
        person,
        offence,
        article,
        fault: 'intentional',
        stage: 'completed',
        complicity: accused.length > 1 ? this.#pick(['coPerpetrator', 'coPerpetrator', 'organiser', 'aider']) : 'sole',
        ...(this.#happens(0.85) ? { maxImprisonment: longest } : {}),
        ...(offence === 'o1' && victims.length > 0 ? { victims } : {}),
      };
    };
    const first = accused.map((person, i) => charge(person, i, 'o1'));
    return offences.length > 1 ? [...first, charge('p1', first.length, 'o2')] : first;
  }

  #agreements(
    accused: readonly string[],
    charges: readonly { readonly id: string; readonly person: string }[],
  ): readonly ({ readonly id: string; readonly party: string } & Data)[] {
    return accused
      .filter(() => this.#happens(0.85))
      .map((party, i) => ({
        id: `g${i + 1}`,
        form: this.#happens(0.08) ? 'cooperation' : 'plea',
        party,
        charges: charges.filter((c) => c.person === party && !this.#happens(0.08)).map((c) => c.id),
        prosecutor: 'x1',
        counsel: `z-${party}`,
        punishment: this.#pick([
          { kind: 'restriction', period: '2y' },
          { kind: 'imprisonment', period: '1y6m', conditional: true },
          { kind: 'fine', mci: 200 },
          { kind: 'imprisonment', period: '3y' },
        ]),
        ...(this.#happens(0.9) ? { admissionOfGuilt: this.#happens(0.03) ? 'demanded' : 'notAsked' } : {}),
        talkWithCounsel: this.#pick(['held', 'held', 'held', 'declined']),
      }));
  }

  /** What was done, in its usual order. */
  #course(
    accused: readonly string[],
    victims: readonly string[],
    agreements: readonly { readonly id: string; readonly party: string }[],
    wrong: boolean,
  ): void {
    for (const person of accused) this.#act('recogniseSuspect', { by: 'x2', on: this.#at(3), about: [person] });
    const all = agreements.map(({ id }) => id);
    for (const { id, party } of agreements)
      this.#act('petitionForAgreement', {
        by: this.#happens(0.9) ? party : `z-${party}`,
        form: this.#happens(0.9) ? 'written' : 'oral',
        on: this.#at(20),
        about: [id],
        recordedIn: { kind: 'separateDocument', attachedToFile: true },
      });
    if (all.length > 0) {
      const received = { received: this.#later(3) };
      for (const to of victims)
        this.#act('explainRights', {
          by: 'x2',
          to,
          subject: 'victimRights',
          on: this.#at(1),
          about: all,
          recordedIn: { kind: 'investigativeRecord' },
        });
      this.#act('forwardPetition', { by: 'x2', on: this.#at(1), about: all, filed: received });
      for (const to of victims)
        this.#act('explainRights', {
          by: 'x1',
          to,
          subject: 'agreementConsequences',
          on: this.#at(2),
          about: all,
          recordedIn: { kind: 'investigativeRecord' },
        });
      for (const by of victims)
        this.#act('consent', {
          by,
          form: this.#happens(0.93) ? 'written' : 'oral',
          on: this.#at(1),
          about: all,
          recordedIn: { attachedToFile: !this.#happens(0.05) },
        });
    }
    const done = agreements.filter(() => this.#happens(0.85));
    for (const { id, party } of done) {
      this.#act('explainRights', {
        by: 'x1',
        to: party,
        subject: 'consequencesAndRightToRefuse',
        on: this.#at(2),
        about: [id],
        recordedIn: { kind: 'separateDocument', attachedToFile: true },
      });
      this.#act('concludeAgreement', {
        by: wrong ? 'x2' : 'x1',
        form: 'written',
        on: this.#at(3),
        about: [id],
        signedBy: this.#happens(0.95) ? ['x1', party, `z-${party}`] : ['x1', party],
      });
    }
    if (!this.#happens(0.8)) return;
    this.#act('sendCaseToCourt', {
      by: 'x1',
      on: this.#at(6),
      about: [],
      accompaniedBy: this.#pick(['indictment', 'chargeProtocol']),
    });
    for (const { id } of done) this.#act('setConciliatoryHearing', { by: 'x3', on: this.#at(4), about: [id] });
    for (const { id } of done) this.#act('conciliatoryHearing', { by: 'x3', on: this.#at(8), about: [id] });
    if (!this.#happens(0.8)) return;
    const judgment = this.#act('judgment', {
      by: 'x3',
      instance: 'first',
      sort: 'conviction',
      concerns: [...accused],
      on: this.#at(5),
    });
    if (this.#happens(0.15) && this.#acts.some(({ id }) => id === judgment))
      this.#act('appeal', { by: 'p1', on: this.#at(15), about: [judgment], concerns: ['p1'], direction: 'better' });
  }
}
