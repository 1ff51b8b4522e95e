/** Provisions of the Criminal Procedure Code on the term of appeal cited by norms, one entry a part. */
export const appealTermProvisions: readonly string[] = [
  '418(1)',
  '418(2)',
  '418(3)',
  '419(1)',
  '419(2)',
  '419(3)',
  '419(4)',
  '422(1)',
  '422(2)',
];
