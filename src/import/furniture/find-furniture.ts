import { layOut } from '../segment/lay-out.ts';
import type { Line } from '../segment/line.ts';
import { isProse } from '../segment/line-shape.ts';
import { isKeptAt, type Page } from '../segment/page.ts';
import type { FurnitureRule, Run } from './furniture-rule.ts';
import { FURNITURE_RULES } from './furniture-rules.ts';

/**
 * Names for each line the rule that cuts it, `undefined` for the lines that are part of the report. A line is cut only
 * where the form a rule knows and a witness of another kind agree. What one pass cuts is evidence for the next; passes
 * only ever add, and end when nothing is added (at the latest after eight, which keeps the work linear).
 */
export function findFurniture(lines: readonly Line[], rules = FURNITURE_RULES): readonly (string | undefined)[] {
  let cut: readonly (string | undefined)[] = lines.map(() => undefined);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const more = cutOnce(layOut(lines, cut), rules);
    if (more.every((rule, at) => rule === cut[at])) return cut;
    cut = more;
  }
  return cut;
}

const MOST_PASSES = 8;

function cutOnce(page: Page, rules: readonly FurnitureRule[]): (string | undefined)[] {
  const cut = [...page.cut];
  for (let at = 0; at < cut.length; at++) {
    if (cut[at] !== undefined) continue;
    for (const rule of rules) {
      const run = provenRun(page, at, rule);
      if (!run) continue;
      cut.fill(rule.name, run.first, run.last + 1);
      at = run.last;
      break;
    }
  }
  return cut;
}

/**
 * The lines from `at` on that a rule may cut: they have its form, and one of its witnesses speaks for it. What a sentence
 * announces with a colon is the report's own, whatever it looks like.
 */
function provenRun(page: Page, at: number, rule: FurnitureRule): Run | undefined {
  if (isAnnouncedBySentence(page, at)) return undefined;
  const length = rule.form(page, at);
  if (length === 0) return undefined;
  const run = { first: at, last: at + length - 1 };
  return rule.witnesses.some((witness) => witness.holds(page, run)) ? run : undefined;
}

function isAnnouncedBySentence(page: Page, at: number): boolean {
  const before = page.lines[at - 1];
  return before !== undefined && isKeptAt(page, at - 1) && before.ending === 'colon' && isProse(before);
}
