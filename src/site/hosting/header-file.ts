import type { HeaderRule, HostRules } from './host-rules.ts';

/**
 * The text of `_headers`, which Netlify, Cloudflare Pages and `attest preview` read: a pattern at the start of a line, its
 * headers indented below it, an empty line between two.
 */
export function headerFile({ headers }: HostRules): string {
  return `${headers.map(block).join('\n\n')}\n`;
}

function block({ pattern, headers }: HeaderRule): string {
  return [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
