/** The initiatives of a trend's layer: which ones, when they were in the area, and the words and table rows that tell it. */
import type { LayerMessages } from '../../i18n/indicator/layers/messages.js';
import { parsePeriod, type Period } from '../../model/period.js';
import type { Initiative, Site } from '../../schema/generated/document.js';
import { initiativeMoves, type MovedSite } from '../timeline/initiative-moves.js';
import { lastOf, momentOf, spanOf, stateOf, type Clock, type Moment } from '../timeline/time-span.js';
import type { Segment } from '../timeline/timeline-lanes.js';
import { localText } from '../view-context.js';
import type { TableRow } from '../widget-view.js';
import type { FormInput } from './indicator-form.js';
import { findSeries } from './indicator-series.js';

/** One initiative with the times it was in the area, or anywhere where none is highlighted. */
export interface InitiativeRow {
  readonly initiative: Initiative;
  readonly segments: readonly Segment[];
  readonly name: string;
  readonly time: string;
  /** When it was adjusted while it was here. */
  readonly adjusted: readonly Moment[];
}

/** Planned ends further off than this are not shown at their date, ms. */
const AHEAD = 4 * 365.25 * 24 * 60 * 60 * 1000;

function isAbout({ indicators = [], goals = [] }: Initiative, { shaped, context }: FormInput): boolean {
  const { id } = shaped.indicator;
  return indicators.includes(id) || goals.some((goal) => context.model.goals.get(goal)?.indicator === id);
}

/** Those that name the indicator, or a goal with it; where none does, those of its theme. */
function relevant(input: FormInput): Initiative[] {
  const own = findSeries(input.shaped.series, 'highlight')?.area.id;
  const here = [...input.context.model.initiatives.values()].filter(
    ({ sites = [] }) => own === undefined || sites.some(({ area }) => area === own),
  );
  const about = here.filter((initiative) => isAbout(initiative, input));
  const { theme } = input.shaped.indicator;
  return about.length || theme === undefined ? about : here.filter((initiative) => initiative.theme === theme);
}

function segmentOf(initiative: Initiative, site: Site | undefined, made: { clock: Clock; moved?: MovedSite }): Segment {
  const { clock, moved } = made;
  const span = spanOf(initiative, site, clock);
  return {
    initiative,
    lane: '',
    index: 0,
    state: stateOf(initiative.status, span, clock),
    span,
    role: 'core',
    leaves: moved?.leaves,
    arrives: moved?.arrives,
  };
}

const year = (time: number): string => String(new Date(time).getUTCFullYear());

interface Stay {
  readonly initiative: Initiative;
  readonly segments: readonly Segment[];
  readonly sites: readonly Site[];
}

/** The last ms that a stay is known to cover. */
function endOf({ segments }: Stay, clock: Clock): number {
  const { leaves, span } = segments.at(-1)!;
  return (leaves ?? lastOf(span!, clock)) - 1;
}

function adjustmentsOf(stay: Stay, clock: Clock): Moment[] {
  const { start, known } = stay.segments[0]!.span!;
  return (stay.initiative.events ?? []).flatMap(({ kind, date }) => {
    const at = kind === 'adjusted' ? momentOf(date) : null;
    return at && at.to > (start?.from ?? known) && at.from <= endOf(stay, clock) ? [at] : [];
  });
}

/** "fra 2016, justeret 2020", "2018–2022, flyttet til Nattergalparken". */
function timeText(stay: Stay, input: FormInput, made: { messages: LayerMessages; clock: Clock }): string {
  const { messages, clock } = made;
  const { span, leaves } = stay.segments.at(-1)!;
  const { start, known } = stay.segments[0]!.span!;
  const text = messages.initiativeTime({
    start: year(start?.from ?? known),
    end: year(endOf(stay, clock)),
    open: leaves === undefined && span!.end.kind === 'open',
    unknown: leaves === undefined && span!.end.kind === 'unknown',
    adjusted: [...new Set(adjustmentsOf(stay, clock).map(({ from }) => year(from)))].join(', '),
  });
  const site = stay.sites.at(-1);
  const to = leaves === undefined || !site ? undefined : initiativeMoves(stay.initiative, clock).get(site)?.leavesTo;
  const area = to && input.context.model.areas.get(to.area);
  return area ? `${text}, ${messages.movedTo(input.words.name(area))}` : text;
}

export function initiativeRows(input: FormInput, messages: LayerMessages, clock: Clock): InitiativeRow[] {
  const own = findSeries(input.shaped.series, 'highlight')?.area.id;
  return relevant(input)
    .flatMap((initiative): InitiativeRow[] => {
      const moves = initiativeMoves(initiative, clock);
      const sites = (initiative.sites ?? []).filter(({ area }) => own === undefined || area === own);
      const segments = (sites.length ? sites : [undefined])
        .map((site) => segmentOf(initiative, site, { clock, moved: site && moves.get(site) }))
        .filter(({ span }) => span !== undefined)
        .sort((a, b) => a.span!.known - b.span!.known);
      if (!segments.length) return [];
      const stay = { initiative, segments, sites };
      return [
        {
          initiative,
          segments,
          name: localText(input.context, initiative.title),
          time: timeText(stay, input, { messages, clock }),
          adjusted: adjustmentsOf(stay, clock),
        },
      ];
    })
    .sort((a, b) => a.segments[0]!.span!.known - b.segments[0]!.span!.known);
}

/** What the table says of an initiative in each period. */
export function initiativeTableRow(
  row: InitiativeRow,
  { messages, clock, periods }: { messages: LayerMessages; clock: Clock; periods: readonly Period[] },
): TableRow {
  const name = `${messages.initiatives}: ${row.name} (${row.time})`;
  return {
    key: `initiative-${row.initiative.id}`,
    target: { kind: 'initiative', id: row.initiative.id },
    cells: [
      { text: name, value: name },
      ...periods.map(({ start, end }) => {
        const runs = row.segments.some(({ span, leaves }) => {
          const last = leaves ?? (span?.end.kind === 'open' ? Infinity : lastOf(span!, clock));
          return span!.known < end && last > start;
        });
        const isAdjusted = row.adjusted.some(({ from, to }) => from < end && to > start);
        const text = runs ? [messages.runs, isAdjusted && messages.adjusted].filter(Boolean).join(', ') : '';
        return { text, value: text || null };
      }),
    ],
  };
}

const HALF_YEAR = 183 * 24 * 60 * 60 * 1000;

/** So far that today, what has no planned end, and the next planned ends are on the axis. */
export function lastPeriod(rows: readonly InitiativeRow[], { today }: Clock): Period | undefined {
  const ends = rows.flatMap(({ segments }) =>
    segments.flatMap(({ span }) =>
      span?.end.kind === 'dated' && span.end.at.to <= today + AHEAD ? [span.end.at.to] : [],
    ),
  );
  return parsePeriod(year(Math.max(today, ...ends) + HALF_YEAR));
}
