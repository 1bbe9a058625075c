/**
 * Whether a line signs a post of a social network: a dash, a name, the account in brackets, and mostly a date
 * ("— Charles Example (@example) March 25, 2023").
 */
export function isSignature(text: string): boolean {
  return text.length <= LONGEST_SIGNATURE && /^[-–—]\s?[^()]{1,80}\(@[\p{L}\p{N}_.]{1,40}\)[^.!?؟]{0,60}$/u.test(text);
}

const LONGEST_SIGNATURE = 200;
