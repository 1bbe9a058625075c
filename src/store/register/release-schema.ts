import { z } from 'zod';
import { EVENT_KINDS, type EventKind } from '../../core/model/event-kind.ts';
import { type AddressParts, type RegisterAddress, readAddress } from '../../core/model/register-address.ts';
import { REPORT_STATES } from '../../core/model/report.ts';
import { SEGMENT_KINDS } from '../../core/model/segment.ts';
import { day, edtf, strictTable, text } from '../fields.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256: 64 digits 0-9 a-f');
const version = z.int().positive();
const eventKind = z.custom<EventKind>(
  (value) => typeof value === 'string' && Object.hasOwn(EVENT_KINDS, value),
  'a kind of event',
);

/** The form of a release's first line. */
export const sealSchema = strictTable({
  release: z.int().positive(),
  date: day,
  software: text,
  by: text.optional(),
  previous: z.array(hash),
  manifest: hash.optional(),
});

/** The forms of its other lines, by what the address is of. */
export const entrySchemas = {
  report: strictTable({
    address: addressOf('report'),
    version,
    state: z.enum(REPORT_STATES).exclude(['draft', 'embargoed']),
    sha256: hash.optional(),
  }),
  paragraph: strictTable({
    address: addressOf('paragraph'),
    version,
    start: z.int().nonnegative(),
    end: z.int().positive(),
    kind: z.enum(SEGMENT_KINDS).exclude(['cut']),
    sha256: hash.optional(),
    gone: z.literal(true).optional(),
  }),
  place: strictTable({ address: addressOf('place'), name: text }),
  actor: strictTable({ address: addressOf('actor'), name: text }),
  event: strictTable({
    address: addressOf('event'),
    kind: eventKind,
    edtf: edtf.nullable(),
    places: z.array(text),
    title: text.optional(),
    former: z.literal(true).optional(),
    anchors: z
      .array(strictTable({ paragraph: addressOf('paragraph'), quote: text, occurrence: z.int().positive().optional() }))
      .min(1),
  }),
} as const satisfies Record<AddressParts['type'], z.ZodType>;

function addressOf(type: AddressParts['type']) {
  return z.custom<RegisterAddress>(
    (value) => typeof value === 'string' && readAddress(value)?.type === type,
    `the address of a ${type}`,
  );
}
