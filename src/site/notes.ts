import { type CollectionEntry, getEntry } from 'astro:content';

type Noted = CollectionEntry<'places'> | CollectionEntry<'actors'>;

/** The editor's note of a place or actor, if its record has one. */
export async function noteOf(folder: 'places' | 'actors', id: string): Promise<Noted | undefined> {
  const entry = folder === 'places' ? await getEntry('places', id) : await getEntry('actors', id);
  return entry?.rendered ? entry : undefined;
}
