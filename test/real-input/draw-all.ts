/** Takes a document the whole way that a page takes it, and looks up in its views what the source said. */
import assert from 'node:assert/strict';
import { guardPrivacy } from '../../src/analysis/privacy-guard.js';
import { checkDocument } from '../../src/data/check-document.js';
import type { Model } from '../../src/model/model.js';
import { parseDocument } from '../../src/model/parse-document.js';
import type { WidgetView } from '../../src/view/widget-view.js';
import { contextFor, viewOf } from '../helpers/district-document.js';
import { overlappingTexts } from '../helpers/text-boxes.js';

/** One figure of a source. */
export interface Figure {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly category: string | null;
  readonly value: number;
}

/** The sizes of a phone and of a page. */
const WIDTHS = [320, 960];

/** The model of a document in which nothing at all is found wrong, and nothing is hidden. */
export function modelWithoutIssues(document: object): Model {
  const { document: checked, issues } = checkDocument(document);
  assert.deepEqual(issues, []);
  assert.ok(checked);
  const guarded = guardPrivacy(parseDocument(checked));
  assert.deepEqual(guarded.issues, []);
  return guarded.model;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Every coordinate of a picture is a number inside or near its frame: nothing is drawn to nowhere. */
function assertDrawn(view: WidgetView, what: string): void {
  const { picture } = view;
  assert.ok(picture && view.summary.length > 0 && !view.obstacles.length, what);
  assert.ok(picture.scene.width > 0 && picture.scene.height > 0, what);
  assert.doesNotMatch(JSON.stringify(picture.scene), /NaN|Infinity|undefined|null/, what);
}

function cellAt({ table }: WidgetView, area: string, column: number): number | string | null | undefined {
  return table.rows.find(({ key }) => key === area)?.cells[column]?.value;
}

/** All of them, the city too: of numbers it is a total, and drawn beside its parts only where it is asked for. */
function areasOf(figures: readonly Figure[]): readonly string[] {
  return [...new Set(figures.map(({ area }) => area))];
}

/** Draws a trend of each indicator and category, on a phone and on a page. @returns the number of figures found */
export function findInTrends(model: Model, figures: readonly Figure[]): number {
  let found = 0;
  for (const [what, group] of groupBy(figures, ({ indicator, category }) => `${indicator} ${category ?? ''}`)) {
    const { indicator, category } = group[0]!;
    const options = { indicator, form: 'trend', areas: areasOf(group), ...(category ? { category } : {}) };
    const [narrow, wide] = WIDTHS.map((width) => viewOf(options, contextFor(model, { width })));
    assertDrawn(narrow!, what);
    assertDrawn(wide!, what);
    for (const { area, period, value } of group) {
      const column = wide!.table.columns.findIndex(({ key }) => key === period);
      assert.equal(cellAt(wide!, area, column), value, `${what} ${area} ${period}`);
      found += 1;
    }
  }
  return found;
}

/** Draws a ranking of each indicator, category and period. @returns the number of figures found */
export function findInRankings(model: Model, figures: readonly Figure[]): number {
  let found = 0;
  const keyOf = ({ indicator, category, period }: Figure): string => `${indicator} ${category ?? ''} ${period}`;
  for (const [what, group] of groupBy(figures, keyOf)) {
    const { indicator, category, period } = group[0]!;
    const areas = areasOf(group);
    const options = { indicator, form: 'ranking', period, areas, ...(category ? { category } : {}) };
    const [narrow, wide] = WIDTHS.map((width) => viewOf(options, contextFor(model, { width })));
    assertDrawn(narrow!, what);
    assertDrawn(wide!, what);
    for (const { area, value } of group) {
      assert.equal(cellAt(wide!, area, 1), value, `${what} ${area}`);
      found += 1;
    }
  }
  return found;
}

/**
 * Draws the change of each indicator and category from its first period to its last, on a phone and on a page. One whose
 * figures are all of one period, or whose areas have none at both ends, has to say so.
 * @returns the number of figures found
 */
export function findInChanges(model: Model, figures: readonly Figure[]): number {
  let found = 0;
  for (const [what, group] of groupBy(figures, ({ indicator, category }) => `${indicator} ${category ?? ''}`)) {
    const { indicator, category } = group[0]!;
    const periods = [...new Set(group.map(({ period }) => period))].sort();
    const [from, to] = [periods[0]!, periods.at(-1)!];
    const options = { indicator, form: 'change', areas: areasOf(group), from, to, ...(category ? { category } : {}) };
    const [narrow, wide] = WIDTHS.map((width) => viewOf(options, contextFor(model, { width })));
    if (!wide!.picture) {
      assert.equal(wide!.obstacles.length, 1, what);
      continue;
    }
    assertDrawn(narrow!, what);
    assertDrawn(wide!, what);
    for (const { area, period, value } of group) {
      const column = [from, to].indexOf(period) + 1;
      if (column === 0) continue;
      assert.equal(cellAt(wide!, area, column), value, `${what} ${area} ${period}`);
      found += 1;
    }
  }
  return found;
}

/** Draws small multiples of each indicator and category with several periods. @returns the number of figures found */
export function findInMultiples(model: Model, figures: readonly Figure[]): number {
  let found = 0;
  for (const [what, group] of groupBy(figures, ({ indicator, category }) => `${indicator} ${category ?? ''}`)) {
    if (new Set(group.map(({ period }) => period)).size < 2) continue;
    const { indicator, category } = group[0]!;
    const options = { indicator, form: 'multiples', areas: areasOf(group), ...(category ? { category } : {}) };
    const [narrow, wide] = WIDTHS.map((width) => viewOf(options, contextFor(model, { width })));
    assertDrawn(narrow!, what);
    assertDrawn(wide!, what);
    for (const view of [narrow!, wide!]) assert.deepEqual(overlappingTexts(view.picture!.scene), [], what);
    for (const { area, period, value } of group) {
      const column = wide!.table.columns.findIndex(({ key }) => key === period);
      assert.equal(cellAt(wide!, area, column), value, `${what} ${area} ${period}`);
      found += 1;
    }
  }
  return found;
}

/** Draws a strip of each indicator and category, all periods, on a phone and on a page. @returns the number of figures found */
export function findInStrips(model: Model, figures: readonly Figure[]): number {
  let found = 0;
  for (const [what, group] of groupBy(figures, ({ indicator, category }) => `${indicator} ${category ?? ''}`)) {
    const { indicator, category } = group[0]!;
    const options = { indicator, form: 'strip', areas: areasOf(group), ...(category ? { category } : {}) };
    const [narrow, wide] = WIDTHS.map((width) => viewOf(options, contextFor(model, { width })));
    assertDrawn(narrow!, what);
    assertDrawn(wide!, what);
    for (const view of [narrow!, wide!]) assert.deepEqual(overlappingTexts(view.picture!.scene), [], what);
    for (const { area, period, value } of group) {
      const column = wide!.table.columns.findIndex(({ key }) => key === period);
      assert.equal(cellAt(wide!, area, column), value, `${what} ${area} ${period}`);
      found += 1;
    }
  }
  return found;
}

/** Draws the stacked shares of each indicator and period. @returns the number of categories found with their share */
export function findInCompositions(model: Model, figures: readonly Figure[]): number {
  let found = 0;
  for (const [what, group] of groupBy(figures, ({ indicator, period }) => `${indicator} ${period}`)) {
    const { indicator, period } = group[0]!;
    const options = { indicator, form: 'composition', period, areas: areasOf(group) };
    const [narrow, wide] = WIDTHS.map((width) => viewOf(options, contextFor(model, { width })));
    assertDrawn(narrow!, what);
    assertDrawn(wide!, what);
    for (const view of [narrow!, wide!]) assert.deepEqual(overlappingTexts(view.picture!.scene), [], what);
    const isCount = model.indicators.get(indicator)!.unit === 'count';
    const { categories } = model.indicators.get(indicator)!.breakdown!;
    for (const { area, category, value } of group) {
      const at = categories.findIndex(({ id }) => id === category);
      if (at < 0) continue;
      const cell = cellAt(wide!, area, isCount ? 2 * at + 2 : at + 1);
      // A bar that comes to more than the whole is not drawn, and has no figures.
      if (cell === null) continue;
      assert.equal(cell, value, `${what} ${area} ${category}`);
      found += 1;
    }
  }
  return found;
}
