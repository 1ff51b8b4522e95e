import type { Var } from './node.ts';

/** The case itself, whose lists and single facts every expression can reach. */
export const caseVar: Var = Object.freeze({ name: 'case', entity: 'case' });
/** The recorded act under judgment; empty for a candidate act. */
export const thisActVar: Var = Object.freeze({ name: 'act', entity: 'act' });
