/**
 * Constructed documents: an invented municipality with as many districts, periods and measures as a story asks for. The
 * figures come from a formula, without chance: the same question gives the same document.
 */
import type { Area, Document, Indicator, Observation } from '../../src/schema/generated/document.js';

/** Where an observation stands: counted from 0. */
export interface Cell {
  readonly area: number;
  readonly time: number;
  /** Of the districts; the municipality has -1. */
  readonly areas: number;
  readonly times: number;
}

export interface DistrictsOptions {
  /** How many districts. Default 6. */
  readonly areas?: number;
  /** Default ten years. */
  readonly periods?: readonly string[];
  /** Name of a district; undefined = as usual. */
  readonly nameOf?: (area: number) => string | undefined;
  /** Whether the municipality has figures. Default true. */
  readonly hasMunicipality?: boolean;
  /** What all measures have besides label and unit. */
  readonly indicator?: Partial<Indicator>;
  /** Multiplies and moves every figure. Default as it is, between 5 and 45. */
  readonly scale?: readonly [factor: number, offset: number];
  /** What is particular about one figure. */
  readonly change?: (cell: Cell, usual: Observation) => Partial<Observation>;
  /** Other parts of the document. */
  readonly parts?: Partial<Document>;
}

const NAMES = [
  'Nordlunden',
  'Kildetoften',
  'Havnebakken',
  'Egeparken',
  'Svanedammen',
  'Åkanten',
  'Lærkesletten',
  'Bøgekrogen',
  'Ærtehaven',
  'Vindmøllen',
];

export const MUNICIPALITY = 'kommunen';

/** Id of a district: "bydel-1" is the first. */
export const districtId = (area: number): string => `bydel-${area + 1}`;

/** Whole years, one after the other. */
export const years = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(first + index));

const usualName = (area: number): string => {
  const round = Math.floor(area / NAMES.length);
  return round > 0 ? `${NAMES[area % NAMES.length]!} ${round + 1}` : NAMES[area]!;
};

function areasOf({ areas = 6, nameOf, hasMunicipality = true }: DistrictsOptions): Area[] {
  const districts = Array.from(
    { length: areas },
    (_, area): Area => ({
      id: districtId(area),
      name: nameOf?.(area) ?? usualName(area),
      kind: 'district',
      ...(hasMunicipality ? { parent: MUNICIPALITY } : {}),
    }),
  );
  return hasMunicipality
    ? [{ id: MUNICIPALITY, name: 'Prøveby Kommune', kind: 'municipality' }, ...districts]
    : districts;
}

const MEASURES: readonly Pick<Indicator, 'id' | 'label'>[] = [
  { id: 'jobless', label: { da: 'Uden job eller uddannelse', en: 'Without a job or education' } },
  { id: 'unsafe', label: { da: 'Utrygge om aftenen', en: 'Feel unsafe in the evening' } },
  { id: 'absent', label: { da: 'Højt skolefravær', en: 'Often absent from school' } },
];

export const HOMES = 'homes';

/** The share of each form of ownership: together the whole. */
const CATEGORIES = [
  { id: 'social', label: { da: 'Almene boliger', en: 'Social housing' }, share: 0.5 },
  { id: 'owner', label: { da: 'Ejerboliger', en: 'Owner-occupied' }, share: 0.2 },
  { id: 'cooperative', label: { da: 'Andelsboliger', en: 'Cooperative' }, share: 0.1 },
  { id: 'rental', label: { da: 'Privat leje', en: 'Private rental' }, share: 0.2 },
] as const;

function indicatorsOf({ indicator, hasMunicipality = true }: DistrictsOptions): Indicator[] {
  const common: Partial<Indicator> & Pick<Indicator, 'unit'> = {
    definition: { da: 'Beboere 18–64 år.', en: 'Residents aged 18–64.' },
    unit: 'percent',
    decimals: 1,
    direction: 'higher-is-worse',
    source: 'own',
    ...(hasMunicipality ? { benchmarks: [MUNICIPALITY] } : {}),
    ...indicator,
  };
  const homes: Indicator = {
    ...common,
    id: HOMES,
    label: { da: 'Boliger efter ejerform', en: 'Homes by ownership' },
    definition: { da: 'Alle boliger.', en: 'All homes.' },
    breakdown: {
      label: { da: 'Ejerform', en: 'Ownership' },
      partsOfWhole: true,
      categories: CATEGORIES.map(({ id, label }) => ({ id, label })),
    },
  };
  return [...MEASURES.map((measure) => ({ ...common, ...measure })), homes];
}

/** Between 5 and 45, with a level of its own for each district and measure and a slow way of its own over time. */
function usualValue({ area, time, areas, times }: Cell, measure: number): number {
  if (area < 0) return 18 - (4 * time) / Math.max(1, times) + measure;
  const level = 12 + (24 * ((area * 7 + measure * 3) % Math.max(5, areas))) / Math.max(5, areas);
  const drift = (((area * 5 + measure) % 7) - 3.4) * 1.6 * (time / Math.max(1, times - 1));
  return level + drift + Math.sin(area * 2.3 + time * 1.1 + measure) * 1.3;
}

const round1 = (value: number): number => Math.round(value * 10) / 10;

function observationsOf(options: DistrictsOptions): Observation[] {
  const { areas = 6, periods = years(2016, 10), hasMunicipality = true, scale: [factor, offset] = [1, 0] } = options;
  const places = Array.from(
    { length: areas + (hasMunicipality ? 1 : 0) },
    (_, index) => index - (hasMunicipality ? 1 : 0),
  );
  const cells = places.flatMap((area) =>
    periods.map((_, time): Cell => ({ area, time, areas, times: periods.length })),
  );
  const whole = (cell: Cell, indicator: string, value: number): Observation => {
    const usual: Observation = {
      indicator,
      area: cell.area < 0 ? MUNICIPALITY : districtId(cell.area),
      period: periods[cell.time]!,
      value: round1(value * factor + offset),
    };
    return { ...usual, ...options.change?.(cell, usual) };
  };
  const measures = MEASURES.flatMap(({ id }, measure) =>
    cells.map((cell) => whole(cell, id, usualValue(cell, measure))),
  );
  return [...measures, ...cells.flatMap((cell) => homesOf(cell, (value) => whole(cell, HOMES, value)))];
}

/** The four forms of ownership in one district and year: 100 together. */
function homesOf(cell: Cell, observation: (value: number) => Observation): Observation[] {
  const extra = round1(usualValue(cell, 3) - 20);
  const shares = CATEGORIES.map(({ share }) => share * 100);
  return CATEGORIES.map(({ id }, index) => {
    const moved = index === 0 ? extra : index === 1 ? -extra / 2 : index === 3 ? -extra / 2 : 0;
    return { ...observation(shares[index]! + moved), category: id };
  });
}

/** Small constructed document for `options`. */
export function districts(options: DistrictsOptions = {}): Document {
  return {
    version: '1.0',
    id: 'proeveby',
    title: { da: 'Prøveby', en: 'Prøveby' },
    language: 'da',
    updated: '2026-10-01',
    provenance: 'constructed',
    sources: [{ id: 'own', name: { da: 'Prøveby Kommune', en: 'Prøveby Municipality' }, updated: '2026-10-01' }],
    areas: areasOf(options),
    indicators: indicatorsOf(options),
    observations: observationsOf(options),
    ...options.parts,
  };
}
