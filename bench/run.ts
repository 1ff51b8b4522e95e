import { coldStart } from './cold-start.ts';
import { machine } from './measure.ts';
import { besideOthers } from './peers.ts';
import { wholeLaw } from './whole-law.ts';

const seed = Number(process.argv[2] ?? 20260701);
const print = (title: string, body: string): void => {
  process.stdout.write(`\n${title}\n${body}\n`);
};

process.stdout.write(`${machine()}\n`);
print('1. The whole of the encoded law on one case', await wholeLaw(seed));
print('2. A small rule beside other engines', await besideOthers(seed));
print('3. Cold start of the command line, median of 7', coldStart());
