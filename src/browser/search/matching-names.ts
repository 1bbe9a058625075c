import { fold } from '../../core/text/fold.ts';

/** How many other names are shown. */
const MOST = 3;

/** Of the names an authority has beside its own, those that hold every word of a query, in any spelling of letters. */
export function matchingNames(names: string, query: string): string[] {
  const words = fold(query)
    .folded.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const holds = (name: string) => words.every((word) => fold(name).folded.includes(word));
  return names.split(', ').filter(holds).slice(0, MOST);
}
