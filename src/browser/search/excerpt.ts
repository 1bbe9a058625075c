/** A run of an excerpt; `found` where it is what was looked for. */
export interface ExcerptRun {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Takes Pagefind's excerpt apart without giving it to an HTML parser: its only elements are `<mark>`, everything else is
 * escaped text.
 */
export function readExcerpt(html: string): ExcerptRun[] {
  return html
    .split(/(<mark>.*?<\/mark>)/su)
    .filter((part) => part !== '')
    .map((part) => {
      const found = part.startsWith('<mark>') && part.endsWith('</mark>');
      return { text: unescaped(found ? part.slice('<mark>'.length, -'</mark>'.length) : part), found };
    });
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['#x27', "'"],
  ['#x2F', '/'],
  ['nbsp', '\u00a0'],
]);

function unescaped(html: string): string {
  return html.replace(/&([a-z]+|#[0-9]+|#x[0-9a-fA-F]+);/gu, (whole, name: string) => ENTITIES.get(name) ?? whole);
}
