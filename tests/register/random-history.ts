import fc from 'fast-check';
import type { RegisterEntry } from '../../src/core/model/register-entry.ts';
import type { SealedRelease } from '../../src/core/model/release.ts';
import { paragraphEntry, placeEntry, reportEntry, sealed } from './sealed.ts';

/**
 * The releases of an archive on which several people publish in branches and merge: each step adds a release on one or
 * two of the heads there are, or beside them on an older release.
 */
export const history: fc.Arbitrary<readonly SealedRelease[]> = fc
  .array(fc.record({ on: fc.nat(), and: fc.option(fc.nat()), what: fc.array(fc.nat({ max: 40 }), { maxLength: 6 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((steps) => {
    const releases: SealedRelease[] = [];
    for (const [index, { on, and, what }] of steps.entries()) {
      const follows = [on, ...(and === null ? [] : [and])].flatMap((it) => releases[it % (releases.length || 1)] ?? []);
      const entries = [placeEntry(`step-${index}`), ...what.flatMap((number) => entriesOf(number, index))];
      releases.push(sealed([...new Set(follows)], distinct(entries)));
    }
    return releases;
  });

/** What a number stands for at a step: a report with a paragraph, or a place under another name. */
function entriesOf(number: number, step: number): RegisterEntry[] {
  if (number % 2 === 0) return [placeEntry(`place-${number}`, `name ${step}`)];
  return [reportEntry(number), paragraphEntry(number, 1)];
}

function distinct(entries: readonly RegisterEntry[]): RegisterEntry[] {
  return [...new Map(entries.map((it) => [it.address, it])).values()];
}
