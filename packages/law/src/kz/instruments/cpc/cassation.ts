/** Provisions of the Criminal Procedure Code cited by the norms of this chapter. */
export const cassationProvisions: readonly string[] = [];
