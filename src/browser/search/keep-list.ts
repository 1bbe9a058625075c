import { type ResultRow, resultsAsCsv, resultsAsRis, resultsAsText } from '../../core/search/result-list.ts';
import type { Answered } from './answered.ts';
import { element } from './element.ts';
import { passageOf } from './passages.ts';
import { reportOf } from './report-of.ts';
import { searchWords } from './search-words.ts';

/** How many passages are kept at most: the text of each is fetched. */
const MOST = 1000;

/** How long a button says whether it could copy, in ms. */
const SAID_FOR = 2500;

/** Buttons that save the passages found, in their order, or copy them: made on the reader's machine, sent to no one. */
export function keepList(answered: Answered): Node[] {
  const all = answered.answer.passages.length;
  if (all === 0) return [];
  const label = all > MOST ? searchWords.keepFirst(MOST) : searchWords.keep;
  const copy = button(searchWords.copy, async () => say(copy, await copied(resultsAsText(await rowsOf(answered)))));
  copy.setAttribute('aria-live', 'polite');
  const csv = button('CSV', async () =>
    save('search.csv', 'text/csv', `\ufeff${resultsAsCsv(await rowsOf(answered))}`),
  );
  const ris = button('RIS', async () =>
    save('search.ris', 'application/x-research-info-systems', resultsAsRis(await rowsOf(answered))),
  );
  return [element('p', { class: 'keep-list' }, label, ' ', copy, csv, ris)];
}

function button(name: string, act: () => Promise<void>): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'plain-button' }, name);
  made.addEventListener('click', () => void act());
  return made;
}

/** Copies a text and says whether it could: there may be no clipboard, as on a page that is not served securely. */
async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return searchWords.copied;
  } catch {
    return searchWords.copyFailed;
  }
}

/** Says something on the copy button for a while. */
function say(copy: HTMLButtonElement, words: string): void {
  copy.textContent = words;
  setTimeout(() => {
    copy.textContent = searchWords.copy;
  }, SAID_FOR);
}

async function rowsOf({ index, answer }: Answered): Promise<ResultRow[]> {
  const home = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const archive = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
  const rows: ResultRow[] = [];
  for (const passage of answer.passages.subarray(0, MOST)) {
    const report = reportOf(index.table, passage);
    const file = await index.report(report);
    const { title, publisher = '', edtf, published: told, status, language = '' } = file;
    const at = passage - (index.table.reports[report]?.first ?? 0);
    const { label, address, text } = passageOf(file, at, answer.found);
    const permalink = new URL(address, home).href;
    rows.push({
      ...{ title, publisher, published: edtf ?? '', certainty: status ?? '', told, language },
      ...{ archive, paragraph: label, text, permalink },
    });
  }
  return rows;
}

function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = element('a', { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
