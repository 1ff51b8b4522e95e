import { thisActVar } from '@zhargy/logic';
import { actShape, entityOf, fact, type ActFacts } from '@zhargy/casefile';

/** The recorded act under judgment with its id; a candidate act has no facts yet. */
export const thisAct: ActFacts = entityOf(fact.items('act', actShape)).facts(thisActVar);
