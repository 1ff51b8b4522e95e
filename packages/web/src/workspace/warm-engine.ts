import { engineWorkspace } from './engine-workspace.ts';

/** A small case that has a little of everything: what answers it has been made ready for a larger one. */
const small = `persons: { p: { name: A }, q: { name: B } }
roles: { r: { person: p, as: accused }, v: { person: q, as: victim } }
offences: { o: { from: 2026-01-10 } }
charges: { c: { person: p, offence: o, article: 188(2) } }
agreements: { g: { form: plea, party: p } }
acts: { a: { kind: concludeAgreement, by: p, about: [g], on: 2026-05-25 } }
`;

/** Lets the norms answer once while nobody waits: the first answer of all is the slowest by far. */
export async function warmEngine(): Promise<void> {
  const read = await engineWorkspace.read(new TextEncoder().encode(small));
  if ('file' in read) await engineWorkspace.check(read.file, { now: '2026-06-01' }, {});
}
