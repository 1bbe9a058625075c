/** The longest and most specific name wins, and a name never lends its first word to another. */
export const longest: readonly string[] = [
  '[[Sham Network|sham-network]] reported two deaths.',
  'However, [[Sham FM|sham-fm]], a radio station, spoke of no change.',
  'The station Sham TV spoke of no change.',
  '[[Hayat Tahrir al-Sham|hts]] took the hill.',
  'The [[Syrian Network for Human Rights|snhr]] counted nine strikes.',
  'The [[Syrian Observatory for Human Rights|sohr]] counted ten.',
  'The [[UN Security Council|security-council]] met on Friday.',
  'The [[United Nations|united-nations]] met donors on Friday.',
  'The [[Russian Reconciliation Center|russian-reconciliation-center]] reported an attack.',
  'The [[Popular Mobilization Forces|pmf]] entered [[Mosul|mosul]].',
  'The [[Saudi-led coalition|saudi-led-coalition]] struck [[Sanaa|sanaa]].',
  'The [[Syrian Arab Army|syrian-government-forces]] took the hill.',
  'The [[National Liberation Front|national-liberation-front]] fired rockets.',
];
