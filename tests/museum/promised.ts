import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A line of a register: an address, and what it showed when a release named it. */
export interface Promised {
  readonly address: string;
  /** Of reports and paragraphs. */
  readonly version?: number;
  readonly state?: string;
  readonly sha256?: string;
  readonly gone?: true;
  /** Of paragraphs: where they stand in the text, and as what. Events have a kind too. */
  readonly start?: number;
  readonly kind?: string;
  /** Of places and actors. */
  readonly name?: string;
  /** Of events. */
  readonly former?: true;
  readonly title?: string;
  readonly anchors?: readonly { readonly paragraph: string; readonly quote: string }[];
}

/** What an archive has promised, read from the files of its register by nothing of Attest's own. */
export interface Promises {
  /** What each address promises since the last release that named it. */
  readonly now: ReadonlyMap<string, Promised>;
  /** All lines of all releases, the oldest release first. */
  readonly told: readonly Promised[];
}

/** Reads the register of an archive; it promises nothing where there is none. */
export async function readPromises(archive: string): Promise<Promises> {
  const folder = join(archive, 'register');
  const names = (await readdir(archive)).includes('register') ? await readdir(folder) : [];
  const files = names.filter((name) => name.endsWith('.jsonl')).sort(byNumber);
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  const told = texts.flatMap((text): Promised[] =>
    text
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line)),
  );
  const now = new Map<string, Promised>();
  for (const it of told) if ((it.version ?? 0) >= (now.get(it.address)?.version ?? 0)) now.set(it.address, it);
  return { now, told };
}

/** By the number of the release, with which its name begins. */
function byNumber(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
}
