import { loadavg } from 'node:os';
import { coldStart } from './cold-start.ts';
import { eachAlone } from './engine-alone.ts';
import { machine } from './measure.ts';
import { besideOthers } from './peers.ts';
import { wholeAct } from './whole-act.ts';
import { wholeLaw } from './whole-law.ts';

const seed = Number(process.argv[2] ?? 20260701);
const print = (title: string, body: string): void => {
  process.stdout.write(`\n${title}\n${body}\n`);
};

process.stdout.write(`${machine()}\n`);
print('1. The whole of the encoded law on one case', await wholeLaw(seed));
print('2. The hard norms of one act, beside the same written by hand', await wholeAct(seed));
print('3. A small rule beside other engines', await besideOthers(seed));
print('4. Each of them alone in a process: start-up and memory', await eachAlone());
print('5. Cold start of the command line, median of 7', coldStart());
process.stdout.write(`\nload at the end ${loadavg()[0]?.toFixed(1) ?? '?'}\n`);
