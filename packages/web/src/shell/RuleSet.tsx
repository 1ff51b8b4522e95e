import { law } from '@zhargy/law';

/** The version of the set of norms the pages stand on. */
export const RuleSet = () => <>{law.version}</>;
