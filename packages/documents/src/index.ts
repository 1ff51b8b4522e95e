export * from './drafts.ts';
export * from './files.ts';
