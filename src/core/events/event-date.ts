import { type EdtfBounds, edtfBounds } from '../model/edtf.ts';
import type { Telling } from './telling.ts';

/**
 * The EDTF value of an event: the one its accounts share, or one that holds all of them where they differ. Accounts with
 * both ends known decide; else those that say since when, of which differing first days make a range and others give the
 * least precise value that agrees with all; else the latest "by then". What rests on the day of publication alone counts only
 * where nothing else does. `null` where no account says when.
 */
export function eventDate(tellings: readonly Telling[]): string | null {
  const said = tellings.filter(({ time }) => time.edtf !== null);
  const firm = said.filter(({ time }) => !time.weak);
  const values = [...new Set((firm.length > 0 ? firm : said).flatMap(({ time }) => time.edtf ?? []))];
  const dated = values.flatMap((edtf): Dated[] => {
    const bounds = edtfBounds(edtf);
    return bounds ? [{ edtf, ...bounds }] : [];
  });
  const closed = dated.filter(({ first, last }) => first !== undefined && last !== undefined);
  if (closed.length > 0) return hull(closed);
  const since = dated.filter(({ first }) => first !== undefined);
  if (since.length > 0) return sinceAll(since);
  return (
    dated
      .map(({ edtf }) => edtf)
      .sort()
      .at(-1) ?? null
  );
}

interface Dated extends EdtfBounds {
  readonly edtf: string;
}

/** The value itself where it holds all others, else the first and last day of all. */
function hull(dated: readonly Dated[]): string | null {
  const first = dated.map((it) => it.first ?? '').sort()[0] ?? '';
  const last =
    dated
      .map((it) => it.last ?? '')
      .sort()
      .at(-1) ?? '';
  const widest = dated.filter((it) => it.first === first && it.last === last).map(({ edtf }) => edtf);
  return widest.sort()[0] ?? (first === last ? first : `${first}/${last}`);
}

/** Of values open at the end: two first days make the range within which it began; else the least precise start. */
function sinceAll(dated: readonly Dated[]): string | null {
  const starts = dated.map(({ edtf }) => edtf.split('/')[0] ?? '');
  const days = starts.filter((start) => /^\d{4}-\d\d-\d\d$/.test(start)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first !== undefined && last !== undefined && first !== last) return `${first}/${last}`;
  return [...dated].sort((a, b) => a.edtf.length - b.edtf.length || compare(a.edtf, b.edtf))[0]?.edtf ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
