/**
 * Turns the share models into counts by district and period, and these into cells. The municipality is always the sum
 * of its districts; a value is always its numerator over its denominator, rounded.
 */
import { cell, MUNICIPALITY, round, type Cell, type Missing, type Slot } from './cells.js';
import { hiddenShares } from './disclosure.js';
import { DISTRICTS, existsIn, type District } from './districts.js';
import { groupSize } from './people.js';
import { bell, drift, seededRandom } from './random.js';
import type { ShareModel } from './share-models.js';

/** The people an indicator counts in one district and period. */
export interface Tally {
  readonly area: string;
  readonly numerator: number;
  readonly denominator: number;
}

const BASE_YEAR = 2019;
/** Benchmarks outside the municipality, by how challenged they are on average. */
const REFERENCES = [
  ['regionen', 0.25],
  ['landet', 0.22],
] as const;

function course(model: ShareModel, burden: number, slot: Slot): number {
  const change = model.change && slot.year >= model.change.from ? model.change.by : 0;
  const shock = model.shock?.[slot.key] ?? model.shock?.[String(slot.year)] ?? 0;
  const trend = (model.trend + model.effectTrend * burden) * (slot.time - BASE_YEAR);
  return model.base + model.effect * burden + trend + change + shock;
}

/** The district's own way round its course: a lasting difference and a drift that is larger where fewer live. */
function deviations(model: ShareModel, district: District, count: number): number[] {
  const seed = `${model.id} ${district.id}`;
  const lasting = bell(seededRandom(`${seed} lasting`)) * model.spread * (0.4 + district.burden);
  const size = Math.max(groupSize(district, 2026, model.group), 150);
  const scale = model.noise * Math.min(Math.sqrt(1000 / size), 2.2);
  return drift(seed, count).map((step) => lasting + scale * step);
}

/** The years or quarters whose people are counted: a two-year mean needs the year after its last slot too. */
function countingSlots(model: ShareModel): readonly Slot[] {
  const last = model.slots.at(-1);
  if (!model.mean || !last) return model.slots;
  const year = last.year + 1;
  return [
    ...model.slots.map(({ year: own, time }) => ({ key: String(own), year: own, time })),
    { key: String(year), year, time: year },
  ];
}

function tally(model: ShareModel, district: District, slot: Slot, deviation: number): Tally {
  const denominator = groupSize(district, slot.year, model.group);
  const per = model.per ?? 100;
  const level = Math.min(Math.max(course(model, district.burden, slot) + deviation, 0), per);
  return { area: district.id, numerator: Math.round((denominator * level) / per), denominator };
}

function addUp(area: string, tallies: readonly Tally[], divisor = 1): Tally {
  const sum = (pick: (tally: Tally) => number): number =>
    Math.round(tallies.reduce((total, one) => total + pick(one), 0) / divisor);
  return { area, numerator: sum(({ numerator }) => numerator), denominator: sum(({ denominator }) => denominator) };
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, Tally>>;

/** Yearly or quarterly counts: slot key → district → tally. */
function countAll(model: ShareModel): Counts {
  const slots = countingSlots(model);
  const counts = new Map(slots.map(({ key }) => [key, new Map<string, Tally>()]));
  for (const district of DISTRICTS) {
    const own = deviations(model, district, slots.length);
    slots.forEach((slot, index) => {
      if (existsIn(district, slot.year)) {
        counts.get(slot.key)?.set(district.id, tally(model, district, slot, own[index] ?? 0));
      }
    });
  }
  return counts;
}

/** Two years of one district; those who lived in a part that split off in between stay with the old district. */
function bothYears(counts: Counts, district: District, year: number): Tally {
  const first = counts.get(String(year));
  const second = counts.get(String(year + 1));
  const lost = DISTRICTS.filter(({ id, splitFrom }) => splitFrom === district.id && !first?.has(id));
  const parts = [first?.get(district.id), second?.get(district.id), ...lost.map(({ id }) => second?.get(id))];
  return addUp(
    district.id,
    parts.filter((part) => part !== undefined),
    2,
  );
}

function tallies(model: ShareModel, counts: Counts, slot: Slot): Tally[] {
  const present = DISTRICTS.filter((district) => existsIn(district, slot.year));
  if (model.mean) return present.map((district) => bothYears(counts, district, slot.year));
  return present.map(({ id }) => counts.get(slot.key)?.get(id)).filter((found) => found !== undefined);
}

/** Wilson's interval at 95 %: Wilson, E. B. (1927), Journal of the American Statistical Association 22. */
function wilson({ numerator, denominator }: Tally, decimals: number): Pick<Cell, 'lower' | 'upper'> {
  const z = 1.96;
  const share = numerator / denominator;
  const spread = (z * z) / denominator;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / denominator + spread / (4 * denominator));
  return { lower: round(100 * (middle - half), decimals), upper: round(100 * (middle + half), decimals) };
}

function shareCell(model: ShareModel, slot: Slot, one: Tally): Cell {
  const decimals = model.decimals ?? 1;
  const { area, numerator, denominator } = one;
  return cell({
    indicator: model.id,
    area,
    period: slot.key,
    value: round((numerator * (model.per ?? 100)) / denominator, decimals),
    numerator,
    denominator,
    status: model.status?.[slot.key] ?? 'final',
    ...(model.interval ? wilson(one, decimals) : {}),
  });
}

function referenceCells(model: ShareModel, slot: Slot): Cell[] {
  return REFERENCES.map(([area, burden]) => {
    const years = model.mean
      ? [slot, { ...slot, key: String(slot.year + 1), year: slot.year + 1, time: slot.time + 1 }]
      : [slot];
    const level = years.reduce((sum, one) => sum + course(model, burden, one), 0) / years.length;
    return cell({
      indicator: model.id,
      area,
      period: slot.key,
      value: round(level, model.decimals ?? 1),
      status: model.status?.[slot.key] ?? 'final',
    });
  });
}

function missingCells(model: ShareModel, slot: Slot, reason: Missing, areas: readonly string[]): Cell[] {
  return areas.map((area) => cell({ indicator: model.id, area, period: slot.key, missing: reason }));
}

function slotCells(model: ShareModel, counts: Counts, slot: Slot): Cell[] {
  const found = tallies(model, counts, slot);
  const areas = [...found.map(({ area }) => area), MUNICIPALITY, ...REFERENCES.map(([area]) => area)];
  const gap = model.gaps?.[slot.key];
  if (gap) return missingCells(model, slot, gap, areas);
  const holeOf = (area: string): Missing | undefined => model.holes?.[`${area} ${slot.key}`];
  const counted = found.filter(({ area }) => holeOf(area) !== 'not-applicable');
  const hidden = hiddenShares(counted.filter(({ area }) => holeOf(area) === undefined));
  const own = found.map((one) => {
    const reason = holeOf(one.area) ?? (hidden.has(one.area) ? 'suppressed' : undefined);
    return reason ? missingCells(model, slot, reason, [one.area]) : [shareCell(model, slot, one)];
  });
  return [...own.flat(), shareCell(model, slot, addUp(MUNICIPALITY, counted)), ...referenceCells(model, slot)];
}

/** All cells of a share indicator, period by period. */
export function shareCells(model: ShareModel): Cell[] {
  const counts = countAll(model);
  return model.slots.flatMap((slot) => slotCells(model, counts, slot));
}
