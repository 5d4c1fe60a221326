import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDocument } from '../../../src/data/load-document.js';
import { da as indicatorDa } from '../../../src/i18n/indicator/da.js';
import { en as indicatorEn } from '../../../src/i18n/indicator/en.js';
import { da as countMessages } from '../../../src/i18n/map/counts.da.js';
import { da } from '../../../src/i18n/map/da.js';
import { da as obstacleMessages } from '../../../src/i18n/map/obstacles.da.js';
import { en } from '../../../src/i18n/map/en.js';
import { english } from '../../../src/i18n/english.js';
import * as geo from '../../../src/model/geo/further-geo.js';
import { readGeography, type ReadGeography } from '../../../src/model/geo/read-geography.js';
import type { Model } from '../../../src/model/model.js';
import { parseDocument } from '../../../src/model/parse-document.js';
import { mapView, type MapView } from '../../../src/view/map/map-view.js';
import * as lenses from '../../../src/view/map/lenses.js';
import { findTwins } from '../../../src/analysis/twins.js';
import * as jenks from '../../../src/analysis/jenks.js';
import * as obstacles from '../../../src/view/map/map-obstacles.js';
import * as counts from '../../../src/view/map/count-content.js';
import * as tables from '../../../src/view/map/map-table.js';
import * as tiles from '../../../src/view/map/tile-scene.js';
import { multiplesOf } from '../../../src/view/map/multiples.js';
import { textWidth } from '../../../src/view/shared/text-width.js';
import { areaAt, nextTowards } from '../../../src/view/map/map-walk.js';
import type { MapOptions } from '../../../src/view/map/map-options.js';
import { eksempelby } from '../../helpers/demo-model.js';
import { contextFor } from '../../helpers/district-document.js';
import { plain } from '../../helpers/plain.js';

const NONE: ReadGeography = { features: [], crs: undefined, issues: [] };
const OUTLINES = readGeography(
  JSON.parse(readFileSync(new URL('../../../demo/data/eksempelby.geojson', import.meta.url), 'utf8')),
  {},
  '/geography/href',
);

const parts = { obstacles, counts, tiles, lenses, jenks, geo, patterns: {} };
function drawn(made: ReturnType<typeof mapView>): MapView {
  if ('needs' in made) throw new Error(made.needs);
  return made;
}

interface Given {
  readonly model?: Model;
  readonly geography?: ReadGeography;
  readonly before?: MapView;
  readonly width?: number;
}

function view(
  options: MapOptions = {},
  { model = eksempelby, geography = OUTLINES, before, width = 960 }: Given = {},
): MapView {
  const context = { ...contextFor(model), space: { width } };
  const messages = { messages: da, countMessages, obstacleMessages, indicatorMessages: indicatorDa };
  return drawn(
    mapView({ options, context, geography, parts, before: before?.geometry, table: () => tables, ...messages }),
  );
}
const codes = (options: MapOptions): string[] => view(options).obstacles.map(({ code }) => code);

/** Three districts in a row, one hidden, one without a figure. */
async function small(others: readonly object[] = []): Promise<Model> {
  const { model } = await readDocument(
    {
      version: '1.0',
      language: 'da',
      title: 'Prøve',
      provenance: 'constructed',
      areas: ['a', 'b', 'c', 'd'].map((id, index) => ({
        id,
        name: `Bydel ${id.toUpperCase()}`,
        kind: 'district',
        tile: { column: index, row: 0 },
      })),
      indicators: ['x', ...(others.length ? ['y'] : [])].map((id) => ({
        ...{ id, label: 'Andel', unit: 'percent', decimals: 1, direction: 'higher-is-worse' },
      })),
      observations: [
        { indicator: 'x', area: 'a', period: '2024', value: 10 },
        { indicator: 'x', area: 'b', period: '2024', value: 30 },
        { indicator: 'x', area: 'c', period: '2024', value: null, missing: 'suppressed' },
        ...others,
      ],
    },
    { base: 'https://example.dk/' },
  );
  return model!;
}

