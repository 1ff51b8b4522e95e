import { constants, copyFileSync, linkSync, unlinkSync, writeFileSync } from 'node:fs';
import type { Lang } from '@zhargy/logic';
import { stringify } from 'yaml';
import { outlookWords as w } from './outlook-words.ts';

/**
 * Writes a case file that is not there yet, whole or not at all: it gets its name only once all of it is written. A file
 * that exists is never written over.
 */
export function saveNew(path: string, file: unknown, lang: Lang): { readonly says: string; readonly failed: boolean } {
  const part = `${path}.${process.pid}.part`;
  try {
    writeFileSync(part, stringify(file), { flag: 'wx' });
    named(part, path);
    return { says: `${w.saved[lang]}: ${path}`, failed: false };
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return { says: `${path}: ${exists ? w.exists[lang] : w.cannotSave[lang]}`, failed: true };
  } finally {
    removed(part);
  }
}

/** Gives a written file its name; where a disk has no second names, its copy. @throws where the name is taken */
function named(part: string, path: string): void {
  try {
    linkSync(part, path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    copyFileSync(part, path, constants.COPYFILE_EXCL);
  }
}

/** Nothing is left of a file that may never have been there. */
function removed(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was not written.
  }
}
