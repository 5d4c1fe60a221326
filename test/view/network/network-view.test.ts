import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { actors } from '../../../stories/documents/actors.js';
import { textWidth } from '../../../src/view/shared/text-width.js';
import { routeTies } from '../../../src/view/network/route-ties.js';
import { detailsOf, drawNetwork, groupsOf, placeOf, sentence, symbolOf, textsOf, stopsOf } from './network-document.js';
import { ACTORS, networkDocument, TIES } from './network-parts.js';
import type { TextMark } from '../../../src/view/scene.js';

const eksempelby = JSON.parse(
  readFileSync(new URL('../../../demo/data/eksempelby.json', import.meta.url), 'utf8'),
) as unknown;

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function rectOf({ x, y, text, size, weight, anchor = 'start' }: TextMark): Rect {
  const width = textWidth(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}

const meets = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the sentence', () => {
  it('counts actors, sectors, ties and networks', () => {
    const { view } = drawNetwork(networkDocument());
    assert.equal(
      sentence(view),
      '8 aktører fra 6 sektorer med 6 forbindelser i 3 netværk. Grundejere mangler i ledelsen.',
    );
  });

  it('counts no sector that nobody has stated', () => {
    const [one, two] = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ];
    const ties = [{ from: 'a', to: 'b', kind: 'cooperates' }];
    const told = (...actors: readonly object[]): string =>
      sentence(drawNetwork(networkDocument({ actors, ties, networks: [] })).view);
    assert.equal(told(one, two), '2 aktører med 1 forbindelse.');
    assert.equal(told(one, { ...two, sector: 'police' }), '2 aktører fra 1 sektor med 1 forbindelse.');
  });

  it('tells of the chosen actor, in English too', () => {
    const { view } = drawNetwork(networkDocument(), { actor: 'koordinator' }, { code: 'en' });
    assert.match(sentence(view), /Netværkskoordinator has 3 ties to 3 other actors\. Missing/);
  });
});

describe('the form', () => {
  it('is by level where members have levels, else organic', () => {
    assert.match(drawNetwork(networkDocument()).view.picture!.name, /^Netværk efter niveau/);
    assert.match(drawNetwork(networkDocument({ networks: [] })).view.picture!.name, /^Netværk$/);
  });

  it('that cannot be drawn is said in words, and another is drawn', () => {
    const map = drawNetwork(networkDocument(), { form: 'map' }).view;
    assert.match(map.obstacles[0]!.text, /^Ingen bydele i dokumentet har grænser eller punkter/);
    assert.match(map.picture!.name, /^Netværk efter niveau/);
    const { view } = drawNetwork(networkDocument(), { form: 'spiral' });
    assert.match(view.obstacles[0]!.text, /»spiral«/);
    assert.ok(view.picture);
  });

  it('levels without levels in the document is said in words', () => {
    const { view } = drawNetwork(networkDocument({ networks: [] }), { form: 'levels' });
    assert.equal(view.obstacles[0]!.code, 'no-levels');
  });
});

describe('levels', () => {
  it('stand from leadership over support and coordination to those who do the work, the rest last', () => {
    const { view } = drawNetwork(networkDocument());
    const rows = ['ledelse', 'sekretariat', 'koordinator', 'skole', 'fond'].map((id) => placeOf(view, id).y);
    assert.deepEqual(
      rows,
      [...rows].sort((a, b) => a - b),
    );
    assert.equal(new Set(rows).size, 5);
  });

  it('have one tinted band, for coordination, with the support function as a panel in it', () => {
    const [band, panel] = groupsOf(drawNetwork(networkDocument()).view, 'band-').map(({ marks: [mark] }) => mark);
    assert.ok(band?.type === 'rect' && panel?.type === 'rect');
    assert.ok(panel.y >= band.y && panel.y + panel.h <= band.y + band.h);
  });

  it('puts a member at its highest level', () => {
    const networks = [
      {
        id: 'a',
        name: 'A',
        members: [
          { actor: 'skole', level: 'operational' },
          { actor: 'klub', level: 'operational' },
        ],
      },
      { id: 'b', name: 'B', members: [{ actor: 'skole', level: 'strategic' }] },
    ];
    const { view } = drawNetwork(networkDocument({ networks }));
    assert.ok(placeOf(view, 'skole').y < placeOf(view, 'klub').y);
  });
});

