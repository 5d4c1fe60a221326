import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MapView } from '../../../src/view/map/map-view.js';
import { textWidth } from '../../../src/view/shared/text-width.js';
import { plain } from '../../helpers/plain.js';
import { box, mapOf, wordsIn, type AreaGiven } from '../../helpers/map-of.js';

/** Beside a district that makes the picture 500 px high, whatever the other one is. */
const TALL: AreaGiven = { id: 'tall', rings: [box(1, 0, 0.2, 5)], value: 1 };

describe('words in the districts of a map', () => {
  it('stand where their block fits, though no circle round it does', async () => {
    // 0.7 degrees are about 75 px: wide enough for the name, no wider.
    const map = await mapOf([TALL, { id: 'narrow', name: 'Nordstranden', rings: [box(0.1, 1, 0.8, 2)], value: 2 }]);
    assert.deepEqual(wordsIn(map, 'narrow'), ['2', 'Nordstranden']);
  });

  it('stand beside the widest place where only there is room for the name', async () => {
    const rings = [
      [
        [0, 0],
        [0.95, 0],
        [0.95, 0.5],
        [0.4, 0.5],
        [0.4, 4],
        [0, 4],
        [0, 0],
      ],
    ] as const;
    const map = await mapOf([TALL, { id: 'bent', name: 'Nordstranden', rings, value: 2 }]);
    const told = wordsIn(map, 'bent');
    assert.ok(told.length === 1 || told[1] === 'Nordstranden', told.join());
  });

  it('are never broken by letters', async () => {
    for (const width of [0.3, 0.4, 0.5, 0.6, 0.7]) {
      const map = await mapOf([
        TALL,
        { id: 'a', name: 'Nordstranden', rings: [box(0.1, 1, width, 3)], value: 2 },
        { id: 'b', name: 'Brønshøj-Husum', rings: [box(1.2, 1, width, 3)], value: 3 },
      ]);
      for (const line of [...wordsIn(map, 'a'), ...wordsIn(map, 'b')])
        assert.match(line, /^(?:\d|Nordstranden|Brønshøj-|Husum|Brønshøj-Husum)$/);
    }
  });

  it('say why there is no figure where the name has no room', async () => {
    const rings = [box(0.1, 1, 0.6, 2)];
    for (const width of [960, 360]) {
      const map = await mapOf([TALL, { id: 'a', name: 'Nordstrandskvarteret', rings, value: null }], { width });
      assert.deepEqual(wordsIn(map, 'a'), ['skjult'], String(width));
    }
  });

  it('break a name at its joint where it has no room whole, and never where it has', async () => {
    const rings = [box(0.1, 1, 0.75, 1.2)];
    const map = await mapOf([TALL, { id: 'a', name: 'Nattergalparken', rings, value: 2 }]);
    assert.deepEqual(wordsIn(map, 'a'), ['2', 'Nattergal-', 'parken']);
    const wide = await mapOf([TALL, { id: 'a', name: 'Nattergalparken', rings: [box(0.1, 1, 1.5, 1.2)], value: 2 }]);
    assert.deepEqual(wordsIn(wide, 'a'), ['2', 'Nattergalparken']);
    const soft = await mapOf([TALL, { id: 'a', name: 'Strand\u00adloen', rings: [box(0.1, 1, 0.45, 1.2)], value: 2 }]);
    assert.deepEqual(wordsIn(soft, 'a'), ['2', 'Strand-', 'loen']);
  });

  it('stand in the middle of what is high for its width', async () => {
    // A little wider at the top, where there is hardly more room.
    const rings = [
      [
        [0.1, 1],
        [0.7, 1],
        [0.74, 4],
        [0.06, 4],
        [0.1, 1],
      ],
    ] as const;
    const map = await mapOf([TALL, { id: 'a', name: 'X', rings, value: 2 }]);
    const area = map.areas.find(({ id }) => id === 'a')!;
    const marks = map.picture!.scene.groups.find(({ key }) => key === 'label-a')!.marks;
    const ys = marks.flatMap((mark) => (mark.type === 'text' ? [mark.y] : []));
    const middle = (Math.min(...ys) - 15 + Math.max(...ys) + 3) / 2;
    const away = middle - (area.box[1] + area.box[3]) / 2;
    assert.ok(Math.abs(away) < 20, `${away} px from the middle`);
  });

  it('stand whole in the part that is seen of a district, where the reader has zoomed in', async () => {
    const given: readonly AreaGiven[] = [
      { id: 'a', name: 'Nordstranden', rings: [box(0, 0, 2)], value: 1 },
      { id: 'b', name: 'Sydstranden', rings: [box(2, 0, 2)], value: 2 },
    ];
    for (const x of [60, 120, 180, 240]) {
      const map = await mapOf(given, { viewport: { scale: 2, x, y: 40 } });
      const { groups, width, height } = map.picture!.scene;
      const words = groups.filter(({ key }) => key.startsWith('label-')).flatMap(({ marks }) => marks);
      assert.ok(words.length, `${x}: no words`);
      for (const mark of words) {
        if (mark.type !== 'text') continue;
        const half = textWidth(mark.text, mark.size, mark.weight) / 2;
        assert.ok(mark.x - half >= 0 && mark.x + half <= width, `${x}: ${mark.text} is cut off`);
        assert.ok(mark.y - mark.size * 0.8 >= 0 && mark.y <= height, `${x}: ${mark.text} is cut off`);
      }
      const [seen] = map.areas.filter(({ box: [left] }) => left < -80);
      if (seen && seen.box[2] > 150) assert.equal(wordsIn(map, seen.id).length, 2, `${x}: ${seen.id} bears no name`);
    }
  });

  it('are names too on a map that has no list beside it, unless it is as narrow as a phone', async () => {
    const given = [
      { id: 'a', name: 'Vest', rings: [box(0, 0, 1)], value: 1 },
      { id: 'b', name: 'Øst', rings: [box(1, 0, 1)], value: 2 },
    ];
    assert.deepEqual(wordsIn(await mapOf(given, { width: 640 }), 'a'), ['1', 'Vest']);
    assert.deepEqual(wordsIn(await mapOf(given, { width: 360 }), 'a'), ['1']);
  });

  it('are no numbers in a few of very many districts, but for the one that is chosen', async () => {
    const given = Array.from({ length: 100 }, (_, at): AreaGiven => {
      // Every tenth is wide enough for a number.
      const isWide = at % 10 === 0;
      const left = Math.floor(at / 10) * 0.5 + (isWide ? 0 : 0.2 + (at % 10) * 0.03);
      return { id: `a${at}`, name: 'Nordstrandskvarteret', rings: [box(left, 0, isWide ? 0.2 : 0.03, 4)], value: at };
    });
    const numbered = (map: MapView): number =>
      map.picture!.scene.groups.filter(({ key }) => key.startsWith('label-')).length;
    assert.equal(numbered(await mapOf(given)), 0);
    assert.equal(numbered(await mapOf(given, { area: 'a20' })), 1);
    assert.equal(numbered(await mapOf(given.slice(0, 50))), 5);
  });

  it('are medium, and bold where the district is highlighted', async () => {
    const given = [
      { id: 'a', name: 'Vest', rings: [box(0, 0, 1)], value: 1 },
      { id: 'b', name: 'Øst', rings: [box(1, 0, 1)], value: 2 },
    ];
    const { picture } = await mapOf(given, { area: 'b' });
    const weights = picture!.scene.groups
      .filter(({ key }) => key.startsWith('label-'))
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [[mark.text, mark.weight]] : [])));
    assert.deepEqual(Object.fromEntries(weights), { 1: 700, 2: 700, Vest: 500, Øst: 700 });
  });
});

