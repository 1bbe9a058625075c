/**
 * The same address with its path in lower case, as every address of an archive is; `undefined` where it has no capitals.
 * The query and the fragment are kept; a fragment that is a paragraph's id is lowered with the path. Only the path of an
 * address is ever changed, so that nobody is sent to another host.
 *
 * @example lowerCaseAddress('https://host.example/R/0F3K9X2V/#p8ah6m') // 'https://host.example/r/0f3k9x2v/#p8ah6m'
 */
export function lowerCaseAddress(address: string): string | undefined {
  const url = new URL(address);
  const parts = url.pathname.split('/');
  const lower = parts.map(lowerCasePart);
  if (lower.every((part, index) => part === parts[index])) return undefined;
  url.pathname = lower.join('/');
  if (PARAGRAPH.test(url.hash)) url.hash = url.hash.toLowerCase();
  return url.href;
}

const PARAGRAPH = /^#p[0-9a-z]{5}$/i;

/** A part with no capitals, or whose percent signs say nothing, stays as it is. */
function lowerCasePart(part: string): string {
  const plain = decoded(part);
  const lower = plain.toLowerCase();
  return lower === plain ? part : encodeURIComponent(lower);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
