import { startsLow } from '../segment/line-shape.ts';
import { isCutAt } from '../segment/page.ts';
import type { Witness } from './furniture-rule.ts';

/** No running text comes before the lines. */
export const beforeTheText: Witness = {
  kind: 'position',
  says: 'no running text precedes',
  holds: (page, run) => run.first <= page.firstProse,
};

/** No running text comes after the lines. */
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

/** The lines do not go on with a sentence begun before them, nor are they what a colon announces. */
export const followsAnEnd: Witness = {
  kind: 'position',
  says: 'stands where nothing is left unfinished',
  holds: (page, run) => {
    const before = page.lines[run.first - 1];
    return !before || isCutAt(page, run.first - 1) || (before.ending !== 'comma' && before.ending !== 'colon');
  },
};

/** The lines interrupt nothing: besides, no sentence goes on after them. */
export const setApart: Witness = {
  kind: 'position',
  says: 'stands between finished sentences',
  holds: (page, run) => {
    const after = page.lines[run.last + 1];
    return followsAnEnd.holds(page, run) && !(after && startsLow(after));
  },
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
