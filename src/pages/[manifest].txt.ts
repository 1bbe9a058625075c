import type { APIRoute, GetStaticPaths } from 'astro';
import { openViews } from '../site/views.ts';

/** One file where the archive has a manifest, none where nothing was published yet. */
export const getStaticPaths = (async () => {
  const { manifest } = await openViews();
  return (await manifest()) === undefined ? [] : [{ params: { manifest: 'manifest' } }];
}) satisfies GetStaticPaths;

/** The manifest byte for byte: its SHA-256 stands at the foot of every page. */
export const GET: APIRoute = async () => {
  const { manifest } = await openViews();
  return new Response(await manifest(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
