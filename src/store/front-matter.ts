/** A Markdown file cut at its front matter: the YAML between the fences, and the note below them. */
export interface FrontMatter {
  readonly yaml: string;
  readonly note: string;
}

/** Cuts front matter (between two lines of `---` at the very start) from a note; `undefined` where there is none. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  if (lines[0]?.trimEnd() !== '---') return undefined;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) return undefined;
  return {
    yaml: `${lines.slice(1, end).join('\n')}\n`,
    note: lines
      .slice(end + 1)
      .join('\n')
      .trim(),
  };
}
