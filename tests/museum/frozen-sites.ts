import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { BuiltSite } from '../site/built-site.ts';
import { once } from '../site/once.ts';
import { mustRun } from '../site/run-attest.ts';
import { PIECES } from './pieces.ts';

/** Builds the site of a copy of a frozen archive with the code as it is, once in a run of the tests. */
export function frozenSite(name: string): Promise<BuiltSite> {
  const home = join(inject('sitesFolder'), `museum-${name}`);
  return once(home, async () => {
    const [archive, folder, base] = [join(home, 'content'), join(home, 'dist'), '/museum/'];
    await cp(join(PIECES, name, 'content'), archive, { recursive: true });
    await mustRun(['build', '--archive', archive, '--out', folder, '--base', base]);
    return { archive, folder, base };
  });
}
