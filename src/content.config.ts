import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Actor, Place } from './core/model/authority.ts';
import type { Report } from './core/model/report.ts';
import { authoritiesLoader } from './site/loaders/authorities-loader.ts';
import { reportsLoader } from './site/loaders/reports-loader.ts';
import { readSettings } from './site/settings.ts';
import { readActorFile } from './store/read-actor-file.ts';
import { readPlaceFile } from './store/read-place-file.ts';

const { archive } = await readSettings(process.env);

/** The store has checked what these hold: the schemas here only carry the types. */
export const collections = {
  reports: defineCollection({ loader: reportsLoader(archive), schema: z.custom<Report>() }),
  places: defineCollection({
    loader: authoritiesLoader(join(archive, 'places'), readPlaceFile),
    schema: z.custom<Place>(),
  }),
  actors: defineCollection({
    loader: authoritiesLoader(join(archive, 'actors'), readActorFile),
    schema: z.custom<Actor>(),
  }),
  pages: defineCollection({
    loader: glob({ base: join(archive, 'pages'), pattern: '*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
