import locales from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' };
import styles from '@citation-js/plugin-csl/lib/styles.json' with { type: 'json' };
import CSL from 'citeproc';
import type { CslItem } from '../../core/model/csl-item.ts';

/** Formats one reference after another: the engine is made once, which is most of its cost. */
export type ReferenceStyle = (item: CslItem) => string;

/**
 * A reference of the APA manual, 7th edition, by the CSL style of that name and citeproc. Paragraph, version and the
 * certainty of the date stand with the archive, since APA has no place for them.
 */
export function apaStyle(): ReferenceStyle {
  let current: object = {};
  const engine = new CSL.Engine(
    { retrieveLocale: () => locales['en-US'], retrieveItem: () => current },
    styles.apa,
    'en-US',
  );
  engine.setOutputFormat('text');
  return (item) => {
    current = engineItem(item);
    engine.updateItems([]);
    engine.updateItems([item.id]);
    const [, references] = engine.makeBibliography();
    return unguarded(withoutRetrieved(String(references[0] ?? '').trim()));
  };
}

/** The style says “Retrieved” of a page without a date and, knowing no day of access, leaves the sentence unfinished. */
function withoutRetrieved(reference: string): string {
  return reference.replace(/ Retrieved (?=https?:)/u, ' ');
}

function engineItem(item: CslItem): object {
  const { custom, version, note, ...fields } = item;
  const facts = [item.archive_location, dateFact(item), note].filter((fact) => fact !== undefined);
  return {
    ...fields,
    title: guarded(item.title),
    ...(item.author ? { author: item.author.map(({ literal }) => ({ literal: guarded(literal) })) } : {}),
    archive: guarded(facts.length > 0 ? `${item.archive} (${facts.join('; ')})` : item.archive),
    archive_location: undefined,
  };
}

function dateFact({ custom: { dateStatus, edtf } }: CslItem): string | undefined {
  if (edtf === undefined || dateStatus === undefined || dateStatus === 'stated') return undefined;
  return `date ${dateStatus}`;
}

/** Signs that citeproc would take for markup or set right; each is passed through as a private character. */
const GUARDS = new Map([
  ['<', '\ue000'],
  ['>', '\ue001'],
  ['"', '\ue002'],
  ["'", '\ue003'],
  ['“', '\ue004'],
  ['”', '\ue005'],
  ['‘', '\ue006'],
  ['’', '\ue007'],
  ['&', '\ue008'],
]);
const GUARDED = new Map([...GUARDS].map(([sign, guard]) => [guard, sign]));

function guarded(text: string): string {
  return text.replace(/[<>"'“”‘’&]/gu, (sign) => GUARDS.get(sign) ?? sign);
}

function unguarded(text: string): string {
  return text.replace(/[\ue000-\ue008]/gu, (guard) => GUARDED.get(guard) ?? guard);
}