describe('the map of an indicator', () => {
  it('has every district once in picture, list and table, in the same order of figures', () => {
    const map = view();
    const drawn = map.picture!.scene.groups.flatMap(({ key, target }) =>
      target && !key.startsWith('label') ? [key] : [],
    );
    const listed = map.content!.list.rows.map(({ id }) => id);
    assert.equal(new Set(drawn).size, drawn.length);
    assert.deepEqual([...drawn].sort(), [...listed].sort());
    assert.deepEqual(
      map.table.rows.map(({ key }) => key),
      listed,
    );
    assert.deepEqual(
      map.picture!.stops.map(([stop]) => stop!.key),
      listed,
    );
  });

  it('counts in its legend what is drawn in each class', () => {
    const map = view();
    const total = map.legend.reduce((sum, { label }) => sum + Number(/\((\d+)\)$/.exec(label)![1]), 0);
    assert.equal(total, map.content!.shown.length);
    assert.match(plain(map.legend[0]!.label), /^7,7–12,0 \(\d+\)$/);
  });

  it('keeps its class limits in every period', () => {
    const limits = (period: string): string[] =>
      view({ period })
        .legend.slice(0, 5)
        .map(({ label }) => label.replace(/ \(\d+\)$/, ''));
    assert.deepEqual(limits('2015..2016'), limits('2024..2025'));
  });

  it('says value, class and rank of the highlighted district, against the benchmark', () => {
    const map = view({ area: 'tranehoejparken' });
    assert.match(
      plain(map.summary.map(({ text }) => text).join('')),
      /^I Tranehøjparken er andelen 28,8 pct\. i 2024–25, 13,1 procentpoint over Eksempelby Kommune\. 14 af 14 bydele kan vises; spændet går fra 7,9 pct\. til 28,8 pct\.$/,
    );
    assert.match(
      map.picture!.stops[0]![0]!.text,
      /^Tranehøjparken, 28,8\spct\., 2024–25, klasse 5 af 5, nr\. 1 af 14, foreløbigt\.$/,
    );
  });

  it('tells hidden and missing apart, without rank, class or bar, and hides the figure everywhere', async () => {
    const map = view({}, { model: await small(), geography: NONE });
    assert.deepEqual(
      map.content!.list.rows.map(({ rank, value, bar }) => [rank, value, bar === undefined]),
      [
        ['1', '30,0', false],
        ['2', '10,0', false],
        ['', 'skjult', true],
        ['', 'ingen data', true],
      ],
    );
    assert.deepEqual(
      map.legend.slice(-2).map(({ label }) => label),
      ['skjult (1)', 'ingen data (1)'],
    );
    const patterns = ['c', 'd'].map((id) => JSON.stringify(map.content!.fills.get(id)!.pattern));
    assert.notEqual(patterns[0], patterns[1]);
    assert.match(map.summary.map(({ text }) => text).join(''), /2 af 4 bydele kan vises\.$/);
  });

  it('is drawn as tiles where the document has no outlines', async () => {
    const map = view({}, { model: await small(), geography: NONE });
    assert.equal(map.shape, 'tiles');
    assert.deepEqual(map.obstacles, []);
    const rows = new Set(map.areas.map(({ y }) => y));
    assert.equal(rows.size, 1);
  });

  it('is drawn as tiles near their true place where it is asked for', () => {
    const tiles = view({ shape: 'tiles' });
    const at = new Map(tiles.areas.map((area) => [area.id, area]));
    assert.equal(at.size, 14);
    assert.equal(new Set(tiles.areas.map(({ x, y }) => `${x} ${y}`)).size, 14);
  });

  it('keeps its geometry where only figures change', () => {
    const first = view({ period: '2023..2024' });
    const second = view({ period: '2024..2025' }, { before: first });
    assert.equal(second.geometry!.placed, first.geometry!.placed);
    const narrower = view({}, { before: second, width: 800 });
    assert.equal(narrower.geometry!.projected, second.geometry!.projected);
    assert.notEqual(narrower.geometry!.placed, second.geometry!.placed);
  });

  it('classes by each method, and by the document’s own limits', () => {
    for (const classes of ['quantile', 'equal', 'jenks']) assert.equal(view({ classes }).legend.length, 5, classes);
    const [first] = view({ classes: 'document' }).legend;
    assert.match(plain(first!.label), /–11,9 /);
  });

  it('writes no word outside its district, and no two on each other', () => {
    const { picture, areas } = view();
    const boxes = new Map(areas.map(({ id, box }) => [id, box]));
    const labels = picture!.scene.groups.filter(({ key }) => key.startsWith('label-'));
    assert.ok(labels.length > 8);
    for (const { key, marks } of labels) {
      const [left, top, right, bottom] = boxes.get(key.slice(6))!;
      for (const mark of marks) {
        if (mark.type !== 'text') continue;
        assert.ok(mark.x > left && mark.x < right && mark.y > top && mark.y < bottom, key);
      }
    }
  });

  it('lies below and above a benchmark in two colours, as far on both sides', () => {
    const map = view({ benchmark: 'kommunen' });
    const roles = new Set([...map.content!.fills.values()].map(({ role }) => role));
    assert.ok(
      [...roles].every((role) => role === undefined || /^(below|above)[12]$/.test(role)),
      [...roles].join(),
    );
    const labels = map.legend.map(({ label }) => plain(label));
    const [far, near, nearAbove, farAbove] = labels;
    const limit = /^mere end ([\d,]+ procentpoint) under/.exec(far!)![1]!;
    assert.ok(near!.startsWith(`op til ${limit} under`));
    assert.ok(nearAbove!.startsWith(`0 til ${limit} over`));
    assert.ok(farAbove!.startsWith(`mere end ${limit} over`));
    assert.ok(map.notes.some((note) => note.startsWith('Klasserne viser afstanden til')));
    // A district stands on the side that its figure says.
    const reference = Number(
      plain(map.content!.list.benchmark!.label)
        .match(/([\d,]+) pct/)![1]!
        .replace(',', '.'),
    );
    for (const { fill, value } of map.content!.list.rows) {
      const figure = Number(value.replace(',', '.'));
      if (!Number.isNaN(figure)) assert.equal(fill.role!.startsWith('above'), figure >= reference, value);
    }
    const classesOf = (all: readonly string[]): string[] => all.slice(0, 4).map((label) => label.replace(/ \(.*/, ''));
    const earlier = view({ benchmark: 'kommunen', period: '2014..2015' }).legend.map(({ label }) => plain(label));
    assert.deepEqual(classesOf(earlier), classesOf(labels));
  });

  it('goes from low to high where the benchmark has no figures, and says what is not there', () => {
    assert.deepEqual(codes({ benchmark: 'ingen' }), ['unknown-benchmark']);
    assert.ok([...view({ benchmark: 'ingen' }).content!.fills.values()].some(({ role }) => role?.startsWith('class')));
  });

  it('stays so where the reader chooses the district that the others are held against', () => {
    const map = view({ benchmark: 'torvebyen', area: 'torvebyen' });
    assert.deepEqual(map.obstacles, []);
    assert.ok([...map.content!.fills.values()].some(({ role }) => role === 'below1'));
    assert.doesNotMatch(plain(map.summary.map(({ text }) => text).join('')), /det samme som/);
  });

  it('says so where the benchmark has no figure in the period', async () => {
    const map = view({ benchmark: 'd' }, { model: await small(), geography: NONE });
    assert.deepEqual(
      map.obstacles.map(({ code, text }) => [code, text.includes('Bydel D')]),
      [['no-benchmark-figure', true]],
    );
    assert.ok([...map.content!.fills.values()].every(({ role }) => !role?.startsWith('above')));
  });

  it('lies below and above the plain mean of the nearest districts, and names them and the formula', () => {
    const area = 'tranehoejparken';
    const map = view({ benchmark: 'twins', area });
    assert.deepEqual(map.obstacles, []);
    const { twins, variables } = findTwins(eksempelby, { area: eksempelby.areas.get(area)! });
    const nearest = twins.slice(0, 5).map((twin) => twin.area);
    const note = map.notes.find((one) => one.startsWith('De nærmeste bydele er'))!;
    for (const { name } of nearest) assert.ok(note.includes(name as string), note);
    assert.ok(note.includes(`(euklidisk afstand på ${variables.length} standardiserede nøgletal)`), note);
    const rows = new Map(map.content!.list.rows.map((row) => [row.id, row]));
    const figure = (id: string): number => Number(rows.get(id)!.value.replace(',', '.'));
    const mean = nearest.reduce((sum, { id }) => sum + figure(id), 0) / nearest.length;
    // Figures of the list are rounded to one decimal, so the mean of those may be half of that away.
    const told = /([\d,]+) pct/.exec(plain(map.content!.list.benchmark!.label))![1]!.replace(',', '.');
    assert.ok(Math.abs(Number(told) - mean) <= 0.1, `${told} ${mean}`);
    for (const [id, { fill }] of rows) {
      if (Math.abs(figure(id) - mean) > 0.1) assert.equal(fill.role!.startsWith('above'), figure(id) > mean, id);
    }
    assert.equal(rows.size, 14);
    assert.ok(!map.issues.some(({ pointer }) => pointer.includes('twins')));
  });

  it('has another mean where the reader chooses another district, on the same outlines', () => {
    const first = view({ benchmark: 'twins', area: 'tranehoejparken' });
    const second = view({ benchmark: 'twins', area: 'nattergalparken' }, { before: first });
    const noteOf = ({ notes }: MapView): string => notes.find((one) => one.startsWith('De nærmeste'))!;
    assert.notEqual(noteOf(first), noteOf(second));
    assert.equal(second.geometry!.placed, first.geometry!.placed);
  });

  it('says in words what is missing where there is no district to be near to, or none that is near', async () => {
    assert.deepEqual(codes({ benchmark: 'twins' }), ['no-area']);
    const alone = view({ benchmark: 'twins', area: 'd' }, { model: await small(), geography: NONE });
    assert.deepEqual(
      alone.obstacles.map(({ code }) => code),
      ['no-twins'],
    );
    assert.ok(alone.content!.fills.get('a')!.role!.startsWith('class'));
  });

  it('gives no mean that a hidden figure is part of', async () => {
    const rows = (['a', 'b', 'c', 'd'] as const).map((area, index) => ({
      ...{ indicator: 'y', area, period: '2024', value: 10 * (index + 1) },
    }));
    const model = await small(rows);
    const map = view({ benchmark: 'twins', area: 'd', indicator: 'x' }, { model, geography: NONE });
    assert.deepEqual(
      map.obstacles.map(({ code }) => code),
      ['no-benchmark-figure'],
    );
    assert.ok(map.notes.some((note) => note.includes('Bydel C')));
  });

  for (const shape of ['geography', 'tiles']) {
    it(`is repeated small for each period, in the same classes, as ${shape}`, () => {
      const map = view({ shape, period: '2016..2017', area: 'tranehoejparken' });
      const all = multiplesOf(map, 'tranehoejparken');
      const { periods, at } = map.periods!;
      assert.ok(all.length <= 13 && all.length >= 12);
      assert.equal(all[0]!.key, periods[0]!.key);
      assert.equal(all.at(-1)!.key, periods.at(-1)!.key);
      assert.deepEqual(
        all.filter(({ isShown }) => isShown).map(({ key }) => key),
        [periods[at]!.key],
      );
      for (const { key, scene, text, label } of all) {
        const large = view({ shape, period: key }).content!.fills;
        const fills = scene.groups.filter((group) => large.has(group.key)).map((group) => [group.key, group.marks[0]]);
        assert.equal(fills.length, 14);
        for (const [id, mark] of fills as [string, { fill: string }][])
          assert.ok(mark.fill === (large.get(id)!.role ?? mark.fill), `${key} ${id}`);
        assert.ok(text.startsWith(`${label}: Tranehøjparken`));
      }
    });
  }

  it('speaks English', () => {
    const context = { ...contextFor(eksempelby), locale: english, space: { width: 960 } };
    const map = drawn(
      mapView({
        ...{ options: { area: 'tranehoejparken' }, context, messages: en, indicatorMessages: indicatorEn },
        ...{ geography: OUTLINES, before: undefined, parts, table: () => tables },
      }),
    );
    assert.match(plain(map.summary[0]!.text), /^In Tranehøjparken the share is/);
  });
});

describe('the map of presence', () => {
  it('says one of one actor, and of one initiative', () => {
    for (const [asked, one] of [
      [{ form: 'presence' }, '1 aktør'],
      [{ form: 'initiatives', period: '2014' }, '1 indsats'],
    ] as const) {
      const { list, stopText } = view(asked).content!;
      const single = list.rows.find(({ value }) => value === '1')!;
      assert.ok(stopText(single.id).split(', ').includes(one), stopText(single.id));
    }
  });

  it('tells districts apart by the most permanent form, and names the places', () => {
    const map = view({ form: 'presence' });
    assert.match(
      plain(map.summary.map(({ text }) => text).join('')),
      /^Mindst én aktør er fast til stede i \d+ af 14 bydele/,
    );
    const total = map.legend.reduce((sum, { label }) => sum + Number(/\((\d+)\)$/.exec(label)![1]), 0);
    assert.equal(total, 14);
    const places = map.picture!.scene.groups.filter(({ key }) => key.startsWith('place-'));
    assert.ok(places.length > 20);
    assert.ok(places.every(({ target }) => target?.kind === 'actor'));
  });

  for (const width of [500, 720, 960, 1280]) {
    it(`writes every name inside its district and on no other words, ${width} px wide`, () => {
      const { picture, areas, content } = view({ form: 'presence' }, { width });
      const boxes: { readonly text: string; readonly box: readonly [number, number, number, number] }[] = [];
      let named = 0;
      for (const { key, marks } of picture!.scene.groups) {
        if (!/^(?:place|label)-/.test(key)) continue;
        const dot = marks.find(({ type }) => type === 'circle') as { cx: number; cy: number } | undefined;
        for (const mark of marks) {
          if (mark.type !== 'text') continue;
          const length = textWidth(mark.text, mark.size, mark.weight);
          const left = mark.x - length * { start: 0, middle: 0.5, end: 1 }[mark.anchor ?? 'start'];
          const box = [left, mark.y - mark.size * 0.72, left + length, mark.y] as const;
          for (const other of boxes)
            assert.ok(
              box[2] <= other.box[0] || other.box[2] <= box[0] || box[3] <= other.box[1] || other.box[3] <= box[1],
              `${mark.text} on ${other.text}`,
            );
          boxes.push({ text: mark.text, box });
          if (!dot) continue;
          named += 1;
          const own = areaAt(areas, dot.cx, dot.cy);
          for (let x = box[0]; x <= box[2]; x += 1)
            for (const y of [box[1], box[3]]) assert.equal(areaAt(areas, x, y), own, mark.text);
          // Light words on dark fills, dark ones elsewhere.
          const fill = content!.fills.get(own!.id)!;
          assert.equal(mark.fill, fill.role && !fill.pattern ? fill.on : 'ink', mark.text);
        }
      }
      assert.ok(named >= (width === 1280 ? 8 : width === 960 ? 3 : 0), String(named));
    });
  }

  it('bears the number of every district that has room for it beside the places', () => {
    for (const width of [360, 960]) {
      const numbers = view({ form: 'presence' }, { width }).picture!.scene.groups.filter(({ key }) =>
        key.startsWith('label-'),
      );
      assert.ok(numbers.length >= (width === 360 ? 6 : 12), `${width}: ${numbers.length}`);
    }
  });

  it('is said in words where the document names none', async () => {
    const map = view({ form: 'presence' }, { model: await small(), geography: NONE });
    assert.deepEqual(
      map.obstacles.map(({ code }) => code),
      ['no-presence'],
    );
    // Nobody says that nobody is there.
    assert.deepEqual(
      map.content!.list.rows.map(({ value }) => value),
      ['ingen data', 'ingen data', 'ingen data', 'ingen data'],
    );
    assert.deepEqual(map.summary, []);
  });
});

describe('the map of initiatives', () => {
  const options: MapOptions = { form: 'initiatives', today: '2026-10-01' };

  it('counts what runs in the chosen year, and draws the moves until then', () => {
    const at = (period: string): Set<string> => {
      const { table } = view({ ...options, period });
      return new Set(
        table.rows.filter(({ cells }) => /Jobvejledning i bydelen/.test(cells[2]!.text)).map(({ key }) => key),
      );
    };
    assert.ok(at('2017').has('tranehoejparken') && !at('2017').has('nattergalparken'));
    assert.ok(at('2022').has('nattergalparken') && !at('2022').has('tranehoejparken'));
    assert.ok(at('2026').has('floejtevangen'));
    const moves = (period: string): string[] =>
      view({ ...options, period }).picture!.scene.groups.flatMap(({ key }) => (key.startsWith('move-') ? [key] : []));
    assert.ok(!moves('2016').includes('move-tranehoejparken-nattergalparken'));
    assert.ok(moves('2022').includes('move-tranehoejparken-nattergalparken'));
  });

  it('steps through the years from the first beginning to the reader’s own', () => {
    const { periods } = view(options);
    assert.equal(periods!.periods.at(-1)!.key, '2026');
    assert.equal(periods!.at, periods!.periods.length - 1);
  });

  it('is said in words where the document has none', async () => {
    const map = view(options, { model: await small(), geography: NONE });
    assert.deepEqual(
      map.obstacles.map(({ code }) => code),
      ['no-initiatives'],
    );
  });
});

describe('a district too small to see', () => {
  const square = (x: number, y: number, size: number): number[][] => [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  const outline = (id: string, ring: number[][]): object => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring] },
  });
  const outlines = readGeography(
    {
      type: 'FeatureCollection',
      features: [
        outline('a', square(10, 55, 0.2)),
        outline('b', square(10.6, 55.25, 0.3)),
        outline('c', square(10.25, 55.05, 0.006)),
      ],
    },
    {},
    '',
  );

  it('is magnified in an empty place, inside the picture and on no other district', async () => {
    const map = view({}, { model: await small(), geography: outlines });
    const [lens, ...others] = map.lenses();
    assert.equal(others.length, 0);
    assert.equal(lens!.id, 'c');
    assert.ok(lens!.factor >= 2);
    const { width, height } = map.picture!.scene;
    assert.ok(
      lens!.x - lens!.r >= 0 && lens!.x + lens!.r <= width && lens!.y - lens!.r >= 0 && lens!.y + lens!.r <= height,
    );
    assert.equal(areaAt(map.areas, lens!.x, lens!.y), undefined);
    assert.ok(map.picture!.scene.groups.some(({ key, target }) => key === 'lens-c' && target?.id === 'c'));
  });

  it('is not magnified where the reader has zoomed in', async () => {
    const viewport = { scale: 3, x: 0, y: 0 };
    assert.deepEqual(view({ viewport }, { model: await small(), geography: outlines }).lenses(), []);
  });
});

