import type { APIRoute } from 'astro';
import type { EventWords } from '../../core/views/search-passages.ts';
import { searchSource } from '../../site/search/search-source.ts';
import { eventDate, eventName } from '../../words/event-title.ts';
import { formatDate } from '../../words/format-date.ts';

/** What the search's files are made from once all pages are built; it is then taken away again. */
export const GET: APIRoute = async ({ locals }) => {
  const { chronology, dates, labels, titles, words } = locals.ui;
  const { kinds, modesApart: modes, harms } = labels;
  const eventOf: EventWords = {
    name: (heading) => eventName(heading, titles),
    when: (edtf, certainty) =>
      edtf === null
        ? chronology.chronology.undatedTitle
        : eventDate(edtf, dates) + words.comma + chronology.certainties[certainty],
  };
  const source = await searchSource({
    ...{ kinds, modes, harms, kindOf: words.kind, eventOf },
    dateOf: ({ value, status }) =>
      value === null ? words.reports.undated : formatDate(value, dates) + words.comma + words.status[status],
  });
  return Response.json(source);
};
