export { syntheticCase, syntheticMark } from './synthetic-case.ts';
