/** Words one letter away are other words: nothing is matched by likeness. */
export const lookAlikes: readonly string[] = [
  'They regained [[Idlim|idlim]] in the eastern countryside of [[Idlib|idlib-governorate]].',
  'Idlin was shelled.',
  'A battle near Hamah began; [[Hama|hama-governorate]] was quiet.',
  'Fighters of Hamas were not involved in [[Hama|hama-governorate]].',
  'THE WAR IS OVER HERE, THEY TOLD US YESTERDAY.',
  'The turkey was roasted and served.',
  'They told us to leave the town.',
  'It is the third attack this week.',
  'An isis flower grew by the door.',
  'The Iranians left the hall.',
  'The Marines landed near [[Marib|marib]].',
  'Aidlib and Idlibi are surnames.',
  'Sudanese refugees reached the camp.',
  'Homsi sweets were sold in [[Homs|homs-governorate]].',
];
