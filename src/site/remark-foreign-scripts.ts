import type { Emphasis, Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type ScriptRun, scriptRuns } from '../core/text/scripts.ts';

/**
 * Says of every foreign passage in the archive's own prose what language it is in and which way it runs, as the pages
 * of reports do: `خان شيخون` becomes `<bdi lang="ar" dir="rtl">`.
 */
export function remarkForeignScripts(options: { readonly language: string }) {
  return (tree: Root): void => {
    visit(tree, 'text', (node: Text, index: number | undefined, parent: Parent | undefined) => {
      const runs = scriptRuns(node.value, options.language);
      if (index === undefined || !parent || runs.every((run) => run.lang === undefined)) return;
      parent.children.splice(index, 1, ...runs.map(phrasingOf));
      return [SKIP, index + runs.length];
    });
  };
}

/** Markdown has no node for this: one that it has is given another name in HTML. */
function phrasingOf({ text, lang, dir }: ScriptRun): PhrasingContent {
  const words: Text = { type: 'text', value: text };
  if (lang === undefined) return words;
  const data = { hName: 'bdi', hProperties: { lang, dir } } as Emphasis['data'];
  return { type: 'emphasis', data, children: [words] };
}
