import { cutQuery, LONGEST_QUERY } from '../../core/search/parse-query.ts';
import { stateOfAddress, writtenQuery } from './search-address.ts';
import type { SearchParts } from './search-parts.ts';
import { EMPTY_STATE, formatState, type SearchState, SORTS, withoutChoices } from './search-state.ts';
import type { SearchSteps } from './search-steps.ts';

/** How long typing rests before it is answered, in ms. */
const PAUSE = 180;

/** Goes where the reader's typing, choosing, and going back and forth lead. */
export function followReader(parts: SearchParts, search: SearchSteps): void {
  const { state, go } = search;
  followTyping(parts, search);
  followLength(parts);
  followExamples(parts, search);
  parts.sort.addEventListener('change', () => {
    go({ ...state(), sort: SORTS.find((it) => it === parts.sort.value) ?? 'relevance' }, 'push');
  });
  parts.spellings.addEventListener('change', () => go({ ...state(), spellings: parts.spellings.checked }, 'push'));
  parts.flat.addEventListener('change', () => go({ ...state(), flat: parts.flat.checked }, 'push'));
  parts.clear.addEventListener('click', () => {
    go(withoutChoices(state()), 'push');
    parts.input.focus();
  });
  addEventListener('popstate', () => {
    const next = stateOfAddress(location);
    if (formatState(next) !== formatState(state())) go(next, 'replace');
  });
}

/** Says that a query has no more room once it is as long as it may be. */
function followLength({ input, limit }: SearchParts): void {
  const tell = (query: string) => limit.toggleAttribute('hidden', query.length < LONGEST_QUERY);
  input.addEventListener('input', () => tell(input.value));
  addEventListener('popstate', () => tell(writtenQuery(location)));
  tell(writtenQuery(location));
}

/** An example is asked here; with a key held down it opens elsewhere, as any link does. */
function followExamples({ examples, input }: SearchParts, { go }: SearchSteps): void {
  for (const link of examples)
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go({ ...EMPTY_STATE, query: link.dataset.example ?? '' }, 'push');
      input.focus();
    });
}

/** After how long a rest typing is a new step of the reader's way and does not take the place of the last, in ms. */
const READING = 5000;

/**
 * Asks what is typed once it rests. What is typed in one go is one step of the reader's way, however often it is asked
 * meanwhile, so that going back leads to the search before; Enter ends it.
 */
function followTyping({ form, input }: SearchParts, { state, go }: SearchSteps): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let typing: { readonly state: SearchState; readonly at: number } | undefined;
  const type = () => {
    clearTimeout(rest);
    const isOneGo = typing?.state === state() && performance.now() - typing.at < READING;
    go({ ...state(), query: cutQuery(input.value) }, isOneGo ? 'replace' : 'push');
    typing = { state: state(), at: performance.now() };
  };
  input.addEventListener('input', () => {
    clearTimeout(rest);
    rest = setTimeout(type, PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || input.value === '') return;
    event.preventDefault();
    input.value = '';
    type();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    type();
    typing = undefined;
  });
}
