/** A plural noun phrase for one of it, by its last word: “observation posts” is “observation post”, “cities” “city”. */
export function singular(words: string): string {
  const start = words.lastIndexOf(' ') + 1;
  return words.slice(0, start) + singularNoun(words.slice(start));
}

/** Nouns whose plural does not follow the endings, or whose ending is none. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['lives', 'life'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['series', 'series'],
  ['species', 'species'],
  ['headquarters', 'headquarters'],
  ['barracks', 'barracks'],
]);

/** Endings of plurals in the order in which they are tried, with those of their singulars. */
const ENDINGS = [
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['ies', 'y'],
  ['sses', 'ss'],
  ['shes', 'sh'],
  ['ches', 'ch'],
  ['xes', 'x'],
  ['ss', 'ss'],
  ['s', ''],
] as const;

function singularNoun(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  const ending = ENDINGS.find(([plural]) => noun.endsWith(plural));
  return ending === undefined ? noun : noun.slice(0, -ending[0].length) + ending[1];
}
