/** Reads the demo documents for the tests, with their observations as records. */
import { readFileSync } from 'node:fs';
import type { Document, Observation, ObservationTable } from '../../src/schema/generated/document.js';

const FOLDER = new URL('../../demo/data/', import.meta.url);

export function readDemoFile(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

/** Observations as the demo documents write them: null where a cell is empty, never left out. */
export interface Figure {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly category: string | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly status: Observation['status'];
  readonly missing: Observation['missing'];
}

const EMPTY = {
  category: null,
  value: null,
  numerator: null,
  denominator: null,
  lower: null,
  upper: null,
  missing: null,
};

export function figuresOf(document: Document): readonly Figure[] {
  const { columns, rows } = document.observations as ObservationTable;
  return rows.map((row) => {
    const cells = Object.fromEntries(columns.map((column, index) => [column, row[index]]));
    return { ...EMPTY, ...cells } as unknown as Figure;
  });
}

export const EKSEMPELBY = JSON.parse(readDemoFile('eksempelby.json')) as Document;
export const FIRE_KOMMUNER = JSON.parse(readDemoFile('fire-kommuner.json')) as Document;

export const DEMO_DOCUMENTS: readonly (readonly [name: string, document: Document])[] = [
  ['eksempelby.json', EKSEMPELBY],
  ['fire-kommuner.json', FIRE_KOMMUNER],
];

/** Groups items by a key, in order of first appearance. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
