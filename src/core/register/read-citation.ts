import { type AddressParts, readAddress } from '../model/register-address.ts';

/** What a citation says that can be held against an archive. */
export interface Citation {
  /** The address it names; `mistyped` where what stands in its place breaks the form, as a wrong check character does. */
  readonly address: AddressParts | 'mistyped';
  /** The version it was made from. */
  readonly version?: number;
  /** The first digits of the original's SHA-256, as many as it gives. */
  readonly sha256?: string;
}

/**
 * Reads a citation in whatever style or format it is written, or an address alone: the address, the version and the digits
 * of the original are all it needs. `undefined` where there is no address in it. The host is not read: an archive may have
 * moved, and its ids are its own.
 */
export function readCitation(text: string): Citation | undefined {
  const plain = text.replace(/%23|\\#/gu, '#');
  const found = [...plain.matchAll(ADDRESS)].map(addressIn);
  const whole = found.findLast(({ address }) => address !== 'mistyped') ?? found.at(-1);
  if (whole === undefined) return undefined;
  const version = whole.version ?? numberOf(lastIn(plain, VERSION) ?? lastIn(plain, RIS_VERSION));
  return { address: whole.address, version, sha256: lastIn(plain, DIGITS)?.toLowerCase() };
}

/** A path below any base, with what may follow it: a page of a list, a version, a file beside the page, a paragraph. */
const ADDRESS =
  /(?<![\p{L}\p{N}-])(r|events|places|actors)\/([a-z0-9-]+)(?:\/page\/\d+)?(?:\/v(\d{1,6}))?(?:\/(?:index\.html|original\.txt|cite\.[a-z]+))?\/?(?:#([a-z0-9]+))?/giu;

/** As every style and format ends it: not the “version 2 of events” of a title. */
const VERSION = /\bversion["\s:={]{1,6}(\d{1,6})(?![ \p{L}\p{N}-])/giu;

/** The edition in a record of RIS. */
const RIS_VERSION = /^ET {2}- (\d{1,6})\s*$/gimu;

const DIGITS = /\bsha-?256["\s:={]{1,6}([0-9a-f]{8,64})\b/giu;

function addressIn([, room = '', id = '', version, paragraph]: RegExpExecArray) {
  // A browser keeps the letter case of a path; an archive's addresses are all small.
  const path = `${room}/${id}`.toLowerCase();
  const whole = room.toLowerCase() === 'r' && paragraph !== undefined ? `${path}#${paragraph.toLowerCase()}` : path;
  return { address: readAddress(whole) ?? ('mistyped' as const), version: numberOf(version) };
}

function lastIn(text: string, pattern: RegExp): string | undefined {
  return [...text.matchAll(pattern)].at(-1)?.[1];
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
