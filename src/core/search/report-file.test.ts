import { expect, test } from 'vitest';
import { packReport, unpackReport } from './report-file.ts';

const facts = {
  address: '/r/x/',
  title: '[A title]',
  publisher: 'Northern Wire',
  published: '27 August 2019, inferred',
  edtf: '2019-08-27',
  status: 'inferred',
  language: 'en',
} as const;

test('all that is told of a report travels, but for the title that it is only found by', () => {
  const packed = JSON.stringify(packReport({ ...facts, supplied: 'A title', passages: [] }));
  expect(unpackReport(JSON.parse(packed))).toEqual({ ...facts, passages: [] });
});
