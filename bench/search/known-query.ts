/** A query, and the paragraphs that answer it. */
export interface KnownQuery {
  readonly query: string;
  /** What it tries: another spelling of a name, another script, words, a whole question, a slip of the pen. */
  readonly tries: (typeof TRIES)[number];
  /** Any of these is right; all of them together are what is to be found. */
  readonly right: readonly string[];
}

export const TRIES = ['spelling', 'script', 'words', 'several words', 'phrase', 'slip'] as const;

/** Queries that try one thing and have the same right answers. */
export function queriesOf(
  tries: KnownQuery['tries'],
  right: readonly string[],
  queries: readonly string[],
): readonly KnownQuery[] {
  return queries.map((query) => ({ query, tries, right }));
}
