import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isInside } from '../../../src/view/network/map-names.js';
import type { NetworkView } from '../../../src/view/network/network-view.js';
import { innermost, spread } from '../../../src/view/network/spread.js';
import { detailsOf, drawNetwork, groupsOf, placeOf, placeOnMap, stopsOf, textsOf } from './network-document.js';
import { box, mapNetwork, outline, OUTLINES, place, type Ring } from './map-network.js';

const WHOLE = { scale: 1, x: 0, y: 0 };
const textOf = (view: NetworkView, id: string): string => stopsOf(view).find(({ key }) => key === id)!.text;
const markOf = (view: NetworkView, id: string): number =>
  view.places!.marks!.findIndex(({ actors }) => actors.includes(view.data.indexOf.get(id)!));

/** A star round a middle: any outline that one can walk round. */
const star = (mx: number, my: number, reach: number): fc.Arbitrary<Ring> =>
  fc.array(fc.double({ min: 0.15, max: 1, noNaN: true }), { minLength: 3, maxLength: 18 }).map((lengths) =>
    lengths.map((length, corner): readonly [number, number] => {
      const turn = (corner / lengths.length) * 2 * Math.PI;
      return [mx + reach * length * Math.cos(turn), my + reach * length * Math.sin(turn)];
    }),
  );

/** Outlines with a hole, of several parts, of any size down to a speck. */
const shape = fc
  .tuple(
    star(0, 0, 1),
    star(0, 0, 0.1),
    star(3, 0.5, 0.8),
    fc.double({ min: 0.01, max: 40, noNaN: true }),
    fc.boolean(),
  )
  .map(([outer, hole, second, size, isMany]) => {
    const sized = (ring: Ring): Ring => ring.map(([x, y]) => [x * size, y * size]);
    const first = [sized(outer), sized(hole)];
    return isMany ? [first, [sized(second)]] : [first];
  });

const flat = (polygons: readonly (readonly Ring[])[]): number[][] => polygons.flat().map((ring) => ring.flat());

