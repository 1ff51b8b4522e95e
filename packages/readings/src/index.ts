export * from './plan/index.ts';
export { runPlan, type Found, type Run } from './run/run.ts';
