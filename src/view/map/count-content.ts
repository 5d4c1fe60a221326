/**
 * The forms `presence` (who can be met in a district) and `initiatives` (what runs there in a period, with the moves between
 * districts): counts of what the document names, so that zero is a figure like any other.
 */
import { classBreaks, classOf, quantile } from '../../analysis/class-breaks.js';
import type { CountMessages } from '../../i18n/map/counts.js';
import type { MapMessages } from '../../i18n/map/messages.js';
import { localAreas } from '../../model/local-areas.js';
import { comparePeriods, parsePeriod, type Period } from '../../model/period.js';
import type { Position } from '../../model/geo/shapes.js';
import type { Actor, Area, Initiative, Site } from '../../schema/generated/document.js';
import { sharedKind } from '../indicator/indicator-words.js';
import { localText, type ViewContext } from '../view-context.js';
import type { LegendItem, TableView } from '../widget-view.js';
import type { AreaFill, MapArrow, MapContent, MapPlaceMark, MapRow } from './map-content.js';
import { classRole, fillSwatch, noDataFill, roleFill } from './map-fills.js';
import type { MapOptions } from './map-options.js';

export { countVocabulary } from '../../i18n/map/counts.js';
/** What these forms lay on the districts. */
export * as extras from './map-extras.js';

export interface CountContentInput {
  readonly options: MapOptions;
  readonly context: ViewContext;
  readonly messages: MapMessages & CountMessages;
}

/** One area with what is counted there, by kind. */
interface Counted {
  readonly area: Area;
  readonly total: number;
  /** "3 faste, 1 ad hoc", or empty. */
  readonly detail: string;
  readonly names: readonly string[];
  readonly fill: AreaFill;
}

interface Parts {
  readonly words: Pick<CountMessages['presence'], 'heading' | 'definition' | 'unit' | 'total'>;
  readonly period: string;
  readonly counted: readonly Counted[];
  readonly legend: readonly LegendItem[];
  readonly detailColumn: string;
  readonly summary: MapContent['summary'];
}

function assemble({ options, context, messages }: CountContentInput, parts: Parts): Omit<MapContent, 'obstacles'> {
  const { words, period, counted, legend, summary } = parts;
  const { heading, definition, unit } = words;
  const most = Math.max(1, ...counted.map(({ total }) => total));
  const ordered = [...counted].sort((a, b) => b.total - a.total);
  const nameOf = (area: Area): string => localText(context, area.name);
  const byId = new Map(counted.map((one) => [one.area.id, one]));
  const rows = ordered.map(
    ({ area, total, fill }): MapRow => ({
      ...{ id: area.id, name: nameOf(area), rank: '', value: String(total), bar: total / most },
      ...{ fill: { ...fill, word: '' }, isHighlighted: area.id === options.area },
    }),
  );
  const table = (): TableView => ({
    caption: [heading, period].filter(Boolean).join(', '),
    columns: [
      { key: 'area', label: messages.district },
      { key: 'count', label: unit, numeric: true },
      { key: 'names', label: parts.detailColumn },
    ],
    rows: ordered.map(({ area, total, names, detail }) => {
      const text = [detail, names.join(', ')].filter(Boolean).join(': ');
      return {
        key: area.id,
        target: { kind: 'area', id: area.id },
        cells: [
          { text: nameOf(area), value: nameOf(area) },
          { text: String(total), value: total },
          { text: text || messages.noneThere, value: text || null },
        ],
      };
    }),
  });
  return {
    ...{ heading, definition, summary, legend, table },
    subject: [heading, period].filter(Boolean).join(', '),
    shown: counted.map(({ area }) => area),
    fills: new Map(counted.map(({ area, fill }) => [area.id, fill])),
    list: { title: messages.listTitle, unit, rows },
    stopText: (id) => {
      const one = byId.get(id)!;
      return [nameOf(one.area), words.total(one.total), period, one.detail || one.names.slice(0, 4).join(', ')]
        .filter(Boolean)
        .join(', ');
    },
    tileText: (id) => String(byId.get(id)!.total),
    notes: [],
  };
}

const FORMS = ['fixed', 'ad-hoc', 'town-hall'] as const;
const FORM_ROLES = { fixed: 'class5', 'ad-hoc': 'class3', 'town-hall': 'class1' } as const;

