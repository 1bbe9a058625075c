import type { Span } from '../../model/span.ts';
import type { Meaning, Phrase } from './meaning.ts';

/** A pattern's hit in a report's text: where it lies and its named groups. */
export interface Found extends Span {
  readonly text: string;
  readonly words: Readonly<Record<string, string | undefined>>;
}

/** A finder finds: a linear pattern, and what its words say. It may refuse (`[]`); deciding between hits is not its work. */
export interface Finder {
  readonly pattern: RegExp;
  readonly read: (found: Found) => readonly Phrase[];
}

/** Everything finders see in a run of the text, in order of position; of overlapping phrases the earliest and longest stays. */
export function findPhrases(text: string, run: Span, finders: readonly Finder[]): readonly Phrase[] {
  const all = finders.flatMap((finder) => hits(text, run, finder).flatMap(finder.read));
  const kept: Phrase[] = [];
  for (const phrase of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (phrase.start >= (kept.at(-1)?.end ?? 0)) kept.push(phrase);
  }
  return kept;
}

/** The phrase of a whole hit. */
export function phraseOf(found: Span, meaning: Meaning): readonly Phrase[] {
  return [{ start: found.start, end: found.end, meaning }];
}

/** Up to 40 characters before a run, for rules that look at the words beside it. */
export function before(found: Found): string {
  return found.text.slice(Math.max(0, found.start - 40), found.start);
}

/** Up to 40 characters after a run. */
export function after(found: Found): string {
  return found.text.slice(found.end, found.end + 40);
}

function hits(text: string, run: Span, finder: Finder): readonly Found[] {
  return Array.from(text.slice(run.start, run.end).matchAll(finder.pattern), (match) => ({
    text,
    start: run.start + match.index,
    end: run.start + match.index + match[0].length,
    words: match.groups ?? {},
  }));
}
