import { isAttribution } from './attribution.ts';
import { isCaption } from './caption.ts';
import { isHeading, joinsHeading } from './heading.ts';
import { isItem } from './item.ts';
import type { Page } from './page.ts';
import type { Part } from './part.ts';
import { isQuote } from './quote.ts';
import { titleAt } from './title-line.ts';

/** What each line of a page is. The order of the questions is the order of certainty; what nobody claims is a paragraph. */
export function tellKinds(page: Page): Part[] {
  const title = titleAt(page);
  const parts: Part[] = [];
  for (let at = 0; at < page.lines.length; at++) parts.push(tellKind(page, at, title, parts.at(-1)));
  return parts;
}

function tellKind(page: Page, at: number, title: number, before: Part | undefined): Part {
  const rule = page.cut[at];
  if (rule !== undefined) return { kind: 'cut', rule, joined: before?.rule === rule };
  if (at === title) return { kind: 'title', joined: false };
  if (before?.kind === 'heading' && joinsHeading(page, at)) return { kind: 'heading', joined: true };
  const kind = KINDS.find((candidate) => candidate.is(page, at))?.kind ?? 'paragraph';
  return { kind, joined: false };
}

const KINDS = [
  { kind: 'quote', is: isQuote },
  { kind: 'attribution', is: isAttribution },
  { kind: 'caption', is: isCaption },
  { kind: 'item', is: isItem },
  { kind: 'heading', is: isHeading },
] as const;
