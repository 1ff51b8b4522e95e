/** Provisions of the Criminal Procedure Code cited by the norms of this chapter. */
export const sentenceProvisions: readonly string[] = [
  // The sentence: articles 19, 390-406-1.
  '19',
  '393(2)(1,2,3,4,5)',
  '393(4)',
  '393(6)(1,2)',
  '398(1)(1,2,3,4,5,6,6-1,6-2,7,8,9,10,11)',
  '398(2)',
  '398(3)',
  '401(1)(1,2,3,4,5,6)',
  '401(2)',
  '401(3)',
  '406(1)',
  '406-1',
  '627',
];
