import { isHarm } from '../../src/core/model/figure.ts';
import { provisionalSegmentId } from '../../src/core/model/identifiers.ts';
import type { Segment } from '../../src/core/model/segment.ts';
import { byPosition } from '../../src/core/model/span.ts';
import { readDates } from '../../src/core/read/read-dates.ts';
import { readFigures } from '../../src/core/read/read-figures.ts';
import { readNames } from '../../src/core/read/read-names.ts';
import { tellText } from '../../src/core/read/told-text.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { trapLexicon } from '../traps/read-marked.ts';

/** The figures of a paragraph in few words: "9 killed", "at least 4 wounded", "~ killed" of a vague amount, "+3 killed" included. */
export function figuresIn(text: string): string[] {
  return figuresOf(text).map(({ value, qualifier, what, included }) => {
    const number = value === null ? '~' : typeof value === 'number' ? `${value}` : value.join('–');
    const limit = ['exact', 'vague', 'unspecified'].includes(qualifier) ? '' : `${qualifier} `;
    return `${included ? '+' : ''}${limit}${number} ${what}`;
  });
}

/** Those of them that count harm to people. */
export function harmsIn(text: string): string[] {
  return figuresIn(text).filter((figure) => isHarm({ what: figure.split(' ').at(-1) ?? '' }));
}

/** The figures of a paragraph published on 14 May 2024, in order. */
export function figuresOf(text: string) {
  const segments: Segment[] = [{ id: provisionalSegmentId(0), kind: 'paragraph', start: 0, end: text.length }];
  const sentences = splitSentences(text, segments);
  const published = { value: '2024-05-14', status: 'stated', working: '' } as const;
  const names = readNames({ text, segments, sentences }, trapLexicon);
  const dates = readDates({ text, segments, sentences, published });
  const marks = [...names, ...dates].sort(byPosition);
  return readFigures(tellText({ text, segments, sentences, marks, published }, trapLexicon.records)).flat();
}
