import type { Authority } from '../core/model/authority.ts';
import { type Problem, problem } from '../core/model/problem.ts';
import type { AuthorityFile } from './authority-file.ts';

/** A problem for each circle of parents among records of one kind, told once, at the first of its ids. */
export function checkParents(files: readonly AuthorityFile<Authority>[]): readonly Problem[] {
  const parents = new Map<string, string | undefined>(files.map(({ value }) => [value.id, value.parent]));
  return files.flatMap(({ value, file, locate }) => {
    const circle = circleFrom(value.id, parents);
    if (circle === undefined || circle.some((id) => id < value.id)) return [];
    return [
      problem('parent-cycle', {
        at: { file, ...locate(['parent']) },
        found: `the parents run in a circle: ${[...circle, value.id].join(' → ')}`,
        expected: 'parents that end at a record without one',
        wayOut: 'take "parent" from the record that stands highest',
      }),
    ];
  });
}

/** The ids from one record up through its parents back to itself, or `undefined`. */
function circleFrom(start: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] | undefined {
  const climbed = new Set([start]);
  let id = parents.get(start);
  while (id !== undefined && !climbed.has(id)) {
    climbed.add(id);
    id = parents.get(id);
  }
  return id === start ? [...climbed] : undefined;
}