describe('a district that is only a point', () => {
  const at = (id: string, x: number, y: number, name = id.toUpperCase()): AreaGiven => {
    return { id, name, point: [x, y], value: x };
  };

  it('bears its number, and its name beside it where nothing else stands', async () => {
    const map = await mapOf([at('a', 10, 55), at('b', 10.5, 55), at('c', 10.52, 55), at('d', 11, 55, 'Nordstranden')]);
    assert.equal(wordsIn(map, 'a')[1], 'A');
    assert.deepEqual(wordsIn(map, 'd').slice(1), ['Nordstranden']);
    const boxes = map
      .picture!.scene.groups.filter(({ key }) => key.startsWith('label-'))
      .flatMap(({ marks }) => marks.slice(1))
      .flatMap((mark) => (mark.type === 'text' ? [mark] : []));
    for (const mark of boxes) {
      const half = textWidth(mark.text, mark.size, mark.weight) / 2;
      assert.ok(mark.x - half >= 0 && mark.x + half <= map.picture!.scene.width, `${mark.text} is cut off`);
      for (const area of map.areas)
        assert.ok(Math.abs(area.x - mark.x) > half || Math.abs(area.y - mark.y) > 9, `${mark.text} lies on ${area.id}`);
    }
    assert.deepEqual(wordsIn(await mapOf([at('a', 10, 55), at('b', 10.5, 55)], { width: 360 }), 'a').length, 1);
  });
});

