import {
  byValue,
  type FacetEntry,
  type FacetHead,
  type FacetIndex,
  unpackEntries,
  unpackHead,
} from '../../core/search/facet-file.ts';
import { splitParts } from '../../core/search/parts.ts';
import type { FacetName } from '../../core/search/time-levels.ts';
import { keepAnswers } from './keep-answers.ts';
import { takeTurns } from './take-turns.ts';

/** What passages can be chosen by, read as it is needed. */
export interface FacetReader {
  /** The values of a facet. */
  readonly facet: (name: FacetName) => Promise<FacetHead>;
  /** The values that some files of a facet tell of, with their passages. */
  readonly facetBlocks: (name: FacetName, blocks: readonly number[]) => Promise<FacetIndex>;
}

/** Reads facets from their files, each once, and each file only when it is asked for. */
export function facetReader(read: (name: string) => Promise<Uint8Array>): FacetReader {
  const opened = keepAnswers(async (name: FacetName) => openFacet(name, read));
  return {
    facet: async (name) => (await opened(name)).head,
    facetBlocks: async (name, blocks) => {
      const { entries } = await opened(name);
      return byValue((await Promise.all(blocks.toSorted((a, b) => a - b).map(entries))).flat());
    },
  };
}

interface OpenedFacet {
  readonly head: FacetHead;
  /** What a file tells. */
  readonly entries: (block: number) => Promise<readonly FacetEntry[]>;
}

async function openFacet(name: FacetName, read: (name: string) => Promise<Uint8Array>): Promise<OpenedFacet> {
  const [packed, first] = splitParts(await read(name), 2);
  if (!packed || !first) throw new RangeError(`expected the two parts of the facet ${name}`);
  const head = unpackHead(packed);
  const values = Map.groupBy(head.values, ({ block }) => block);
  return {
    head,
    entries: keepAnswers(async (block: number) => {
      const bytes = block === 0 ? first : await read(`${name}/${block}`);
      await takeTurns();
      return unpackEntries(values.get(block) ?? [], bytes);
    }),
  };
}
