import { z } from 'zod';
import { readDateValue } from '../core/model/date-value.ts';
import { type ActorId, type PlaceId, parseActorId, parsePlaceId } from '../core/model/identifiers.ts';

/** A table whose keys are all known; the message of an unknown key lists them for `describeIssue`. */
export function strictTable<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined) });
}

/** A text that says something. */
export const text = z.string().refine((value) => value.trim() !== '', 'a text that is not empty');

/** A list of texts; none when left out. */
export const texts = z.array(text).default([]);

/** A BCP 47 language tag: `en`, `ar`, `zh-Hant`. */
export const languageTag = z.string().refine(isLanguageTag, 'a BCP 47 language tag such as "en" or "ar"');

/** An address on the web; no other scheme can become a link. */
export const webAddress = z.string().refine(isWebAddress, 'an address that begins with http:// or https://');

/** An EDTF date or interval. */
export const edtf = z
  .string()
  .refine(isDate, 'an EDTF date such as "2019-08-27", "2019-08" or "2020-01-23/2020-01-24"');

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date('a day such as "2026-11-22"');

/** The id of a place's record. */
export const placeId = z.custom<PlaceId>(
  (value) => typeof value === 'string' && parsePlaceId(value) !== undefined,
  'the id of a place: the name of its file without .md',
);

/** The id of an actor's record. */
export const actorId = z.custom<ActorId>(
  (value) => typeof value === 'string' && parseActorId(value) !== undefined,
  'the id of an actor: the name of its file without .md',
);

/** Whether a text is a calendar day, `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  return day.safeParse(value).success;
}

/** Whether a text is an EDTF date or interval without a time of day. */
export function isDate(value: string): boolean {
  return value.length <= 60 && !value.includes('T') && readDateValue(value) !== undefined;
}

/** Whether a text is a well-formed BCP 47 tag. */
export function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** Whether a text is an http or https address, without a user name or password in it. */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}
