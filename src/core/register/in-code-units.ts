/** Compares two texts by code units: the order of everything that is written into the register, in every language alike. */
export function inCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
