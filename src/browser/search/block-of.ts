/** Which of some runs holds a number, given the first number of each, rising; the last that begins before it. */
export function blockOf(firsts: readonly number[], number: number): number {
  let [low, high] = [0, firsts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((firsts[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
