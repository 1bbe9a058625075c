import { isCutAt } from '../segment/page.ts';
import type { Witness } from './furniture-rule.ts';

/** Nothing of the running text comes before the lines. */
export const beforeTheText: Witness = {
  kind: 'position',
  says: 'stands before the running text',
  holds: (page, run) => run.last < page.firstProse,
};

/** Nothing of the running text comes after the lines. */
export const afterTheText: Witness = {
  kind: 'position',
  says: 'no running text follows',
  holds: (page, run) => page.lastProse <= run.last,
};

/** The lines open the page. */
export const opensThePage: Witness = {
  kind: 'position',
  says: 'is the first thing on the page',
  holds: (page, run) => run.first === page.firstKept,
};

/** The lines begin a paragraph of their own. */
export const setApart: Witness = {
  kind: 'position',
  says: 'stands as a paragraph of its own',
  holds: (page, run) => run.first === 0 || page.lines[run.first]?.apart === true || isCutAt(page, run.first - 1),
};

/** Furniture stands directly before or after the lines. */
export const besideFurniture: Witness = {
  kind: 'company',
  says: 'stands beside other furniture',
  holds: (page, run) => isCutAt(page, run.first - 1) || isCutAt(page, run.last + 1),
};

/** The opening line is followed by others that can be its list. */
export const headlinesFollow: Witness = {
  kind: 'company',
  says: 'headlines follow it',
  holds: (_page, run) => run.last > run.first,
};

/** Three or more lines of the form follow one another. */
export const inARow: Witness = {
  kind: 'company',
  says: 'three or more such lines in a row',
  holds: (_page, run) => run.last - run.first >= 2,
};

/** Every one of the lines stands more than once on the page. */
export const recurs: Witness = {
  kind: 'repetition',
  says: 'recurs on the page',
  holds: (page, run) =>
    page.lines.slice(run.first, run.last + 1).every(({ key }) => key !== '' && (page.repeats.get(key) ?? 0) > 1),
};
