import { lifeOrHealth } from './chapters.ts';
import { sanctionsOf, type SanctionRef } from './register.ts';
import type { IsoDate } from './types.ts';

/** Whether an offence under an article is one with an intentional causing of death, by the words of the article alone. */
export type Killing = 'is' | 'isNot' | 'open';

// Murder is the intentional causing of death by the words of 99(1), and 100-103 are murders; read in the redaction of 12.06.2026.
const murder = new Set(['99', '100', '101', '102', '103']);
// Neither the deed nor a qualifying feature is a death, or none but one caused by negligence. Read in the redaction of 12.06.2026;
// articles 191-195 also in that of 01.01.2019.
const noneOrNegligent = new Set([
  '104',
  '106',
  '107',
  '108-1',
  '109-1',
  '110',
  '111',
  '112',
  '191',
  '192',
  '194',
  '195',
  '196',
  '200',
  '202',
  '203',
  '296',
  '297',
  '297-1',
  '298',
  '299',
  '299-1',
  '300',
]);

/** What the article says; `open` where it was not read for this, or speaks of consequences in general. */
export function killingBy(ref: SanctionRef, day: IsoDate): Killing {
  if (murder.has(ref.article)) return 'is';
  if (noneOrNegligent.has(ref.article) || lifeOrHealth(ref.article) === 'notNamed') return 'isNot';
  const { rows } = sanctionsOf(ref, day);
  return rows.length > 0 && rows.every(({ guilt }) => guilt === 'negligent') ? 'isNot' : 'open';
}
