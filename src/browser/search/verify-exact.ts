import { keyWords } from '../../core/search/name-key.ts';
import { readIndexed } from '../../core/search/passage-text.ts';
import type { QueryPlan } from '../../core/search/plan-query.ts';
import { reportOf } from './report-of.ts';
import type { SearchIndex } from './search-index.ts';

/** Of how many reports the texts are read to see whether words stand in them exactly. */
const MOST_REPORTS = 100;

/**
 * Of the passages found, those in which quoted words stand exactly: the index knows words by their stems. Case and
 * accents do not count. Where more than a hundred reports would have to be read, the index is believed.
 */
export async function verifyExact(index: SearchIndex, plan: QueryPlan, found: Set<number>): Promise<Set<number>> {
  const phrases = plan.groups.map((group) =>
    group.flatMap((it) => ('words' in it && it.exact ? [keyOf(it.words)] : [])),
  );
  const quoted = phrases.filter((all, group) => all.length > 0 && all.length === plan.groups[group]?.length);
  const reports = new Set([...found].map((passage) => reportOf(index.table, passage)));
  if (quoted.length === 0 || reports.size > MOST_REPORTS) return found;
  const exact = new Set<number>();
  for (const report of reports) {
    const first = index.table.reports[report]?.first ?? 0;
    const { anchors } = await index.page(report);
    anchors.forEach(({ text }, at) => {
      const key = keyOf([readIndexed(text).text]);
      if (found.has(first + at) && quoted.every((all) => all.some((it) => key.includes(it)))) exact.add(first + at);
    });
  }
  return exact;
}

/** The words of a text, folded, with a space at each edge. */
function keyOf(texts: readonly string[]): string {
  return ` ${texts.flatMap((text) => keyWords(text).map((it) => it.key)).join(' ')} `;
}
