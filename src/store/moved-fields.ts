import { z } from 'zod';
import type { Moved } from '../core/model/authority.ts';

/** The key by which a record says where it went. */
export const MOVE_KEYS = { merged: 'merged_into', renamed: 'renamed_to', split: 'split_into' } as const;

/** The keys of a record that is no longer kept up; at most one of them is meant to be there. */
export function movedFields<Id>(id: z.ZodType<Id>) {
  return {
    merged_into: id.optional(),
    renamed_to: id.optional(),
    split_into: z.array(id).min(2, 'a list of two or more ids').optional(),
  };
}

interface MovedKeys<Id> {
  readonly merged_into?: Id;
  readonly renamed_to?: Id;
  readonly split_into?: readonly Id[];
}

/** Where a record went, as the first of its keys says; `undefined` where it is kept up. */
export function movedOf<Id>({ merged_into, renamed_to, split_into }: MovedKeys<Id>): Moved<Id> | undefined {
  if (merged_into !== undefined) return { how: 'merged', to: [merged_into] };
  if (renamed_to !== undefined) return { how: 'renamed', to: [renamed_to] };
  return split_into && { how: 'split', to: split_into };
}
