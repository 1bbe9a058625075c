/** The numbers of so many passages, rising. */
export function everyPassage(count: number): Uint32Array {
  return new Uint32Array(count).map((_, passage) => passage);
}
