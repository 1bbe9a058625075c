import { relative, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/**
 * Calls `changed` with the first step of the path below `folder` whenever something in it changes, appears or goes,
 * while Astro is developing; does nothing in a build.
 */
export function watchFolder(
  { watcher, logger }: LoaderContext,
  folder: string,
  changed: (name: string) => Promise<void>,
): void {
  if (!watcher) return;
  watcher.add(folder);
  const notice = (path: string) => {
    const name = relative(folder, path).split(sep)[0];
    if (!name || name === '..' || name.startsWith('.')) return;
    changed(name).catch((error: unknown) => logger.error(String(error)));
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, notice);
}
