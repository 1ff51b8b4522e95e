import { parentPort, workerData } from 'node:worker_threads';
import type { AuditJob, Block } from './job.ts';
import { blockJudge } from './judge-block.ts';

const judge = blockJudge(workerData as AuditJob); // what the pool hands over
parentPort?.on('message', (block: Block) => parentPort?.postMessage(judge(block)));
