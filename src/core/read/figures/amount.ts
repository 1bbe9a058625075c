import type { Qualifier } from '../../model/figure.ts';

/** Words that say how many, by index of the sentence's words. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly value: number | readonly [number, number] | null;
  readonly qualifier: Qualifier;
  /**
   * `number` in digits or words; `vague` "dozens"; `single` an article or owner before one person or thing ("a child", "her
   * child"); `rest` "others" with no amount at all.
   */
  readonly form: 'number' | 'vague' | 'single' | 'rest';
}

/** An amount with what it counts. */
export interface Count extends Amount {
  /** Index of the phrase's last word: "members of the regime forces" whole. */
  readonly end: number;
  /** The words of what is counted, `undefined` where only the amount stands. */
  readonly phrase: { readonly first: number; readonly last: number } | undefined;
  /** The noun counted, folded: `members`; empty where only the amount stands. */
  readonly head: string;
  /** Index of that noun. */
  readonly headAt: number;
  readonly sort: 'people' | 'thing' | 'unsaid' | 'unknown';
  /** "three of them", "ten of whom": part of what was counted before. */
  readonly partOf: boolean;
}
