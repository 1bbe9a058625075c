/**
 * Whether a line signs a post of a social network: a dash, a name, the account in brackets, and mostly a date
 * ("— Charles Example (@example) March 25, 2023").
 */
export function isSignature(text: string): boolean {
  return (
    text.length <= LONGEST_SIGNATURE &&
    /^[-–—]\s{0,2}[^\s()][^()]{0,79}\(@[\p{L}\p{N}_.]{1,40}\)[^.!?؟]{0,60}$/u.test(text)
  );
}

/** Where a dated signature begins that stands on the same line as its post, or -1. */
export function signatureStart(text: string): number {
  const tail = text.slice(-LONGEST_SIGNATURE);
  const start = tail.search(/[-–—]\s?[^()–—]{1,60}\(@[\p{L}\p{N}_.]{1,40}\)[\s\p{L}\p{N},]{0,40}\p{Nd}{4}$/u);
  return start < 0 ? -1 : text.length - tail.length + start;
}

const LONGEST_SIGNATURE = 200;
