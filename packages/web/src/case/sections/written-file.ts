import { expand, type CaseFile } from '@zhargy/casefile';
import { parse } from 'yaml';
import { isData } from './draft.ts';

/**
 * The file as its text has it at this moment. What is shown is read beside the page and may be behind the text: an id
 * that is free there may have been given away. The text is taken as it is, without being checked.
 */
export function writtenFile(text: string): CaseFile {
  const written: unknown = parse(text, { schema: 'core' });
  return isData(written) ? expand({ ...written }).file : {};
}
