/**
 * The closed vocabulary of happenings, and what each is called in the ACLED codebook (event type and sub-event type,
 * Armed Conflict Location & Event Data codebook, 2024), so that an archive can be set beside that data. `null` where ACLED
 * records no such thing.
 */
export const EVENT_KINDS = {
  airstrike: { acled: 'Explosions/Remote violence: Air/drone strike' },
  shelling: { acled: 'Explosions/Remote violence: Shelling/artillery/missile attack' },
  bombardment: { acled: 'Explosions/Remote violence' },
  'missile-strike': { acled: 'Explosions/Remote violence: Shelling/artillery/missile attack' },
  'chemical-attack': { acled: 'Explosions/Remote violence: Chemical weapon' },
  'ground-attack': { acled: 'Battles: Armed clash' },
  offensive: { acled: 'Battles: Armed clash' },
  clash: { acled: 'Battles: Armed clash' },
  attack: { acled: 'Violence against civilians: Attack' },
  capture: { acled: 'Battles: Government regains territory / Non-state actor overtakes territory' },
  control: { acled: null },
  withdrawal: { acled: 'Strategic developments: Non-violent transfer of territory' },
  encirclement: { acled: 'Strategic developments: Other' },
  deployment: { acled: 'Strategic developments: Other' },
  'seizure-of-equipment': { acled: 'Strategic developments: Looting/property destruction' },
  displacement: { acled: null },
  damage: { acled: 'Strategic developments: Looting/property destruction' },
  casualties: { acled: null },
  meeting: { acled: null },
  'treaty/agreement': { acled: 'Strategic developments: Agreement' },
  statement: { acled: null },
} as const satisfies Readonly<Record<string, { readonly acled: string | null }>>;

export type EventKind = keyof typeof EVENT_KINDS;

/** Accepts a word as a kind of event, else `undefined`. */
export function parseEventKind(value: string): EventKind | undefined {
  return Object.hasOwn(EVENT_KINDS, value) ? (value as EventKind) : undefined;
}