function isWithin(from: string | undefined, to: string | undefined, period: Period | undefined): boolean {
  if (!period) return true;
  const [start, end] = [from, to].map((key) => (key ? parsePeriod(key) : undefined));
  return (!start || start.start < period.end) && (!end || end.end > period.start);
}

/** A person's name is not shown on a map. */
function shownName(context: ViewContext, { kind, role, name }: Actor): string {
  return localText(context, kind === 'person' ? (role ?? '') : name);
}

export function presenceContent(input: CountContentInput): Omit<MapContent, 'obstacles'> | undefined {
  const { context, messages, options } = input;
  const { model, locale } = context;
  const period = parsePeriod(options.chosenPeriod ?? options.period ?? '');
  const areas = localAreas(model);
  const there = new Map(areas.map(({ id }) => [id, [] as { form: (typeof FORMS)[number]; actor: Actor }[]]));
  const places: MapPlaceMark[] = [];
  let hasAny = false;
  for (const actor of model.actors.values()) {
    for (const { area, form, point, from, to } of actor.presence ?? []) {
      hasAny = true;
      if (!isWithin(from, to, period)) continue;
      there.get(area)?.push({ form, actor });
      const label = shownName(context, actor);
      if (point && label)
        places.push({ position: point as Position, label, actor: actor.id, isFixed: form === 'fixed' });
    }
  }
  if (!hasAny || !areas.length) return undefined;
  const patterns = options.patterns ?? false;
  const bestOf = (id: string): (typeof FORMS)[number] | undefined =>
    FORMS.find((form) => there.get(id)!.some((one) => one.form === form));
  const counted = areas.map((area): Counted => {
    const found = there.get(area.id)!;
    const best = bestOf(area.id);
    const count = (form: (typeof FORMS)[number]): number => found.filter((one) => one.form === form).length;
    const detail = FORMS.flatMap((form) => (count(form) ? [messages.presence.count(form, count(form))] : []));
    return {
      ...{ area, total: found.length, detail: locale.format.list(detail) },
      names: found.map(({ actor }) => shownName(context, actor)).filter(Boolean),
      fill: best ? roleFill(FORM_ROLES[best], String(found.length), patterns) : noDataFill(messages.presence.none),
    };
  });
  const legend = FORMS.flatMap((form): LegendItem[] => {
    const number = areas.filter(({ id }) => bestOf(id) === form).length;
    if (!number) return [];
    const label = messages.counted(messages.presence[form], number);
    return [{ key: form, label, swatch: fillSwatch(form, roleFill(FORM_ROLES[form], '', patterns)) }];
  });
  const empty = areas.filter(({ id }) => !bestOf(id)).length;
  const none = noDataFill('');
  if (empty)
    legend.push({
      key: 'none',
      label: messages.counted(messages.presence.none, empty),
      swatch: fillSwatch('none', none),
    });
  const fixed = areas.filter(({ id }) => bestOf(id) === 'fixed').length;
  const content = assemble(input, {
    words: messages.presence,
    ...{ period: period ? locale.format.period(period) : '', counted, legend, detailColumn: messages.presence.who },
    summary: messages.presence.summary(fixed, locale.messages.areas(areas.length, sharedKind(areas)), empty),
  });
  return { ...content, places, notes: places.length ? [messages.presence.places] : [] };
}

/** Whether an initiative is at a site in a period. One whose end is unknown runs until it is said to have closed. */
function runsAt({ start, end, status, events = [] }: Initiative, site: Site, period: Period): boolean {
  if (status === 'idea') return false;
  const from = site.start ?? start;
  const to = site.end ?? end;
  if (from && (parsePeriod(from)?.start ?? -Infinity) >= period.end) return false;
  if (!to || to === 'open') return true;
  if (to !== 'unknown') return (parsePeriod(to)?.end ?? Infinity) > period.start;
  const closed = events.findLast(({ kind }) => kind === 'closed');
  if (closed) return (parsePeriod(closed.date)?.end ?? Infinity) > period.start;
  return status !== 'closed';
}

