// Runs the checks side by side, then the tests, so that the runner's own summary closes the output.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Check {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Says what it found, but does not fail the run. */
  readonly advises?: true;
}

const checks: readonly Check[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  // The pages know the browser, which nothing else does.
  { name: 'types of web', command: ['tsc', '--noEmit', '-p', 'packages/web'] },
  { name: 'lint', command: ['oxlint', '--type-aware'] },
  { name: 'format:check', command: ['oxfmt', '--check', '.'] },
  { name: 'unused', command: ['knip', '--no-progress'], advises: true },
];
const tests = ['packages/*/{src,test}/**/*.test.ts', 'tests/*.test.ts'];

const root = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, PATH: join(root, 'node_modules', '.bin') + delimiter + (process.env['PATH'] ?? '') };

/** The exit code of a program (1 where it could not start or was killed), and what it wrote unless that is shown. */
function run(program: string, args: readonly string[], shown: boolean): Promise<{ code: number; output: string }> {
  const child = spawn(program, args, {
    cwd: root,
    env,
    shell: process.platform === 'win32',
    stdio: shown ? 'inherit' : 'pipe',
  });
  const chunks: Buffer[] = [];
  const keep = (chunk: Buffer): unknown => chunks.push(chunk);
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise((done) => {
    child.on('error', (error) => done({ code: 1, output: `${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

const results = await Promise.all(
  checks.map(async ({ command: [program, ...args], ...check }) => ({ ...check, ...(await run(program, args, false)) })),
);
for (const { name, code, advises } of results)
  console.log(`${name}: ${code === 0 ? 'passed' : advises ? `has remarks (npm run ${name})` : 'FAILED'}`);

const failed = results.filter(({ code, advises }) => code !== 0 && !advises);
for (const { name, output } of failed) console.error(`\n${name} FAILED:\n${output}`);
if (failed.length > 0) {
  console.error(`npm test FAILED: ${failed.map(({ name }) => name).join(', ')}. The tests were not run.`);
  process.exitCode = 1;
} else {
  process.exitCode = (await run(process.execPath, ['--test', '--test-isolation=none', ...tests], true)).code;
}
