/** A run of text in one script: `lang` and `dir` are given where it is not the script of the passage. */
export interface ScriptRun {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'rtl' | 'ltr';
  /** Code point (`U+202E`) of an invisible control that the page must show. */
  readonly control?: string;
}

/** The language and direction of a passage. */
export interface PassageLanguage {
  readonly lang: string;
  readonly dir: 'rtl' | 'ltr';
}

/**
 * Cuts a text into runs of scripts, so that a page can say the language and direction of each foreign passage, and into
 * the invisible controls (bidirectional overrides, zero-width characters, C0 controls) that could make a text look like
 * another. The runs rejoin to exactly the text. `language` is the BCP 47 tag of the text around.
 */
export function scriptRuns(text: string, language: string): ScriptRun[] {
  const home = scriptOf(language);
  return Array.from(text.matchAll(RUN), ({ 0: run, groups }): ScriptRun => {
    const script = SCRIPTS.find(({ name }) => groups?.[name] !== undefined);
    if (script && script !== home) return { text: run, lang: script.lang, dir: script.dir };
    return groups?.control === undefined ? { text: run } : { text: run, control: codePoint(run) };
  });
}

/**
 * The language and direction of a passage: those of the report, unless most of its letters are of another script. An
 * Arabic paragraph in an English report reads from right to left.
 */
export function passageLanguage(text: string, language: string): PassageLanguage {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const home = scriptOf(language);
  const most = SCRIPTS.find(({ letter }) => 2 * (text.match(letter)?.length ?? 0) > letters);
  if (most === home || letters === 0) return { lang: language, dir: home?.dir ?? 'ltr' };
  return most ? { lang: most.lang, dir: most.dir } : { lang: 'und-Latn', dir: 'ltr' };
}

/** The text with each invisible control written out, for titles and addresses of links where no element can show it. */
export function withVisibleControls(text: string): string {
  return scriptRuns(text, 'und')
    .map((run) => (run.control === undefined ? run.text : `⟨${run.control}⟩`))
    .join('');
}

function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function scriptOf(language: string): (typeof SCRIPTS)[number] | undefined {
  const [primary = ''] = language.toLowerCase().split('-');
  return SCRIPTS.find(({ languages }) => languages.some((it) => it === primary));
}

/** Scripts told from the Latin; the language is a guess from the script alone, `und` where several share it. */
const SCRIPTS = [
  { name: 'arabic', letter: /\p{Script=Arabic}/gu, lang: 'ar', dir: 'rtl', languages: ['ar', 'fa', 'ur', 'ps', 'ckb'] },
  { name: 'hebrew', letter: /\p{Script=Hebrew}/gu, lang: 'he', dir: 'rtl', languages: ['he', 'yi'] },
  {
    name: 'cyrillic',
    letter: /\p{Script=Cyrillic}/gu,
    lang: 'und-Cyrl',
    dir: 'ltr',
    languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk'],
  },
] as const;

/** C0 but tab and line ends, C1, soft hyphen, zero-width and bidirectional controls but U+061C, tag characters. */
const CONTROLS =
  '\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\xad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\u{e0000}-\\u{e007f}';

/** A joiner that does its work: between the parts of an emoji or after a mark. */
const JOINED = '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{M}])[\\u200d\\u200c]';

/**
 * A foreign run starts and ends with a letter of its script and may hold spaces, marks, digits, joiners and punctuation
 * between. U+061C is of the Arabic script, but a control, and is shown as one.
 */
const RUN = new RegExp(
  [
    `(?<arabic>(?!\\u061c)\\p{Script=Arabic}(?:(?!\\u061c)[\\u200d\\u200c\\p{Script=Arabic}\\p{M}\\p{Nd} .،؛؟:«»()/-])*(?<=[\\p{Script=Arabic}\\p{M}]))`,
    `(?<hebrew>\\p{Script=Hebrew}(?:[\\p{Script=Hebrew}\\p{M}\\p{Nd} .:()/-]*[\\p{Script=Hebrew}\\p{M}])?)`,
    `(?<cyrillic>\\p{Script=Cyrillic}(?:[\\p{Script=Cyrillic}\\p{M}\\p{Nd} .:«»()/-]*[\\p{Script=Cyrillic}\\p{M}])?)`,
    JOINED,
    `(?<control>[${CONTROLS}\\u061c])`,
    `(?:[^\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Cyrillic}${CONTROLS}]|${JOINED})+`,
  ].join('|'),
  'gu',
);
