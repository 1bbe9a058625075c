import { close, createIndex } from 'pagefind';
import type { BuiltPassage, BuiltReport } from './read-built.ts';

/**
 * Writes Pagefind's index of reports as anyone would make it: a page a report, its paragraphs with their ids, each to be
 * a result of its own (which Pagefind by itself makes of headings alone). With
 * `variants`, behind each paragraph stand all spellings of the places and actors named in it, at a tenth of the weight.
 */
export async function writePlainIndex(
  reports: readonly BuiltReport[],
  { folder, variants }: { readonly folder: string; readonly variants: boolean },
): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('expected an index of Pagefind, got none');
  for (const report of reports) {
    const added = await index.addHTMLFile({ url: report.address, content: pageOf(report, variants) });
    if (added.errors.length > 0) throw new Error(added.errors.join('; '));
  }
  await index.writeFiles({ outputPath: folder });
  await close();
}

function pageOf({ title, passages }: BuiltReport, variants: boolean): string {
  const paragraphs = passages.map(
    (it) => `<p id="${it.id}" data-pagefind-title="¶">${escaped(it.text)}${variants ? variantsOf(it) : ''}</p>`,
  );
  return `<html lang="en"><body data-pagefind-body><h1>${escaped(title)}</h1>${paragraphs.join('\n')}</body></html>`;
}

function variantsOf({ spellings }: BuiltPassage): string {
  const words = escaped([...new Set(spellings)].join(' '));
  return `<span data-pagefind-index-attrs="data-v" data-v="⟦${words}⟧" data-pagefind-weight="0.1"></span>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