describe('where districts lie', () => {
  it('stands in the table: neighbours by name, and the position in the map', () => {
    const { table } = view();
    const [neighbours, position] = ['neighbours', 'position'].map((key) =>
      table.columns.findIndex((one) => one.key === key),
    );
    const row = table.rows.find(({ key }) => key === 'tranehoejparken')!;
    assert.match(row.cells[neighbours!]!.text, /Fløjtevangen/);
    assert.match(row.cells[position!]!.text, /øst/);
  });

  it('is walked by the arrows: there and back, and every district can be reached', () => {
    const { areas } = view();
    const reached = new Set<string>();
    const open = [areas[0]!];
    for (let area = open.pop(); area; area = open.pop()) {
      reached.add(area.id);
      for (const way of ['north', 'east', 'south', 'west'] as const) {
        const next = nextTowards(areas, area, way);
        if (next && !reached.has(next.id)) open.push(next);
      }
    }
    assert.equal(reached.size, areas.length);
  });

  it('is told of a point by the smallest district that holds it', () => {
    const { areas } = view();
    for (const area of areas) {
      const found = areaAt(areas, area.x, area.y);
      assert.ok(found, area.id);
    }
    assert.equal(areaAt(areas, -50, -50), undefined);
  });
});

describe('what a map is asked for and cannot give', () => {
  it('is said in words', () => {
    assert.deepEqual(codes({ form: 'globus' }), ['unknown-form']);
    assert.deepEqual(codes({ classes: 'smukke' }), ['unknown-classes']);
    assert.deepEqual(codes({ shape: 'kugle' }), ['unknown-shape']);
    assert.deepEqual(codes({ area: 'atlantis' }), ['unknown-area']);
    assert.deepEqual(codes({ period: 'i går' }), ['bad-period']);
    assert.deepEqual(codes({ indicator: 'lykke' }), ['unknown-indicator']);
    assert.deepEqual(codes({ indicator: 'wellbeing', classes: 'document' }), ['no-breaks']);
  });

  it('is said beside the outlines, which need no figures', () => {
    const { indicators, ...document } = eksempelby.document;
    assert.ok(indicators);
    const model = parseDocument(document);
    for (const [options, code] of [
      [{}, 'no-indicators'],
      [{ shape: 'tiles' }, 'no-indicators'],
    ] as const) {
      const map = view(options, { model });
      assert.deepEqual(
        map.obstacles.map((one) => one.code),
        [code],
      );
      assert.equal(map.areas.length, 14);
      assert.equal(map.legend[0]!.label, 'ingen data (14)');
      assert.match(map.picture!.stops[0]![0]!.text, /, ingen data\.$/);
      assert.equal(map.table.rows.length, 14);
      assert.ok(map.heading);
    }
    assert.deepEqual(
      view({ form: 'presence' }, { model }).picture!.scene.groups.filter(({ key }) => key.startsWith('place-')).length >
        0,
      true,
    );
  });

  it('is said of an empty document', async () => {
    const { model } = await readDocument({ version: '1.0' }, { base: 'https://example.dk/' });
    const map = view({}, { model: model!, geography: NONE });
    assert.deepEqual(
      map.obstacles.map(({ code }) => code),
      ['no-indicators'],
    );
    assert.equal(map.picture, null);
  });
});
