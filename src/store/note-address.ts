/**
 * Why an address written in the archive's own prose must not stand there, in words with what was expected, or
 * `undefined` where it may: a link leads into the site or by http, https or mailto; a picture is the site's own, since
 * a page asks nothing of anyone else.
 */
export function addressFault(kind: 'link' | 'image', written: string): string | undefined {
  // Browsers drop controls and take a backslash for a slash.
  const address = written.replace(/[\p{Cc}\s]/gu, '').replaceAll('\\', '/');
  const scheme = /^[a-z][\w+.-]*:/i.exec(address)?.[0].toLowerCase();
  const foreign = scheme !== undefined || address.startsWith('//');
  if (!foreign || (kind === 'link' && scheme !== undefined && LINKED.has(scheme))) return undefined;
  return kind === 'link'
    ? `the link to ${JSON.stringify(written)} may not stand here; expected http:, https:, mailto: or an address of this site`
    : `the picture ${JSON.stringify(written)} is not of this site; expected a file of the archive, or a link instead`;
}

const LINKED: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
