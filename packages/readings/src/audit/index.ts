export {
  auditor,
  AuditSum,
  type AuditQuestion,
  type Audited,
  type Auditor,
  type Count,
  type Difference,
  type Witness,
} from './audit.ts';
export { byMonth, byNorm, byStatus, csvOf, type NormRow } from './tables.ts';
