/**
 * Shapes initiatives into lanes: one lane per area (or theme, approach, lead actor, goal) in the document's order, a
 * segment for every time that an initiative was there, moves between lanes as links. No pixels, no language.
 */
import type { ThemeRole } from '../scene.js';
import type { Model } from '../../model/model.js';
import type { Initiative, Site } from '../../schema/generated/document.js';
import { initiativeMoves, type MovedSite } from './initiative-moves.js';
import { clockOf, lastOf, spanOf, stateOf, type Clock, type InitiativeState, type Span } from './time-span.js';
import { isTimelineGroup, type TimelineGroup, type TimelineOptions, type TimeWindow } from './timeline-options.js';

/** Key of the lane for initiatives that name no area, theme, lead or goal; no id can be it. */
export const NO_LANE = '';

export interface Segment {
  readonly initiative: Initiative;
  readonly lane: string;
  /** Which of the initiative's places this is. */
  readonly index: number;
  readonly state: InitiativeState;
  /** undefined: no date is known, nothing can be drawn. */
  readonly span: Span | undefined;
  /** `core` where a chart draws it. */
  readonly role: ThemeRole | 'core';
  /** Which part of a moved initiative this is. */
  readonly part?: { readonly index: number; readonly count: number };
  /** When it left for another area or came from one, UTC ms. */
  readonly leaves?: number;
  readonly arrives?: number;
}

/** Unique in the timeline and stable between redraws. Made when asked for: of thousands of segments few are drawn. */
export const segmentKey = ({ lane, initiative: { id }, index }: Segment): string => `${lane}/${id}/${index}`;

export interface Move {
  readonly from: Segment;
  readonly to: Segment;
  /** UTC ms. */
  readonly at: number;
}

export interface Lane {
  /** Id of the area, theme, actor or goal, the approach, or `NO_LANE`. */
  readonly key: string;
  readonly segments: readonly Segment[];
  /** Different initiatives in the lane, and how many of them run on the reader's day. */
  readonly count: number;
  readonly running: number;
  /** Of those, how many are adjusted core services. */
  readonly core: number;
}

/** An initiative as a whole, once however many lanes it stands in. */
export interface InitiativeFact {
  readonly initiative: Initiative;
  readonly state: InitiativeState;
  readonly span: Span | undefined;
  readonly segments: readonly Segment[];
}

export interface TimelineLanes {
  readonly group: TimelineGroup;
  readonly clock: Clock;
  readonly lanes: readonly Lane[];
  readonly moves: readonly Move[];
  /** In the order in which they first stand in a lane. */
  readonly facts: readonly InitiativeFact[];
  /** From the first beginning to the last known end; undefined where nothing has a date. */
  readonly extent: TimeWindow | undefined;
  readonly roles: ReadonlyMap<string, ThemeRole>;
}

interface Placement {
  readonly lane: string;
  readonly site?: Site;
}

/** What no move touches. */
const STAYS: Partial<MovedSite> = {};

type Place = (initiative: Initiative) => readonly Placement[];

const lanesOf = (keys: readonly string[]): readonly Placement[] =>
  keys.length ? [...new Set(keys)].map((lane) => ({ lane })) : [{ lane: NO_LANE }];

const PLACES: Readonly<Record<TimelineGroup, Place>> = {
  area: ({ sites = [] }) => (sites.length ? sites.map((site) => ({ lane: site.area, site })) : [{ lane: NO_LANE }]),
  theme: ({ theme }) => lanesOf(theme ? [theme] : []),
  approach: ({ approach }) => lanesOf(approach ? [approach] : []),
  lead: ({ actors = [] }) => lanesOf(actors.filter(({ role }) => role === 'lead').map(({ actor }) => actor)),
  goal: ({ goals = [] }) => lanesOf(goals),
};

function laneOrder(model: Model, group: TimelineGroup): Iterable<string> {
  const { areas: area, themes: theme, actors: lead, goals: goal } = model;
  return group === 'approach' ? ['adjusted-core', 'extra'] : { area, theme, lead, goal }[group].keys();
}

/** The colour of themes beyond the sixth, and of initiatives without one. */
export const BEYOND: ThemeRole = 'theme7';

/** Six themes have colours; further themes share a grey, told apart by grouping, list and details. */
function themeRoles(model: Model): ReadonlyMap<string, ThemeRole> {
  return new Map([...model.themes.keys()].map((id, index) => [id, `theme${Math.min(index + 1, 7)}` as ThemeRole]));
}

function isWanted({ sites = [], theme }: Initiative, areas: ReadonlySet<string>, themes: ReadonlySet<string>): boolean {
  return (!areas.size || sites.some(({ area }) => areas.has(area))) && (!themes.size || themes.has(theme ?? NO_LANE));
}

interface OpenLane {
  readonly segments: Segment[];
  /** Of the initiatives that stand in this lane first. */
  readonly facts: InitiativeFact[];
}

class LaneBuilder {
  /** By key, in order. */
  readonly lanes = new Map<string, OpenLane>();
  readonly moves: Move[] = [];
  #start = Infinity;
  #end = -Infinity;

  constructor(
    readonly clock: Clock,
    readonly roles: ReadonlyMap<string, ThemeRole>,
    readonly isShown: (lane: string) => boolean,
  ) {}

  get extent(): TimeWindow | undefined {
    return this.#start < this.#end ? { start: this.#start, end: this.#end } : undefined;
  }

