/** A number in digits or words: the index of its last word, and its value. */
export interface Numeral {
  readonly last: number;
  readonly value: number;
  /** Whether its last word is a scale: "4 million". */
  readonly scaled?: boolean | undefined;
}
