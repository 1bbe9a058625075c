import type { Authority } from '../core/model/authority.ts';
import { type Problem, problem } from '../core/model/problem.ts';
import type { AuthorityFile } from './authority-file.ts';
import { MOVE_KEYS } from './moved-fields.ts';

/** A problem for each record that leads, by whatever way, back to itself: no reader would ever arrive. */
export function checkMoves(files: readonly AuthorityFile<Authority>[]): readonly Problem[] {
  const targets = new Map<string, readonly string[]>(files.map(({ value }) => [value.id, value.moved?.to ?? []]));
  return files.flatMap(({ value, file, locate }) => {
    const { moved } = value;
    if (!moved || !reaches(value.id, targets)) return [];
    return [
      problem('record-moved', {
        at: { file, ...locate([MOVE_KEYS[moved.how]]) },
        found: `${value.id} leads to ${moved.to.join(', ')}, and from there back to itself`,
        expected: 'a way that ends at a record that is kept up',
        wayOut: `take "${MOVE_KEYS[moved.how]}" from the record that is kept up`,
      }),
    ];
  });
}

/** Whether a record is among those that it leads to. */
function reaches(start: string, targets: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const waiting = [...(targets.get(start) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === start) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(targets.get(id) ?? []));
  }
  return false;
}
