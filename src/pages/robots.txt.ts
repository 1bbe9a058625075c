import type { APIRoute } from 'astro';
import { openViews } from '../site/views.ts';

export const GET: APIRoute = async () => {
  const { addresses } = await openViews();
  const sitemap = addresses.permalink(`${addresses.home}sitemap-index.xml`);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
