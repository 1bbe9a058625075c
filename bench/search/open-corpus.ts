import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMeasured } from '../run-measured.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const CORPUS = join(PROJECT, '..', 'shared', 'corpora', 'pages-dev.jsonl');

/**
 * Makes an archive in a folder: the founding one with the pages of the development corpus imported and published. Gives
 * its folder, or why it cannot be made: the corpus stands beside a developer's checkout and not at a user's.
 */
export async function openCorpus(folder: string): Promise<{ readonly archive: string } | { readonly reason: string }> {
  const lines = await readFile(CORPUS, 'utf8').catch(() => undefined);
  if (lines === undefined) return { reason: 'the development corpus is not here' };
  const archive = join(folder, 'archive');
  const pages = join(folder, 'pages');
  await cp(join(PROJECT, 'content'), archive, { recursive: true });
  await mkdir(pages);
  const files: string[] = [];
  for (const line of lines.trim().split('\n')) {
    const { id, text }: { id: string; text: string } = JSON.parse(line);
    const file = join(pages, `${id}.txt`);
    await writeFile(file, text);
    files.push(file);
  }
  await attest('import', ...files, '--archive', archive);
  await attest('publish', '--all', '--yes', '--archive', archive);
  return { archive };
}

/** What a paragraph of the corpus is called by in the project, which does not hold its words. */
export function digestOf(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return createHash('sha256').update(line).digest('hex').slice(0, 12);
}

async function attest(...args: readonly string[]): Promise<void> {
  await runMeasured([join(PROJECT, 'src', 'cli.ts'), ...args], { cwd: PROJECT });
}
