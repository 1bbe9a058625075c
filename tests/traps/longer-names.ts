/** A place inside a longer name the lexicon does not hold is not that place. */
export const longerNames: readonly string[] = [
  'The Aleppo Media Center published a film.',
  'Students of the University of Aleppo marched.',
  'The Idlib Today newspaper printed a list.',
  'The Homs Brigade joined the battle.',
  'The wounded were taken to Mosul General Hospital.',
  'He worked for the Khartoum Monitor before the war.',
  'Units of the Damascus Legion left.',
  'Aleppo University students carried the wounded.',
  'Governor of [[Marib|marib]], he said, is absent.',
  'Residents of [[Aleppo|aleppo-governorate]] Governorate complained.',
  'The village of Tell Mosul was shelled.',
  'Yemen Today reported a raid on [[Taiz|taiz-city]].',
  'On Tuesday [[Mosul|mosul]] residents fled.',
  'The Bank of Sudan closed its doors.',
];
