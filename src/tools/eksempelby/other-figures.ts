/**
 * The indicators that are no plain share: counts of residents, households by type, income compared with the region and
 * the pupils' well-being. They use the same people as the shares, so all figures agree.
 */
import { AGE_BANDS, HOUSEHOLD_TYPES } from './categories.js';
import { cell, days, MUNICIPALITY, round, schoolYears, years, type Cell, type Slot } from './cells.js';
import { hiddenMeans } from './disclosure.js';
import { DISTRICTS, type District } from './districts.js';
import { ages, districtsIn, groupSize, residents, shareOut } from './people.js';
import { bell, drift, seededRandom } from './random.js';

const PUPILS = ['girls', 'boys'] as const;

const isLatest = (slots: readonly Slot[], slot: Slot): boolean => slot === slots.at(-1);

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Residents on 1 January, the municipality's as the sum. */
export function residentCells(): Cell[] {
  const written = (area: string, slot: Slot, value: number): Cell =>
    cell({ indicator: 'residents', area, period: slot.key, value });
  return days(2012, 2026, '01-01').flatMap((slot) => {
    const counts = districtsIn(slot.year).map((district) => [district.id, residents(district, slot.year)] as const);
    const all = total(counts.map(([, count]) => count));
    return [...counts, [MUNICIPALITY, all] as const].map(([area, count]) => written(area, slot, count));
  });
}

/** Residents by age: in each district the bands sum to its residents. */
export function ageCells(): Cell[] {
  return days(2012, 2026, '01-01').flatMap((slot) => {
    const bands = districtsIn(slot.year).map((district) => ({ area: district.id, counts: ages(district, slot.year) }));
    const sums = AGE_BANDS.map((_, band) => total(bands.map(({ counts }) => counts[band] ?? 0)));
    return [...bands, { area: MUNICIPALITY, counts: sums }].flatMap(({ area, counts }) =>
      AGE_BANDS.map(({ id: category }, band) =>
        cell({ indicator: 'residents-by-age', area, period: slot.key, category, value: counts[band] ?? 0 }),
      ),
    );
  });
}

/** Shares of the household types: more lone parents where the burden is high, more singles where many are young. */
function householdShares({ burden, ages: [, school, young] }: District): number[] {
  const single = 0.28 + 0.1 * burden + 0.6 * young;
  const lone = 0.04 + 0.11 * burden;
  const family = 1.5 * school;
  const other = 0.06;
  return [single, lone, 1 - single - lone - family - other, family, other];
}

/** Households by type, as shares whose numerators sum to all households. */
export function householdCells(): Cell[] {
  return days(2015, 2026, '01-01').flatMap((slot) => {
    const found = districtsIn(slot.year).map((district) => ({
      area: district.id,
      counts: shareOut(groupSize(district, slot.year, 'households'), householdShares(district)),
    }));
    const sums = HOUSEHOLD_TYPES.map((_, type) => total(found.map(({ counts }) => counts[type] ?? 0)));
    return [...found, { area: MUNICIPALITY, counts: sums }].flatMap(({ area, counts }) =>
      HOUSEHOLD_TYPES.map(({ id: category }, type) => {
        const [numerator, denominator] = [counts[type] ?? 0, total(counts)];
        const value = round((100 * numerator) / denominator, 1);
        return cell({ indicator: 'household-types', area, period: slot.key, category, value, numerator, denominator });
      }),
    );
  });
}

interface Mean {
  readonly area: string;
  readonly mean: number;
  readonly weight: number;
}

function weighted(area: string, parts: readonly Mean[]): Mean {
  const weight = total(parts.map((part) => part.weight));
  return { area, mean: total(parts.map((part) => part.mean * part.weight)) / weight, weight };
}

