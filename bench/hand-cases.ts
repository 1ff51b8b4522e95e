import { isoOf, theDay, type Day } from '@zhargy/calendar';
import { prepare, type CaseFile } from '@zhargy/casefile';
import { syntheticCase } from '@zhargy/casefile/synthetic';
import { chanceOf, randomFile } from '@zhargy/casefile/testing';
import type { PreparedCase } from '@zhargy/logic';
import { handCase, type HandCase } from './by-hand/hand-case.ts';

/** One case, the day on which a plea might be concluded in it, and the same case as the norms written by hand see it. */
export interface CaseOfTheRace {
  readonly json: CaseFile;
  readonly file: PreparedCase;
  readonly hand: HandCase;
  readonly today: Day;
}

type Data = Readonly<Record<string, unknown>>;
const listIn = (file: CaseFile, name: string): readonly Data[] => (file[name] as readonly Data[] | undefined) ?? []; // the generator makes lists
const dayOfAct = ({ on }: Data): number | undefined => (typeof on === 'string' ? theDay(on.slice(0, 10)) : undefined);
/**
 * The days on which cases are asked, so that cases of one day can be judged together: before the resolution, on both sides of the
 * changes of the law, and twice in the weeks in which two texts may stand.
 */
const days = [
  '2016-07-06',
  '2016-09-15',
  '2017-12-20',
  '2018-06-30',
  '2019-07-15',
  '2020-02-10',
  '2020-12-20',
  '2021-03-15',
  '2022-09-01',
  '2024-04-20',
  '2024-09-01',
  '2025-08-01',
  '2026-03-01',
  '2026-07-01',
].map(theDay);
const earliest = theDay('2016-06-01');
const latest = theDay('2026-07-01');

/** The first of the days after one of the last acts of the case: of what is planned in it some lies before that day. */
function dayOf(file: CaseFile, chance: () => number): Day {
  const last = listIn(file, 'acts').flatMap((act) => dayOfAct(act) ?? []);
  const day = Math.max(earliest, ...last) - (chance() < 0.5 ? 0 : Math.floor(chance() * 60));
  return days.find((one) => one >= day) ?? latest;
}
const among = <T>(of: readonly T[], chance: () => number): T | undefined => of[Math.floor(chance() * of.length)];

/** Without three of four conclusions of agreements: those are still to come. */
const asPlanned = (file: CaseFile, chance: () => number): CaseFile =>
  file['acts'] === undefined
    ? file
    : { ...file, acts: listIn(file, 'acts').filter(({ kind }) => kind !== 'concludeAgreement' || chance() < 0.25) };

/** With disputes, objections, later consents, claims of coercion and the like, which the plain course of a case has none of. */
function withTrouble(file: CaseFile, chance: () => number): CaseFile {
  const more: Data[] = [];
  const days = listIn(file, 'acts').flatMap((act) => dayOfAct(act) ?? []);
  const sometime = (): string | null => {
    if (chance() < 0.03) return null;
    const day = among(days, chance) ?? earliest;
    const minute = chance() < 0.8 ? `T${10 + Math.floor(chance() * 8)}:05` : '';
    return `${isoOf(day as Day)}${minute}`; // days are numbers
  };
  const act = (often: number, kind: string, facts: () => Data): void => {
    while (chance() < often) more.push({ id: `m${more.length + 1}`, kind, on: sometime(), ...facts() });
  };
  const agreements = listIn(file, 'agreements');
  const charges = listIn(file, 'charges');
  const victims = listIn(file, 'roles').filter((role) => role['as'] === 'victim');
  for (const { id, party } of agreements) {
    act(0.03, 'claimCoercion', () => ({ by: party, about: [id] }));
    for (const { person } of victims) {
      act(0.12, 'objectToAgreement', () => ({ by: person, about: [id] }));
      act(0.1, 'consent', () => ({ by: person, about: [id], form: 'written', recordedIn: { attachedToFile: true } }));
      act(0.1, 'hearOpinion', () => ({ by: 'x1', to: person, about: [id] }));
    }
  }
  for (const { id, person } of charges) {
    act(0.15, 'contestCharge', () => ({ by: person, about: [id] }));
    act(0.15, 'agreeWithCharge', () => ({ by: person, about: [id] }));
    act(0.04, 'terminateAgainst', () => ({ by: 'x2', about: chance() < 0.5 ? [id] : [person] }));
  }
  const circumstances = file['circumstances'] === undefined ? {} : { circumstances: endings(charges, chance) };
  return { ...file, ...circumstances, acts: [...listIn(file, 'acts'), ...more] };
}
const endings = (charges: readonly Data[], chance: () => number): readonly Data[] =>
  charges.flatMap(({ person }, i) =>
    chance() < 0.9
      ? []
      : [
          {
            id: `y${i + 1}`,
            person,
            code: among(['cpc-35-1-3', 'cpc-35-1-2', 'cc-68-1'], chance),
            personObjects: chance() < 0.5,
            reconciled: true,
            harmMadeGood: chance() < 0.5,
            excludedFromReconciliation: chance() < 0.2,
          },
        ],
  );

/** Made-up cases before their pleas, each asked on a day of its own from 2016 to 2026; the same for the same seed. */
export function racing(count: number, seed: number): readonly CaseOfTheRace[] {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, (_, i) => {
    const made = withTrouble(asPlanned(syntheticCase(seed, i), chance), chance);
    const file = prepare(made);
    const hand = handCase(file);
    if (!hand) throw new Error('a made-up case has no sanctions of its own');
    return { json: made, file, hand, today: dayOf(made, chance) };
  });
}

/** The same with facts taken away, declared unknown and changed, lists opened and taken away; for the check of agreement alone. */
export function disturbed(count: number, seed: number): readonly CaseOfTheRace[] {
  const chance = chanceOf(seed ^ 0x5eed);
  const material = {
    files: Array.from({ length: 200 }, (_, i) => syntheticCase(seed, i)),
    days: [theDay('2020-12-20')],
  };
  const found: CaseOfTheRace[] = [];
  while (found.length < count) {
    const made = asPlanned(randomFile(chance, material), chance);
    const file = prepare(made);
    const hand = handCase(file);
    if (hand) found.push({ json: made, file, hand, today: dayOf(made, chance) });
  }
  return found;
}
