export * from './field.ts';
export * from './schema.ts';
export * from './prepare.ts';
export * from './punishment.ts';
export { actKinds, actShape } from './entities/act.ts';
