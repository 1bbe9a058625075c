import { type CollectionEntry, getEntry } from 'astro:content';

/** The editor's note of a place or actor, if its record has one. */
export async function noteOf<Folder extends 'places' | 'actors'>(
  folder: Folder,
  id: string,
): Promise<CollectionEntry<Folder> | undefined> {
  const entry = await getEntry(folder, id);
  return entry?.rendered ? entry : undefined;
}
