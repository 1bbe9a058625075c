/** A run of text in one script: `lang` and `dir` are given where it is not the script of the page. */
export interface ScriptRun {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'rtl' | 'ltr';
  /** Code point (`U+202E`) of an invisible control that the page must show. */
  readonly control?: string;
}

/**
 * Cuts a text into runs of scripts, so that a page can say the language and direction of each foreign passage, and into
 * the invisible controls (bidirectional overrides, zero-width characters, C0 controls) that could make a text look like
 * another. The runs rejoin to exactly the text. `language` is the BCP 47 tag of the text around.
 */
export function scriptRuns(text: string, language: string): ScriptRun[] {
  const runs: ScriptRun[] = [];
  for (const match of text.matchAll(FOREIGN)) pushRun(runs, match, language);
  return runs;
}

function pushRun(runs: ScriptRun[], match: RegExpExecArray, language: string): void {
  const [text] = match;
  const script = FOREIGN_SCRIPTS.find(({ name }) => match.groups?.[name] !== undefined);
  if (script && !sameLanguage(script.lang, language)) runs.push({ text, lang: script.lang, dir: script.dir });
  else if (match.groups?.control !== undefined) runs.push({ text, control: codePoint(text) });
  else runs.push({ text });
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}

function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The language is a guess from the script alone; where several share one, `und` with the script says so. */
const FOREIGN_SCRIPTS = [
  { name: 'arabic', lang: 'ar', dir: 'rtl' },
  { name: 'hebrew', lang: 'he', dir: 'rtl' },
  { name: 'cyrillic', lang: 'und-Cyrl', dir: 'ltr' },
] as const;

/** C0 but tab and line ends, C1, soft hyphen, zero-width and bidirectional controls, tag characters. */
const CONTROL =
  '[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\xad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\u{e0000}-\\u{e007f}]';

/**
 * A foreign run starts and ends with a letter of its script and may hold spaces, marks, digits and Arabic punctuation
 * between. U+061C is of the Arabic script, but a control, and is shown as one.
 */
const FOREIGN = new RegExp(
  [
    `(?<arabic>(?!\\u061c)\\p{Script=Arabic}(?:(?!\\u061c)[\\p{Script=Arabic}\\p{M}\\p{Nd} .،؛؟:«»()/-])*(?<=[\\p{Script=Arabic}\\p{M}]))`,
    `(?<hebrew>\\p{Script=Hebrew}(?:[\\p{Script=Hebrew}\\p{M}\\p{Nd} .:()/-]*[\\p{Script=Hebrew}\\p{M}])?)`,
    `(?<cyrillic>\\p{Script=Cyrillic}(?:[\\p{Script=Cyrillic}\\p{M}\\p{Nd} .:«»()/-]*[\\p{Script=Cyrillic}\\p{M}])?)`,
    `(?<control>${CONTROL})`,
    `[^\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Cyrillic}\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\xad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\u{e0000}-\\u{e007f}]+`,
  ].join('|'),
  'gu',
);
