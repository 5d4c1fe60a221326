/**
 * The moves of an initiative from area to area, as the document tells them: by its `moved` events, else by one site
 * ending where the next begins. A move makes one thread of the sites it joins.
 */
import type { Initiative, Site } from '../../schema/generated/document.js';
import { momentOf, spanOf, type Clock, type Span } from './time-span.js';

export interface MovedSite {
  readonly part: { readonly index: number; readonly count: number };
  readonly leavesTo?: Site;
  /** UTC ms. */
  readonly leaves?: number;
  readonly arrives?: number;
}

/** A site may end this long, in ms, before the next begins and still be one move. */
const PATIENCE = 45 * 24 * 60 * 60 * 1000;

interface Stay {
  readonly site: Site;
  readonly span: Span;
}

function staysOf(initiative: Initiative, clock: Clock): Stay[] {
  const stays = (initiative.sites ?? []).flatMap((site) => {
    const span = spanOf(initiative, site, clock);
    return span ? [{ site, span }] : [];
  });
  return stays.sort((a, b) => a.span.known - b.span.known);
}

function isToldOf(initiative: Initiative, from: Site, to: Site): boolean {
  return (initiative.events ?? []).some(
    ({ kind, fromArea, toArea }) => kind === 'moved' && fromArea === from.area && toArea === to.area,
  );
}

function follows(from: Stay, to: Stay): boolean {
  if (from.site.area === to.site.area || from.site.end === undefined || from.span.end.kind !== 'dated') return false;
  const { at } = from.span.end;
  const begins = to.site.start === undefined ? null : momentOf(to.site.start);
  return begins !== null && begins.to > at.from && begins.from <= at.to + PATIENCE;
}

/** The next stay that the initiative went to from each, by index. */
function nextStays(initiative: Initiative, stays: readonly Stay[]): (number | undefined)[] {
  const isTold = (initiative.events ?? []).some(({ kind, toArea }) => kind === 'moved' && toArea !== undefined);
  const taken = new Set<number>();
  return stays.map((from, index) => {
    const next = stays.findIndex((to, other) => {
      if (other <= index || taken.has(other)) return false;
      return isTold ? isToldOf(initiative, from.site, to.site) : follows(from, to);
    });
    if (next < 0) return undefined;
    taken.add(next);
    return next;
  });
}

/** By site; sites that no move touches are left out. */
export function initiativeMoves(initiative: Initiative, clock: Clock): ReadonlyMap<Site, MovedSite> {
  const stays = staysOf(initiative, clock);
  const next = nextStays(initiative, stays);
  const isMoved = stays.map((_, index) => next[index] !== undefined || next.includes(index));
  const count = isMoved.filter(Boolean).length;
  const moves = new Map<Site, MovedSite>();
  let part = 0;
  stays.forEach(({ site, span }, index) => {
    if (!isMoved[index]) return;
    const to = next[index] === undefined ? undefined : stays[next[index]];
    part += 1;
    moves.set(site, {
      part: { index: part, count },
      leavesTo: to?.site,
      leaves: to?.span.known,
      arrives: next.includes(index) ? span.known : undefined,
    });
  });
  return moves;
}
