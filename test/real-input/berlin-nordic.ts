/** Turns the social monitoring of Berlin and a table of the Nordic countries into documents. Knows their layouts only. */
import type { Figure } from './draw-all.js';
import { readCsv } from './shared-data.js';

const BERLIN_YEARS = ['2017', '2019'] as const;
/** Columns that mean the same in both years, and one that holds signs where there is no figure. */
const BERLIN_MEASURES = {
  unemployed: 's1_percentage_unemployed',
  transfers: 's3_percentage_transfer_payments_recipients',
  change: 'd1_percentage_unemployed',
  'single-parents': 'k02_single_parent_households',
} as const;

export interface Converted {
  readonly document: object;
  /** The figures of the files; what is missing there is not among them. */
  readonly figures: readonly Figure[];
}

const SHARED = { unit: 'percent', decimals: 1, direction: 'higher-is-worse', periodType: 'year', source: 'source' };

function documentOf(title: string, parts: object): object {
  return {
    version: '1.0',
    title,
    language: 'da',
    provenance: 'published',
    sources: [{ id: 'source', name: title }],
    ...parts,
  };
}

export function berlinDocument(): Converted {
  const records = BERLIN_YEARS.flatMap((period) =>
    readCsv(`indicators/berlin-monitoring-soziale-stadtentwicklung-${period}.csv`, ',').map((record) => ({
      record,
      period,
    })),
  );
  const cells = records.flatMap(({ record, period }) =>
    Object.entries(BERLIN_MEASURES).map(([indicator, column]) => {
      const written = record[column] ?? '';
      const value = written === '' || written === '-' ? null : Number(written);
      return { indicator, area: `bezirk-${record['id']}`, period, category: null, value };
    }),
  );
  const names = new Map(records.map(({ record }) => [`bezirk-${record['id']}`, record['name']]));
  const document = documentOf('Berlin', {
    areas: [...names].map(([id, name]) => ({ id, name, kind: 'district' })),
    indicators: Object.keys(BERLIN_MEASURES).map((id) => ({ ...SHARED, id, label: id })),
    observations: cells.map((cell) => (cell.value === null ? { ...cell, missing: 'not-collected' } : cell)),
  });
  return { document, figures: cells.flatMap(({ value, ...cell }) => (value === null ? [] : [{ ...cell, value }])) };
}

export function nordicDocument(): Converted {
  const records = readCsv('indicators/eurostat-ilc-lvps08-nordic.csv', ',');
  const ages = [...new Set(records.map(({ age }) => age!))];
  const cells = records.map((record) => ({
    indicator: record['age']!.toLowerCase(),
    area: record['geo']!.toLowerCase(),
    period: record['TIME_PERIOD']!,
    category: record['sex'] === 'T' ? null : record['sex']!,
    value: Number(record['OBS_VALUE']),
    status: record['OBS_FLAG'] === 'b' ? 'revised' : 'final',
  }));
  const document = documentOf('Norden', {
    areas: [...new Set(cells.map(({ area }) => area))].map((id) => ({ id, name: id.toUpperCase(), kind: 'country' })),
    indicators: ages.map((age) => ({
      ...SHARED,
      id: age.toLowerCase(),
      label: age,
      breakdown: {
        label: 'Køn',
        partsOfWhole: false,
        categories: [
          { id: 'F', label: 'Kvinder' },
          { id: 'M', label: 'Mænd' },
        ],
      },
    })),
    observations: cells,
  });
  return { document, figures: cells };
}
