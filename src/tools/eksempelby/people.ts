/**
 * How many people of which age live where, and the groups that indicators count among. Every denominator in the
 * document comes from here, so that figures of different indicators agree.
 */
import { DISTRICTS, existsIn, HARBOUR_SINCE, type District } from './districts.js';
import { drift } from './random.js';

/** Counts of residents aged 0–5, 6–17, 18–29, 30–64, 65 and over. */
export type Ages = readonly [number, number, number, number, number];

const LATEST_YEAR = 2026;
/** The few who lived at the harbour while it still belonged to the town centre. */
const HARBOUR_BEFORE = 420;

/** Shares a total out in whole numbers that sum to it: the largest remainders are rounded up. */
export function shareOut(total: number, shares: readonly number[]): number[] {
  const exact = shares.map((share) => total * share);
  const whole = exact.map(Math.floor);
  const missing = total - whole.reduce((sum, count) => sum + count, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, Math.round(missing))) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

const FIRST_YEAR = 2011;
/** Some years more move in than out: about half a per cent of the residents, up or down. */
const COMINGS_AND_GOINGS = 0.005;
const MOVES: ReadonlyMap<string, readonly number[]> = new Map(
  DISTRICTS.map(({ id }) => [id, drift(`residents ${id}`, LATEST_YEAR - FIRST_YEAR + 1)]),
);

/** How far the district is from its even growth; nothing in the latest year. */
function swing({ id, population }: District, year: number): number {
  const moves = MOVES.get(id) ?? [];
  const since = (moves[year - FIRST_YEAR] ?? 0) - (moves[LATEST_YEAR - FIRST_YEAR] ?? 0);
  return since * COMINGS_AND_GOINGS * population;
}

/** Residents on 1 January. */
export function residents(district: District, year: number): number {
  const own = Math.round(district.population - district.growth * (LATEST_YEAR - year) + swing(district, year));
  return district.id === 'torvebyen' && year < HARBOUR_SINCE ? own + HARBOUR_BEFORE : own;
}

/** Residents by age on 1 January: the old grow more by 0.15 percentage points a year, at the middle-aged's cost. */
export function ages(district: District, year: number): Ages {
  const [small, school, young, middle, old] = district.ages;
  const ageing = 0.0015 * (year - 2019);
  return shareOut(residents(district, year), [small, school, young, middle - ageing, old + ageing]) as unknown as Ages;
}

export type Group =
  | 'age1to5'
  | 'age2to5'
  | 'age5to15'
  | 'age7to15'
  | 'age15to17'
  | 'age18to24'
  | 'age18to64'
  | 'age18plus'
  | 'age30to59'
  | 'taxpayers'
  | 'pupilsAnswering'
  | 'childrenExamined'
  | 'adultsAnswering'
  | 'voters'
  | 'households'
  | 'dwellings'
  | 'residents';

/** Members of a group on 1 January. The factors are plausible shares of the age bands, nothing more. */
export function groupSize(district: District, year: number, group: Group): number {
  const [small, school, young, middle, old] = ages(district, year);
  const adults = young + middle + old;
  const sizes: Readonly<Record<Group, number>> = {
    age1to5: small * 0.84,
    age2to5: small * 0.68,
    age5to15: small * 0.16 + school * 0.83,
    age7to15: school * 0.75,
    age15to17: school * 0.25,
    age18to24: young * 0.56,
    age18to64: young + middle,
    age18plus: adults,
    age30to59: middle * 0.87,
    taxpayers: (young + middle) * 0.9,
    pupilsAnswering: school * 0.45,
    childrenExamined: school * 0.235,
    adultsAnswering: 46 + adults * 0.055,
    voters: adults * 0.94,
    residents: small + school + young + middle + old,
    households: residents(district, year) / district.householdSize,
    dwellings: (residents(district, year) / district.householdSize) * 1.03,
  };
  return Math.round(sizes[group]);
}

export function districtsIn(year: number): readonly District[] {
  return DISTRICTS.filter((district) => existsIn(district, year));
}
