/**
 * Whether a line says nothing but when: a date, a time, or both, with the words that introduce them ("Issued on:
 * 02/02/2022 - 15:14", "3 February، 2024", "2 hours ago", "الأحد 3 آذار 2024").
 */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DATE) return false;
  const tokens = text.toLowerCase().match(/\p{Nd}+|[\p{L}\p{M}]+/gu) ?? [];
  const numbers = tokens.filter((token) => /^\p{Nd}/u.test(token));
  const names = tokens.filter((token) => DATE_WORDS.has(token));
  if (numbers.length === 0 || numbers.length + names.length < tokens.length) return false;
  if (!names.some((name) => name.length >= 3) && numbers.length < 2) return false;
  return names.length > 0 || (numbers.length >= 3 && /^\p{Nd}{1,4}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{1,4}/u.test(text));
}

/** Whether a line of dates and times names a year: what a date of publication has and a heading of a day has not. */
export function namesYear(text: string): boolean {
  return /(?<!\p{Nd})(?:19|20|١٩|٢٠)\p{Nd}{2}(?!\p{Nd})/u.test(text);
}

const LONGEST_DATE = 100;

const DATE_WORDS: ReadonlySet<string> = new Set(
  [
    'january february march april may june july august september october november december',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'date time published publication issued posted updated update modified last created on at of the st nd rd th',
    'am pm a p m utc gmt z t est edt et ist cet eest local time ago min mins minute minutes h hr hrs hour hours day days',
    'كانون الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول يناير فبراير مارس أبريل مايو يونيو يوليو',
    'أغسطس سبتمبر أكتوبر نوفمبر ديسمبر الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد تاريخ النشر في منذ ساعة ساعات',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre publié le mis à jour',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  ].flatMap((words) => words.split(' ')),
);
