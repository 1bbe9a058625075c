import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the smallest Astro project that builds `pages` pages of `bytes` bytes each from text, without content
 * collections, components or integrations: what Astro itself takes for that many pages.
 */
export async function writePlainSite(
  folder: string,
  { pages, bytes, modules }: { readonly pages: number; readonly bytes: number; readonly modules: string },
): Promise<void> {
  await mkdir(join(folder, 'src', 'pages'), { recursive: true });
  await symlink(modules, join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  await writeFile(join(folder, 'astro.config.mjs'), "export default { cacheDir: './.cache' };\n");
  await writeFile(join(folder, 'src', 'pages', '[id].astro'), pageSource(pages, bytes));
}

/** Each page is one paragraph after another, so that there is as much to escape and write as in a page of ours. */
function pageSource(pages: number, bytes: number): string {
  const paragraph = 'Words that mean nothing stand here, line after line, so that a page has its weight. '
    .repeat(4)
    .trim();
  const frame = 100;
  const paragraphs = Math.max(1, Math.round((bytes - frame) / (paragraph.length + '<p></p>'.length)));
  return `---
export function getStaticPaths() {
  return Array.from({ length: ${pages} }, (_, index) => ({ params: { id: String(index) } }));
}
const paragraphs = Array.from({ length: ${paragraphs} }, () => ${JSON.stringify(paragraph)});
---
<html lang="en"><head><meta charset="utf-8"><title>{Astro.params.id}</title></head><body>{paragraphs.map((it) => <p>{it}</p>)}</body></html>
`;
}
