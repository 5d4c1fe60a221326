/** In which areas an actor works, and on which of them it stands in a map. No pixels, no language. */
import type { Model } from '../../model/model.js';
import { parsePeriod, type Period } from '../../model/period.js';
import type { Presence } from '../../schema/generated/document.js';
import { holds, type NodeEntry } from './network-data.js';

/** That an actor works in an area. */
export interface Work {
  readonly area: string;
  /** How it can be met there; absent where it is known by its networks, and for initiatives. */
  readonly form?: Presence['form'];
  readonly point?: readonly [number, number];
}

export interface Home extends Work {
  /** The area whose outline it stands in: its own, or the nearest around it that has one. */
  readonly on: string;
}

const FORMS: readonly Presence['form'][] = ['fixed', 'ad-hoc', 'town-hall'];

function worksOfInitiative(id: string, model: Model, period: Period | undefined): Work[] {
  const { sites = [], end } = model.initiatives.get(id) ?? {};
  return sites
    .filter((site) => {
      const until = site.end ?? end;
      return holds(period, site.start, until && parsePeriod(until) ? until : undefined);
    })
    .map(({ area, point }) => ({ area, point: point as Work['point'] }));
}

/**
 * Each area once, the one that says most about where it is first: where it can always be met, then where it can be met at
 * times, then what it serves from the town hall; without these, the areas of its networks, those of few areas first.
 */
export function worksOf({ actor, key, stands, memberships }: NodeEntry, model: Model, period?: string): Work[] {
  const time = period ? parsePeriod(period) : undefined;
  if (stands === 'sector') return [];
  const met =
    stands === 'initiative'
      ? worksOfInitiative(actor.id, model, time)
      : (model.actors.get(key)?.presence ?? [])
          .filter(({ from, to }) => holds(time, from, to))
          .sort((a, b) => FORMS.indexOf(a.form) - FORMS.indexOf(b.form))
          .map(({ area, form, point }): Work => ({ area, form, point: point as Work['point'] }));
  const covered = memberships
    .map(({ network }) => network.areas ?? [])
    .sort((a, b) => a.length - b.length)
    .flat()
    .map((area): Work => ({ area }));
  const seen = new Set<string>();
  return (met.length ? met : covered).filter(({ area }) => !seen.has(area) && seen.add(area));
}

function placedAround(area: string, model: Model, placed: ReadonlySet<string>): string | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = area; at && !seen.has(at); at = model.areas.get(at)?.parent) {
    if (placed.has(at)) return at;
    seen.add(at);
  }
  return undefined;
}

/**
 * @param placed areas with a place on the map
 * @param wanted the area that the reader keeps to: who works there stands there
 */
export function homeOf(
  works: readonly Work[],
  model: Model,
  { placed, wanted }: { placed: ReadonlySet<string>; wanted?: string | undefined },
): Home | undefined {
  const first = works.filter(({ area }) => area === wanted);
  for (const work of [...first, ...works]) {
    const on = placedAround(work.area, model, placed);
    if (on !== undefined) return { ...work, on };
  }
  return undefined;
}
