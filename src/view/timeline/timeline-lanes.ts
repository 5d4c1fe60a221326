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
  /** Unique in the timeline and stable between redraws. */
  readonly key: string;
  readonly initiative: Initiative;
  readonly lane: string;
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

class LaneBuilder {
  readonly segments = new Map<string, Segment[]>();
  readonly moves: Move[] = [];
  readonly facts: InitiativeFact[] = [];
  #start = Infinity;
  #end = -Infinity;

  constructor(
    readonly clock: Clock,
    readonly roles: ReadonlyMap<string, ThemeRole>,
  ) {}

  get extent(): TimeWindow | undefined {
    return this.#start < this.#end ? { start: this.#start, end: this.#end } : undefined;
  }

  add(initiative: Initiative, placements: readonly Placement[], isShown: (lane: string) => boolean): void {
    const span = spanOf(initiative, undefined, this.clock);
    if (placements.length === 1) return this.#addOne(initiative, span, placements[0]!, isShown);
    const moved = initiativeMoves(initiative, this.clock);
    const made = new Map<Site | undefined, Segment>();
    placements.forEach(({ lane, site }, index) => {
      if (!isShown(lane)) return;
      const own = site ? spanOf(initiative, site, this.clock) : span;
      made.set(
        site,
        this.#segment(initiative, own, {
          key: `${lane}/${initiative.id}/${index}`,
          lane,
          moved: site && moved.get(site),
        }),
      );
    });
    for (const [site, { leavesTo, leaves }] of moved) {
      const [from, to] = [made.get(site), leavesTo && made.get(leavesTo)];
      if (from && to && leaves !== undefined) this.moves.push({ from, to, at: leaves });
    }
    const state = stateOf(initiative.status, span, this.clock);
    this.facts.push({ initiative, state, span, segments: [...made.values()] });
  }

  /** Most stand in one lane only; there may be many thousands of them. */
  #addOne(
    initiative: Initiative,
    span: Span | undefined,
    { lane, site }: Placement,
    isShown: (lane: string) => boolean,
  ): void {
    const segments: Segment[] = [];
    if (isShown(lane)) {
      const isOwn = site?.start !== undefined || site?.end !== undefined;
      const own = isOwn ? spanOf(initiative, site, this.clock) : span;
      segments.push(this.#segment(initiative, own, { key: `${lane}/${initiative.id}/0`, lane, moved: undefined }));
    }
    this.facts.push({ initiative, state: stateOf(initiative.status, span, this.clock), span, segments });
  }

  #segment(
    initiative: Initiative,
    span: Span | undefined,
    { key, lane, moved }: { key: string; lane: string; moved: MovedSite | undefined },
  ): Segment {
    const segment: Segment = {
      key,
      initiative,
      lane,
      span,
      state: stateOf(
        moved?.leaves !== undefined && moved.leaves <= this.clock.today ? 'closed' : initiative.status,
        span,
        this.clock,
      ),
      role: this.roles.get(initiative.theme ?? NO_LANE) ?? BEYOND,
      part: moved?.part,
      leaves: moved?.leaves,
      arrives: moved?.arrives,
    };
    const list = this.segments.get(lane);
    if (list) list.push(segment);
    else this.segments.set(lane, [segment]);
    if (span) {
      this.#start = Math.min(this.#start, span.start?.from ?? span.known);
      this.#end = Math.max(this.#end, lastOf(span, this.clock));
    }
    return segment;
  }
}

/** In order of time; what has no date comes last. */
const byStart = (a: { readonly span: Span | undefined }, b: { readonly span: Span | undefined }): number =>
  (a.span?.known ?? Infinity) - (b.span?.known ?? Infinity) || 0;

/** @param segments Put in order of time. */
export function toLane(key: string, segments: Segment[]): Lane {
  segments.sort(byStart);
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

/** By the lane where each stands first, then by time. */
function inOrder(facts: readonly InitiativeFact[], order: readonly string[]): InitiativeFact[] {
  const byLane = new Map(order.map((key): [string, InitiativeFact[]] => [key, []]));
  for (const fact of facts) {
    const key = fact.segments[0]?.lane ?? NO_LANE;
    const own = byLane.get(key);
    if (own) own.push(fact);
    else byLane.set(key, [fact]);
  }
  return [...byLane.values()].flatMap((own) => own.sort(byStart));
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
  const builder = new LaneBuilder(clock, roles);
  const isShown = (lane: string): boolean => group !== 'area' || !areas.size || areas.has(lane);
  for (const initiative of model.initiatives.values()) {
    if (isWanted(initiative, areas, themes)) builder.add(initiative, PLACES[group](initiative), isShown);
  }
  const order = [...laneOrder(model, group), NO_LANE];
  const lanes = order
    .filter((key) => builder.segments.has(key) || (group === 'area' && areas.has(key)))
    .map((key) => toLane(key, builder.segments.get(key) ?? []));
  return {
    group,
    clock,
    lanes,
    moves: builder.moves,
    facts: inOrder(builder.facts, order),
    extent: builder.extent,
    roles,
  };
}
