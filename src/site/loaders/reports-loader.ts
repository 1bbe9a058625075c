import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblem } from '../../core/model/problem.ts';
import { listFolder } from '../../store/list-folder.ts';
import { failed } from '../../store/outcome.ts';
import { readReportFolder } from '../../store/read-report-folder.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Loads the reports of an archive as data, never as Markdown. A report that cannot be read is left out with its
 * problems in the log: whether that may be (a draft) or stops the build is decided by `attest build` before Astro starts.
 */
export function reportsLoader(archive: string): Loader {
  return {
    name: 'attest-reports',
    load: async (context) => {
      const folder = join(archive, 'reports');
      const ids = await listFolder(folder);
      for (const gone of context.store.keys().filter((id) => !ids.includes(id))) context.store.delete(gone);
      for (const id of ids) await loadReport(context, archive, id);
      watchFolder(context, folder, (id) => loadReport(context, archive, id));
    },
  };
}

async function loadReport(
  { store, logger, generateDigest }: LoaderContext,
  archive: string,
  id: string,
): Promise<void> {
  const read = await readReportFolder(archive, id);
  if (failed(read)) {
    store.delete(id);
    logger.warn(read.problems.map(formatProblem).join('\n'));
    return;
  }
  const data = { ...read.value };
  store.set({ id, data, digest: generateDigest(data) });
}