describe('places in an outline', () => {
  it('lie inside it, as many as are asked for, as far apart as is said', () => {
    fc.assert(
      fc.property(shape, fc.integer({ min: 1, max: 60 }), (polygons, count) => {
        const rings = flat(polygons);
        const { points, step } = spread(rings, { count, least: 2, wide: 7, isTaken: () => false });
        assert.equal(points.length, 2 * count);
        for (let a = 0; a < points.length; a += 2) {
          assert.ok(isInside(points[a]!, points[a + 1]!, rings), `${points[a]},${points[a + 1]} is outside`);
          for (let b = 0; b < a; b += 2) {
            const apart = Math.hypot(points[a]! - points[b]!, points[a + 1]! - points[b + 1]!);
            assert.ok(apart > 0 && apart >= step * 0.5, `${apart} apart, said ${step}`);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('begin where it has most room', () => {
    const { x, y, room } = innermost(flat([[box(0, 0, 10, 4), box(0.5, 0.5, 6, 3.5)]]));
    assert.ok(x > 6 && x < 10 && y > 0 && y < 4 && room > 1.7);
  });

  it('leave out what is taken where there is room elsewhere', () => {
    const rings = flat([[box(0, 0, 100, 100)]]);
    const isTaken = (_: number, y: number): boolean => y < 50;
    const { points } = spread(rings, { count: 6, least: 8, wide: 24, isTaken });
    assert.ok(points.every((value, at) => at % 2 === 0 || value >= 50));
  });

  it('of an outline without an inside are where it is', () => {
    const { points } = spread([[1, 1, 5, 1, 3, 1]], { count: 2, least: 2, wide: 7, isTaken: () => false });
    assert.deepEqual(points, [3, 1, 3, 1]);
  });
});

describe('a network on a map', () => {
  it('is called so, and says what place means', () => {
    const { view } = drawNetwork(mapNetwork(), { form: 'map' });
    assert.equal(view.form, 'map');
    assert.deepEqual(view.obstacles, []);
    assert.equal(view.picture!.name, 'Netværk på kort');
    assert.match(view.definition, /^Hvem der arbejder sammen, hver i sin bydel/);
    assert.match(drawNetwork(mapNetwork(), { form: 'map' }, { code: 'en' }).view.definition, /^Who works together/);
  });

  it('says nothing of places on a narrow screen, where there is a list or one actor with its neighbours', () => {
    for (const form of ['map', 'organic', 'sectors']) {
      const { view } = drawNetwork(mapNetwork(), { form }, { width: 360 });
      assert.equal(view.definition, 'Hvem der arbejder sammen med hvem.');
      assert.ok(!view.picture!.name.includes('kort'));
    }
  });

  it('has every actor of an area inside its outline, whatever the outlines are, at any width', () => {
    fc.assert(
      fc.property(
        fc.tuple(shape, shape),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 481, max: 1400 }),
        ([first, second], count, width) => {
          const moved = second.map((rings) =>
            rings.map((ring) => ring.map(([x, y]): readonly [number, number] => [x + 90, y + 45])),
          );
          const features = [outline('nord', first), outline('syd', moved)];
          const actors = Array.from({ length: count }, (_, index) => ({
            ...{ id: `a${index}`, name: `A${index}` },
            presence: [{ area: index % 3 ? 'nord' : 'syd', form: 'fixed' }],
          }));
          const geography = { data: { type: 'FeatureCollection', features } };
          const { places, data, ringsOf } = placeOnMap(
            mapNetwork({ actors, networks: [], ties: [], geography }),
            width,
          );
          for (const { index, actor } of data.actors) {
            const [x, y] = [places.x[index]!, places.y[index]!];
            assert.ok(isInside(x, y, ringsOf(actor.presence![0]!.area)), `${actor.id} at ${x},${y} is outside`);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has places that the document gives where they are, and where they are said to be', () => {
    const { places, data, at } = placeOnMap(mapNetwork(), 900);
    const index = data.indexOf.get('skole')!;
    const [x, y] = at(place([50, 70]));
    assert.ok(Math.hypot(places.x[index]! - x, places.y[index]! - y) < 0.01);
    const { view } = drawNetwork(mapNetwork(), { form: 'map' });
    assert.match(textOf(view, 'skole'), / Står på sit eget sted i Nordkvarteret\.$/);
  });

  it('does not believe a place outside the area', () => {
    const actors = [{ id: 'a', name: 'A', presence: [{ area: 'oe', form: 'fixed', point: place([5, 5]) }] }];
    const { places, ringsOf } = placeOnMap(mapNetwork({ actors, networks: [], ties: [] }), 900);
    assert.ok(isInside(places.x[0]!, places.y[0]!, ringsOf('oe')));
  });

  it('tells apart actors of one address at the closest zoom', () => {
    const actors = ['a', 'b', 'c'].map((id) => ({
      ...{ id, name: id.toUpperCase(), presence: [{ area: 'nord', form: 'fixed', point: place([50, 70]) }] },
    }));
    const { view } = drawNetwork(mapNetwork({ actors, networks: [], ties: [] }), { form: 'map' });
    assert.equal(view.places!.marks!.length, 1);
    const viewport = view.places!.marks![0]!.opens();
    const zoomed = drawNetwork(mapNetwork({ actors, networks: [], ties: [] }), { form: 'map', viewport }).view;
    assert.deepEqual(zoomed.places!.marks, []);
    assert.equal(groupsOf(zoomed, 'actor-').length, 3);
  });

  it('puts an actor of several areas where it can always be met, and tells all of them', () => {
    const { view } = drawNetwork(mapNetwork(), { form: 'map', actor: 'job' });
    assert.match(textOf(view, 'job'), / Står i Sydhavnen\.$/);
    assert.deepEqual(detailsOf(view).areas, {
      title: 'Bydele',
      lines: ['Sydhavnen, fast til stede, vist her', 'Nordkvarteret, fra rådhuset'],
    });
    const row = view.table.rows.find(({ key }) => key === 'job')!;
    const column = view.table.columns.findIndex(({ label }) => label === 'Bydele');
    assert.equal(row.cells[column]!.text, 'Sydhavnen og Nordkvarteret');
  });

  it('goes by the time that is shown', () => {
    const { view } = drawNetwork(mapNetwork(), { form: 'map', period: '2018' });
    assert.match(textOf(view, 'job'), / Står i Nordkvarteret\.$/);
  });

  it('has no column of areas, and no areas in the details, in other forms', () => {
    const { view } = drawNetwork(mapNetwork(), { form: 'organic', actor: 'job' });
    assert.equal(detailsOf(view).areas, undefined);
    assert.ok(view.table.columns.every(({ label }) => label !== 'Bydele'));
  });

  it('puts an actor without a place of meeting in the network of fewest areas', () => {
    const { view } = drawNetwork(mapNetwork(), { form: 'map', actor: 'klub' });
    assert.match(textOf(view, 'klub'), / Står i Sydhavnen\.$/);
    assert.equal(detailsOf(view).areas!.lines[0], 'Sydhavnen, gennem sit netværk, vist her');
  });

  it('puts an actor in the area that the reader keeps to', () => {
    const filter = { hidden: new Set<string>(), collapsed: new Set<string>(), area: 'nord' };
    const { view } = drawNetwork(mapNetwork(), { form: 'map', filter });
    assert.match(textOf(view, 'job'), / Står i Nordkvarteret\.$/);
  });

  it('uses the outline of the area around one that has none', () => {
    const areas = [
      { id: 'nord', name: 'Nord' },
      { id: 'blok', name: 'Blokken', kind: 'housing-section', parent: 'nord' },
    ];
    const actors = [{ id: 'a', name: 'A', presence: [{ area: 'blok', form: 'fixed' }] }];
    const document = mapNetwork({ areas, actors, networks: [], ties: [] });
    const { places, ringsOf } = placeOnMap(document, 900);
    assert.ok(isInside(places.x[0]!, places.y[0]!, ringsOf('nord')));
    assert.match(textOf(drawNetwork(document, { form: 'map' }).view, 'a'), / Står i Blokken\.$/);
  });

  it('has those without a place in a row under it, with a word for that', () => {
    const { view } = drawNetwork(mapNetwork(), { form: 'map' });
    const [title] = groupsOf(view, 'title-unplaced').flatMap(({ marks }) => marks);
    assert.ok(title?.type === 'text' && title.text === 'Uden bydel på kortet: 2');
    for (const id of ['fond', 'torvet']) assert.ok(placeOf(view, id).y > title.y, id);
    for (const id of ['skole', 'job', 'klub', 'oe-0']) assert.ok(placeOf(view, id).y < title.y, id);
    assert.match(textOf(view, 'fond'), / Uden bydel på kortet\.$/);
  });

  it('is drawn from points alone, each actor near the point of its own area', () => {
    const areas = [
      { id: 'a', name: 'Aby', point: place([0, 0]) },
      { id: 'b', name: 'Beby', point: place([60, 10]) },
    ];
    const actors = Array.from({ length: 12 }, (_, index) => ({
      ...{ id: `x${index}`, name: `X${index}` },
      presence: [{ area: index % 2 ? 'a' : 'b', form: 'fixed' }],
    }));
    const { view } = drawNetwork(mapNetwork({ areas, geography: undefined, actors, networks: [], ties: [] }), {
      form: 'map',
    });
    assert.deepEqual(view.obstacles, []);
    for (const id of ['x1', 'x3', 'x11']) assert.ok(placeOf(view, id).x < placeOf(view, 'x0').x, id);
  });
});

describe('an area too small for its actors', () => {
  it('is one mark with their number, inside its outline, with its own words', () => {
    const { view } = drawNetwork(mapNetwork(), { form: 'map' });
    const [mark, ...others] = view.places!.marks!;
    assert.deepEqual(others, []);
    assert.equal(mark!.actors.length, 7);
    assert.equal(mark!.text, '7 aktører i Øen. Klik for at se dem hver for sig.');
    const { ringsOf } = placeOnMap(mapNetwork(), 900);
    assert.ok(isInside(mark!.x, mark!.y, ringsOf('oe')));
    const [group] = groupsOf(view, 'mark-');
    assert.equal(group!.label, '7 aktører i Øen');
    assert.ok(group!.marks.some((one) => one.type === 'text' && one.text === '7'));
    assert.equal(groupsOf(view, 'actor-oe-').length, 0);
    assert.ok(view.notes.some((note) => note.startsWith('7 aktører står samlet i 1 mærke med antal')));
    assert.ok(view.legend.some(({ label }) => label === 'Flere aktører i ét mærke'));
  });

  it('keeps each of them in reach of the keys, in the table and in the legend', () => {
    const { view } = drawNetwork(mapNetwork(), { form: 'map' });
    assert.match(textOf(view, 'oe-5'), / Hører til i Øen og står i et mærke med 7 aktører i Øen\.$/);
    assert.equal(view.table.rows.length, 12);
    assert.ok(view.legend.some(({ label }) => label === 'Frivillige 7'));
  });

  it('opens where the mark says, and then everybody stands alone inside', () => {
    const { view } = drawNetwork(mapNetwork(), { form: 'map' });
    const viewport = view.places!.marks![0]!.opens();
    const zoomed = drawNetwork(mapNetwork(), { form: 'map', viewport }).view;
    assert.deepEqual(zoomed.places!.marks, []);
    assert.equal(groupsOf(zoomed, 'actor-oe-').length, 7);
    assert.ok(zoomed.notes.every((note) => !note.includes('samlet')));
    const { width, height } = zoomed.picture!.scene;
    const seen = [...Array(7).keys()].map((index) => placeOf(zoomed, `oe-${index}`));
    for (const { x, y } of seen) assert.ok(x > 0 && y > 0 && x < width && y < height);
    const nearest = Math.min(
      ...seen.flatMap((a, at) => seen.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
    );
    assert.ok(nearest > 18, `${nearest} px apart`);
  });

  it('has its ties as one line of a kind, and none to itself', () => {
    const { view } = drawNetwork(mapNetwork(), { form: 'map' });
    const keys = groupsOf(view, 'tie-').map(({ key }) => key);
    assert.deepEqual(
      keys.filter((key) => key.includes('oe-')),
      ['tie-job-oe-0-refers-to'],
    );
  });

  it('has the tie of the chosen actor in front, with the mark in the colour of the choice', () => {
    const { view } = drawNetwork(mapNetwork(), { form: 'map', actor: 'oe-1' });
    assert.ok(groupsOf(view, 'tie-').some(({ key }) => key === 'tie-job-oe-1-refers-to'));
    assert.ok(groupsOf(view, 'mark-')[0]!.marks.some((mark) => mark.type === 'circle' && mark.stroke === 'accent'));
    const other = drawNetwork(mapNetwork(), { form: 'map', actor: 'skole' }).view;
    assert.ok(groupsOf(other, 'mark-')[0]!.marks.some((mark) => mark.type === 'circle' && mark.fill === 'ground'));
  });

  it('is named beside its mark where the name has no room inside', () => {
    const { view } = drawNetwork(mapNetwork(), { form: 'map' });
    const [name] = groupsOf(view, 'area-oe').flatMap(({ marks }) => marks);
    assert.ok(name?.type === 'text' && name.text === 'Øen');
  });

  it('joins its neighbours where their marks would lie on each other', () => {
    const features = [...OUTLINES, outline('torv', [[box(82.4, 60, 84, 61.5)]])];
    const actors = ['oe', 'torv'].flatMap((area) =>
      [1, 2, 3].map((at) => ({ id: `${area}-${at}`, name: `${area} ${at}`, presence: [{ area, form: 'fixed' }] })),
    );
    const document = mapNetwork({
      ...{ actors, networks: [], ties: [] },
      geography: { data: { type: 'FeatureCollection', features } },
    });
    const { view } = drawNetwork(document, { form: 'map' });
    assert.equal(view.places!.marks!.length, 1);
    assert.match(view.places!.marks![0]!.text, /^6 aktører i Øen og Torvet\. /);
    assert.ok(markOf(view, 'torv-2') === 0);
  });
});

describe('what the reader moves on a map', () => {
  it('stays inside its outline', () => {
    const moved = new Map([['klub', [-900, -900] as const]]);
    const { ringsOf } = placeOnMap(mapNetwork(), 900);
    const { view } = drawNetwork(mapNetwork(), { form: 'map', moved });
    const before = placeOf(drawNetwork(mapNetwork(), { form: 'map' }).view, 'klub');
    const { x, y } = placeOf(view, 'klub');
    assert.ok(isInside(x, y, ringsOf('syd')));
    assert.ok(x < before.x - 10);
  });
});

describe('names of areas', () => {
  it('lie on no actor, no mark and no other name, in the whole and in parts', () => {
    for (const viewport of [WHOLE, { scale: 2, x: 100, y: 60 }]) {
      const { view } = drawNetwork(mapNetwork(), { form: 'map', viewport });
      const names = groupsOf(view, 'area-');
      assert.ok(names.length >= (viewport === WHOLE ? 3 : 1));
      const { places, data } = view;
      for (const name of places!.taken!.slice(places!.marks!.length)) {
        for (const { index } of data.actors) {
          const [x, y] = [places!.x[index]!, places!.y[index]!];
          assert.ok(x < name.left || x > name.right || y < name.top || y > name.bottom);
        }
      }
      assert.ok(textsOf(view).length > names.length);
    }
  });
});
