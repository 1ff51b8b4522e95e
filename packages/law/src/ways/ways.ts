import type { CaseFile } from '@zhargy/casefile';
import type { Question } from '@zhargy/logic';
import { agreementWays } from './agreement-ways.ts';
import { stakesOf } from './at-stake.ts';
import { accusedIn } from './case-file.ts';
import { appealWay, ordinaryWay, shortenedWay, writWay } from './court-ways.ts';
import type { Asked } from './parts-of-way.ts';
import { reconciliationWay } from './reconciliation-way.ts';
import type { Way, WaysOfPerson } from './way.ts';

/**
 * The ways a case can take, for each accused person of the file: how each stands, who has to agree, what is given up,
 * how long its steps take and what is threatened. No way is put before another and nothing is advised: the order is
 * that of `wayIds` for everybody.
 */
export function waysFor(file: CaseFile, question: Question): readonly WaysOfPerson[] {
  const pleas = agreementWays(file, 'plea', question);
  const assets = agreementWays(file, 'asset', question);
  return accusedIn(file).map(({ id: person, ...facts }) => {
    const asked: Asked = { file, person, question };
    const ways: readonly (Way | undefined)[] = [
      pleas.get(person),
      assets.get(person),
      shortenedWay(asked),
      ordinaryWay(asked),
      writWay(asked),
      reconciliationWay(asked),
      appealWay(asked),
    ];
    return {
      person,
      name: typeof facts['name'] === 'string' ? facts['name'] : null,
      charges: stakesOf(asked),
      ways: ways.filter((way) => way !== undefined),
    };
  });
}
