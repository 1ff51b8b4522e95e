import type { ActKind, AnyFormula, AnyNorm, Dispute } from '@zhargy/logic';
import { joinedWithoutPlea, notJoined } from '../../resolution-2016-4-plea/para-05-2-no-joining.ts';
import { joinCases, severEpisode, severPerson } from './acts.ts';
import { joinedByRuling, joiningCopies, mayJoin, notJoinable, rightsInOwnCase } from './art-043-joining.ts';
import {
  completenessOfEpisode,
  completenessOfPerson,
  episodeByRuling,
  maySever,
  maySeverEpisode,
  severanceCopy,
  severedByRuling,
} from './art-044-severing.ts';
import { joinWithPlea } from './disputes.ts';

export { elsewhere } from './elsewhere.ts';

export const acts: readonly ActKind[] = [joinCases, severPerson, severEpisode];
export const norms: readonly AnyNorm[] = [
  mayJoin,
  notJoinable,
  joinedByRuling,
  joiningCopies,
  rightsInOwnCase,
  notJoined,
  joinedWithoutPlea,
  maySever,
  completenessOfPerson,
  severedByRuling,
  severanceCopy,
  maySeverEpisode,
  completenessOfEpisode,
  episodeByRuling,
];
export const formulas: readonly AnyFormula[] = [];
export const disputes: readonly Dispute[] = [joinWithPlea];
