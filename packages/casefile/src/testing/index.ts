export { chanceOf, type Chance } from './chance.ts';
export { randomFile, type Disturbance } from './random-file.ts';
export type { Material } from './pool.ts';
export { answerFrom, hiddenFrom, type Hidden } from './answering.ts';
