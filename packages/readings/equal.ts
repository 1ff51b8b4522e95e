// Judges made-up cases in every reading of the norms and prints each finding in which one differs from the explanations.
import '../../scripts/equal.ts';
