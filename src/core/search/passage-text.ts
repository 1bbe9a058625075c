import { shownText } from './hidden-text.ts';
import { nameToken } from './name-token.ts';
import type { ReportFacts } from './search-document.ts';

/** A passage as the index holds it: its own text, and where it names records. */
export interface IndexedText {
  readonly text: string;
  /** By token: edges of its mentions in the text, start and end by turns. */
  readonly names: ReadonlyMap<string, readonly number[]>;
}

/** Takes what was written for the index alone off the end of a passage's text. */
export function readIndexed(indexed: string): IndexedText {
  const open = indexed.lastIndexOf('⟦');
  if (open < 0) return { text: indexed, names: new Map() };
  const close = indexed.indexOf('⟧', open);
  const words = indexed.slice(open + 1, close < 0 ? undefined : close).split(' ');
  const names = words.flatMap((word): [string, number[]][] => {
    const token = word.slice(0, TOKEN_LENGTH);
    const edges = shownText(word.slice(TOKEN_LENGTH)).split(' ').map(Number);
    return NAME_TOKEN.test(token) && word !== token ? [[token, edges.filter(Number.isInteger)]] : [];
  });
  return { text: indexed.slice(0, open).trimEnd(), names: new Map(names) };
}

/** What the index carries of a report beside its passages; `undefined` where it is none of ours. */
export function readFacts(hidden: string | undefined): ReportFacts | undefined {
  return hidden === undefined ? undefined : JSON.parse(shownText(hidden));
}

const NAME_TOKEN = /^zq[a-z]+$/;
const TOKEN_LENGTH = nameToken(0).length;
