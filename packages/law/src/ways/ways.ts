import type { CaseFile } from '@zhargy/casefile';
import type { OutlookQuestion } from '../outlook/wanted.ts';
import { agreementWays } from './agreement-ways.ts';
import { stakesOf } from './at-stake.ts';
import { accusedIn, chargesOf, dayOfAct, endOfCharges } from './case-file.ts';
import { appealWay, judgmentGiven, ordinaryWay, shortenedWay, wasJudged, writWay } from './court-ways.ts';
import type { Asked } from './parts-of-way.ts';
import { reconciliationWay } from './reconciliation-way.ts';
import type { Way, WaysOfPerson } from './way.ts';

/**
 * The ways a case can take, for each accused person of the file: how each stands, who has to agree, what is given up,
 * how long its steps take and what is threatened. No way is put before another and nothing is advised: the order is
 * that of `wayIds` for everybody.
 */
export function waysFor(file: CaseFile, question: OutlookQuestion): readonly WaysOfPerson[] {
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
      ways: ways.filter((way) => way !== undefined).map((way) => afterJudgment(asked, withoutCharges(asked, way))),
    };
  });
}

/** Whose charges were all dropped, ended or severed has no way left in this case; who has none yet waits for them. */
function withoutCharges({ file, person, question }: Asked, way: Way): Way {
  if (way.standing === 'taken' || chargesOf(file, person, question.now).length > 0) return way;
  const end = endOfCharges(file, person, question.now);
  if (!end) {
    const deciding = [{ at: 'charges', why: 'nobody' }] as const;
    return way.standing === 'closed' ? way : { ...way, standing: 'depends', deciding };
  }
  const on = dayOfAct(end);
  const at = on === null ? end.id : `${end.id}, ${on}`;
  const because = {
    kk: `бұл істе осы адамға ешқандай айып қалмаған (${at})`,
    ru: `в этом деле обвинений этому лицу не осталось (${at})`,
    en: `no charge against this person is left in this case (${at})`,
  };
  return { ...way, standing: 'closed', because, deciding: [] };
}

/** A judgment leaves nothing to choose from before the court of first instance, whatever single norms say of an act. */
const afterJudgment = (asked: Asked, way: Way): Way =>
  way.id !== 'appeal' && (way.standing === 'open' || way.standing === 'depends') && wasJudged(asked)
    ? { ...way, standing: 'closed', because: judgmentGiven, deciding: [] }
    : way;
