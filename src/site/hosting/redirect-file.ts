import type { HostRules } from './host-rules.ts';

/**
 * The text of `_redirects`, which Netlify and Cloudflare Pages read: from, to and status on a line. Cloudflare passes over
 * the line with 404, which it does not need: it looks for `404.html` in every folder above.
 */
export function redirectFile({ redirects }: HostRules): string {
  const lines = redirects.map(({ from, to, status }) => `${from} ${to} ${status}`);
  return `${[NOTE, ...lines].join('\n')}\n`;
}

/** The file is there even when it has nothing to say, so that nobody looks for it. */
const NOTE = '# Final slashes are the host’s own work; merged and renamed records keep pages of their own.';
