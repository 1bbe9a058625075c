/** Where in the results a reader is; it stays in that step of the history, and no address tells it. */
export interface PlaceInResults {
  /** How many results are shown. */
  readonly shown: number;
  /** How far the page was scrolled when the reader left it, in px. */
  readonly scrolled?: number;
  /** The address of the link by which. */
  readonly link?: string;
}

/** The place that this step of the history holds; absent where the reader was not here before, or nothing was unfolded. */
export function placeInResults(): PlaceInResults | undefined {
  const { place } = Object(history.state);
  return isPlace(place) ? place : undefined;
}

/** Keeps a place, of the address as it is or as it becomes. */
export function keepPlace(place: PlaceInResults | undefined, address = location.href): void {
  history.replaceState(place && { place }, '', address);
}

/**
 * Leads the reader who has come back to where they were: the page as far down as it was, the focus on the link they left
 * by. Nothing where they did not leave from here; once they are there, the place is that of any other visit.
 */
export function returnToPlace(results: HTMLElement): void {
  const place = placeInResults();
  if (place?.scrolled === undefined) return;
  scrollTo({ top: place.scrolled, behavior: 'instant' });
  const links = [...results.querySelectorAll('a')];
  links.find((it) => it.href === place.link)?.focus({ preventScroll: true });
  keepPlace({ shown: place.shown });
}

function isPlace(value: unknown): value is PlaceInResults {
  return typeof value === 'object' && value !== null && 'shown' in value && typeof value.shown === 'number';
}
