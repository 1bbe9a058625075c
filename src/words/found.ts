/** The strings of a report that was opened from the search: few, since every report's page fetches them. */
export const foundWords = {
  label: 'Found by your search',
  /** Without a position where the reader stands at none of them. */
  place: (position: number | undefined, all: number) => {
    if (position === undefined) return `Found in ${paragraphs(all)} of this report`;
    return all === 1 ? 'Found here alone in this report' : `${count(position)} of ${count(all)} in this report`;
  },
  previous: 'Previous',
  next: 'Next',
  back: 'Back to the search',
  clear: 'Clear',
} as const;

function paragraphs(n: number): string {
  return n === 1 ? 'one paragraph' : `${count(n)} paragraphs`;
}

function count(n: number): string {
  return n.toLocaleString('en');
}
