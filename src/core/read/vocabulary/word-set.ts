/** The words of a list set apart by white space, as a set: how the word tables of reading are written. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
