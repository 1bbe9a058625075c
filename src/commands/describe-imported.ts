import type { Report } from '../core/model/report.ts';
import { isKept } from '../core/model/segment.ts';
import { bracketed, titleOf } from '../core/model/title.ts';
import { counted } from './counted.ts';

/** One imported report in two lines: id, title, file; what was kept and what was cut by which rule. */
export function describeImported(file: string, report: Report): string {
  const title = bracketed(titleOf(report.text, report.segments, report.suppliedTitle?.text));
  const kept = report.segments.filter(isKept).length;
  return `${report.id}  ${title}  (${file})\n          ${counted(kept, 'segment', 'segments')} kept${cutWords(report)}`;
}

function cutWords({ segments }: Report): string {
  const rules = new Map<string, number>();
  for (const { rule } of segments.filter((it) => !isKept(it))) {
    rules.set(rule ?? '', (rules.get(rule ?? '') ?? 0) + 1);
  }
  if (rules.size === 0) return ', nothing cut';
  const total = [...rules.values()].reduce((sum, count) => sum + count, 0);
  return `, ${total} cut: ${[...rules].map(([rule, count]) => `${rule} ${count}`).join(', ')}`;
}
