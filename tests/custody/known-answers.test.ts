import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashFile } from '../../src/store/manifest/hash-file.ts';
import { sha256 } from '../../src/store/register/sha256.ts';

test.each([
  ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['a million times a', 'a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('the SHA-256 of %s is that of the standard (FIPS 180-4)', (_, text, hash) => {
  expect(sha256(text)).toBe(hash);
  expect(sha256(Buffer.from(text))).toBe(hash);
});

test('the originals of the founding archive are the bytes that were received', async () => {
  const content = join(import.meta.dirname, '../../content');
  const ids = readdirSync(join(content, 'reports')).filter((name) => !name.startsWith('.'));
  const hashes = await Promise.all(ids.map((id) => hashFile(content, `reports/${id}/original.txt`)));
  expect(hashes.map((hash) => hash.slice(0, 16)).sort()).toEqual([
    '112353aec73a34e9',
    '2e9d414242a8e8a8',
    '6cf1f629ea41d117',
    '987f34fbf5717ff3',
    'cb6814ca2b328da9',
  ]);
});
