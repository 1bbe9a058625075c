import type { Authority } from '../core/model/authority.ts';
import { type Problem, problem } from '../core/model/problem.ts';
import type { AuthorityFile } from './authority-file.ts';
import { quoted } from './quoted.ts';

/**
 * A warning for each name that several records share while nothing decides between them: none has `bare: true`, and
 * not all of them have `cues`; or more than one is `bare`. Names are compared without regard to case and marks.
 */
export function checkHomographs(files: readonly AuthorityFile<Authority>[]): readonly Problem[] {
  return [...byName(files).values()].filter((sharers) => sharers.length > 1 && !decided(sharers)).map(warning);
}

function byName(files: readonly AuthorityFile<Authority>[]): ReadonlyMap<string, readonly Sharer[]> {
  const table = new Map<string, Sharer[]>();
  for (const file of files) {
    const own = [file.value.name, ...file.value.names, ...file.value.native.map((native) => native.text)];
    for (const [key, name] of new Map(own.map((name) => [folded(name), name]))) {
      table.set(key, [...(table.get(key) ?? []), { name, file }]);
    }
  }
  return table;
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function decided(sharers: readonly Sharer[]): boolean {
  const bare = sharers.filter(({ file }) => file.value.bare).length;
  const uncued = sharers.filter(({ file }) => !file.value.bare && file.value.cues.length === 0).length;
  return bare === 1 || (bare === 0 && uncued === 0);
}

function warning(sharers: readonly Sharer[]): Problem {
  const last = sharers[sharers.length - 1];
  const ids = sharers.map(({ file }) => file.value.id).join(', ');
  return problem('homograph-names', {
    at: { file: last?.file.file ?? '' },
    found: `the name ${quoted(last?.name)} is shared by ${ids}, and nothing decides between them`,
    expected: '"bare: true" at the one that is meant when nothing near decides, or "cues" at each',
    wayOut: 'add them, or take the name from the records that are never meant by it',
  });
}

interface Sharer {
  readonly name: string;
  readonly file: AuthorityFile<Authority>;
}
