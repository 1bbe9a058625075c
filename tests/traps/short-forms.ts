/** Surnames, acronyms and short forms stand for a full name the report gives, if only one can be meant. */
export const shortForms: readonly string[] = [
  '[[Dmitry Peskov|dmitry-peskov]] spoke on Friday. [[Peskov|dmitry-peskov]] gave no date.',
  '[[Putin|vladimir-putin]] and [[Erdogan|recep-tayyip-erdogan]] meet\n[[Vladimir Putin|vladimir-putin]] and [[Recep Tayyip Erdogan|recep-tayyip-erdogan]] met.',
  'Peskov is a common surname.',
  '[[Mehmet Yilmaz|mehmet-yilmaz]] and [[Ayse Yilmaz|ayse-yilmaz]] were both there. Yilmaz left early.',
  'The [[Rapid Support Forces|rsf]] ([[RSF|rsf]]) shelled the camp. The [[RSF|rsf]] denied it.',
  'Fighters of [[Hayat Tahrir al-Sham|hts]] ([[HTS|hts]]) left. [[HTS|hts]] gave no reason.',
  'HTS is a car part.',
  'The [[National Liberation Front|national-liberation-front]] ([[NLF|national-liberation-front]]) announced it.',
  '[[Abdel Fattah al-Burhan|al-burhan]] spoke. [[Al-Burhan|al-burhan]] thanked the army of volunteers.',
  '[[Burhan|al-burhan]] spoke on television. It was [[Abdel Fattah Burhan|al-burhan]] who signed.',
  '[[Bashar al-Assad|bashar-al-assad]] left. Maher al-Assad stayed.',
  'President [[Bashar Assad|bashar-al-assad]] spoke. "[[Assad|bashar-al-assad]] must go," they chanted.',
  'The [[Syrian Observatory for Human Rights|sohr]] said six died. The [[Observatory|sohr]] said three were children.',
  'The [[Syrian Observatory for Human Rights|sohr]] ([[SOHR|sohr]]) said six died. [[SOHR|sohr]] named them.',
];