describe('the picture', () => {
  it('is the same for the same document, bit for bit', () => {
    for (const form of ['organic', 'levels']) {
      assert.deepEqual(
        drawNetwork(eksempelby, { form }).view.picture!.scene,
        drawNetwork(eksempelby, { form }).view.picture!.scene,
      );
    }
  });

  for (const [form, width] of [
    ['organic', 960],
    ['levels', 960],
    ['organic', 600],
    ['levels', 600],
    ['organic', 340],
    ['levels', 340],
  ] as const) {
    it(`lets no name overlap another, cover an actor or pass the edge: ${form}, ${width} px`, () => {
      const { view } = drawNetwork(eksempelby, { form, actor: 'bydelssekretariat' }, { width });
      const names = groupsOf(view, 'name-').map(({ key, marks }) => ({
        key,
        rects: marks.filter((mark) => mark.type === 'text').map(rectOf),
      }));
      const stops = stopsOf(view);
      assert.ok(names.length >= stops.length / 2, `${names.length} of ${stops.length} names`);
      for (const [index, one] of names.entries()) {
        for (const rect of one.rects) {
          assert.ok(rect.left >= -1 && rect.right <= width + 1 && rect.top >= -1, one.key);
          assert.ok(rect.bottom <= view.picture!.scene.height + 1, one.key);
          for (const other of names.slice(index + 1)) {
            assert.ok(!other.rects.some((own) => meets(own, rect)), `${one.key} on ${other.key}`);
          }
          for (const { x, y, key } of stops) {
            assert.ok(!meets(rect, { left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }), `${one.key} on ${key}`);
          }
        }
      }
    });
  }

  for (const [form, width] of [
    ['levels', 690],
    ['levels', 1040],
    ['organic', 690],
    ['organic', 1040],
  ] as const) {
    it(`lets no name interrupt a bridge: ${form}, ${width} px`, () => {
      const { view, data } = drawNetwork(eksempelby, { form }, { width });
      const names = groupsOf(view, 'name-').flatMap(({ key, marks }) =>
        marks.filter((mark) => mark.type === 'text').map((mark) => ({ key, rect: rectOf(mark) })),
      );
      const bridges = routeTies(data.ties, view.places!, () => 11).filter(({ kind }) => kind === 'bridges');
      assert.ok(bridges.length > 3);
      for (const { points } of bridges) {
        for (let at = 0; at < points.length; at += 2) {
          const [x, y] = [points[at]!, points[at + 1]!];
          const on = names.find(({ rect }) => meets(rect, { left: x, right: x, top: y, bottom: y }));
          assert.equal(on?.key, undefined);
        }
      }
    });
  }

  it('gives the names of rows of many actors the whole width; empty seats stand under the name of the row', () => {
    const { view } = drawNetwork(eksempelby, { form: 'levels' }, { width: 690 });
    const { places } = view;
    const doing = view.data.actors.filter(({ level }) => level === 'operational').map(({ index }) => index);
    const lines = new Set(doing.map((index) => places!.y[index]));
    assert.ok(lines.size <= 5, `${lines.size} lines`);
    assert.ok(Math.max(...doing.map((index) => places!.x[index]!)) > 600);
    assert.equal(places!.seats.length, 2);
    for (const seat of places!.seats) {
      const band = places!.bands.find(({ y, height }) => seat.y > y && seat.y < y + height);
      assert.ok(band && seat.x + seat.width / 2 <= band.gutter, seat.title);
      assert.ok(seat.y - 13 > band.titleY + 40, 'under the name');
    }
  });

  it('keeps the words of an empty seat, of however many lines, off the name and the count of its row', () => {
    for (const width of [700, 760, 860, 900, 960, 1100]) {
      for (const raw of [eksempelby, actors({}), actors({ nameEnd: ' i Nordvestkvarterets almene boligområde' })]) {
        const { view } = drawNetwork(raw, { form: 'levels' }, { width });
        const of = (start: string): Rect[] =>
          view
            .picture!.scene.groups.filter(({ key }) => key?.startsWith(start))
            .flatMap(({ marks }) => marks)
            .filter((mark) => mark.type === 'text')
            .map(rectOf);
        for (const seat of of('seat-')) {
          for (const title of of('title-'))
            assert.ok(!meets(seat, title), `${width} px: ${JSON.stringify([seat, title])}`);
        }
      }
    }
  });

  it('writes nothing smaller than 12 px', () => {
    for (const width of [340, 960])
      for (const { size } of textsOf(drawNetwork(eksempelby, {}, { width }).view)) assert.ok(size >= 12);
  });

  it('tells how many names are shown when some have no room', () => {
    const { view } = drawNetwork(eksempelby, { form: 'organic' });
    const shown = groupsOf(view, 'name-').length;
    assert.equal(
      view.notes.some((note) => note.startsWith(`${shown} af 45`)),
      shown < 45,
    );
  });

  it('keeps a place that the document has stored, also among free ones', () => {
    const positions = { nord: { skole: [0, 0], klub: [1, 1] } };
    const { view } = drawNetwork(networkDocument({ positions }), { form: 'organic', networks: ['nord'] });
    const [skole, klub] = [placeOf(view, 'skole'), placeOf(view, 'klub')];
    for (const id of ['koordinator', 'politi']) {
      const { x, y } = placeOf(view, id);
      assert.ok(x >= skole.x && x <= klub.x && y >= skole.y && y <= klub.y);
    }
    const moved = drawNetwork(networkDocument({ positions: { nord: { skole: [1, 0], klub: [0, 1] } } }), {
      form: 'organic',
      networks: ['nord'],
    });
    assert.deepEqual([placeOf(moved.view, 'skole').x, placeOf(moved.view, 'klub').x], [klub.x, skole.x]);
  });

  it('names an actor beside empty seats, and breaks the words of a seat between words', () => {
    const members = ['kontor', 'skole', 'frivillig'].map((actor) => ({ actor, role: 'member', level: 'operational' }));
    const expectedSectors = ['police', 'housing-organisation', 'local-association'];
    const document = networkDocument({
      actors: [
        { id: 'kontor', name: 'Jobcenter', kind: 'unit', sector: 'municipal-central' },
        { id: 'skole', name: 'Åparkens Skole', kind: 'unit', sector: 'municipal-institution' },
        { id: 'frivillig', name: 'Frivilligcentret', kind: 'organisation', sector: 'volunteers' },
      ],
      networks: [{ id: 'net', name: 'Bydelsnetværk Åparken', kind: 'district-network', members, expectedSectors }],
      ties: [{ from: 'skole', to: 'kontor', kind: 'refers' }],
    });
    const { view } = drawNetwork(document, { form: 'levels' }, { width: 704 });
    assert.ok(textsOf(view).some(({ text }) => text === 'Frivilligcentret'));
    const seats = view.picture!.scene.groups.filter(({ key }) => key?.startsWith('seat-'));
    assert.equal(seats.length, 3);
    for (const { label, marks } of seats) {
      const lines = marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
      assert.equal(lines.join(' ').replace('Bolig- organisationer', 'Boligorganisationer'), label);
    }
  });

  it('puts actors without ties in a row of their own', () => {
    const { view } = drawNetwork(networkDocument(), { form: 'organic' });
    const lowest = Math.max(
      ...stopsOf(view)
        .filter(({ key }) => key !== 'fond' && !key.startsWith('seat-'))
        .map(({ y }) => y),
    );
    assert.ok(placeOf(view, 'fond').y > lowest);
    assert.ok(textsOf(view).some(({ text }) => text === 'Uden forbindelser'));
  });

  it('tells sectors apart by shape and family by hue, at most six hues', () => {
    const sectors = [
      'municipal-central',
      'municipal-institution',
      'housing-organisation',
      'landowner',
      'police',
      'volunteers',
      'local-association',
      'business',
      'faith-community',
      'foundation',
      'health-region',
      'residents',
      'education',
      'other',
    ];
    const actors = sectors.map((sector) => ({ id: sector, name: sector, sector }));
    const { view } = drawNetwork(networkDocument({ actors, networks: [], ties: [] }));
    const shapes = new Set(view.legend.map(({ swatch }) => (swatch.groups[0]!.marks[0] as { d: string }).d));
    const hues = new Set(sectors.map((sector) => symbolOf(view, sector).fill));
    assert.equal(shapes.size, sectors.length);
    assert.ok(hues.size <= 6);
  });

  it('draws bridges heavier than every other tie', () => {
    const ties = groupsOf(drawNetwork(networkDocument()).view, 'tie-');
    const widest = (isBridge: boolean): number =>
      Math.max(
        0,
        ...ties
          .filter(({ key }) => key.endsWith('-bridges') === isBridge)
          .flatMap(({ marks }) => marks.map((mark) => (mark.type === 'path' && !mark.fill ? (mark.width ?? 1) : 0))),
      );
    assert.equal(widest(true), 4.5);
    assert.ok(widest(false) < 4, 'others are thinner');
  });
});

