/** A query put to the founding archive, and the paragraphs that answer it, by report and paragraph id. */
export interface KnownQuery {
  readonly query: string;
  /** What it tries: another spelling of a name, another script, words, a whole question, a slip of the pen. */
  readonly tries: 'spelling' | 'script' | 'words' | 'several words' | 'phrase' | 'slip';
  /** Any of these is right; all of them together are what is to be found. */
  readonly right: readonly string[];
}

const BASQALA = ['p2jvfz', 'p9yxxz', 'p6q67a'];
const MAARAT = ['pwj5r3', 'ps9g26', 'pcw0rx', 'p41cvc'];
const NUSRA = ['pm8q4a'];
const HTS = ['pfnn29', 'p5nphq'];
const OBSERVATORY = ['p1zf0j', 'prks0m', 'pd1kqw', 'p9yxxz'];
const CAVUSOGLU = ['p2s6w8', 'pftxrc'];
const NLF = ['pnm2xt', 'pva574', 'pwkb9c', 'pts66m', 'pf2vtq'];
const ERDOGAN = ['peh2dt', 'p900yq', 'p17c31', 'pbemqq', 'pvak84', 'pr679g'];
const KHAN = [
  'pw2f3g',
  'pc3r7a',
  'p2s6w8',
  'pmm52z',
  'phz5c0',
  'pmbm6n',
  'pd1kqw',
  'p4vm1m',
  'pvc8mt',
  'p9bde4',
  'pkfkhx',
];
const KAFR_OUAYD = ['p6q67a', 'ppfnv6'];
const WHITE_HELMETS = ['pm7fr7', 'p41cvc', 'p2jvfz'];
const FATEH = ['pwprpk', 'p673xk', 'pbbah1'];
const SAMKHA = ['ps9g26', 'p673xk'];

/** Judged by hand on the text of the five founding reports, names by every spelling that stands in them. */
export const KNOWN_QUERIES: readonly KnownQuery[] = [
  ...of('spelling', BASQALA, ['Biskla', 'Basqala', 'Bsaqla', 'BASQALA', 'bisaqla']),
  ...of('spelling', MAARAT, [
    'Maarat al-Numan',
    'Maarrat al-Nuʿmān',
    'Maaret en-Numan',
    'maarat numan',
    'Ma`rat al-Numan',
  ]),
  ...of('spelling', NUSRA, ['Jabhat al-Nusra', 'Jabhet Al-Nusra', 'Nusra Front']),
  ...of('spelling', HTS, ['HTS', "Hay'at Tahrir al-Sham", 'Hayʾat Taḥrīr al-Shām', 'Hayat Tahrir al Sham']),
  ...of('spelling', CAVUSOGLU, ['Çavuşoğlu', 'Cavusoglu', 'Gavishoglu']),
  ...of('spelling', OBSERVATORY, ['SOHR', 'Syrian Observatory for Human Rights']),
  ...of('spelling', NLF, ['National Liberation Front', 'NLF']),
  ...of('spelling', KHAN, ['Khan Sheikhoun', 'Khan Shaykhun', 'khan sheikhun']),
  ...of('spelling', KAFR_OUAYD, ['Kafr Oweid', 'Kafr Owaid']),
  ...of('spelling', WHITE_HELMETS, ['White Helmets', 'Syrian Civil Defense']),
  ...of('spelling', FATEH, ['al-Fateh al-Mubeen', 'Fatah al-Mubin']),
  ...of('spelling', SAMKHA, ['Samkha', 'Smakha']),
  ...of('script', BASQALA, ['بسقلا']),
  ...of('script', MAARAT, ['معرة النعمان']),
  ...of('script', HTS, ['هيئة تحرير الشام']),
  ...of('script', KHAN, ['خان شيخون']),
  ...of('script', ERDOGAN, ['Erdoğan']),
  ...of('words', ['p9bde4'], ['sarin']),
  ...of('words', ['p1zf0j', 'prks0m', 'ph64v6', 'pmbm6n'], ['warplanes']),
  ...of('words', ['psk0v5', 'pff30t', 'pt6ksn'], ['displaced']),
  ...of('words', ['pd9wac'], ['booby-trapped']),
  ...of('words', ['p0r2me', 'pxc7rm', 'p19363', 'p7nkjs', 'pgj0z3'], ['mercenaries']),
  ...of('words', ['p2s6w8', 'pxsxv0'], ['convoy']),
  ...of('several words', ['p9bde4'], ['chemical weapons 2017', 'who died of poison gas']),
  ...of('several words', ['p9yxxz', 'p2jvfz'], ['killed in Basqala', 'Biskla deaths']),
  ...of('several words', ['prks0m'], ['395 air strikes Aleppo countryside']),
  ...of('several words', ['pff30t'], ['United Nations displaced 500,000']),
  ...of('several words', ['pbbah1', 'pvh9g3'], ['seizing tank BMP']),
  ...of('several words', ['pmbm6n'], ['regime control of Khan Shaykhun']),
  ...of('several words', ['p38j09'], ['Lavrov Russian army Idlib']),
  ...of('several words', ['pv8zj2'], ['31 villages 320 square kilometers']),
  ...of('several words', ['pxsxv0'], ['Turkish convoy Maar Hattat']),
  ...of('phrase', ['pc3r7a'], ['"scorched-earth policy"']),
  ...of('phrase', ['pbemqq'], ['"de-escalation agreement"']),
  ...of('slip', BASQALA, ['Basqla']),
  ...of('slip', ['p9bde4'], ['sarrin']),
  ...of('slip', ['p0r2me', 'pxc7rm', 'p19363', 'p7nkjs', 'pgj0z3'], ['mercenarys']),
  ...of('slip', KHAN, ['Khan Sheikoun']),
];

function of(tries: KnownQuery['tries'], right: readonly string[], queries: readonly string[]): KnownQuery[] {
  return queries.map((query) => ({ query, tries, right }));
}
