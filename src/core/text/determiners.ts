/** Words that stand where a number could, and count without saying one: “a” woman, “her” child. */
const DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'my', 'our', 'your']);

/** Whether an amount is no more than such a word, in any case. */
export function isDeterminer(amount: string): boolean {
  return DETERMINERS.has(amount.trim().toLowerCase());
}
