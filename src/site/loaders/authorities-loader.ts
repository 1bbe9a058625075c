import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Authority } from '../../core/model/authority.ts';
import { formatProblem } from '../../core/model/problem.ts';
import type { AuthorityFile } from '../../store/authority-file.ts';
import { listFolder } from '../../store/list-folder.ts';
import { failed, type Outcome } from '../../store/outcome.ts';
import { watchFolder } from './watch-folder.ts';

type ReadFile = (path: string) => Promise<Outcome<AuthorityFile<Authority>>>;

/** Loads the records of `places/` or `actors/`, with the editor's note below each rendered from Markdown. */
export function authoritiesLoader(folder: string, read: ReadFile): Loader {
  return {
    name: 'attest-authorities',
    load: async (context) => {
      const files = (await listFolder(folder)).filter((name) => name.endsWith('.md'));
      const ids = new Set(files.map(idOf));
      for (const gone of context.store.keys().filter((id) => !ids.has(id))) context.store.delete(gone);
      for (const name of files) await loadRecord(context, join(folder, name), read);
      watchFolder(context, folder, (name) => loadRecord(context, join(folder, name), read));
    },
  };
}

async function loadRecord(context: LoaderContext, path: string, read: ReadFile): Promise<void> {
  const { store, logger, generateDigest, renderMarkdown } = context;
  const outcome = await read(path);
  if (failed(outcome)) {
    store.delete(idOf(path));
    logger.warn(outcome.problems.map(formatProblem).join('\n'));
    return;
  }
  const { value, note } = outcome.value;
  const data = { ...value };
  const digest = generateDigest({ ...data, note });
  if (note === '') store.set({ id: value.id, data, digest });
  else store.set({ id: value.id, data, digest, body: note, rendered: await renderMarkdown(note) });
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
