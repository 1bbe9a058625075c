import type { Header, HeaderRule, HostRules, RedirectRule } from './host-rules.ts';

/**
 * The text of `nginx.conf`, to be included in a `server` block whose `root` holds the site at its base path. nginx redirects
 * to the final slash by itself. Every `location` says all its headers, since it inherits none once it has its own.
 */
export function nginxSnippet(rules: HostRules): string {
  const { base, headers, redirects } = rules;
  const blocks = [
    `# Include this in a server block whose root holds the site at ${base}`,
    'absolute_redirect off;',
    ...headers.map((rule) => locationOf(rule, rules)),
    ...HOSTS_OWN.map((file) => `location = ${base}${file} { return 404; }`),
    ...redirects.flatMap(redirectOf),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Files that are for a host to read and not to serve. */
const HOSTS_OWN = ['_headers', '_redirects', 'nginx.conf'] as const;

function locationOf(rule: HeaderRule, rules: HostRules): string {
  const headers = rules.headers.filter((it) => covers(it.pattern, rule.pattern)).flatMap((it) => it.headers);
  const type = headers.findLast(([name]) => name === 'Content-Type')?.[1];
  const lines = [
    `error_page 404 ${rules.notFound};`,
    ...(type === undefined ? ['charset utf-8;'] : ['types { }', `default_type ${quoted(type)};`]),
    ...headers.filter(([name]) => name !== 'Content-Type').map(addHeader),
  ];
  return `location ${matcherOf(rule.pattern)} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

/** Whether every address that `inner` fits is one that `outer` fits. */
function covers(outer: string, inner: string): boolean {
  return outer === inner || (outer.endsWith('*') && inner.startsWith(outer.slice(0, -1)));
}

/** A pattern with a named part becomes an expression, any other a prefix. */
function matcherOf(pattern: string): string {
  if (!/:[a-z]/.test(pattern)) return pattern.replace(/\*$/, '');
  const parts = pattern.split(/(:[a-z]+)/).map((part) => (part.startsWith(':') ? '[^/]+' : escaped(part)));
  return `~ ^${parts.join('')}$`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Sent with errors too, but for how long to keep an answer: a file may be missing for a moment only. */
function addHeader([name, value]: Header): string {
  return `add_header ${name} ${quoted(value)}${name === 'Cache-Control' ? '' : ' always'};`;
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** The page for what is missing is named in every location. */
function redirectOf({ from, to, status }: RedirectRule): string[] {
  return status === 404 ? [] : [`location = ${from} { return ${status} ${to}; }`];
}