describe('a chosen actor', () => {
  const { view } = drawNetwork(networkDocument(), { actor: 'koordinator' });

  it('and its neighbours are filled, the others hollow', () => {
    for (const id of ['koordinator', 'sekretariat', 'skole', 'politi'])
      assert.equal(symbolOf(view, id).fill, symbolOf(view, id).stroke);
    for (const id of ['ledelse', 'klub']) assert.notEqual(symbolOf(view, id).fill, symbolOf(view, id).stroke);
  });

  it('reaches two steps where that is asked for', () => {
    const two = drawNetwork(networkDocument(), { actor: 'koordinator', steps: 2 }).view;
    assert.equal(symbolOf(two, 'klub').fill, symbolOf(two, 'klub').stroke);
    assert.notEqual(symbolOf(two, 'bolig').fill, symbolOf(two, 'bolig').stroke);
  });

  it('is told of in words: who it is, its networks, its ties by kind with names, bridges first', () => {
    const { title, line, count, networks, ties } = detailsOf(view);
    assert.deepEqual(
      [title, line, count],
      ['Netværkskoordinator', 'Kommunens forvaltning, funktion, koordinerende', '3 forbindelser'],
    );
    assert.deepEqual(networks, ['Bydelsnetværk Nord: koordinator, koordinerende']);
    assert.deepEqual(
      ties.map(({ heading, neighbours }) => [heading, neighbours.map(({ name }) => name)]),
      [
        ['bygger bro til', ['Bydelssekretariatet']],
        ['koordinerer', ['Nordskolen', 'Nærpolitiet']],
      ],
    );
    assert.match(ties[1]!.neighbours[1]!.line, /fra 2018 til 2021/);
  });

  it('says where a directed tie comes from', () => {
    const own = detailsOf(drawNetwork(networkDocument(), { actor: 'skole' }).view);
    assert.deepEqual(
      own.ties.map(({ heading }) => heading),
      ['koordineres af', 'henviser til'],
    );
  });

  it('moves nobody', () => {
    const without = drawNetwork(networkDocument()).view;
    for (const { id } of ACTORS as readonly { id: string }[])
      assert.deepEqual(placeOf(view, id).x, placeOf(without, id).x);
  });

  it('that is unknown, or not in the networks shown, is said in words', () => {
    assert.equal(drawNetwork(networkDocument(), { actor: 'ukendt' }).view.obstacles[0]!.code, 'unknown-actor');
    const other = drawNetwork(networkDocument(), { actor: 'fond', networks: ['nord'] }).view;
    assert.match(other.obstacles[0]!.text, /^Bydelsfonden er ikke med/);
  });
});