/** The years in which something began, moved or ended, up to the reader's own. */
function yearsOf(initiatives: readonly Initiative[], today: string): Period[] {
  const now = Number(today.slice(0, 4));
  const starts = initiatives.flatMap(({ start, sites = [] }) => [start, ...sites.map((site) => site.start)]);
  const first = Math.min(now, ...starts.flatMap((key) => (key ? [Number(key.slice(0, 4))] : [])));
  return Array.from({ length: Math.min(60, now - first + 1) }, (_, index) => parsePeriod(String(now - index))!)
    .filter(Boolean)
    .sort(comparePeriods);
}

function arrowsOf(running: readonly Initiative[], period: Period, context: ViewContext): MapArrow[] {
  const arrows = new Map<string, MapArrow>();
  for (const initiative of running) {
    for (const { kind, date, fromArea, toArea } of initiative.events ?? []) {
      const at = parsePeriod(date);
      if (kind !== 'moved' || !fromArea || !toArea || !at || at.start >= period.end) continue;
      const key = `${fromArea} ${toArea}`;
      const label = localText(context, initiative.title);
      const known = arrows.get(key);
      arrows.set(key, { from: fromArea, to: toArea, labels: [...(known?.labels ?? []), label] });
    }
  }
  return [...arrows.values()];
}

export function initiativesContent(input: CountContentInput): Omit<MapContent, 'obstacles'> | undefined {
  const { context, messages, options } = input;
  const { model, locale } = context;
  const initiatives = [...model.initiatives.values()];
  const areas = localAreas(model);
  if (!initiatives.length || !areas.length) return undefined;
  const today = options.today ?? '';
  const years = yearsOf(initiatives, today);
  const asked = parsePeriod(options.chosenPeriod ?? options.period ?? '');
  const period = asked ?? years.at(-1);
  if (!period) return undefined;
  const there = areas.map((area) => {
    return initiatives.filter((one) =>
      (one.sites ?? []).some((site) => site.area === area.id && runsAt(one, site, period)),
    );
  });
  const totals = there.map(({ length }) => length);
  const breaks = classBreaks(
    totals.filter((total) => total > 0),
    quantile,
    5,
  );
  const count = breaks.length + 1;
  const patterns = options.patterns ?? false;
  const fillOf = (total: number): AreaFill =>
    total
      ? roleFill(classRole(classOf(total, breaks), count), String(total), patterns)
      : noDataFill(messages.initiatives.none);
  const counted = areas.map(
    (area, index): Counted => ({
      ...{ area, total: totals[index]!, detail: '', fill: fillOf(totals[index]!) },
      names: there[index]!.map(({ title }) => localText(context, title)),
    }),
  );
  const used = [...new Set(totals.filter(Boolean))];
  const legend = Array.from({ length: used.length ? count : 0 }, (_, index): LegendItem => {
    const own = used.filter((total) => classOf(total, breaks) === index);
    const [low, high] = [Math.min(...own), Math.max(...own)];
    const number = totals.filter((total) => total && classOf(total, breaks) === index).length;
    const label = messages.counted(low === high ? String(low) : `${low}\u2013${high}`, number);
    return {
      key: `class-${index + 1}`,
      label,
      swatch: fillSwatch('class', roleFill(classRole(index, count), '', patterns)),
    };
  });
  const empty = totals.filter((total) => !total).length;
  if (empty)
    legend.push({
      key: 'none',
      label: messages.counted(messages.initiatives.none, empty),
      swatch: fillSwatch('none', noDataFill('')),
    });
  const running = [...new Set(there.flat())];
  const arrows = arrowsOf(running, period, context);
  const yearAt = years.findIndex(({ key }) => key === period.key);
  const [top] = [...counted].sort((a, b) => b.total - a.total);
  const content = assemble(input, {
    words: messages.initiatives,
    ...{ period: locale.format.period(period), counted, legend, detailColumn: messages.initiatives.which },
    summary: messages.initiatives.summary({
      ...{ count: running.length, period: locale.format.period(period), moves: arrows.length },
      ...{ area: top ? localText(context, top.area.name) : '', most: top?.total ?? 0 },
    }),
  });
  return {
    ...content,
    arrows,
    notes: arrows.length ? [messages.initiatives.arrows] : [],
    ...(yearAt >= 0 && years.length > 1
      ? {
          periods: { periods: years.map((year) => ({ key: year.key, label: locale.format.period(year) })), at: yearAt },
        }
      : {}),
  };
}
