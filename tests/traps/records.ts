import type { Actor, ActorKind, Place } from '../../src/core/model/authority.ts';
import type { ActorId, PlaceId } from '../../src/core/model/identifiers.ts';

type Reading = 'names' | 'bare' | 'cues' | 'nominal';

/** A place record for tests: only what reading needs, the rest empty. */
export function place(
  id: string,
  name: string,
  kind: string,
  more: Partial<Pick<Place, Reading>> & { readonly parent?: string; readonly metonym?: string } = {},
): Place {
  const { parent, metonym, ...reading } = more;
  return {
    ...{ type: 'place', id: id as PlaceId, name, kind, names: [], bare: false, cues: [], nominal: [] },
    ...{ native: [], identifiers: [], sources: [], unresolved: false, possiblySame: [] },
    ...reading,
    ...(parent ? { parent: parent as PlaceId } : {}),
    ...(metonym ? { metonym: metonym as ActorId } : {}),
  };
}

/** An actor record for tests: only what reading needs, the rest empty. */
export function actor(
  id: string,
  name: string,
  kind: ActorKind,
  more: Partial<Pick<Actor, Reading | 'labels'>> & { readonly parent?: string } = {},
): Actor {
  const { parent, ...reading } = more;
  return {
    ...{ type: 'actor', id: id as ActorId, name, kind, names: [], bare: false, cues: [], nominal: [], labels: [] },
    ...{ native: [], identifiers: [], sources: [], unresolved: false, possiblySame: [], affiliations: [] },
    ...reading,
    ...(parent ? { parent: parent as ActorId } : {}),
  };
}
