/** Provisions of the Criminal Code cited by norms, one entry a part: "11(2)", "55(8)(1,2)". */
export const criminalCodeProvisions: readonly string[] = ['6(1)', '10', '11(1)', '11(2)', '11(3)', '11(4)', '11(5)'];
