const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
] as const;

/** What a `<meta>` may say: a meta element ignores `frame-ancestors`. */
export const META_POLICY = DIRECTIVES.join('; ');

/** What a host sends: the same, and nobody may frame a page. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');

/** The headers of every page, in order. */
export const HEADERS: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', HEADER_POLICY],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** The headers of an original: a download, never a page of this site. */
export const ORIGINAL_HEADERS: readonly (readonly [string, string])[] = [
  ['Content-Type', 'text/plain; charset=utf-8'],
  ['Content-Disposition', 'attachment'],
  ['Content-Security-Policy', "default-src 'none'; sandbox"],
];
