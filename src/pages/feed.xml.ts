import type { APIRoute } from 'astro';
import { atomFeed } from '../export/atom-feed.ts';
import { openViews } from '../site/views.ts';

export const GET: APIRoute = async () => {
  const { feed } = await openViews();
  return new Response(atomFeed(feed()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
