import type { APIRoute } from 'astro';
import { searchSource } from '../../site/search/search-source.ts';
import { eventDate, eventName } from '../../words/event-title.ts';
import { formatDate } from '../../words/format-date.ts';

/** What the search's files are made from once all pages are built; it is then taken away again. */
export const GET: APIRoute = async ({ locals }) => {
  const { chronology, dates, labels, titles, words } = locals.ui;
  const { kinds, modesApart: modes, harms } = labels;
  const { certainties, chronology: pages } = chronology;
  const source = await searchSource({
    ...{ kinds, modes, harms, kindOf: words.kind },
    eventOf: {
      name: (heading) => eventName(heading, titles),
      when: (edtf, certainty) =>
        edtf === null ? pages.undatedTitle : eventDate(edtf, dates) + words.comma + certainties[certainty],
    },
    dateOf: ({ value, status }) =>
      value === null ? words.reports.undated : formatDate(value, dates) + words.comma + words.status[status],
  });
  return Response.json(source);
};
