import { passageLanguage, scriptRuns } from '../../core/text/scripts.ts';
import { element } from './element.ts';
import type { ExcerptRun } from './excerpt.ts';

/** A stranger's text as nodes: the language of foreign scripts told, invisible controls shown by their code and isolated. */
export function showText(text: string): (Node | string)[] {
  return scriptRuns(text, document.documentElement.lang).map((run) => {
    if (run.control) return element('span', { class: 'control', 'data-code': run.control }, run.text);
    return run.lang ? element('bdi', { lang: run.lang, dir: run.dir }, run.text) : run.text;
  });
}

/** An excerpt with what was found in it set off. */
export function showExcerpt(runs: readonly ExcerptRun[]): HTMLParagraphElement {
  const nodes = runs.flatMap(({ text, found }) => (found ? [element('mark', {}, ...showText(text))] : showText(text)));
  const page = document.documentElement.lang;
  const { lang } = passageLanguage(runs.map(({ text }) => text).join(''), page);
  return element('p', { class: 'excerpt', lang: lang === page ? undefined : lang, dir: 'auto' }, ...nodes);
}
