/** A pasted table as rows of cells. Tabs part cells where there are any; else semicolons, else commas. Quotes hold what they hold. */
export function tableOf(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  const mark = plain.includes('\t') ? '\t' : plain.includes(';') ? ';' : ',';
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const close = (): void => {
    rows.at(-1)?.push(cell.replaceAll(/\s+/gu, ' ').trim());
    cell = '';
  };
  for (let i = 0; i < plain.length; i += 1) {
    const ch = plain[i] ?? '';
    if (quoted) {
      if (ch !== '"') cell += ch;
      else if (plain[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (ch === '"' && cell === '' && closes(plain, i, mark)) quoted = true;
    else if (ch === mark) close();
    else if (ch === '\n') {
      close();
      rows.push([]);
    } else cell += ch;
  }
  close();
  while (rows.length > 0 && (rows.at(-1) ?? []).every((c) => c === '')) rows.pop();
  return rows;
}

/** Whether a quote that opens here is closed before a mark or the end of a line: a lone quote is a character. */
function closes(text: string, from: number, mark: string): boolean {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at += 1;
    else return [mark, '\n', undefined].includes(text[at + 1]);
  }
  return false;
}
