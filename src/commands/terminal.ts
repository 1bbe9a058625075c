/** What a command may say and ask, and where its paths start; passed in, so that tests can listen. */
export interface Terminal {
  /** Prints a line of the result. */
  readonly out: (text: string) => void;
  /** Prints a line about the result: progress, problems, ways out. */
  readonly err: (text: string) => void;
  /** Asks a person for a line; absent where nobody sits at a terminal. */
  readonly ask?: (question: string) => Promise<string>;
  /** The caller's folder, absolute: relative paths start there. */
  readonly folder: string;
  /** How the caller types this program, for hints: `attest`, or `npm run attest --`. */
  readonly program: string;
}

/**
 * A text made safe to print: control characters (C0 but for line feed and tab, DEL, C1) and bidirectional controls as
 * `\uXXXX`. They could move the cursor, hide or turn round what is said. Inside JSON the notation means the same.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (character) =>
    LAYOUT.has(character) ? character : escaped(character),
  );
}

/** A name or value made safe to print inside a line: as `printable`, line feeds and tabs too. */
export function printableInLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, escaped);
}

const LAYOUT: ReadonlySet<string> = new Set(['\n', '\t']);

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
