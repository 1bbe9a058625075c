/** A number with its noun: `1 report`, `5 reports`, `0 reports`. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
