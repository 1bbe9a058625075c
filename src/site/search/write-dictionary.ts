import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { dictionaryPage, placesOf } from '../../core/search/dictionary.ts';

/**
 * Writes Pagefind's index of a list of words into a folder: what knows their endings in a language. A language whose
 * words Pagefind parts by more than white space, so that their places would not tell their numbers, is none to it. Throws
 * where it reports a fault.
 */
export async function writeDictionary(words: readonly string[], language: string, folder: string): Promise<void> {
  const index = (await indexOf(words, language)) ?? (await indexOf(words, 'unknown'));
  if (!index) throw failure(['its words could not be counted']);
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  if (written.errors.length > 0) throw failure(written.errors);
  await keepWhatIsRead(folder);
}

/** An index with one page of the words; `undefined` where Pagefind counts other words there than these. */
async function indexOf(words: readonly string[], language: string): Promise<PagefindIndex | undefined> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw failure(errors);
  if (words.length === 0) return index;
  const { file, errors: faults } = await index.addHTMLFile({ url: '/', content: dictionaryPage(words, language) });
  if (faults.length > 0) throw failure(faults);
  if (file.uniqueWords === placesOf(words.length)) return index;
  await index.deleteIndex();
  return undefined;
}

/** Takes away what Pagefind brings for pages that show its results by themselves, and the page of words. */
async function keepWhatIsRead(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!READ.test(name)) await rm(join(folder, name), { recursive: true });
  }
}

const READ = /^index$|^pagefind-entry\.json$|^pagefind-worker\.js$|\.pf_meta$|^wasm\..*\.pagefind$/;

function failure(faults: readonly string[]): Error {
  return new Error(`the search index could not be made: ${faults.join('; ')}`);
}
