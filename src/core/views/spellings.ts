import type { Authority } from '../model/authority.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { type Corpus, type Mention, reportCount } from './corpus.ts';
import { sentenceAddress } from './sentence-view.ts';

/** A form of a name as attested: how often, in how many reports, and where it first stands. */
export interface SpellingView {
  readonly text: string;
  readonly mentions: number;
  readonly reports: number;
  readonly address: string;
  /** An opponent's word. */
  readonly label: boolean;
}

/** The forms a name is attested in: names, and what only describes. */
export interface Spellings {
  readonly names: SpellingView[];
  readonly descriptions: SpellingView[];
}

/** The forms attested, most frequent first; descriptive mentions and labels apart. */
export function spellingsOf(corpus: Corpus, mentions: readonly Mention[]): Spellings {
  const forms = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const form = onOneLine(mention.mark.text);
    const list = forms.get(form) ?? [];
    forms.set(form, list);
    list.push(mention);
  }
  const views = [...forms].map(([text, all]) => spellingView(corpus, text, all));
  const descriptive = new Set([...forms].filter(([, all]) => all.every(isDescriptive)).map(([text]) => text));
  const sorted = views.sort((a, b) => b.mentions - a.mentions || (a.text < b.text ? -1 : 1));
  return {
    names: sorted.filter((it) => !descriptive.has(it.text)),
    descriptions: sorted.filter((it) => descriptive.has(it.text)),
  };
}

function isDescriptive({ mark }: Mention): boolean {
  return mark.nominal || mark.label;
}

function spellingView(corpus: Corpus, text: string, all: readonly Mention[]): SpellingView {
  const [first] = all;
  return {
    text,
    mentions: all.length,
    reports: reportCount(all),
    address: first ? sentenceAddress(corpus, first) : '',
    label: all.every((it) => it.mark.label),
  };
}

/** Names a record knows that no report uses. */
export function unattested(authority: Authority, spellings: readonly SpellingView[]): string[] {
  const attested = new Set([
    ...spellings.map((it) => it.text),
    authority.name,
    ...authority.native.map((it) => it.text),
  ]);
  return [...new Set(authority.names)].filter((name) => !attested.has(name));
}
