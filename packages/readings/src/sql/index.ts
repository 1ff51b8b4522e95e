export { dialects, type Dialect } from './dialect.ts';
export { loadedFor, type Loaded, type Stored } from './load.ts';
export { insertsOf } from './insert.ts';
export { needsOf, type Needs } from './needs.ts';
export { sqlOf, type Sql } from './view.ts';
