/**
 * What differs between two trees, each given as lines of a path and a hash (`treeLines`): the paths of files that are in
 * one alone or have other bytes, in order.
 */
export function differences(one: readonly string[], other: readonly string[]): string[] {
  const [inOne, inOther] = [new Set(one), new Set(other)];
  const lines = [...one.filter((it) => !inOther.has(it)), ...other.filter((it) => !inOne.has(it))];
  return [...new Set(lines.map((it) => it.slice(0, it.lastIndexOf(' '))))].sort();
}
