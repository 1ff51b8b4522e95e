import type { Outline } from './outline.ts';

/**
 * NR 1/2025, text of adoption, counted alike in its Russian and Kazakh texts. The items of the enumerations in 4 and 7
 * stand on lines of their own and count as subparagraphs.
 */
export const outline2025No1: Outline = {
  1: [2, 1],
  2: [2, 1, 1],
  3: [1, 1],
  4: [1, 1, 1, 1, 1],
  5: [1, 2, 1, 2, 1],
  6: [1, 1],
  7: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1],
  8: [1, 1, 1, 1],
  9: [1],
  10: [1, 2],
  11: [2, 1, 1, 2, 1, 1],
  12: [1, 3, 1],
  13: [1, 1, 2, 1, 1, 1],
  14: [1],
  15: [2, 1, 1],
  16: [2],
  17: [1],
  18: [1],
};
