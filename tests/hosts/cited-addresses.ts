import { isKept } from '../../src/core/model/segment.ts';
import { shownText } from '../../src/core/text/shown-text.ts';
import type { BuiltSite } from '../site/built-site.ts';
import { truthOf } from '../site/site-truth.ts';

/** The address of a paragraph as someone has written it, and the words that must be found there. */
export interface CitedAddress {
  /** How it is written. */
  readonly form: string;
  /** From the base path on: `/archive/r/0f3k9x2v/#p8ah6m`. */
  readonly address: string;
  readonly paragraph: string;
  readonly words: string;
  /** Whether it can be reached only where the host shows the page for missing pages, and scripts run. */
  readonly capitals: boolean;
}

/** A published paragraph: its report and its own id. */
interface Cited {
  readonly report: string;
  readonly paragraph: string;
}

type Form = readonly [name: string, write: (cited: Cited) => string];

/** How the address of a paragraph comes to be written, in mails, footnotes and databases; below the base path. */
const FORMS: readonly Form[] = [
  ['as published', ({ report, paragraph }) => `r/${report}/#${paragraph}`],
  ['without the final slash', ({ report, paragraph }) => `r/${report}#${paragraph}`],
  ['with the fragment escaped', ({ report, paragraph }) => `r/${report}/#%70${paragraph.slice(1)}`],
  ['with a letter of the path escaped', ({ report, paragraph }) => `%72/${report}/#${paragraph}`],
  ['with all escaped', ({ report, paragraph }) => `r/${escaped(report)}#${escaped(paragraph)}`],
  ['with a query that others add', ({ report, paragraph }) => `r/${report}/?utm_source=mail#${paragraph}`],
  ['with the name of the file', ({ report, paragraph }) => `r/${report}/index.html#${paragraph}`],
];

const IN_CAPITALS: readonly Form[] = [
  ['with the path in capitals', ({ report, paragraph }) => `R/${report.toUpperCase()}/#${paragraph}`],
  ['all in capitals, without the slash', (it) => `R/${it.report.toUpperCase()}#${it.paragraph.toUpperCase()}`],
  ['with an escaped capital', ({ report, paragraph }) => `%52/${report}/#${paragraph}`],
];

/** Every kept segment of every published report of a site, in every form; forms follow each other for one paragraph. */
export async function citedAddresses(site: BuiltSite): Promise<CitedAddress[]> {
  const { published } = await truthOf(site);
  const forms = [...FORMS.map((it) => ({ it, capitals: false })), ...IN_CAPITALS.map((it) => ({ it, capitals: true }))];
  return published.flatMap((report) =>
    report.segments.filter(isKept).flatMap((segment) =>
      forms.map(({ it: [form, write], capitals }) => ({
        form,
        capitals,
        address: site.base + write({ report: report.id, paragraph: segment.id }),
        paragraph: segment.id,
        words: shownText(report.text, segment),
      })),
    ),
  );
}

/** About `count` of the addresses, spread over all paragraphs and forms; the same each time. */
export function shareOf(cited: readonly CitedAddress[], count: number): CitedAddress[] {
  let step = Math.max(1, Math.floor(cited.length / count));
  // With a factor in common with the number of forms it would meet the same few of them again and again.
  while (divisor(step, FORMS.length + IN_CAPITALS.length) > 1) step += 1;
  return cited.filter((_, index) => index % step === 0);
}

/** The greatest that divides both. */
function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

function escaped(text: string): string {
  return Array.from(text, (it) => `%${it.charCodeAt(0).toString(16)}`).join('');
}
