/** What a reader narrows the chronology to. */
export const FILTER_KEYS = ['place', 'actor', 'kind', 'certainty', 'differ'] as const;

export type FilterKey = (typeof FILTER_KEYS)[number];

/** The values chosen; what is not chosen is absent. All of it stands in the address. */
export type Choice = ReadonlyMap<FilterKey, string>;

/** What a line of the chronology says of its event; lists of ids stand apart by spaces. */
export interface FilteredRow {
  readonly places: string;
  readonly actors: string;
  readonly kind: string;
  readonly certainty: string;
  readonly differ: string;
}

/** Reads a choice from the parameters of an address; what is unknown in them is passed over. */
export function parseChoice(parameters: URLSearchParams): Choice {
  return new Map(
    FILTER_KEYS.flatMap((key): [FilterKey, string][] => {
      const value = parameters.get(key);
      return value ? [[key, value]] : [];
    }),
  );
}

/** The address with a choice in it, and nothing of an earlier one; its fragment is kept. */
export function withChoice(address: string, choice: Choice): string {
  const url = new URL(address);
  for (const key of FILTER_KEYS) url.searchParams.delete(key);
  for (const [key, value] of choice) url.searchParams.set(key, value);
  return url.href;
}

/** The events of a period as its line in the list of all periods tells them: `sirte libya|coast-guard|clash|stated|no;…`. */
export function parseRows(text: string): FilteredRow[] {
  return text.split(';').flatMap((row) => {
    const [places = '', actors = '', kind = '', certainty = '', differ] = row.split('|');
    return differ === undefined ? [] : [{ places, actors, kind, certainty, differ }];
  });
}

/** Whether an event is all that is chosen. */
export function isChosen(row: FilteredRow, choice: Choice): boolean {
  return [...choice].every(([key, value]) => valuesOf(row, key).includes(value));
}

function valuesOf(row: FilteredRow, key: FilterKey): readonly string[] {
  if (key === 'place') return row.places.split(' ');
  if (key === 'actor') return row.actors.split(' ');
  return [row[key]];
}
