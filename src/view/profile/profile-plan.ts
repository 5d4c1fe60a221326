/** Settles what a profile shows: district, indicators, benchmarks; and says in words what was asked for and is not there. */
import type { ProfileMessages } from '../../i18n/profile/messages.js';
import { comparableIndicators } from '../../model/comparable.js';
import { findArea } from '../../model/local-areas.js';
import { parsePeriod, type Period } from '../../model/period.js';
import type { Area, Indicator } from '../../schema/generated/document.js';
import { areaBenchmark, twinsBenchmark, type Benchmark } from '../shared/benchmarks.js';
import type { ViewContext } from '../view-context.js';
import type { Obstacle } from '../widget-view.js';
import type { ProfileOptions } from './profile-options.js';

export interface ProfilePlan {
  readonly area: Area;
  readonly indicators: readonly Indicator[];
  readonly benchmarks: readonly Benchmark[];
  readonly until?: Period;
}

function findIndicators({ model }: ViewContext, options: ProfileOptions, area: Area): readonly Indicator[] {
  if (!options.indicators?.length) return comparableIndicators(model, area.id);
  return options.indicators.flatMap((id) => model.indicators.get(id) ?? []);
}

/** The area that the indicators name first most often, else the one the district is part of. */
function usualBenchmark({ model }: ViewContext, area: Area, indicators: readonly Indicator[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { benchmarks = [] } of indicators) {
    const id = benchmarks.find((one) => one !== area.id && model.areas.has(one));
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? area.parent;
}

function findBenchmarks(
  context: ViewContext,
  options: ProfileOptions,
  plan: { area: Area; indicators: readonly Indicator[]; messages: ProfileMessages },
): Benchmark[] {
  const { area, indicators, messages } = plan;
  const usual = usualBenchmark(context, area, indicators);
  const asked = options.benchmark?.length ? options.benchmark : usual === undefined ? [] : [usual];
  return asked.slice(0, 2).flatMap((id) => {
    // In a matrix every district has its own: nobody looks for those of the chosen one.
    if (id === 'twins' && options.form === 'matrix') return [];
    if (id === 'twins') return twinsBenchmark(context, area, messages.twinsName) ?? [];
    const found = context.model.areas.get(id);
    return found && found.id !== area.id ? areaBenchmark(context, found) : [];
  });
}

export function planProfile(
  context: ViewContext,
  options: ProfileOptions,
  messages: ProfileMessages,
): ProfilePlan | undefined {
  const { model } = context;
  const area = findArea(model, options.area, ({ id }) => comparableIndicators(model, id).length > 0);
  if (!area) return undefined;
  const indicators = findIndicators(context, options, area);
  const until = parsePeriod(options.chosenPeriod ?? options.period ?? '');
  return { area, indicators, benchmarks: findBenchmarks(context, options, { area, indicators, messages }), until };
}

export function profileObstacles(
  { model, locale }: ViewContext,
  options: ProfileOptions,
  messages: ProfileMessages,
): Obstacle[] {
  const { area, areas = [], indicators = [], benchmark = [], form, period } = options;
  const obstacles: Obstacle[] = [];
  const say = (code: string, text: string): void => void obstacles.push({ code, text });
  for (const id of [area, ...areas])
    if (id && !model.areas.has(id)) say('unknown-area', locale.messages.unknownArea(id));
  for (const id of indicators)
    if (!model.indicators.has(id)) say('unknown-indicator', locale.messages.unknownIndicator(id));
  for (const id of benchmark) {
    if (id !== 'twins' && !model.areas.has(id)) say('unknown-benchmark', messages.unknownBenchmark(id));
  }
  if (benchmark.length > 2) say('too-many-benchmarks', messages.tooManyBenchmarks);
  if (form && form !== 'spine' && form !== 'matrix') say('unknown-form', messages.unknownForm(form));
  if (period && !parsePeriod(period)) say('bad-period', messages.badPeriod(period));
  return obstacles;
}
