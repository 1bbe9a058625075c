import { type KnownQuery, queriesOf } from './known-query.ts';

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

/**
 * Put to the founding archive, with the ids of the right paragraphs: judged by hand on the text of the five reports, names
 * by every spelling that stands in them.
 */
export const FOUNDING_QUERIES: readonly KnownQuery[] = [
  ...queriesOf('spelling', BASQALA, ['Biskla', 'Basqala', 'Bsaqla', 'BASQALA', 'bisaqla']),
  ...queriesOf('spelling', MAARAT, [
    'Maarat al-Numan',
    'Maarrat al-Nuʿmān',
    'Maaret en-Numan',
    'maarat numan',
    'Ma`rat al-Numan',
  ]),
  ...queriesOf('spelling', NUSRA, ['Jabhat al-Nusra', 'Jabhet Al-Nusra', 'Nusra Front']),
  ...queriesOf('spelling', HTS, ['HTS', "Hay'at Tahrir al-Sham", 'Hayʾat Taḥrīr al-Shām', 'Hayat Tahrir al Sham']),
  ...queriesOf('spelling', CAVUSOGLU, ['Çavuşoğlu', 'Cavusoglu', 'Gavishoglu']),
  ...queriesOf('spelling', OBSERVATORY, ['SOHR', 'Syrian Observatory for Human Rights']),
  ...queriesOf('spelling', NLF, ['National Liberation Front', 'NLF']),
  ...queriesOf('spelling', KHAN, ['Khan Sheikhoun', 'Khan Shaykhun', 'khan sheikhun']),
  ...queriesOf('spelling', KAFR_OUAYD, ['Kafr Oweid', 'Kafr Owaid']),
  ...queriesOf('spelling', WHITE_HELMETS, ['White Helmets', 'Syrian Civil Defense']),
  ...queriesOf('spelling', FATEH, ['al-Fateh al-Mubeen', 'Fatah al-Mubin']),
  ...queriesOf('spelling', SAMKHA, ['Samkha', 'Smakha']),
  ...queriesOf('script', BASQALA, ['بسقلا']),
  ...queriesOf('script', MAARAT, ['معرة النعمان']),
  ...queriesOf('script', HTS, ['هيئة تحرير الشام']),
  ...queriesOf('script', KHAN, ['خان شيخون']),
  ...queriesOf('script', ERDOGAN, ['Erdoğan']),
  ...queriesOf('words', ['p9bde4'], ['sarin']),
  ...queriesOf('words', ['p1zf0j', 'prks0m', 'ph64v6', 'pmbm6n'], ['warplanes']),
  ...queriesOf('words', ['psk0v5', 'pff30t', 'pt6ksn'], ['displaced']),
  ...queriesOf('words', ['pd9wac'], ['booby-trapped']),
  ...queriesOf('words', ['p0r2me', 'pxc7rm', 'p19363', 'p7nkjs', 'pgj0z3'], ['mercenaries']),
  ...queriesOf('words', ['p2s6w8', 'pxsxv0'], ['convoy']),
  ...queriesOf('several words', ['p9bde4'], ['chemical weapons 2017', 'who died of poison gas']),
  ...queriesOf('several words', ['p9yxxz', 'p2jvfz'], ['killed in Basqala', 'Biskla deaths']),
  ...queriesOf('several words', ['prks0m'], ['395 air strikes Aleppo countryside']),
  ...queriesOf('several words', ['pff30t'], ['United Nations displaced 500,000']),
  ...queriesOf('several words', ['pbbah1', 'pvh9g3'], ['seizing tank BMP']),
  ...queriesOf('several words', ['pmbm6n'], ['regime control of Khan Shaykhun']),
  ...queriesOf('several words', ['p38j09'], ['Lavrov Russian army Idlib']),
  ...queriesOf('several words', ['pv8zj2'], ['31 villages 320 square kilometers']),
  ...queriesOf('several words', ['pxsxv0'], ['Turkish convoy Maar Hattat']),
  ...queriesOf('phrase', ['pc3r7a'], ['"scorched-earth policy"']),
  ...queriesOf('phrase', ['pbemqq'], ['"de-escalation agreement"']),
  ...queriesOf('slip', BASQALA, ['Basqla']),
  ...queriesOf('slip', ['p9bde4'], ['sarrin']),
  ...queriesOf('slip', ['p0r2me', 'pxc7rm', 'p19363', 'p7nkjs', 'pgj0z3'], ['mercenarys']),
  ...queriesOf('slip', KHAN, ['Khan Sheikoun']),
];
