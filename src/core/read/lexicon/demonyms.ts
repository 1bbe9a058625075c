/**
 * The adjectives English makes of a country's folded name: the irregular one where there is one, else every regular
 * ending on its stem. Endings that make no word do no harm: nobody writes them. `iraq` → `iraqi` among others.
 */
export function demonymsOf(country: string): readonly string[] {
  const irregular = IRREGULAR.get(country);
  if (irregular) return irregular;
  const stems = new Set([country, ...ENDINGS.flatMap((ending) => stemWithout(country, ending))]);
  const people = country.endsWith('istan') ? [country.slice(0, -'istan'.length)] : [];
  return [...people, ...[...stems].flatMap((stem) => SUFFIXES.map((suffix) => stem + suffix))];
}

/** Endings a name may lose: Turk-ey, Leban-on, Brit-ain, Ukrain-e, Roman-ia, Tajik-istan. */
const ENDINGS = ['a', 'e', 'y', 'o', 'ey', 'on', 'us', 'ain', 'ia', 'land', 'istan', 'stan'] as const;

const SUFFIXES = ['n', 'an', 'ian', 'i', 'ish', 'ese', 'ic'] as const;

function stemWithout(name: string, ending: string): string[] {
  return name.endsWith(ending) && name.length - ending.length >= 4 ? [name.slice(0, -ending.length)] : [];
}

/** Adjectives that no ending gives (the usual English ones). */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ['united states', ['american']],
  ['us', ['american']],
  ['usa', ['american']],
  ['america', ['american']],
  ['united kingdom', ['british']],
  ['uk', ['british']],
  ['great britain', ['british']],
  ['france', ['french']],
  ['germany', ['german']],
  ['greece', ['greek']],
  ['spain', ['spanish']],
  ['netherlands', ['dutch']],
  ['denmark', ['danish']],
  ['ireland', ['irish']],
  ['switzerland', ['swiss']],
  ['poland', ['polish']],
  ['china', ['chinese']],
  ['philippines', ['filipino', 'philippine']],
  ['united arab emirates', ['emirati', 'uae']],
  ['uae', ['emirati']],
  ['saudi arabia', ['saudi', 'saudi arabian']],
  ['cyprus', ['cypriot']],
  ['norway', ['norwegian']],
  ['peru', ['peruvian']],
  ['congo', ['congolese']],
  ['niger', ['nigerien']],
  ['mali', ['malian']],
  ['afghanistan', ['afghan']],
  ['oman', ['omani']],
  ['myanmar', ['burmese', 'myanmar']],
]);
