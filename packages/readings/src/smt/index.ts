export { lawDayName } from './facts-asked.ts';
export { depth, encoderOf, spaceOf, type AskedOn, type Encoder, type Path, type Space } from './encode.ts';
export { solverOf, type Answer, type Solver } from './solver.ts';
export { valueUnder, type Term, type Terms } from './term.ts';
export type { Bounds, FieldSpec, Vocabulary, Wording } from './vocabulary.ts';
export { dayBias } from './value.ts';
export { contradictions, fileOf, type Values } from './witness.ts';
