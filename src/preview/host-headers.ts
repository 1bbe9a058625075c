/** Header lines for the addresses a pattern fits, as hosts of static sites read them from a `_headers` file. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file (the form of Netlify and Cloudflare Pages): a path pattern at the start of a line, its headers
 * indented below it, comments after `#`. Lines of another form are passed over, as the hosts do.
 */
export function parseHostHeaders(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const colon = line.indexOf(':');
    if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else if (colon > 0) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * The headers of one address: those of every rule that fits, in order. A header that several rules give is joined with
 * commas, as the hosts do; of `Content-Type`, which cannot be joined, the last stands.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [name, value] of rules.filter((rule) => fits(rule.pattern, path)).flatMap((rule) => rule.headers)) {
    const before = name.toLowerCase() === 'content-type' ? undefined : table.get(name);
    table.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return table;
}

/** `:name` stands for one part of a path, `*` for any rest, also in the middle. */
function fits(pattern: string, path: string): boolean {
  const source = pattern
    .split(/(\*|:[a-z_]\w*)/i)
    .map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : escapeRegExp(part)))
    .join('');
  return new RegExp(`^${source}$`, 's').test(path);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
