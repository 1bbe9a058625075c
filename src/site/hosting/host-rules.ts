import { CITATION_FILES, CITATION_FORMATS } from '../../core/model/citation-form.ts';
import { HEADERS, ORIGINAL_HEADERS } from '../content-security-policy.ts';

/** A header's name and its value. */
export type Header = readonly [name: string, value: string];

/** What to send with the addresses a pattern fits: `*` at its end stands for any rest, `:name` for one part of a path. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly Header[];
}

/** What to answer where no file is: 302 sends the reader on, 404 shows the page `to` under the address that was asked for. */
export interface RedirectRule {
  readonly from: string;
  readonly to: string;
  readonly status: 302 | 404;
}

/** All that a host has to be told about a site; each host's own file is written from this. */
export interface HostRules {
  /** `/` or `/archive/`. */
  readonly base: string;
  /** The page for addresses where nothing is. */
  readonly notFound: string;
  /** In order: where several fit, all their headers are sent. */
  readonly headers: readonly HeaderRule[];
  readonly redirects: readonly RedirectRule[];
}

/** The rules of a site published under a base path, which begins and ends in a slash. */
export function hostRules(base: string): HostRules {
  const notFound = `${base}404.html`;
  return {
    base,
    notFound,
    headers: [
      { pattern: `${base}*`, headers: HEADERS },
      { pattern: `${base}r/:report/original.txt`, headers: ORIGINAL_HEADERS },
      ...CITED.map(({ name, type }) => typeRule(`${base}:room/:id/cite.${name}`, type)),
      { pattern: `${base}_astro/*`, headers: [['Cache-Control', 'public, max-age=31536000, immutable']] },
    ],
    redirects: base === '/' ? [] : outsideBase(base, notFound),
  };
}

/** The files beside every page that can be cited. */
const CITED: readonly { readonly name: string; readonly type: string }[] = [
  ...CITATION_FORMATS.map((format) => CITATION_FILES[format]),
  { name: 'jsonld', type: 'application/ld+json' },
];

/** Hosts do not know these endings; Arabic titles must arrive as UTF-8. */
function typeRule(pattern: string, type: string): HeaderRule {
  return { pattern, headers: [['Content-Type', `${type}; charset=utf-8`]] };
}

/** Hosts look for `404.html` at the root only, and nothing else may stand there. */
function outsideBase(base: string, notFound: string): readonly RedirectRule[] {
  return [
    { from: '/', to: base, status: 302 },
    { from: `${base}*`, to: notFound, status: 404 },
  ];
}
