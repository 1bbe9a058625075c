/** `[[target]]` or `[[target|words]]` in an editor's prose: the target, and the words if any. Make a new one for each use. */
export function noteLinkPattern(): RegExp {
  return /\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/g;
}
