import { getCollection } from 'astro:content';
import { buildArchive } from '../core/archive.ts';
import type { Corpus } from '../core/views/corpus.ts';
import { readSettings } from './settings.ts';

let opened: { readonly digest: string; readonly corpus: Corpus } | undefined;

/**
 * The archive of this build, read and indexed once; while developing, again whenever an entry changed. Walking the
 * collections is the only cost of a further call.
 */
export async function openArchive(): Promise<Corpus> {
  if (opened && import.meta.env.PROD) return opened.corpus;
  const [reports, places, actors] = await Promise.all([
    getCollection('reports'),
    getCollection('places'),
    getCollection('actors'),
  ]);
  const { info } = await readSettings(process.env);
  const digest = JSON.stringify([info, ...[reports, places, actors].map((all) => all.map((it) => [it.id, it.digest]))]);
  if (opened?.digest !== digest) {
    const input = {
      info,
      reports: reports.map((it) => it.data),
      places: places.map((it) => it.data),
      actors: actors.map((it) => it.data),
    };
    opened = { digest, corpus: buildArchive(input) };
  }
  return opened.corpus;
}
