import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const LONGEST = 300_000;

/**
 * Makes something once for all processes that share `folder`, which must not exist beforehand: the first to ask makes it,
 * the others wait for its word. What went wrong for the first is thrown to all.
 */
export async function once<Value>(folder: string, make: () => Promise<Value>): Promise<Value> {
  const answer = `${folder}.json`;
  if (await isFirst(folder)) {
    const outcome = await make().then(
      (value) => ({ value }),
      (error: unknown) => ({ fault: String(error) }),
    );
    await writeFile(`${answer}.new`, JSON.stringify(outcome));
    await rename(`${answer}.new`, answer);
  }
  const told = await waitFor<Outcome<Value>>(answer);
  if ('fault' in told) throw new Error(told.fault);
  return told.value;
}

type Outcome<Value> = { readonly value: Value } | { readonly fault: string };

async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function waitFor<Value>(file: string): Promise<Value> {
  const deadline = performance.now() + LONGEST;
  while (performance.now() < deadline) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined) return JSON.parse(text) as Value;
    await wait(100);
  }
  throw new Error(`expected ${file} within ${LONGEST / 1000} s, got nothing`);
}
