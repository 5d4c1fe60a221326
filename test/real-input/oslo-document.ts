/** Turns Oslo's published district files into one document. Knows their layout, nothing of how they are drawn. */
import type { Figure } from './draw-all.js';
import { readCsv, readShared } from './shared-data.js';

interface OsloFile {
  readonly data: readonly OsloArea[];
  readonly meta: { readonly series: readonly { readonly heading: string }[] };
}

interface OsloArea {
  /** A code, or in one file the name. */
  readonly geography: string;
  readonly id?: string;
  /** By category, then by year. */
  readonly values: readonly (readonly { readonly value: number; readonly ratio: number; readonly date: number }[])[];
}

interface Area {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parent?: string;
}

const CITY = 'oslo';

/** "00" is the city, two digits a district; "0301010102" and "0102" are the same sub-district. */
function areaId(code: string): string {
  if (code === '00') return CITY;
  return code.length === 2 ? `bydel-${code}` : `delbydel-${code.slice(-4)}`;
}

function readOslo(name: string): OsloFile {
  return JSON.parse(readShared(`indicators/oslo-${name}-historisk.json`)) as OsloFile;
}

/** @param valueOf what of a cell is the figure */
function figuresOf(
  file: OsloFile,
  indicator: string,
  valueOf: (cell: { value: number; ratio: number }) => number,
): Figure[] {
  return file.data.flatMap(({ id, geography, values }) =>
    values.flatMap((years, index) =>
      years.map((cell) => ({
        indicator,
        area: areaId(id ?? geography),
        period: String(cell.date),
        category: `kategori-${index + 1}`,
        value: valueOf(cell),
      })),
    ),
  );
}

function breakdown(file: OsloFile): object {
  const categories = file.meta.series.map(({ heading }, index) => ({ id: `kategori-${index + 1}`, label: heading }));
  return { label: 'Kategori', partsOfWhole: true, categories };
}

const HOUSEHOLDS = ['personer_1', 'personer_2', 'personer_3', 'personer_4'] as const;

function householdFigures(): Figure[] {
  return readCsv('indicators/oslo-delbydeler-husholdning.csv', ';').flatMap((record) =>
    [...HOUSEHOLDS, 'personer_total' as const].map((column) => ({
      indicator: 'husholdning',
      area: areaId(record['delbydel_id']!),
      period: record['aar']!,
      category: column === 'personer_total' ? null : column,
      value: Number(record[column]),
    })),
  );
}

/** The city, its districts and the sub-districts of three of them; those without a name in the files keep their code. */
function areasOf(figures: readonly Figure[]): Area[] {
  const areas = new Map<string, Area>([[CITY, { id: CITY, name: 'Oslo', kind: 'municipality' }]]);
  for (const { id, geography } of readOslo('eieform').data) {
    areas.set(areaId(id!), { id: areaId(id!), name: geography, kind: 'district', parent: CITY });
  }
  for (const record of readCsv('indicators/oslo-delbydeler-husholdning.csv', ';')) {
    const id = areaId(record['delbydel_id']!);
    areas.set(id, { id, name: record['delbydel_navn']!, kind: 'housing-area', parent: areaId(record['bydel_id']!) });
  }
  for (const { area: id } of figures) {
    if (!areas.has(id))
      areas.set(id, { id, name: `Delbydel ${id.slice(-4)}`, kind: 'housing-area', parent: `bydel-${id.slice(9, 11)}` });
  }
  return [...areas.values()];
}

/** A document of all four files, and the figures of the files themselves. */
export function osloDocument(): { readonly document: object; readonly figures: readonly Figure[] } {
  const [tenure, dwellings, crowding] = ['eieform', 'bygningstyper', 'trangboddhet'].map(readOslo) as [
    OsloFile,
    OsloFile,
    OsloFile,
  ];
  const figures = [
    ...figuresOf(tenure, 'eieform', ({ value }) => value),
    ...figuresOf(dwellings, 'boliger', ({ value }) => value),
    ...figuresOf(dwellings, 'boligandel', ({ ratio }) => ratio * 100),
    ...figuresOf(crowding, 'trangboddhet', ({ ratio }) => ratio * 100),
    ...householdFigures(),
  ];
  const shared = { direction: 'neutral', periodType: 'year', source: 'oslo' };
  const share = { ...shared, unit: 'percent', decimals: 1, benchmarks: [CITY] };
  const persons = HOUSEHOLDS.map((id, index) => ({
    id,
    label: index < 3 ? `${index + 1} personer` : '4 personer eller flere',
  }));
  const document = {
    version: '1.0',
    title: 'Oslos bydele',
    language: 'da',
    updated: '2019-05-29',
    provenance: 'published',
    sources: [{ id: 'oslo', name: 'Oslo kommune, Bydelsfakta' }],
    privacy: { minCount: 5 },
    areas: areasOf(figures),
    indicators: [
      { ...share, id: 'eieform', label: 'Ejerforhold', breakdown: breakdown(tenure) },
      { ...shared, id: 'boliger', label: 'Boliger', unit: 'count', decimals: 0, breakdown: breakdown(dwellings) },
      { ...share, id: 'boligandel', label: 'Boliger efter type', breakdown: breakdown(dwellings) },
      { ...share, id: 'trangboddhet', label: 'Trangboede', breakdown: breakdown(crowding) },
      {
        ...shared,
        id: 'husholdning',
        label: 'Personer efter husstandens størrelse',
        unit: 'count',
        decimals: 0,
        breakdown: { label: 'Husstand', partsOfWhole: true, categories: persons },
      },
    ],
    observations: { columns: ['indicator', 'area', 'period', 'category', 'value'], rows: figures.map(rowOf) },
  };
  return { document, figures };
}

function rowOf({ indicator, area, period, category, value }: Figure): readonly (string | number | null)[] {
  return [indicator, area, period, category, value];
}
