/** What a reader can ask of a network: who is missing, what holds it together, leaving out, zooming, walking, files. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { networkGraphML, networkTies } from '../../../src/export/network-files.js';
import { readingDa } from '../../../src/i18n/network/reading.da.js';
import { findActors } from '../../../src/view/network/network-finder.js';
import { networkList } from '../../../src/view/network/network-list.js';
import { NO_FILTER } from '../../../src/view/network/network-options.js';
import { follow, START, step, stopAt, walkOf } from '../../../src/view/network/network-walk.js';
import { clampView, zoomAt } from '../../../src/view/shared/zoom.js';
import { drawNetwork, groupsOf, placeOf, sentence, symbolOf, textsOf } from './network-document.js';
import { ACTORS, networkDocument, NETWORKS, TIES } from './network-parts.js';

const [STEERING, SUPPORT, DISTRICT] = NETWORKS;
const texts = (view: Parameters<typeof textsOf>[0]): string =>
  textsOf(view)
    .map(({ text }) => text)
    .join(' ');
const hiding = (...keys: string[]) => ({ filter: { ...NO_FILTER, hidden: new Set(keys) } });

describe('who is missing', () => {
  const expecting = (expectedSectors: readonly string[]) =>
    networkDocument({ networks: [{ ...STEERING, expectedSectors }, SUPPORT, DISTRICT] });

  it('has an empty seat at the level where it is missing, and is said in the sentence', () => {
    const { view } = drawNetwork(expecting(['housing-organisation', 'police']));
    const [seat, ...others] = groupsOf(view, 'seat-');
    assert.equal(others.length, 0);
    const ring = seat!.marks.find(({ type }) => type === 'circle')!;
    assert.ok(ring.type === 'circle' && ring.dash && !ring.fill, 'dashed, without colour');
    assert.equal(ring.type === 'circle' && ring.cy, placeOf(view, 'ledelse').y);
    assert.match(texts(view), /Politiet mangler i ledelsen/);
    assert.match(sentence(view), /Politiet mangler i ledelsen\.$/);
    assert.match(view.notes[0]!, /^Styregruppen mangler politi\.$/);
  });

  it('breaks the long name of a seat at the joint of the word, and reads it whole', () => {
    const { view } = drawNetwork(expecting(['housing-organisation', 'health-region', 'landowner']), {}, { width: 640 });
    const [seat] = groupsOf(view, 'seat-').filter(({ label }) => label?.startsWith('Sundhed'));
    const lines = seat!.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
    assert.deepEqual(lines, ['Sundheds-', 'væsenet', 'mangler i', 'ledelsen']);
    assert.equal(seat!.label, 'Sundhedsvæsenet mangler i ledelsen');
    assert.match(sentence(view), /Sundhedsvæsenet/);
  });

  it('names a sector that two leaderships lack once in the sentence', () => {
    const second = { ...STEERING, id: 'styring-2', name: 'Partnerne' };
    const { view } = drawNetwork(networkDocument({ networks: [STEERING, second, SUPPORT, DISTRICT] }));
    assert.match(sentence(view), /netværk\. Grundejere mangler i ledelsen\.$/);
    assert.equal(view.notes.filter((note) => note.includes('mangler grundejer')).length, 2);
  });

  it('is one seat for all where more than three are missing on a level', () => {
    const { view } = drawNetwork(expecting(['police', 'landowner', 'foundation', 'residents', 'business']));
    assert.deepEqual(
      groupsOf(view, 'seat-').map(({ label }) => label),
      ['5 tomme pladser'],
    );
    assert.match(view.notes[0]!, /politi, grundejer, fond, beboere og erhvervsliv/);
  });

  it('follows the minimum of the field where the document expects nothing, and says so', () => {
    const { view } = drawNetwork(networkDocument());
    assert.match(view.notes[0]!, /grundejer.*mindstekrav/);
  });

  it('never calls a sector missing that the document does not expect, but tells the minimum', () => {
    const { view } = drawNetwork(expecting(['housing-organisation']));
    assert.equal(groupsOf(view, 'seat-').length, 0);
    assert.match(view.notes.join(' '), /venter ikke grundejer/);
  });

  it('is told of a district network of one sector, and of housing organisations outside the leadership', () => {
    const housing = {
      id: 'bo2',
      name: 'Boligselskabet Fjord',
      sector: 'housing-organisation',
      presence: [{ area: 'x', form: 'fixed' }],
    };
    const document = networkDocument({
      areas: [{ id: 'x', name: 'Nord', kind: 'district' }],
      actors: [...ACTORS, housing],
      networks: [
        { ...STEERING, areas: ['x'], expectedSectors: ['housing-organisation'] },
        { ...DISTRICT, members: [{ actor: 'koordinator' }, { actor: 'ledelse' }] },
      ],
    });
    const notes = drawNetwork(document).view.notes.join(' ');
    assert.match(notes, /Bydelsnetværk Nord har kun medlemmer fra én sektor/);
    assert.match(notes, /Boligselskabet Fjord arbejder i bydelene og er ikke med i Styregruppen/);
  });

  it('is said with the name of the network where there are several of its kind', () => {
    const lacking = { ...DISTRICT, expectedSectors: ['police', 'foundation'] };
    const titles = (...networks: readonly (object | undefined)[]) =>
      groupsOf(drawNetwork(networkDocument({ networks })).view, 'seat-').map(({ label }) => label);
    assert.deepEqual(titles(lacking, SUPPORT), ['Fonde mangler']);
    assert.deepEqual(titles(lacking, { ...DISTRICT, id: 'syd', name: 'Syd' }), ['Fonde mangler i Bydelsnetværk Nord']);
  });

  it('is not told of sectors that nobody has stated', () => {
    const unstated = ACTORS.map(({ id, name }) => ({ id, name }));
    const { view } = drawNetwork(networkDocument({ actors: unstated, networks: [DISTRICT] }));
    assert.ok(!view.notes.join(' ').includes('én sektor'), view.notes.join(' '));
  });

  it('is left out where the page asks for other layers', () => {
    const { view } = drawNetwork(expecting(['police']), { show: ['bridges'] });
    assert.equal(groupsOf(view, 'seat-').length, 0);
  });
});

describe('what holds the network together', () => {
  const { view } = drawNetwork(networkDocument(), { show: ['bridges'] });

  it('counts calculated bridges, not declared ones', () => {
    assert.match(sentence(view), /1 bro holder netværket sammen/);
    assert.deepEqual(
      view.bridging!.bridges.map(({ number, text }) => [number, text]),
      [[1, 'Uden den mister 3 aktører vejen til resten af netværket.']],
    );
    assert.equal(groupsOf(view, 'bridge-1').length, 1);
  });

  it('tells ties across sectors and levels, parts, and who the network falls apart without', () => {
    const lines = view.bridging!.lines.join(' ');
    assert.match(lines, /Af 6 forbindelser går 4 på tværs af sektorer og 3 på tværs af niveauer/);
    assert.match(lines, /Netværkskoordinator/);
    assert.match(lines, /1 aktør står uden forbindelser/);
  });

  it('neither rings nor names a person whom the network would fall apart without', () => {
    const person = { kind: 'person', basis: 'consent', expires: '2030-01-01' };
    const actors = ACTORS.map((actor) => (actor['id'] === 'koordinator' ? { ...actor, ...person } : actor));
    const held = drawNetwork(networkDocument({ actors }), { show: ['bridges'] });
    const at = (key: string): number => held.data.indexOf.get(key)!;
    assert.equal(view.bridging!.isCut(at('koordinator')), true, 'as a function it is ringed');
    assert.equal(held.view.bridging!.isCut(at('koordinator')), false);
    assert.equal(
      groupsOf(held.view, 'actor-koordinator')[0]!.marks.length,
      groupsOf(held.view, 'actor-skole')[0]!.marks.length,
    );
    assert.doesNotMatch(held.view.bridging!.lines.join(' '), /Netværkskoordinator|Ingen enkelt aktør/);
  });

  it('names networks whose operational members have no line to the leadership', () => {
    const cut = drawNetwork(networkDocument({ ties: TIES.filter(({ kind }) => kind !== 'bridges') }), {
      show: ['bridges'],
    });
    assert.match(cut.view.bridging!.lines.join(' '), /De udførende i Bydelsnetværk Nord har ingen linje/);
    assert.doesNotMatch(view.bridging!.lines.join(' '), /ingen linje/);
  });
});

describe('leaving out and drawing together', () => {
  it('takes a sector away with its ties, and keeps its key in the legend', () => {
    const { view, data } = drawNetwork(networkDocument(), hiding('police'));
    assert.equal(data.indexOf.has('politi'), false);
    assert.equal(data.ties.length, 5);
    assert.equal(view.legend.find(({ key }) => key === 'police')?.shown, false);
    assert.equal(
      view.legend.find(({ key }) => key === 'volunteers'),
      undefined,
    );
  });

  it('takes kinds of ties and levels away', () => {
    assert.equal(drawNetwork(networkDocument(), hiding('bridges')).data.ties.length, 4);
    assert.equal(drawNetwork(networkDocument(), hiding('operational')).data.indexOf.has('skole'), false);
  });

  it('keeps to the actors of one area', () => {
    const document = networkDocument({
      areas: [{ id: 'x', name: 'Nord', kind: 'district' }],
      networks: [STEERING, { ...DISTRICT, areas: ['x'] }],
    });
    const { data } = drawNetwork(document, { filter: { ...NO_FILTER, area: 'x' } });
    assert.deepEqual([...data.indexOf.keys()], ['koordinator', 'skole', 'politi', 'klub']);
  });

  it('draws a sector as one, with its ties to the others', () => {
    const { view, data } = drawNetwork(networkDocument(), {
      filter: { ...NO_FILTER, collapsed: new Set(['municipal-central']) },
    });
    const index = data.indexOf.get('sector:municipal-central')!;
    assert.equal(view.words.name(index), 'Kommunens forvaltning (3)');
    assert.equal(data.actors[index]!.ties.length, 3);
    assert.match(sentence(view), /^8 aktører fra 6 sektorer med 4 forbindelser/);
  });

  it('leaves out initiatives, or the lines to them, where the reader hides them', () => {
    const part = {
      initiatives: [
        {
          id: 'i1',
          title: 'Café',
          start: '2020',
          end: 'open',
          actors: [
            { actor: 'skole', role: 'lead' },
            { actor: 'klub', role: 'partner' },
          ],
        },
      ],
    };
    const drawn = (...keys: string[]) =>
      drawNetwork(networkDocument(part), { show: ['initiatives'], ...hiding(...keys) }).data;
    const kinds = ({ ties }: { ties: readonly { tie: { kind: string } }[] }) =>
      ties.filter(({ tie }) => tie.kind === 'takes-part').length;
    const stands = ({ actors }: { actors: readonly { stands?: string | undefined }[] }) =>
      actors.filter((one) => one.stands === 'initiative').length;
    assert.deepEqual([stands(drawn()), kinds(drawn())], [1, 2]);
    assert.deepEqual([stands(drawn('initiative')), kinds(drawn('initiative'))], [0, 0]);
    assert.deepEqual([stands(drawn('takes-part')), kinds(drawn('takes-part'))], [1, 0]);
  });

  it('has somebody in focus on a narrow screen, also where an initiative has most ties', () => {
    const actors = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Enhed ${id}`, sector: 'police' }));
    const part = {
      ...{ actors, ties: [], networks: [] },
      initiatives: [
        {
          id: 'i1',
          title: 'Café',
          start: '2020',
          end: 'open',
          actors: actors.map(({ id }) => ({ actor: id, role: 'partner' })),
        },
      ],
    };
    const { view } = drawNetwork(networkDocument(part), { show: ['initiatives'], form: 'organic' }, { width: 340 });
    assert.equal(groupsOf(view, 'actor-').length, 5);
  });

  it('adds initiatives that actors take part in as nodes of their own', () => {
    const initiatives = [
      {
        id: 'cafe',
        title: 'Café',
        start: '2020',
        end: 'open',
        actors: [{ actor: 'skole', role: 'lead' }, { actor: 'klub' }],
      },
      { id: 'slut', title: 'Forbi', start: '2010', end: '2012', actors: [{ actor: 'skole' }] },
    ];
    const { view, data } = drawNetwork(networkDocument({ initiatives }), { show: ['initiatives'], period: '2023' });
    assert.ok(data.indexOf.has('initiative:cafe') && !data.indexOf.has('initiative:slut'));
    assert.deepEqual(groupsOf(view, 'actor-initiative:cafe')[0]!.target, { kind: 'initiative', id: 'cafe' });
    assert.match(sentence(view), /^8 aktører fra 6 sektorer med 5 forbindelser/);
    assert.ok(placeOf(view, 'initiative:cafe').y > placeOf(view, 'skole').y);
  });
});

describe('years', () => {
  it('run from the first that the document names to the present, and all of them together', () => {
    const { view } = drawNetwork(networkDocument());
    const { periods, at } = view.periods!;
    assert.deepEqual([periods[0]!.key, periods.at(-2)!.key, periods.at(-1)!.label], ['2016', '2026', 'alle år']);
    assert.equal(at, periods.length - 1);
    assert.equal(drawNetwork(networkDocument(), { period: '2019' }).view.periods!.at, 3);
  });

  it('are not offered where nothing has a year', () => {
    assert.equal(drawNetwork(networkDocument({ networks: [], ties: [] })).view.periods, undefined);
  });
});

describe('the form by sector', () => {
  const ids = ['a', 'b', 'c'].flatMap((sector) => [1, 2, 3, 4].map((n) => `${sector}${n}`));
  const SECTOR: Readonly<Record<string, string>> = { a: 'police', b: 'volunteers', c: 'business' };
  const document = networkDocument({
    networks: [],
    actors: ids.map((id) => ({ id, name: `Aktør ${id}`, sector: SECTOR[id[0]!] })),
    ties: ids.map((from, index) => ({ from, to: ids[(index + 5) % ids.length]!, kind: 'cooperates' })),
  });

  it('puts actors of one sector nearer to each other than to others, and names each group', () => {
    const { view } = drawNetwork(document, { form: 'sectors' });
    const apart = (one: string, other: string): number => {
      const [a, b] = [placeOf(view, one), placeOf(view, other)];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    const mean = (pairs: readonly (readonly [string, string])[]): number =>
      pairs.reduce((sum, [a, b]) => sum + apart(a, b), 0) / pairs.length;
    const pairs = ids.flatMap((a) => ids.filter((b) => b > a).map((b) => [a, b] as const));
    const inside = mean(pairs.filter(([a, b]) => a[0] === b[0]));
    const across = mean(pairs.filter(([a, b]) => a[0] !== b[0]));
    assert.ok(inside * 2 < across, `${inside} inside, ${across} across`);
    assert.equal(groupsOf(view, 'group-').length, 3);
  });

  it('is the same picture every time', () => {
    const [one, two] = [drawNetwork(document, { form: 'sectors' }), drawNetwork(document, { form: 'sectors' })];
    assert.deepEqual(one.view.picture!.scene, two.view.picture!.scene);
  });
});

describe('what the reader moves and looks at', () => {
  it('stands where it was put, and nobody else moves', () => {
    const before = drawNetwork(networkDocument()).view;
    const moved = new Map([['skole', [20, -10]]] as const);
    const { view } = drawNetwork(networkDocument(), { moved });
    assert.deepEqual(placeOf(view, 'skole').x, placeOf(before, 'skole').x + 20);
    assert.deepEqual(placeOf(view, 'klub').x, placeOf(before, 'klub').x);
  });

  it('keeps symbols and words at their size when it is drawn larger', () => {
    const { view } = drawNetwork(networkDocument(), { viewport: { scale: 2, x: 0, y: 0 } });
    const before = drawNetwork(networkDocument()).view;
    assert.equal(placeOf(view, 'koordinator').x, placeOf(before, 'koordinator').x * 2);
    const width = (one: typeof view): number => {
      const xs = [...symbolOf(one, 'koordinator').d.matchAll(/[ML]([\d.-]+)/g)].map(([, x]) => Number(x));
      return Math.max(...xs) - Math.min(...xs);
    };
    assert.ok(Math.abs(width(view) - width(before)) < 0.3);
  });

  it('holds the point under the hand while it zooms, and stays inside the picture', () => {
    const view = zoomAt({ scale: 1, x: 0, y: 0 }, 2, { x: 300, y: 100 });
    assert.deepEqual([(300 - 0) * 1, 100], [(view.x + 300 / view.scale) * 1, view.y + 100 / view.scale]);
    const clamped = clampView({ scale: 2, x: 5000, y: -5000 }, { width: 900, height: 500 });
    assert.ok(clamped.x <= 900 && clamped.y >= -500);
  });

  it('grows by ties only where that is asked for, and never for a person', () => {
    const size = (id: string, options: object): number =>
      symbolOf(drawNetwork(networkDocument({ actors }), options).view, id).d.length;
    const person = { id: 'fond', name: 'N', kind: 'person', role: 'Formand', basis: 'consent', expires: '2030-01-01' };
    const actors = [...ACTORS.filter(({ id }) => id !== 'fond'), person];
    const plain = drawNetwork(networkDocument({ actors }), {}).view;
    const sized = drawNetwork(networkDocument({ actors }), { sizeByTies: true }).view;
    assert.notEqual(symbolOf(sized, 'koordinator').d, symbolOf(plain, 'koordinator').d);
    assert.equal(symbolOf(sized, 'fond').d, symbolOf(plain, 'fond').d);
    assert.ok(size('koordinator', {}) > 0);
  });
});

describe('walking', () => {
  const { view } = drawNetwork(networkDocument());
  const walk = walkOf(view, 'ties');
  const textAt = (place: typeof START): string => stopAt(walk, place, readingDa)?.text ?? '';

  it('goes from actor to actor in the chosen order, into ties, along one, and back', () => {
    assert.match(textAt(START), /^Netværkskoordinator, kommunens forvaltning, 3 forbindelser/);
    const inside = step(walk, START, 'into');
    assert.equal(textAt(inside), 'Forbindelse 1 af 3: Bydelssekretariatet, bygger bro til.');
    const second = step(walk, inside, 'next');
    assert.match(textAt(second), /^Forbindelse 2 af 3: Nordskolen, koordinerer/);
    const followed = follow(walk, second);
    assert.match(textAt(followed), /^Nordskolen/);
    assert.match(textAt(step(walk, followed, 'back')), /^Netværkskoordinator/);
    assert.deepEqual(step(walk, followed, 'first'), START);
  });

  it('tells which part of the network an actor belongs to, where it is in parts', () => {
    assert.match(textAt(START), /; gruppe 1 af 2\.$/);
  });

  it('ends at the empty seats', () => {
    assert.match(textAt(step(walk, START, 'last')), /mangler i ledelsen/);
  });

  it('goes by name where that is asked for', () => {
    const named = walkOf(view, 'name');
    assert.match(stopAt(named, START, readingDa)!.text, /^Boligselskabet Åparken/);
  });
});

describe('searching and the list', () => {
  const { view } = drawNetwork(networkDocument());

  it('finds by parts of name and sector, whatever the case', () => {
    const names = (query: string) => findActors(view, query).actors.map(({ actor }) => actor.id);
    assert.deepEqual(names('NORD'), ['skole']);
    assert.deepEqual(names('kommunens sek'), ['sekretariat']);
    assert.deepEqual(names('  '), []);
  });

  it('has everybody once, by level, with the empty seat as a row', () => {
    const groups = networkList(view, 'ties');
    assert.deepEqual(
      groups.map(({ title }) => title),
      ['Strategisk ledelse', 'Understøttende funktion', 'Koordinerende', 'Udførende', 'Niveau ikke oplyst'],
    );
    assert.equal(groups.flatMap(({ entries }) => entries).filter(({ isSeat }) => !isSeat).length, 8);
    assert.equal(groups[0]!.entries.at(-1)!.name, 'Grundejere mangler i ledelsen');
  });
});

describe('the network as a file', () => {
  const hostile = { id: 'x', name: 'A & B <b>"c"</b>\u0007', sector: 'police' };
  const { data, view } = drawNetwork(
    networkDocument({
      actors: [...ACTORS, hostile],
      ties: [...TIES, { from: 'x', to: 'skole', kind: 'leads', directed: true, strength: 2 }],
    }),
  );

  it('is GraphML with every node and tie, and with no markup from names', () => {
    const xml = networkGraphML(data, view.words);
    assert.equal(xml.match(/<node /g)!.length, 9);
    assert.equal(xml.match(/<edge /g)!.length, 7);
    assert.match(xml, /A &amp; B &lt;b&gt;&quot;c&quot;&lt;\/b&gt;<\/data>/);
    assert.doesNotMatch(xml, /<b>|\u0007/);
    assert.match(xml, /source="x" target="skole" directed="true"/);
  });

  it('is a table of ties with names, kind, direction and strength', () => {
    const { rows, columns } = networkTies(data, view.words, readingDa);
    assert.equal(rows.length, 7);
    assert.equal(columns.length, rows[0]!.cells.length);
    assert.deepEqual(
      rows
        .at(-1)!
        .cells.slice(1, 5)
        .map(({ value }) => value),
      ['leder', 'Nordskolen', 'én vej', 2],
    );
  });
});
