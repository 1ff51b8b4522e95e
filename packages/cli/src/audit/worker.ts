import { parentPort, workerData } from 'node:worker_threads';
import type { AuditJob, Block } from './job.ts';
import { blockJudge } from './judge-block.ts';

const blocks = blockJudge(workerData as AuditJob); // what the pool hands over
parentPort?.on('message', (asked: Block | 'sum') =>
  parentPort?.postMessage(asked === 'sum' ? blocks.sum : blocks.judge(asked)),
);
