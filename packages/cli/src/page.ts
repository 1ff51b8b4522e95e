/** Lines for a terminal of 80 columns, without colour, the same whether piped or not. */
export class Page {
  readonly #lines: string[] = [];

  /** Adds a line, wrapped at 80 columns; what continues is indented. */
  line(text = '', indent = 0): this {
    const pad = ' '.repeat(indent);
    let rest = text;
    let first = true;
    do {
      const room = 80 - indent - (first ? 0 : 2);
      let cut = rest.length <= room ? rest.length : rest.lastIndexOf(' ', room);
      if (cut <= 0) cut = Math.min(room, rest.length);
      this.#lines.push(`${pad}${first ? '' : '  '}${rest.slice(0, cut)}`.trimEnd());
      rest = rest.slice(cut).trimStart();
      first = false;
    } while (rest !== '');
    return this;
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}
