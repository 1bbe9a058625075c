import type { APIRoute } from 'astro';
import { searchSource } from '../../site/search/search-source.ts';
import { eventTitle } from '../../words/event-title.ts';
import { formatDate } from '../../words/format-date.ts';

/** What the search's files are made from once all pages are built; it is then taken away again. */
export const GET: APIRoute = async ({ locals }) => {
  const { dates, labels, titles, words } = locals.ui;
  const { kinds, modesApart: modes, harms } = labels;
  const source = await searchSource({
    ...{ kinds, modes, harms, kindOf: words.kind, titleOf: (heading) => eventTitle(heading, titles) },
    dateOf: ({ value, status }) =>
      value === null ? words.reports.undated : formatDate(value, dates) + words.comma + words.status[status],
  });
  return Response.json(source);
};
