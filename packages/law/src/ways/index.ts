export { waysFor } from './ways.ts';
export {
  wayIds,
  type ChargeStake,
  type FactJson,
  type Figure,
  type Threat,
  type Way,
  type WayId,
  type WayNorm,
  type WayRule,
  type WayStanding,
  type WaysOfPerson,
  type WhoAgrees,
} from './way.ts';
