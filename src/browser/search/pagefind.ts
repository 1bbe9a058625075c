/** The list of an archive's words, in which Pagefind (1.6) finds one in any ending. */
export interface Pagefind {
  /** At which words of its list it finds one, counted from 0. */
  readonly search: (word: string) => Promise<readonly number[]>;
  /** The place of a word in quotation marks: the same for all words of one stem, none where no word of the list has it. */
  readonly stem: (word: string) => Promise<number | undefined>;
  readonly close: () => void;
}

/**
 * Starts the worker that reads Pagefind's index of the site with this base path, as Pagefind's own program would: of that
 * nothing else is needed. Until a word is asked for, nothing but the worker is fetched; `search` rejects where it or the
 * index cannot be had.
 */
export function startPagefind(base: string, language: string): Pagefind {
  const worker = new Worker(`${base}pagefind/pagefind-worker.js`);
  const call = caller(worker);
  let ready: Promise<unknown> | undefined;
  const search: Pagefind['search'] = async (words) => {
    ready ??= call('init', [{ basePath: `${base}pagefind/`, language }]);
    await ready;
    const found = await call('search', [words, {}]);
    return isFound(found) ? found.results.flatMap(({ words }) => words) : [];
  };
  return {
    search,
    stem: async (word) => (await search(`"${word.replaceAll('"', '')}"`))[0],
    close: () => worker.terminate(),
  };
}

interface Found {
  readonly results: readonly { readonly words: readonly number[] }[];
}

function isFound(answer: unknown): answer is Found {
  return typeof answer === 'object' && answer !== null && 'results' in answer;
}

/** An answer of the worker. */
interface Answer {
  readonly id: string;
  readonly result?: unknown;
  readonly error?: string;
}

type Call = (method: 'init' | 'search', args: readonly unknown[]) => Promise<unknown>;

/** Calls the worker; once it has failed, every call does. */
function caller(worker: Worker): Call {
  const waiting = new Map<string, PromiseWithResolvers<unknown>>();
  let broken: Error | undefined;
  let calls = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) call?.resolve(data.result);
    else call?.reject(new Error(data.error));
  });
  worker.addEventListener('error', () => {
    broken = new Error('the search could not be started');
    for (const call of waiting.values()) call.reject(broken);
  });
  return async (method, args) => {
    if (broken) throw broken;
    const id = String(calls++);
    const call = Promise.withResolvers<unknown>();
    waiting.set(id, call);
    worker.postMessage({ id, method, args });
    return await call.promise;
  };
}
