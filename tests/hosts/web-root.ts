import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BuiltSite } from '../site/built-site.ts';
import type { Serving } from './host.ts';

/** A folder in which a site lies at its base path, as someone who deploys it would put it. */
export interface WebRoot {
  readonly folder: string;
  /** A folder beside it, for what a server wants to write. */
  readonly scratch: string;
}

/** Has `serve` serve a folder that holds the site at its base path; the folder is gone when the host is closed. */
export async function inWebRoot(
  { folder, base }: BuiltSite,
  serve: (root: WebRoot) => Promise<Serving>,
): Promise<Serving> {
  const home = await mkdtemp(join(tmpdir(), 'attest-host-'));
  const root = { folder: join(home, 'www'), scratch: join(home, 'scratch') };
  const site = join(root.folder, base).replace(/[/\\]$/, '');
  await mkdir(dirname(site), { recursive: true });
  await mkdir(root.scratch);
  await symlink(folder, site, 'junction');
  const serving = await serve(root);
  const clear = () => rm(home, { recursive: true, force: true });
  if ('reason' in serving) {
    await clear();
    return serving;
  }
  return { origin: serving.origin, close: () => serving.close().then(clear) };
}
