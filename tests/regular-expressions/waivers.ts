/**
 * Expressions that are not linear but can never meet much: by file and source, what bounds their input. One that no
 * longer stands in the code is noticed and must go from here.
 */
export const WAIVERS: readonly (readonly [path: string, source: string, bound: string])[] = [
  ['core/model/title.ts', String.raw`[\s,;:]+$`, 'an opening: at most 81 characters'],
  [
    'core/read/dates/relative-days.ts',
    String.raw`(?:\p{Lu}[\p{L}’'-]{0,30}|&)\s$`,
    'at most 40 characters before a date',
  ],
  ['core/read/lexicon/name-forms.ts', String.raw`\(.*$`, 'a name in a record, which the editor wrote'],
  [
    'import/furniture/publisher-lines.ts',
    String.raw`\b(?:website|web site|online at|alternate address(?:es)?)\b.{0,80}:$`,
    'its own: at most 80 characters are looked at from each of a few words',
  ],
  [
    'import/segment/caption.ts',
    String.raw`(?:[Cc]redit|Photo|Photograph|Image [Ss]ource)(?:\.{3}|…|:)\s?\p{Lu}[^.!?]{3,80}$`,
    'the last 100 characters of a line',
  ],
  ['import/segment/line.ts', String.raw`["'”’»«)\]}\s]+$`, 'the last 12 characters of a line'],
  [
    'import/segment/signature.ts',
    String.raw`[-–—]\s?[^()–—]{1,60}\(@[\p{L}\p{N}_.]{1,40}\)[\s\p{L}\p{N},]{0,40}\p{Nd}{4}$`,
    'the last 200 characters of a line',
  ],
];