describe('what is shown', () => {
  const idsIn = (options: Parameters<typeof drawNetwork>[1]): string[] =>
    drawNetwork(networkDocument(), options)
      .data.actors.map(({ actor }) => actor.id)
      .sort();

  it('is the members of the networks asked for', () => {
    assert.deepEqual(idsIn({ networks: ['nord'] }), ['klub', 'koordinator', 'politi', 'skole']);
  });

  it('is what held in the period: members and ties that had begun and not ended', () => {
    assert.deepEqual(idsIn({ networks: ['nord'], period: '2019' }), ['koordinator', 'politi', 'skole']);
    assert.deepEqual(idsIn({ networks: ['nord'], period: '2024' }), ['klub', 'koordinator', 'skole']);
    assert.equal(drawNetwork(networkDocument(), { period: '2015' }).data.ties.length, 3);
    assert.equal(drawNetwork(networkDocument(), { period: '2021' }).data.ties.length, 5);
  });

  it('names an unknown network, period and layer, and ignores layers that are to come', () => {
    const { view } = drawNetwork(networkDocument(), {
      networks: ['syd', 'nord'],
      period: 'i fjor',
      show: ['missing', 'bridges', 'andet'],
    });
    assert.deepEqual(
      view.obstacles.map(({ code }) => code),
      ['unknown-network', 'bad-period', 'unknown-layer'],
    );
    assert.match(view.obstacles[0]!.text, /styring, stotte, nord/);
  });

  it('is nothing but words where there are no actors', () => {
    const { view } = drawNetwork(networkDocument({ actors: [], networks: [], ties: [] }));
    assert.equal(view.picture, null);
    assert.equal(view.obstacles[0]!.code, 'no-actors');
  });

  it('survives double ties, ties to oneself and hostile names', () => {
    const actors = [
      ...ACTORS,
      { id: 'constructor', name: '<img src=x onerror=alert(1)>' },
      { id: 'lang', name: 'x'.repeat(5000) },
    ];
    const ties = [
      ...TIES,
      ...TIES,
      ...TIES,
      { from: 'klub', to: 'klub', kind: 'leads' },
      { from: 'constructor', to: 'lang', kind: 'funds', directed: true },
    ];
    for (const form of ['organic', 'levels'])
      for (const width of [1, 60, 340, 900]) {
        const { view, data } = drawNetwork(
          networkDocument({ actors, ties }),
          { form, actor: 'constructor' },
          { width },
        );
        assert.equal(data.ties.length + data.selfTies, ties.length);
        assert.ok(view.notes.some((note) => note.startsWith('1 forbindelse fra en aktør til sig selv')));
        for (const { x, y } of stopsOf(view)) assert.ok(Number.isFinite(x) && Number.isFinite(y));
      }
  });
});

