import { day, type Boundary } from '@zhargy/logic';
import { code, law180, law210, law23, law292, law393, law72, law89 } from './sanctions/amending-laws.ts';
import type { EditionBoundary } from './sanctions/types.ts';

/** A boundary of the register as the timelines write it: the new text is possible from the first day it can have been in force. */
const boundary = ({ on, notBefore, mark, provenBy, law }: EditionBoundary): Boundary => ({
  on: day(notBefore ?? on),
  mark,
  provenBy: day(provenBy),
  law,
});

/** Laws that changed articles 55, 56, 58 and 61 of the Criminal Code, by the notes of amendments under these articles. */
export const since = {
  code: boundary(code),
  law180: boundary(law180),
  law292: boundary(law292),
  law393: boundary(law393),
  law89: boundary(law89),
  law23: boundary(law23),
  law72: boundary(law72),
  law210: boundary(law210),
} as const;
