import type { Day } from '../../model/edtf.ts';
import type { Anchor } from './anchor.ts';
import type { Working } from './situation.ts';

/**
 * Decides between the two orders in which "05-11-2014" can be read, by the day of writing: the one that is that day, else
 * the only one that does not lie after it. Gives nothing where that day tells nothing, as for what is still to come.
 */
export function chooseOrder(options: readonly Day[], anchor: Anchor, future: boolean): Working | undefined {
  const same = options.filter((day) => day === anchor.first && day === anchor.last);
  const past = options.filter((day) => day <= anchor.last);
  const [edtf] = same.length > 0 ? same : past;
  if (edtf === undefined || future || (same.length === 0 && past.length !== 1)) return undefined;
  const rule =
    same.length > 0 ? 'the order that gives the day of publication' : 'the order that is not after publication';
  return { edtf, status: 'inferred', rule, anchor: anchor.edtf, candidates: options };
}
