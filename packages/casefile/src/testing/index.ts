export { chanceOf, randomFile, type Chance, type Disturbance, type Material } from './random-file.ts';
export { answerFrom, hiddenFrom, type Hidden } from './answering.ts';
