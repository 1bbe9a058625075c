import type { APIRoute } from 'astro';
import { searchSource } from '../../site/search/search-source.ts';
import { claimWords } from '../../words/claims.ts';
import { words } from '../../words/en.ts';
import { eventTitle } from '../../words/event-title.ts';
import { formatDate } from '../../words/format-date.ts';

/** What the search's files are made from once all pages are built; it is then taken away again. */
export const GET: APIRoute = async () => {
  const { kinds, modesApart: modes, harms } = claimWords;
  const source = await searchSource({
    ...{ kinds, modes, harms, titleOf: eventTitle },
    dateOf: ({ value, status }) =>
      value === null ? words.reports.undated : `${formatDate(value)}, ${words.status[status]}`,
  });
  return Response.json(source);
};
