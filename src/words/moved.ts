import type { MovedView } from '../core/views/moved-view.ts';

/** The strings of pages that lead on to where a place or an actor is now. */
export const movedWords = {
  eyebrow: { place: 'Place', actor: 'Actor' } satisfies Record<MovedView['type'], string>,
  notes: {
    merged: 'This record was merged into another. Everything that was here is there now:',
    renamed: 'This record has another address now. Everything that was here is there:',
    split: 'This record was divided: what was here belongs to one of these, and which one is for a reader to say:',
  } satisfies Record<MovedView['how'], string>,
  description: (name: string) => `${name}: an address that was published, and where it leads now.`,
  anchor: 'This part of the page has gone the same way.',
  permalink: 'Address of this page',
} as const;
