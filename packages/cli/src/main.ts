/** Runs the command line; resolves to the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  process.stdout.write(`zhargy ${args.join(' ')}\n`);
  return 0;
}
