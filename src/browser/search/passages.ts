import { type ExcerptRun, excerptOf, foundSpans } from './excerpt.ts';
import type { PagefindAnchor, PagefindPage, PagefindPassage } from './pagefind.ts';

/** A passage of a report in which something was found. */
export interface Passage {
  /** “¶ 7”, or “#” for a passage without a number. */
  readonly label: string;
  readonly address: string;
  readonly excerpt: readonly ExcerptRun[];
  /** The words found in it, each once, in lower case. */
  readonly words: readonly string[];
}

/** How many words of a passage are shown. */
const WORDS = 32;

/**
 * The passages of a page in which something was found, those with most of the words first; among equals, as they stand
 * in the text. Excerpts are cut from the passage itself: Pagefind's run on into the next one and add full stops.
 */
export function passagesOf({ sub_results }: Pick<PagefindPage, 'sub_results'>): Passage[] {
  return sub_results
    .flatMap((found) => (isPassage(found.anchor) ? [passageOf(found, found.anchor)] : []))
    .sort((a, b) => b.words.length - a.words.length);
}

/** The opening of a report that was found by its title or publisher, with nothing found in its text. */
export function openingOf({ anchors }: Pick<PagefindPage, 'anchors'>): readonly ExcerptRun[] {
  const first = anchors.find(isPassage);
  return first ? excerptOf({ text: first.text, found: new Set() }, WORDS) : [];
}

/** The title stands above already. */
function isPassage(anchor: PagefindAnchor | undefined): anchor is PagefindAnchor {
  return anchor !== undefined && anchor.element !== 'h1';
}

function passageOf({ title, url, locations }: PagefindPassage, { text, location }: PagefindAnchor): Passage {
  const passage = { text, found: new Set(locations.map((it) => it - location)) };
  const words = new Set(foundSpans(passage).map(({ start, end }) => text.slice(start, end).toLowerCase()));
  return { label: title, address: url, excerpt: excerptOf(passage, WORDS), words: [...words] };
}
