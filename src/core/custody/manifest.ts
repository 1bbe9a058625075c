/** A file of the archive, by its path below the archive's folder, and the SHA-256 of its bytes in 64 digits 0-9 a-f. */
export interface ManifestLine {
  readonly path: string;
  readonly sha256: string;
}

/** A line of a manifest that is not as `formatManifest` writes it; `line` counts from 1. */
export interface LineFault {
  readonly line: number;
  readonly found: string;
  /** Each line is good, and they do not stand in order, as after a merge of branches. */
  readonly order?: true;
}

/**
 * A manifest as the bytes of its file: one line a file in order of code units, as `sha256sum` writes and checks them (two
 * spaces, a backslash before the line where the name holds one). Names with control characters cannot be written.
 */
export function formatManifest(lines: Iterable<ManifestLine>): string {
  return [...lines]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(formatLine)
    .join('');
}

/** Reads a manifest: every line that can be read, and all that is wrong with it. */
export function parseManifest(text: string): {
  readonly lines: readonly ManifestLine[];
  readonly faults: readonly LineFault[];
} {
  const lines: ManifestLine[] = [];
  const faults: LineFault[] = [];
  const written = text.split('\n');
  if (written.pop() !== '') faults.push({ line: written.length + 1, found: 'its last line is not ended' });
  for (const [index, it] of written.entries()) {
    const line = parseLine(it);
    if (line === undefined) faults.push({ line: index + 1, found: 'it is no line of a manifest' });
    else {
      const found = orderFault(lines.at(-1), line);
      if (found !== undefined) faults.push({ line: index + 1, found, order: true });
      lines.push(line);
    }
  }
  return { lines, faults };
}

/** Whether a file's name can stand in a manifest. */
export function isWritable(path: string): boolean {
  return !/\p{Cc}/u.test(path);
}

function formatLine({ path, sha256 }: ManifestLine): string {
  if (!isWritable(path)) throw new Error(`expected a name without control characters, got ${JSON.stringify(path)}`);
  const escaped = path.replaceAll('\\', '\\\\');
  return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`;
}

function parseLine(text: string): ManifestLine | undefined {
  const [, sha256, path = ''] = /^\\?([0-9a-f]{64}) {2}(.+)$/u.exec(text) ?? [];
  const line = sha256 && { sha256, path: path.replaceAll('\\\\', '\\') };
  return line && isInside(line.path) && formatLine(line) === `${text}\n` ? line : undefined;
}

/** Whether a path stays below the folder it starts in. */
function isInside(path: string): boolean {
  return isWritable(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));
}

function orderFault(before: ManifestLine | undefined, { path }: ManifestLine): string | undefined {
  if (before === undefined || before.path < path) return undefined;
  return before.path === path ? `${path} stands twice` : `${path} stands after ${before.path}`;
}
