import { lowerCaseAddress } from './lower-case-address.ts';

/** On the page for missing pages: an address that was written in capitals is tried again in small letters. */
const lower = lowerCaseAddress(window.location.href);
if (lower !== undefined) window.location.replace(lower);