  lane(key: string): OpenLane {
    let lane = this.lanes.get(key);
    if (!lane) this.lanes.set(key, (lane = { segments: [], facts: [] }));
    return lane;
  }

  /** Called in order of time. */
  add(initiative: Initiative, span: Span | undefined, placements: readonly Placement[]): void {
    const { status } = initiative;
    const moved = placements.length > 1 ? initiativeMoves(initiative, this.clock) : undefined;
    const bySite = moved && new Map<Site | undefined, Segment>();
    const segments: Segment[] = [];
    for (let index = 0; index < placements.length; index += 1) {
      const { lane, site } = placements[index]!;
      if (!this.isShown(lane)) continue;
      const isOwn = Boolean(site?.start ?? site?.end);
      const own = isOwn ? spanOf(initiative, site, this.clock) : span;
      const { part, leaves, arrives } = (site && moved?.get(site)) ?? STAYS;
      const hasLeft = leaves !== undefined && leaves <= this.clock.today;
      const segment: Segment = {
        initiative,
        lane,
        index,
        span: own,
        state: stateOf(hasLeft ? 'closed' : status, own, this.clock),
        role: this.roles.get(initiative.theme ?? NO_LANE) ?? BEYOND,
        part,
        leaves,
        arrives,
      };
      if (own) {
        this.#start = Math.min(this.#start, own.start?.from ?? own.known);
        this.#end = Math.max(this.#end, lastOf(own, this.clock));
      }
      segments.push(segment);
      this.lane(lane).segments.push(segment);
      bySite?.set(site, segment);
    }
    moved?.forEach(({ leavesTo, leaves }, site) => {
      const [from, to] = [bySite?.get(site), leavesTo && bySite?.get(leavesTo)];
      if (from && to && leaves !== undefined) this.moves.push({ from, to, at: leaves });
    });
    const state = stateOf(status, span, this.clock);
    this.lane(segments[0]?.lane ?? NO_LANE).facts.push({ initiative, state, span, segments });
  }
}

/** In order of time; what has no date comes last. */
const byStart = (a: { readonly span: Span | undefined }, b: { readonly span: Span | undefined }): number =>
  (a.span?.known ?? Infinity) - (b.span?.known ?? Infinity) || 0;

/** @param segments Put in order of time; nearly all come so. */
export function toLane(key: string, segments: Segment[]): Lane {
  if (segments.some((segment, at) => at > 0 && byStart(segments[at - 1]!, segment) > 0)) segments.sort(byStart);
  let [count, running, core] = [0, 0, 0];
  /** Only who has several sites can have come before. */
  const known = new Map<Initiative, boolean>();
  for (const { initiative, state } of segments) {
    const isRunning = state === 'running';
    if (initiative.sites && initiative.sites.length > 1) {
      const before = known.get(initiative);
      if (before === undefined) count += 1;
      known.set(initiative, before || isRunning);
      if (before || !isRunning) continue;
    } else {
      count += 1;
      if (!isRunning) continue;
    }
    running += 1;
    if (initiative.approach === 'adjusted-core') core += 1;
  }
  return { key, segments, count, running, core };
}

const DAY = 86_400_000;
/** Days since 1970 that no date can be later than. */
const LAST_DAY = 1e8;

/**
 * Indices in order of time; what has no date comes last, and of those that begin on one day the earlier index first. Day and
 * index make one number each, which an engine sorts in a fraction of the time that it takes to ask which comes first.
 */
function orderOf(spans: readonly (Span | undefined)[]): Float64Array {
  const count = spans.length;
  const order = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const span = spans[index];
    order[index] = (span ? Math.floor(span.known / DAY) : LAST_DAY) * count + index;
  }
  order.sort();
  for (let at = 0; at < count; at += 1) order[at] = ((order[at]! % count) + count) % count;
  return order;
}

/**
 * The initiatives that the options ask for, in lanes. Lanes without any are left out, unless their area was asked
 * for.
 */
export function timelineLanes(model: Model, options: TimelineOptions): TimelineLanes {
  const { group: asked = 'area' } = options;
  const group = isTimelineGroup(asked) ? asked : 'area';
  const areas = new Set(options.areas?.filter((id) => model.areas.has(id)));
  const themes = new Set(options.themes?.filter((id) => model.themes.has(id)));
  const clock = clockOf(options.today, model.document.updated);
  const roles = themeRoles(model);
  const isShown = group === 'area' && areas.size ? (lane: string) => areas.has(lane) : () => true;
  const builder = new LaneBuilder(clock, roles, isShown);
  const order = [...laneOrder(model, group), NO_LANE];
  for (const key of order) builder.lane(key);
  const all = [...model.initiatives.values()];
  const wanted = areas.size + themes.size ? all.filter((initiative) => isWanted(initiative, areas, themes)) : all;
  const spans = wanted.map((initiative) => spanOf(initiative, undefined, clock));
  const placementsOf = PLACES[group];
  for (const index of orderOf(spans)) builder.add(wanted[index]!, spans[index], placementsOf(wanted[index]!));
  const lanes = order
    .filter((key) => builder.lane(key).segments.length || (group === 'area' && areas.has(key)))
    .map((key) => toLane(key, builder.lane(key).segments));
  return {
    group,
    clock,
    lanes,
    moves: builder.moves,
    facts: [...builder.lanes.values()].flatMap(({ facts }) => facts),
    extent: builder.extent,
    roles,
  };
}
