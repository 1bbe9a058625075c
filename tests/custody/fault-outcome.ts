import type { Fault, Outcome } from './fault-runs.ts';

/** What is wrong with how a command ended that met a fault, and with the archive after it was run again; in words. */
export function faultsIn({ code, said, again, codes, told, left }: Outcome, fault: Fault): readonly string[] {
  const hasTold = fault === 'kill' ? code === null : code === 1 && /the command can be run again$/.test(said.trimEnd());
  return [
    ...(hasTold ? [] : [`it ended with ${code}: ${said}`]),
    ...(again.every((it) => it === 0) ? [] : [`run again, it ended with ${again.join(', ')}`]),
    ...codes.map((it) => `then, attest verify finds ${it}`),
    ...(told === 1 ? [] : [`the journal tells of it ${told} times`]),
    ...left.map((it) => `${it} is left`),
  ];
}
