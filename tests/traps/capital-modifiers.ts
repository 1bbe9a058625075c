/** A capital before a government, its forces or what it backs says whose they are, not where something is. */
export const capitalModifiers: readonly string[] = [
  'The [[Kyiv regime forces|ukrainian-armed-forces]] withdrew.',
  'The [[Kyiv regime|ukrainian-government]] denied it.',
  'The [[Damascus government|syrian-government]] refused.',
  '[[Damascus government forces|syrian-government-forces]] withdrew.',
  'The [[Moscow authorities|russian-government]] closed the road.',
  '[[Khartoum troops|sudanese-army]] withdrew.',
  'The [[Moscow|russian-government]]-backed troops withdrew.',
  "The Sana'a government denied it.",
  "The Sana'a regime forces withdrew.",
  "Sana'a-backed fighters withdrew.",
  'The Omdurman-led militia withdrew.',
  "The [[Sana'a|sanaa]]-based party denied it.",
  'In [[Damascus|damascus]] [[regime forces|syrian-government-forces]] closed the road.',
  "Near [[Sana'a|sanaa]] government buildings burned.",
  "The [[Sana'a|sanaa]] authorities closed the road.",
  '[[Idlib|idlib-governorate]] [[regime forces|syrian-government-forces]] withdrew.',
];
