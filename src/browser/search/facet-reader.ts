import { type FacetHead, type FacetIndex, unpackFacet, unpackHead } from '../../core/search/facet-file.ts';
import { splitParts } from '../../core/search/parts.ts';
import type { FacetName } from '../../core/search/time-levels.ts';
import { keepAnswers } from './keep-answers.ts';

/** What passages can be chosen by, read as it is needed. */
export interface FacetReader {
  /** The values of a facet. */
  readonly facet: (key: FacetName) => Promise<FacetHead>;
  /** The values that some files of a facet tell of, with their passages. */
  readonly facetBlocks: (key: FacetName, blocks: readonly number[]) => Promise<FacetIndex>;
}

/** Reads facets from their files, each once, and each file only when it is asked for. */
export function facetReader(read: (name: string) => Promise<Uint8Array>): FacetReader {
  const first = keepAnswers(async (key: FacetName) => {
    const [head, block] = splitParts(await read(key), 2);
    if (!head || !block) throw new RangeError(`expected the two parts of the facet ${key}`);
    return { head, block };
  });
  const further = keepAnswers(read);
  return {
    facet: keepAnswers(async (key) => unpackHead((await first(key)).head)),
    facetBlocks: async (key, blocks) => {
      const { head, block } = await first(key);
      const files = blocks.map(async (number) => {
        return [number, number === 0 ? block : await further(`${key}/${number}`)] as const;
      });
      const found = new Map(await Promise.all(files));
      const last = Math.max(-1, ...found.keys());
      return unpackFacet({ head, blocks: Array.from({ length: last + 1 }, (_, number) => found.get(number)) });
    },
  };
}
