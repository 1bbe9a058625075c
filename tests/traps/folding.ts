/** Case, diacritics, apostrophes, hyphens, articles, Arabic prefixes: one name, many faces, exact spans. */
export const folding: readonly string[] = [
  'Shells hit [[Ma`arat al-Numan|maarat-al-numan]].',
  'Shells hit [[Maʿarat al-Nuʿmān|maarat-al-numan]].',
  'Shells hit [[MAARAT AL-NUMAN|maarat-al-numan]].',
  'Shells hit [[Maarat an-Numan|maarat-al-numan]].',
  'Shells hit [[Khan-Sheikhoun|khan-sheikhoun]] and [[Deir al-Zor|deir-ez-zor]].',
  '[[Sana’a|sanaa]] and [[Ma’rib|marib]] were hit.',
  'They flew to [[İstanbul|istanbul]] with [[Recep Tayyip Erdoğan|recep-tayyip-erdogan]].',
  'قصفت الطائرات [[إدلب|idlib-governorate]] و[[حماة|hama-governorate]].',
  'وصل الجرحى من [[ادلب|idlib-governorate]] إلى [[دمشق|damascus]].',
  'انفجار ب[[حلب|aleppo-city]] وغارات على [[خان شيخون|khan-sheikhoun]].',
  'نازحون من [[الموصل|mosul]] ومن [[معرّة النعمان|maarat-al-numan]].',
  'قصف ل[[صنعاء|sanaa]] و[[الحُديدة|hodeidah]].',
  "[[Syria|syria]]'s north and #[[Idleb|idlib-governorate]] were quiet.",
  'The attack on [[Hodeidah|hodeidah]] and [[al-Hodeidah|hodeidah]] port.',
  'about the situation in [[Idlib|idlib-governorate]]Russian President [[Vladimir Putin|vladimir-putin]] spoke.',
  'The [[Al Bab|al-bab]] front opened.',
];
