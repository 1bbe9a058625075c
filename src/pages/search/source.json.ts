import type { APIRoute } from 'astro';
import type { Published } from '../../core/model/working.ts';
import { searchSource } from '../../site/search/search-source.ts';
import { claimWords } from '../../words/claims.ts';
import { words } from '../../words/en.ts';
import { eventTitle } from '../../words/event-title.ts';
import { formatDate } from '../../words/format-date.ts';

/** What the search's files are made from once all pages are built; it is then taken away again. */
export const GET: APIRoute = async () => {
  const { kinds, modesApart, harms } = claimWords;
  return Response.json(await searchSource({ kinds, modes: modesApart, harms, titleOf: eventTitle, dateOf }));
};

function dateOf({ value, status }: Published): string {
  return value === null ? words.reports.undated : `${formatDate(value)}, ${words.status[status]}`;
}