describe('surroundings of a map', () => {
  const ring = box(0, 0, 3, 2);
  const hole = box(1, 0.5, 1);
  const given: readonly AreaGiven[] = [
    { id: 'a', rings: [ring, [...hole].reverse()], value: 1 },
    { id: 'b', rings: [box(3, 0, 1, 2)], value: 2 },
    { id: 'own', name: 'Hele kommunen', kind: 'municipality', rings: [box(0, 0, 4, 2)] },
    { id: 'other', name: 'Frederiksberg', kind: 'municipality', rings: [hole] },
  ];

  it('bear their names where no district lies', async () => {
    const map = await mapOf(given);
    assert.deepEqual(wordsIn(map, 'other'), ['Frederiksberg']);
    assert.deepEqual(wordsIn(map, 'own'), []);
    const [around] = map.picture!.scene.groups;
    assert.equal(around!.key, 'around');
    assert.equal(around!.marks.length, 2);
    assert.deepEqual([...map.areas].map(({ id }) => id).sort(), ['a', 'b']);
  });

  it('are not chosen by a click', async () => {
    const map = await mapOf(given);
    assert.equal(map.picture!.scene.groups.find(({ key }) => key === 'label-other')!.target, undefined);
  });
});

describe('districts that are only some pixels across', () => {
  it('are not covered by the seam round them', async () => {
    const slivers = Array.from({ length: 4 }, (_, index) => {
      return { id: `s${index}`, rings: [box(index * 0.02, 0, 0.02, 6)], value: index };
    });
    const { picture, areas } = await mapOf(slivers);
    for (const { id, box: at } of areas) {
      const [mark] = picture!.scene.groups.find(({ key }) => key === id)!.marks;
      assert.ok(mark!.type === 'path' && mark!.width! < (at[2] - at[0]) / 2, id);
    }
  });
});

describe('the seams of a map', () => {
  const seamsOf = async (count: number): Promise<readonly number[]> => {
    const districts = Array.from({ length: count }, (_, index) => {
      return { id: `d${index}`, rings: [box(index % 10, Math.floor(index / 10), 1)], value: index };
    });
    const { picture } = await mapOf(districts);
    return districts.map(({ id }) => {
      const [mark] = picture!.scene.groups.find(({ key }) => key === id)!.marks;
      return (mark as { width: number }).width;
    });
  };

  it('are 1.75 px wide, and 1 px among many districts', async () => {
    assert.deepEqual([...new Set(await seamsOf(60))], [1.75]);
    assert.deepEqual([...new Set(await seamsOf(70))], [1]);
  });
});

describe('the sentence of a map', () => {
  it('says once what all districts have', async () => {
    const same = ['a', 'b', 'c'].map((id, index) => ({ id, rings: [box(index, 0, 1)], value: 5 }));
    const sentence = async (given: readonly AreaGiven[]): Promise<string> =>
      plain((await mapOf(given)).summary.map(({ text }) => text).join(''));
    assert.equal(await sentence(same), '3 bydele ligger på 5,0 pct.');
    assert.equal(await sentence(same.slice(0, 1)), 'A ligger på 5,0 pct.');
  });
});
