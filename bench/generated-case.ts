import type { CaseFile } from '@zhargy/casefile';
import { seeded } from './random.ts';

/** A case of three accused, four charges, two victims and three pleas; the seed chooses its details. */
export function generatedCase(seed: number): CaseFile {
  const random = seeded(seed);
  const day = (month: number): string => `2026-0${month}-${String(1 + random.below(28)).padStart(2, '0')}`;
  const accused = ['p1', 'p2', 'p3'];
  const victims = ['v1', 'v2'];
  const agreements = ['g1', 'g2', 'g3'];
  const charged = [...accused, random.pick(['p1', 'p2', 'p3'])];
  return {
    proceeding: { language: 'kk', form: 'investigation' },
    persons: [
      ...[...accused, ...victims].map((id) => ({ id, kind: 'human', birthDate: `${1970 + random.below(42)}-05-17` })),
      { id: 'x1' },
      { id: 'x2' },
    ],
    roles: [
      ...accused.map((person) => ({ id: `r-${person}`, person, as: 'defendant' })),
      ...victims.map((person) => ({
        id: `r-${person}`,
        person,
        as: 'victim',
        offences: random.chance(0.7) ? ['o1', 'o2'] : ['o1'],
        takesPart: random.chance(0.8),
      })),
      { id: 'r-x1', person: 'x1', as: 'prosecutor' },
      { id: 'r-x2', person: 'x2', as: 'investigator' },
    ],
    offences: [
      { id: 'o1', to: day(1), causedDeath: false },
      { id: 'o2', to: day(2), causedDeath: random.chance(0.2) },
    ],
    charges: charged.map((person, i) => ({
      id: `c${i + 1}`,
      person,
      offence: random.pick(['o1', 'o2']),
      fault: random.pick(['intentional', 'negligent']),
      maxImprisonment: random.pick(['2y', '5y', '7y', '10y', '15y']),
      complicity: random.pick(['sole', 'coPerpetrator', 'aider']),
    })),
    agreements: agreements.map((id, i) => ({
      id,
      form: 'plea',
      party: accused[i],
      charges: [`c${i + 1}`],
      prosecutor: 'x1',
    })),
    acts: [
      ...victims.flatMap((v) => [
        {
          id: `e-${v}`,
          kind: 'explainRights',
          by: 'x2',
          to: v,
          subject: 'victimRights',
          about: agreements,
          on: day(3),
          recordedIn: { kind: 'investigativeRecord' },
        },
        {
          id: `f-${v}`,
          kind: 'explainRights',
          by: 'x1',
          to: v,
          subject: 'agreementConsequences',
          about: agreements,
          on: day(4),
          recordedIn: { kind: 'investigativeRecord' },
        },
        {
          id: `k-${v}`,
          kind: 'consent',
          by: v,
          form: random.pick(['written', 'oral']),
          about: agreements,
          on: day(5),
          recordedIn: { attachedToFile: random.chance(0.8) },
        },
      ]),
      ...agreements.map((g) => ({ id: `x-${g}`, kind: 'concludeAgreement', by: 'x1', about: [g], on: day(6) })),
      { id: 'sent', kind: 'sendCaseToCourt', by: 'x1', on: '2026-06-29' },
      { id: 'j1', kind: 'judgment', instance: 'first', sort: 'conviction', concerns: accused, on: '2026-06-30' },
    ],
    assessments: [],
    contents: [],
  };
}
