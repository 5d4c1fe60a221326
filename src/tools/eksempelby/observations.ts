/** All figures of the document, in the order in which the file lists them: by indicator, area, time and category. */
import { MUNICIPALITY, type Cell } from './cells.js';
import { DISTRICTS } from './districts.js';
import { INDICATOR_IDS } from './indicators.js';
import { ageCells, householdCells, incomeCells, residentCells, wellbeingCells } from './other-figures.js';
import { shareCells } from './share-figures.js';
import { SHARE_MODELS } from './share-models.js';

export const COLUMNS = [
  'indicator',
  'area',
  'period',
  'category',
  'value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'status',
  'missing',
] as const;

export type ObservationRow = readonly (string | number | null)[];

const AREA_ORDER: readonly string[] = [...DISTRICTS.map(({ id }) => id), MUNICIPALITY, 'regionen', 'landet'];

/** Every cell. Within an indicator and area the cells stand in order of time as they were made. */
export function allCells(): readonly Cell[] {
  const cells = [
    ...SHARE_MODELS.flatMap(shareCells),
    ...residentCells(),
    ...ageCells(),
    ...householdCells(),
    ...incomeCells(),
    ...wellbeingCells(),
  ];
  const place = ({ indicator, area }: Cell): number =>
    INDICATOR_IDS.indexOf(indicator) * AREA_ORDER.length + AREA_ORDER.indexOf(area);
  return cells
    .map((one, made) => ({ one, made }))
    .sort((a, b) => place(a.one) - place(b.one) || a.made - b.made)
    .map(({ one }) => one);
}

export function toRow(one: Cell): ObservationRow {
  return COLUMNS.map((column) => one[column]);
}
