/** The parts of the search page that change. */
export interface SearchParts {
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Says that a query has no more room. */
  readonly limit: HTMLElement;
  readonly sort: HTMLSelectElement;
  /** The order with its label. */
  readonly order: HTMLElement;
  readonly spellings: HTMLInputElement;
  readonly flat: HTMLInputElement;
  /** How words are read and results stand. */
  readonly options: HTMLElement;
  readonly clear: HTMLButtonElement;
  readonly chosen: HTMLElement;
  readonly facets: HTMLElement;
  readonly results: HTMLElement;
  /** Examples of queries, as links of which each asks one. */
  readonly examples: readonly HTMLAnchorElement[];
  /** Unfolds how to ask where nothing is asked yet, and folds it away when something is; else it is the reader's. */
  readonly help: (isStart: boolean) => void;
  /** Links to browse by, shown while there are no results. */
  readonly browse: HTMLElement;
  /** What stands there on paper alone. */
  readonly paper: HTMLElement;
  /** Where it is said how the search stands. */
  readonly status: HTMLElement;
  /** Says it, to screen readers as well. */
  readonly say: (status: string) => void;
  /** Puts the search in the place of what stands there without script. */
  readonly open: () => void;
}

/** Finds the parts of the search page; `undefined` on any other page. */
export function searchParts(page: Document): SearchParts | undefined {
  const root = page.querySelector<HTMLElement>('[data-search]');
  if (!root) return undefined;
  const part = <Part extends HTMLElement>(name: string): Part => {
    const found = root.querySelector<Part>(`[data-part="${name}"]`);
    if (!found) throw new Error(`the search page lacks its part "${name}"`);
    return found;
  };
  const status = part('status');
  return {
    base: root.dataset.search ?? '/',
    form: part<HTMLFormElement>('form'),
    input: part<HTMLInputElement>('input'),
    limit: part('limit'),
    sort: part<HTMLSelectElement>('sort'),
    order: part('order'),
    spellings: part<HTMLInputElement>('spellings'),
    flat: part<HTMLInputElement>('flat'),
    options: part('options'),
    clear: part<HTMLButtonElement>('clear'),
    chosen: part('chosen'),
    facets: part('facets'),
    results: part('results'),
    examples: [...root.querySelectorAll<HTMLAnchorElement>('[data-example]')],
    help: folding(part<HTMLDetailsElement>('help')),
    browse: part('browse'),
    paper: part('paper'),
    status,
    say: (words) => {
      status.textContent = words;
    },
    open: () => {
      for (const hidden of root.querySelectorAll<HTMLElement>('[data-with-script]')) hidden.hidden = false;
      for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-example]')) keepLocal(link);
      for (const shown of root.querySelectorAll<HTMLElement>('[data-without-script]')) shown.hidden = true;
    },
  };
}

/** Moves what a link asks into the fragment of its address, which is sent to no server. */
function keepLocal(link: HTMLAnchorElement): void {
  link.href = link.href.replace('?', '#');
}

function folding(help: HTMLDetailsElement): (isStart: boolean) => void {
  let last: boolean | undefined;
  return (isStart) => {
    if (isStart !== last) help.open = isStart;
    last = isStart;
  };
}
