import type { APIRoute, GetStaticPaths } from 'astro';
import { openViews } from '../../../../site/views.ts';

export const getStaticPaths = (async () => {
  const { versions } = await openViews();
  return versions.map(({ id, ...place }) => ({ params: { id, version: String(place.version) }, props: { place } }));
}) satisfies GetStaticPaths;

/** The original of an earlier version, byte for byte. */
export const GET: APIRoute = async ({ props }) => {
  const { versionOriginal } = await openViews();
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(await versionOriginal(props.place), { headers });
};
