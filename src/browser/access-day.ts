import { CITATION_STYLES } from '../core/model/citation-form.ts';
import { accessWords } from '../words/cite.ts';

/** A reading of a cited page. */
export interface Access {
  /** The style of the reference. */
  readonly style: string;
  /** The address that the reference gives. */
  readonly url: string;
  /** ISO 8601. */
  readonly day: string;
  /** Whether the page may say something else tomorrow: only then does APA (9.16) name the day. */
  readonly changes: boolean;
}

/**
 * A reference with the day it was read: before the address in APA and Chicago (17th edition, 14.12), at the end in MLA
 * (9th edition, 5.111) and in the archive's form. One in no known style is left as it is.
 */
export function withAccess(reference: string, { style, url, day, changes }: Access): string {
  const known = CITATION_STYLES.find((it) => it === style);
  if (known === undefined || (known === 'apa' && !changes)) return reference;
  const words = accessWords(known, day);
  if (known === 'mla' || known === 'archive') return reference + words;
  const at = reference.lastIndexOf(url);
  return at < 0 ? reference : reference.slice(0, at) + words + reference.slice(at);
}
