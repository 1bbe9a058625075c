import type { CslItem } from '../../core/model/csl-item.ts';

/** The name of who made a cited thing, if known. */
export function authorOf(item: CslItem): string | undefined {
  return item.author?.map(({ literal }) => literal).join(', ');
}

/**
 * A title as a reference quotes it. One in square brackets describes a text without a headline and stands without
 * quotation marks (MLA 9, 5.29; Chicago 17, 14.165); double quotation marks inside quoted words become single.
 */
export function quotedTitle({ title }: CslItem, stop: string): string {
  if (title.startsWith('[') && title.endsWith(']')) return `${title}${stop}`;
  const inner = title.replace(/[“”"]/gu, (sign, at: number) => singleMark(title, sign, at));
  return `“${inner}${/[.?!…,]$/u.test(inner) ? '' : stop}”`;
}

function singleMark(title: string, sign: string, at: number): string {
  if (sign === '“') return '‘';
  if (sign === '”') return '’';
  return /\w|\p{L}/u.test(title.charAt(at - 1)) ? '’' : '‘';
}

/** Joins what is there with a separator; absent and empty parts leave no trace. */
export function joinParts(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}
