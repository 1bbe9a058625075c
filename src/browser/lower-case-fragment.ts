/**
 * The id of the paragraph that a fragment in capitals means; `undefined` where the page has what is named as it is written,
 * where it has no such paragraph in small letters either, and for any fragment of another form. `has` says which ids a page
 * has.
 *
 * @example lowerCaseFragment('#P8AH6M', (id) => id === 'p8ah6m') // 'p8ah6m'
 */
export function lowerCaseFragment(hash: string, has: (id: string) => boolean): string | undefined {
  const written = hash.slice(1);
  const id = decoded(written);
  const lower = id.toLowerCase();
  if (lower === id || !PARAGRAPH.test(lower) || has(written) || has(id)) return undefined;
  return has(lower) ? lower : undefined;
}

/**
 * Leads to the paragraph where its address was written in capitals: now, and whenever the fragment changes. In place of
 * the address that was followed, so that going back leads to where the reader came from.
 */
export function enableLowerCaseFragments(page: Document): void {
  const correct = () => {
    const id = lowerCaseFragment(page.location.hash, (it) => page.getElementById(it) !== null);
    if (id !== undefined) page.location.replace(`#${id}`);
  };
  addEventListener('hashchange', correct);
  correct();
}

const PARAGRAPH = /^p[0-9a-z]{5}$/;

/** Percent signs that say nothing stay as they are. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
