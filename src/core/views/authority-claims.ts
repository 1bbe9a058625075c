import type { Actor, Authority, Place } from '../model/authority.ts';
import { type ActorRole, authorityKey, type Corpus, mentionsOf, type RoleInClaim } from './corpus.ts';
import { type Named, namedAuthority } from './named.ts';
import { pageCount } from './pages.ts';
import { bySentence, QUOTES_A_PAGE } from './quotes.ts';
import { type ToldView, toldView } from './told-view.ts';

/** The part of a list that stands on one page of a place or actor; empty where the list has ended before. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/** A claim of somebody, with the part it gives them. */
export interface RoleView extends ToldView {
  readonly role: ActorRole;
}

/** What is told of places within a place: each with its page and how many claims are placed there. */
export interface WithinView extends Named {
  readonly claims: number;
}

/** What happened in a place, in order of time. */
export function happenedAt(corpus: Corpus, { id }: Place, page: number): Listed<ToldView> {
  return listed(corpus.claims.atPlace.get(id), page, (told) => toldView(corpus, told));
}

/** What an actor claims or passes on, in order of time. */
export function saidBy(corpus: Corpus, { id }: Actor, page: number): Listed<ToldView> {
  return listed(corpus.claims.saidBy.get(id), page, (told) => toldView(corpus, told));
}

/** What is claimed of an actor: by the part it is given, then in order of time. */
export function toldOf(corpus: Corpus, actor: Actor, page: number): Listed<RoleView> {
  return listed(rolesOf(corpus, actor), page, ({ told, role }) => ({ ...toldView(corpus, told), role }));
}

/** The places within a place of which something is told, those of which most is told first; never more than a dozen. */
export function toldWithin(corpus: Corpus, place: Place): WithinView[] {
  const within = partsOf(corpus, place).map((part) => ({
    ...namedAuthority(corpus, part),
    claims: corpus.claims.atPlace.get(part.id)?.length ?? 0,
  }));
  return within
    .filter((part) => part.claims > 0)
    .sort((a, b) => b.claims - a.claims)
    .slice(0, MOST_WITHIN);
}

/** How many pages a place or actor has: as many as its longest list needs. */
export function authorityPages(corpus: Corpus, authority: Authority): number {
  const { atPlace, saidBy: said, ofActor } = corpus.claims;
  const lists =
    authority.type === 'place' ? [atPlace.get(authority.id)] : [said.get(authority.id), ofActor.get(authority.id)];
  const lengths = lists.map((list) => list?.length ?? 0);
  return pageCount(Math.max(bySentence(mentionsOf(corpus, authority)).length, ...lengths), QUOTES_A_PAGE);
}

const MOST_WITHIN = 12;

const ROLE_ORDER: readonly ActorRole[] = ['perpetrator', 'participant', 'backer', 'target'];

function rolesOf({ claims }: Corpus, { id }: Actor): RoleInClaim[] {
  const all = claims.ofActor.get(id) ?? [];
  return ROLE_ORDER.flatMap((role) => all.filter((it) => it.role === role));
}

function listed<Item, View>(all: readonly Item[] = [], page: number, view: (item: Item) => View): Listed<View> {
  const start = (page - 1) * QUOTES_A_PAGE;
  return { items: all.slice(start, start + QUOTES_A_PAGE).map(view), total: all.length };
}

/** The places within a place, however deep; records form no circles. */
function partsOf(corpus: Corpus, place: Authority): Authority[] {
  const parts = corpus.parts.get(authorityKey(place)) ?? [];
  return parts.flatMap((part) => [part, ...partsOf(corpus, part)]);
}
