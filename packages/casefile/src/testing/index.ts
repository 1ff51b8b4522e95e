export { chanceOf, randomFile, type Chance, type Disturbance, type Material } from './random-file.ts';
