import type { Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { addressFault } from '../store/note-address.ts';
import { noteLinkPattern } from '../store/note-link.ts';

/** Where `[[target]]` leads and what it is called where the editor gives no words. */
export interface LinkTarget {
  readonly address: string;
  readonly name: string;
}

/** What is used of the file that unified hands to a plugin. */
interface FailingFile {
  readonly fail: (reason: string, place: Text['position']) => never;
}

/** Finds what a target names: a place or actor by its id, `r:ID` a report, `r:ID#pid` a paragraph. */
export type ResolveTarget = (target: string) => LinkTarget | undefined;

/**
 * Turns `[[khan-sheikhoun]]` and `[[r:ID#pid|words]]` in the archive's own prose into links. A target that does not
 * exist, a link by another way than the web or mail, and a picture from elsewhere stop the build with the file and line.
 */
export function remarkArchiveLinks(options: { readonly resolve: ResolveTarget }) {
  return (tree: Root, file: FailingFile): void => {
    refuseAddresses(tree, file);
    visit(tree, 'text', (node: Text, index: number | undefined, parent: Parent | undefined) => {
      if (index === undefined || !parent || !node.value.includes('[[')) return;
      const parts = linkParts(node, file, options.resolve);
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function refuseAddresses(tree: Root, file: FailingFile): void {
  const pictures = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => void pictures.add(identifier));
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const picture = node.type === 'image' || (node.type === 'definition' && pictures.has(node.identifier));
    const fault = addressFault(picture ? 'image' : 'link', node.url);
    if (fault !== undefined) file.fail(fault, node.position);
  });
}

function linkParts(node: Text, file: FailingFile, resolve: ResolveTarget): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const match of node.value.matchAll(noteLinkPattern())) {
    const [whole, target = '', words] = match;
    const found = resolve(target.trim());
    if (!found) file.fail(deadLink(target), node.position);
    if (match.index > at) parts.push({ type: 'text', value: node.value.slice(at, match.index) });
    parts.push({ type: 'link', url: found.address, children: [{ type: 'text', value: words ?? found.name }] });
    at = match.index + whole.length;
  }
  if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) });
  return parts;
}

function deadLink(target: string): string {
  return `[[${target}]] names nothing in this archive; expected the id of a place or actor, r:ID of a report, or r:ID#paragraph (attest help note-link)`;
}