describe('reading by keyboard', () => {
  it('goes from the actor with most ties to the one with fewest, and tells neighbours, not places', () => {
    const stops = stopsOf(drawNetwork(networkDocument(), { show: ['bridges'] }).view);
    assert.equal(
      stops[0]!.text,
      'Netværkskoordinator, kommunens forvaltning, 3 forbindelser: Bydelssekretariatet, Nordskolen og Nærpolitiet; gruppe 1 af 2.',
    );
    assert.match(stops.at(-1)!.text, /^Bydelsfonden, fond, ingen forbindelser; gruppe 2 af 2\.$/);
  });

  it('reaches every actor, named in the picture or not', () => {
    assert.equal(stopsOf(drawNetwork(eksempelby, { form: 'organic', show: ['bridges'] }).view).length, 45);
  });
});

describe('the table', () => {
  it('says the same: every actor with sector, networks, level, number of ties and neighbours', () => {
    const { table } = drawNetwork(networkDocument()).view;
    assert.deepEqual(
      table.columns.map(({ label }) => label),
      ['Aktør', 'Sektor', 'Netværk', 'Niveau', 'Antal forbindelser', 'Slags', 'Forbundet med'],
    );
    const row = table.rows.find(({ key }) => key === 'koordinator')!;
    assert.deepEqual(
      row.cells.map(({ text }) => text),
      [
        'Netværkskoordinator',
        'Kommunens forvaltning',
        'Bydelsnetværk Nord',
        'koordinerende',
        '3',
        '1 brobygger, 2 koordinerer',
        'Bydelssekretariatet, Nordskolen og Nærpolitiet',
      ],
    );
    assert.equal(table.rows.length, ACTORS.length);
  });
});