/** Mean gross income of taxpayers 15–64 in percent of the region's; the region is 100 by definition. */
export function incomeCells(): Cell[] {
  const slots = years(2011, 2025);
  const courses = new Map(DISTRICTS.map((district) => [district.id, drift(`income ${district.id}`, slots.length)]));
  const meanOf = ({ id, burden, incomeExtra }: District, index: number): number =>
    107 - 51.5 * burden + incomeExtra + 0.62 * burden * (index - 8) + 0.5 * (courses.get(id)?.[index] ?? 0);
  return slots.flatMap((slot, index) => {
    const parts = districtsIn(slot.year).map((district) => ({
      area: district.id,
      mean: meanOf(district, index),
      weight: groupSize(district, slot.year, 'taxpayers'),
    }));
    const status = isLatest(slots, slot) ? 'provisional' : slot.year === 2022 ? 'revised' : 'final';
    const region = cell({ indicator: 'income', area: 'regionen', period: slot.key, value: 100, status });
    return [...parts, weighted(MUNICIPALITY, parts)]
      .map(({ area, mean, weight }) =>
        cell({ indicator: 'income', area, period: slot.key, value: round(mean, 1), denominator: weight, status }),
      )
      .concat(region);
  });
}

/** Standard deviation of one pupil's score; gives the intervals of the means. */
const SCORE_DEVIATION = 0.62;

function scoreCell(slot: Slot, { area, mean, weight }: Mean, category: string | null): Cell {
  const half = (1.96 * SCORE_DEVIATION) / Math.sqrt(weight);
  return cell({
    indicator: 'wellbeing',
    area,
    period: slot.key,
    category,
    value: round(mean, 2),
    denominator: weight,
    lower: round(mean - half, 2),
    upper: round(mean + half, 2),
  });
}

interface Scores extends Mean {
  readonly category: string | null;
}

/** A district's girls, boys and all pupils of one school year. */
function scores(district: District, slot: Slot, wander: number): Scores[] {
  const answering = groupSize(district, slot.year, 'pupilsAnswering');
  const girls = Math.round(answering * 0.49);
  const lasting = bell(seededRandom(`wellbeing ${district.id} lasting`)) * 0.04;
  const small = Math.min(Math.sqrt(300 / answering), 2);
  const slope = (-0.014 + 0.012 * district.burden) * (slot.year - 2019);
  const level =
    4.02 - 0.4 * district.burden + lasting + slope + 0.025 * small * wander - (slot.year === 2020 ? 0.05 : 0);
  const gap = 0.05 + 0.008 * (slot.year - 2011);
  const parts = [
    { area: district.id, category: 'girls', mean: level - gap / 2, weight: girls },
    { area: district.id, category: 'boys', mean: level + gap / 2, weight: answering - girls },
  ];
  return [{ ...weighted(district.id, parts), category: null }, ...parts];
}

/** Mean well-being of pupils in grades 4 to 9, score 1 to 5, all and by sex. */
export function wellbeingCells(): Cell[] {
  const slots = schoolYears(2011, 2025);
  const courses = new Map(DISTRICTS.map(({ id }) => [id, drift(`wellbeing ${id}`, slots.length)]));
  return slots.flatMap((slot, index) => {
    const found = districtsIn(slot.year).flatMap((district) =>
      scores(district, slot, courses.get(district.id)?.[index] ?? 0),
    );
    const hidden = hiddenMeans(found.map(({ area, category, weight }) => ({ area, category, denominator: weight })));
    const own = found.map((one) =>
      hidden.has(`${one.area} ${one.category ?? ''}`)
        ? cell({
            indicator: 'wellbeing',
            area: one.area,
            period: slot.key,
            category: one.category,
            missing: 'suppressed',
          })
        : scoreCell(slot, one, one.category),
    );
    const all = [null, ...PUPILS].map((category) =>
      scoreCell(
        slot,
        weighted(
          MUNICIPALITY,
          found.filter((one) => one.category === category),
        ),
        category,
      ),
    );
    const region = cell({
      indicator: 'wellbeing',
      area: 'regionen',
      period: slot.key,
      value: round(3.95 - 0.012 * index, 2),
    });
    return [...own, ...all, region];
  });
}
