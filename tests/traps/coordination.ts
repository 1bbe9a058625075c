/** Names joined by "and" or commas share a head, a kind word, or a first word left out. */
export const coordination: readonly string[] = [
  '[[Russian|russian-armed-forces]] and [[Syrian warplanes|syrian-government-forces]] carried out raids.',
  'The [[Syrian|syrian-government]] and [[Russian regime|russian-government]] shelling went on.',
  '[[Maarat|maarat-al-numan]] and [[Kafr Nabl|kafr-nabl]] were hit; [[Maarat al-Numan|maarat-al-numan]] lost its bakery.',
  'Raids hit [[Kafr Nabl|kafr-nabl]], [[Idlim|idlim]] and [[Khan Sheikhoun|khan-sheikhoun]].',
  '[[Saudi|saudi-armed-forces]] and [[Yemeni forces|yemeni-army]] advanced on [[Marib|marib]].',
  '[[Turkish|turkish-armed-forces]], [[Russian|russian-armed-forces]] and [[Iranian troops|iranian-armed-forces]] left.',
  'The [[Ukrainian|ukrainian-government]] and [[Russian governments|russian-government]] exchanged lists.',
  'Syrian and Russian airstrikes were reported.',
  'Russian and Turkish tourists left.',
  '[[Putin|vladimir-putin]] and [[Lavrov|sergei-lavrov]] spoke. It was [[Vladimir Putin|vladimir-putin]] who began, then [[Sergei Lavrov|sergei-lavrov]].',
];
