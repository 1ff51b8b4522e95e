// Runs the checks side by side, then the tests of the packages beside those of the whole, then those of the pages; the sum
// of all closes the output.
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
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
const root = fileURLToPath(new URL('..', import.meta.url));
/** The tests of the pages drive a browser, which wants the machine for itself: a page that waits too long fails. */
const pages = globSync('packages/web/test/*.test.ts', { cwd: root });
const ofPackages = globSync('packages/*/{src,test}/**/*.test.ts', { cwd: root }).filter(
  (file) => !pages.includes(file),
);
const ofTheWhole = globSync('tests/*.test.ts', { cwd: root });

const env = { ...process.env, PATH: join(root, 'node_modules', '.bin') + delimiter + (process.env['PATH'] ?? '') };

interface Run {
  /** 1 where the program could not start or was killed. */
  readonly code: number;
  readonly output: string;
}

/** Runs a program and keeps what it wrote; shows it at once as well where it is to be seen. */
function run(program: string, args: readonly string[], shown: boolean): Promise<Run> {
  const child = spawn(program, args, { cwd: root, env, shell: process.platform === 'win32', stdio: 'pipe' });
  const chunks: Buffer[] = [];
  const keep = (chunk: Buffer): void => {
    chunks.push(chunk);
    if (shown) process.stdout.write(chunk);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((done) => {
    child.on('error', (error) => done({ code: 1, output: `${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/** What the runner's summary counts under a name. */
const counted = ({ output }: Run, name: string): number =>
  Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'mu').exec(output)?.[1] ?? 0);

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
  const runner = ['--test', '--test-reporter=spec', '--test-isolation=none'];
  const [first, second] = await Promise.all([
    run(process.execPath, [...runner, ...ofPackages], true),
    run(process.execPath, [...runner, ...ofTheWhole], false),
  ]);
  process.stdout.write(second.output);
  const runs = [first, second, await run(process.execPath, [...runner, ...pages], true)];
  const sum = (name: string): number => runs.reduce((total, one) => total + counted(one, name), 0);
  const failures = sum('fail') + sum('cancelled');
  // A process that ended badly without a failed test has failed all the same.
  const died = failures === 0 && runs.some(({ code }) => code !== 0) ? 1 : 0;
  console.log(`${sum('pass')} passed, ${failures + died} failed`);
  process.exitCode = failures + died > 0 ? 1 : 0;
}
