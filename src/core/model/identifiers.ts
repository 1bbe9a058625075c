/**
 * Identifiers: one branded type a kind, so that a place can never be passed where a paragraph is meant,
 * and the only functions that mint or accept them.
 */
export type ReportId = string & { readonly kind: 'report-id' };
export type SegmentId = string & { readonly kind: 'segment-id' };
export type PlaceId = string & { readonly kind: 'place-id' };
export type ActorId = string & { readonly kind: 'actor-id' };
export type EventId = string & { readonly kind: 'event-id' };

/** Crockford's base 32 in lower case: no `i l o u`, which are misread or spell words. */
export const ID_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Gives `count` random bytes; passed in so that minting stays a function of its arguments. */
export type RandomBytes = (count: number) => Uint8Array;

/** Mints a report's id: seven random characters and a check character (Luhn mod 32). */
export function mintReportId(random: RandomBytes): ReportId {
  return mintChecked(random) as ReportId;
}

/** Mints an event's id, of the same form as a report's. */
export function mintEventId(random: RandomBytes): EventId {
  return mintChecked(random) as EventId;
}

/** Mints a segment's id: `p` and five random characters. The caller must refuse one already taken in its report. */
export function mintSegmentId(random: RandomBytes): SegmentId {
  return `p${randomCharacters(5, random)}` as SegmentId;
}

/** Accepts a string as a report's id when it has the form and its check character is right; else `undefined`. */
export function parseReportId(value: string): ReportId | undefined {
  return isChecked(value) ? (value as ReportId) : undefined;
}

/** As `parseReportId`, for events. */
export function parseEventId(value: string): EventId | undefined {
  return isChecked(value) ? (value as EventId) : undefined;
}

/** Accepts a string as a segment's id: `p` and five characters of the alphabet; else `undefined`. */
export function parseSegmentId(value: string): SegmentId | undefined {
  return /^p[0-9a-hjkmnp-tv-z]{5}$/.test(value) ? (value as SegmentId) : undefined;
}

/** The id `s1, s2 …` of a segment in a file that was never imported: it means nothing outside that reading. */
export function provisionalSegmentId(index: number): SegmentId {
  return `s${index + 1}` as SegmentId;
}

/** Accepts a string as the id of an authority record: lower-case letters, digits and single hyphens. */
export function parsePlaceId(value: string): PlaceId | undefined {
  return isAuthorityId(value) ? (value as PlaceId) : undefined;
}

/** As `parsePlaceId`, for actors. */
export function parseActorId(value: string): ActorId | undefined {
  return isAuthorityId(value) ? (value as ActorId) : undefined;
}

function isAuthorityId(value: string): boolean {
  return value.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}

function mintChecked(random: RandomBytes): string {
  const body = randomCharacters(7, random);
  return body + checkCharacter(body);
}

function isChecked(value: string): boolean {
  return /^[0-9a-hjkmnp-tv-z]{8}$/.test(value) && checkCharacter(value.slice(0, 7)) === value[7];
}

function randomCharacters(count: number, random: RandomBytes): string {
  return Array.from(random(count), (byte) => ID_ALPHABET[byte % ID_ALPHABET.length]).join('');
}

/** Luhn mod N (N = 32): every single wrong character, and all but a few swaps of neighbours, are noticed. */
function checkCharacter(body: string): string {
  const size = ID_ALPHABET.length;
  let sum = 0;
  let factor = 2;
  for (const character of [...body].reverse()) {
    const addend = factor * ID_ALPHABET.indexOf(character);
    sum += Math.floor(addend / size) + (addend % size);
    factor = 3 - factor;
  }
  return ID_ALPHABET.charAt((size - (sum % size)) % size);
}
