import type { APIRoute, GetStaticPaths } from 'astro';
import { CITE_FILE_NAMES, citeFile } from '../../../export/citation/cite-file.ts';
import { citeParams } from '../../../site/page-params.ts';
import { openViews } from '../../../site/views.ts';
import { eventTitle } from '../../../words/event-title.ts';

export const getStaticPaths = (async () => {
  const { events, formerEvents } = await openViews();
  const now = citeParams(events, CITE_FILE_NAMES);
  const then = citeParams(formerEvents, CITE_FILE_NAMES);
  return [...now, ...then.map((it) => ({ ...it, props: { ...it.props, former: true } }))];
}) satisfies GetStaticPaths;

/** How to cite an event, for programs. */
export const GET: APIRoute = async ({ props, params }) => {
  const { linkedEvent, linkedFormerEvent } = await openViews();
  const linked = props.former ? linkedFormerEvent : linkedEvent;
  return new Response(citeFile(linked(props.position, eventTitle), params.form));
};