describe('persons', () => {
  const person = {
    id: 'p',
    name: 'Navn Navnesen',
    kind: 'person',
    role: 'Gadeplansmedarbejder',
    basis: 'employment',
    expires: '2026-05-01',
    sector: 'volunteers',
  };
  const ties = [
    ...TIES,
    ...['skole', 'klub', 'politi', 'ledelse', 'bolig'].map((to) => ({ from: 'p', to, kind: 'cooperates' })),
  ];
  const { view } = drawNetwork(networkDocument({ actors: [...ACTORS, person], ties }), { actor: 'skole' });

  it('are named by their function once the name has expired, everywhere', () => {
    const all = JSON.stringify([
      view.picture,
      detailsOf(view),
      view.table,
      view.table.rows.map(({ cells }) => cells),
      stopsOf(view).map(({ text }) => text),
    ]);
    assert.doesNotMatch(all, /Navnesen/);
    assert.match(all, /Gadeplansmedarbejder/);
  });

  it('are not ranked by their ties', () => {
    const actors = stopsOf(view).filter(({ actor }) => actor);
    assert.equal(actors.at(-1)!.key, 'p');
    const row = view.table.rows.find(({ key }) => key === 'p')!;
    assert.equal(row.cells.find((_, index) => view.table.columns[index]!.key === 'ties')!.value, null);
  });
});

describe('a narrow screen', () => {
  it('shows one actor and its neighbours, and says so', () => {
    const { view } = drawNetwork(networkDocument(), { actor: 'skole' }, { width: 340 });
    assert.deepEqual(
      stopsOf(view)
        .map(({ key }) => key)
        .sort(),
      ['klub', 'koordinator', 'skole'],
    );
    assert.ok(view.notes.some((note) => note.startsWith('Figuren viser Nordskolen')));
  });
});

describe('the legend', () => {
  it('counts only what is there', () => {
    const { view } = drawNetwork(networkDocument());
    const labels = view.legend.map(({ label }) => label);
    assert.ok(
      labels.includes('Kommunens forvaltning 3') && labels.includes('brobygger 2') && labels.includes('koordinerer 2'),
    );
    assert.ok(!labels.some((label) => label.startsWith('finansierer')));
  });
});

describe('very many actors of many networks', () => {
  it('have the name of each network over, under or beside its actors', () => {
    const towns = Array.from({ length: 12 }, (_, town) => `Bydel ${town}`);
    const membersOf = (town: number): string[] => Array.from({ length: 32 }, (_, index) => `a${town}-${index}`);
    const ids = towns.flatMap((_, town) => membersOf(town));
    const { view } = drawNetwork(
      networkDocument({
        actors: [{ id: 'alle', name: 'Sekretariatet' }, ...ids.map((id) => ({ id, name: id, sector: 'police' }))],
        networks: towns.map((name, town) => ({
          ...{ id: `n${town}`, name, kind: 'district-network' },
          members: membersOf(town).map((actor) => ({ actor })),
        })),
        ties: [
          ...towns.map((_, town) => ({ from: 'alle', to: `a${town}-0`, kind: 'bridges' })),
          ...ids.flatMap((from, index) =>
            [1, 3].flatMap((step) => {
              const to = ids[index - (index % 32) + ((index + step) % 32)]!;
              return from === to ? [] : [{ from, to, kind: 'cooperates' }];
            }),
          ),
        ],
      }),
      {},
      { width: 688 },
    );
    assert.equal(groupsOf(view, 'group-').length, towns.length);
  });
});
