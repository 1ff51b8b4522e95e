// Prints how many facts of the papers of the set are proposed, by kind of fact; with --misses also what was missed or wrong.
import './src/testing/print-recall.ts';
