export * from './column.ts';
export * from './frame.ts';
export { planOf, type PlanRequest } from './plan.ts';
