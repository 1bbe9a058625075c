import { isValid } from '@edtf-ts/core';

/** Whether a text is an EDTF (ISO 8601-2) date or interval without a time of day. */
export function isEdtf(value: string): boolean {
  return value.length <= 60 && !value.includes('T') && isValid(value);
}
