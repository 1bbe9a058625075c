import { keyWords } from '../../core/search/name-key.ts';
import type { QueryPlan } from '../../core/search/plan-query.ts';
import { reportOf } from './report-of.ts';
import type { SearchIndex } from './search-index.ts';

/** Of how many reports the texts are read to see whether words stand in them exactly. */
const MOST_REPORTS = 100;

/**
 * Of the passages found, those in which quoted words stand exactly: the index knows words by their stems. Case and
 * accents do not count. Where more than a hundred reports would have to be read, the index is believed.
 */
export async function verifyExact(index: SearchIndex, plan: QueryPlan, found: Uint32Array): Promise<Uint32Array> {
  const phrases = plan.groups.map((group) =>
    group.flatMap((it) => ('words' in it && it.exact ? [keyOf(it.words)] : [])),
  );
  const quoted = phrases.filter((all, group) => all.length > 0 && all.length === plan.groups[group]?.length);
  if (quoted.length === 0) return found;
  const reports = new Set(Array.from(found, (passage) => reportOf(index.table, passage)));
  if (reports.size > MOST_REPORTS) return found;
  const exact = new Set<number>();
  for (const report of reports) {
    const first = index.table.reports[report]?.first ?? 0;
    const { passages } = await index.report(report);
    passages.forEach(({ text }, at) => {
      const key = keyOf([text]);
      if (quoted.every((all) => all.some((it) => key.includes(it)))) exact.add(first + at);
    });
  }
  return found.filter((passage) => exact.has(passage));
}

/** The words of a text, folded, with a space at each edge. */
function keyOf(texts: readonly string[]): string {
  return ` ${texts.flatMap((text) => keyWords(text).map((it) => it.key)).join(' ')} `;
}
