import type { Lang } from '@zhargy/logic';
import { auditWords } from './words.ts';

/** Tells on the terminal how far an audit is; nothing of it goes to the output. */
export class Progress {
  readonly #bytes: number;
  readonly #lang: Lang;
  readonly #began = performance.now();
  #told = performance.now();
  #read = 0;
  #cases = 0;

  constructor(bytes: number, lang: Lang) {
    this.#bytes = bytes;
    this.#lang = lang;
  }
  read(bytes: number): void {
    this.#read += bytes;
  }
  judged(cases: number): void {
    this.#cases += cases;
    const now = performance.now();
    const { isTTY } = process.stderr;
    if (now - this.#told < (isTTY ? 500 : 10_000)) return;
    this.#told = now;
    process.stderr.write(isTTY ? `\r${this.#line(now)}\u001B[K` : `${this.#line(now)}\n`);
  }
  end(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  }
  #line(now: number): string {
    const seconds = (now - this.#began) / 1000;
    const share = this.#bytes === 0 ? 1 : Math.min(1, this.#read / this.#bytes);
    const left = share > 0 ? (seconds / share) * (1 - share) : 0;
    const w = auditWords;
    const rate = Math.round(this.#cases / Math.max(seconds, 0.001));
    return `${w.cases[this.#lang]}: ${this.#cases}, ${Math.floor(share * 100)} %, ${rate} ${w.aSecond[this.#lang]}, ${w.left[this.#lang]} ${clock(left)}`;
  }
}

function clock(seconds: number): string {
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return seconds >= 3600
    ? `${Math.floor(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`
    : `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
}
