const LIMIT = 60;

/** A value from outside as a message shows it: on one line, in double quotes, at most 60 characters and then `…`. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length <= LIMIT ? text : `${text.slice(0, LIMIT)}…`;
}
