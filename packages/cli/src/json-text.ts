/** An answer as JSON on one line, ended: reasons are deep, and indenting them would make most of the text blanks. */
export const jsonText = (answer: unknown): string => `${JSON.stringify(answer)}\n`;
