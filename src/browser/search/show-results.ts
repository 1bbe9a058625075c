import type { ReportFacts } from '../../core/search/report-file.ts';
import type { SearchRecord } from '../../core/views/search-source.ts';
import { element } from './element.ts';
import { handOver } from './hand-over.ts';
import type { Passage } from './passages.ts';
import { searchWords } from './search-words.ts';
import { showExcerpt, showText } from './show-text.ts';

/** How many passages of one report are shown before the rest is asked for. */
const PASSAGES = 4;

/**
 * A report with passages of it, given the best first; those beyond the first few are made when they are asked for. Its page
 * is told where in it something was found.
 */
export function showReport(facts: ReportFacts, passages: readonly Passage[], found: readonly Passage[]): HTMLLIElement {
  const item = element(
    'li',
    { class: 'result', 'data-kind': 'report' },
    showHead(facts),
    element('h2', {}, element('a', { href: facts.address, dir: 'auto' }, ...showText(facts.title))),
    ...showPassages(passages),
  );
  handOver(item, () => found);
  return item;
}

/** One passage as a result of its own; `found` gives all of its report. */
export function showFlat(facts: ReportFacts, passage: Passage, found: () => readonly Passage[]): HTMLLIElement {
  const item = element(
    'li',
    { class: 'result', 'data-kind': 'passage' },
    showHead(facts),
    element('p', { class: 'of-report' }, element('a', { href: facts.address, dir: 'auto' }, ...showText(facts.title))),
    element('ol', { class: 'passages' }, showPassage(passage)),
  );
  handOver(item, found);
  return item;
}

/** A place or actor: what it is, where, how often it is named, from when to when it is told of. */
export function showRecord(record: SearchRecord, asCard: boolean): HTMLLIElement {
  const { type, name, address, kind, within, native, mentions, reports, days, spellings } = record;
  const facts = [
    searchWords.what(kind, within[0]),
    searchWords.named(mentions, reports),
    days && searchWords.told(days),
  ];
  const also = spellings.length > 0 && asCard ? searchWords.names(spellings.slice(0, SPELLINGS)) : undefined;
  const lines = [facts.filter(Boolean).join(' · '), also].filter((line) => line !== undefined);
  const link = element('a', { href: address, dir: 'auto' }, ...showText(name));
  return element(
    'li',
    { class: asCard ? 'result card' : 'result', 'data-kind': type },
    element('p', { class: 'eyebrow' }, searchWords.kinds[type]),
    element('h2', {}, link, ...showNative(native)),
    ...lines.map((line) => element('p', { class: 'quiet' }, ...showText(line))),
  );
}

function showNative(native: readonly string[]): (Node | string)[] {
  return native.flatMap((it, at) => [at === 0 ? ' ' : ' · ', element('bdi', { class: 'native' }, ...showText(it))]);
}

/** How many other spellings a card shows. */
const SPELLINGS = 6;

/** The publisher is set apart, so that its name and the day after it keep their places in any direction. */
function showHead({ publisher, published }: ReportFacts): HTMLParagraphElement {
  const by = publisher ? [' · ', element('bdi', {}, ...showText(publisher))] : [];
  return element('p', { class: 'eyebrow' }, searchWords.kinds.report, ...by, ' · ', ...showText(published));
}

function showPassages(passages: readonly Passage[]): Node[] {
  const [shown, rest] = [passages.slice(0, PASSAGES), passages.slice(PASSAGES)];
  const list = element('ol', { class: 'passages' }, ...shown.map(showPassage));
  if (rest.length === 0) return [list];
  const more = element('button', { type: 'button', class: 'plain-button' }, searchWords.passages(rest.length));
  more.addEventListener('click', () => {
    const items = rest.map(showPassage);
    list.append(...items);
    more.remove();
    items[0]?.querySelector('a')?.focus();
  });
  return [list, more];
}

function showPassage({ label, address, excerpt, told }: Passage): HTMLLIElement {
  const name = label === '#' ? searchWords.unnumbered : undefined;
  const link = element('a', { href: address, class: 'passage-link', 'aria-label': name }, label);
  const time = told !== undefined && element('p', { class: 'told-time', dir: 'auto' }, told);
  return element('li', {}, link, time, showExcerpt(excerpt));
}
