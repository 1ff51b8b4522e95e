#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

enableCompileCache();
// Whoever reads the output may stop reading: `zhargy check FILE | head` ends quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
const { main } = await import('../src/main.ts');
process.exitCode = await main(process.argv.slice(2));
