import type { Outline } from './outline.ts';

/**
 * NR 4/2016 as it stands since 11 December 2020, counted in its Kazakh text: 33 paragraphs, 47 subparagraphs, 75
 * sentences. Paragraphs 2, 8 and 22 were amended then; how many sentences they had before was not read.
 */
export const outline2016No4: Outline = {
  1: [1],
  2: [1, 1, 1, 2],
  3: [2, 1],
  4: [1],
  5: [1, 1, 1],
  6: [1],
  7: [1],
  8: [1, 1],
  9: [1],
  10: [2, 2, 1],
  11: [4, 2],
  12: [1, 1],
  13: [1],
  14: [2],
  15: [2],
  16: [2],
  17: [4],
  18: [2],
  19: [2],
  20: [2],
  21: [1],
  22: [3, 3],
  23: [1],
  24: [2],
  25: [1],
  26: [1, 2],
  27: [2],
  28: [2],
  29: [1],
  30: [1, 1],
  31: [4],
  32: [1],
  33: [1],
};
