const KEY = 'attest-found';

/** Keeps, for the next page of this tab alone, which words were found on it: they are in no address and sent to no one. */
export function rememberFound(path: string, words: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path, words }));
  } catch {
    // Storage is forbidden: the page opens at its paragraph all the same.
  }
}

/** Marks the words in the paragraph the address names, if this page was opened from the search, and forgets them. */
export function markFound(page: Document): void {
  const words = takeFound(page.location.pathname)
    .map(bareWord)
    .filter((word) => word !== '');
  const target = page.getElementById(decodeURIComponent(page.location.hash.slice(1)));
  if (!target || words.length === 0) return;
  const pattern = new RegExp(`(${words.map(escapePattern).join('|')})`, 'iu');
  const walker = page.createTreeWalker(target, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) markIn(text, pattern);
}

function takeFound(path: string): readonly string[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    sessionStorage.removeItem(KEY);
    return kept.path === path && Array.isArray(kept.words) ? kept.words.map(String) : [];
  } catch {
    return [];
  }
}

function markIn(text: Text, pattern: RegExp): void {
  const parts = text.data.split(pattern);
  if (parts.length < 2) return;
  text.replaceWith(
    ...parts.map((part, index) => {
      if (index % 2 === 0) return part;
      const mark = text.ownerDocument.createElement('mark');
      mark.textContent = part;
      return mark;
    }),
  );
}

/** Words are found with their punctuation: that is left out at both ends. */
function bareWord(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
