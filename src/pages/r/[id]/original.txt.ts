import type { APIRoute, GetStaticPaths } from 'astro';
import { openViews } from '../../../site/views.ts';

export const getStaticPaths = (async () => {
  const { reports } = await openViews();
  return reports.map(({ id, position }) => ({ params: { id }, props: { position } }));
}) satisfies GetStaticPaths;

/** The original of a report, byte for byte, always under a name that is no page. */
export const GET: APIRoute = async ({ props }) => {
  const { original } = await openViews();
  return new Response(await original(props.position), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
