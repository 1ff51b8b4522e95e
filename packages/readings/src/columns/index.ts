export { columnsOf, type ColumnRun, type Columns } from './run-columns.ts';
export { storeOf, type Members, type Store } from './store.ts';
export { Symbols } from './symbols.ts';
export { flattener, type FileShape, type Flattener } from './flatten.ts';
export { inRoom, Room } from './room.ts';
