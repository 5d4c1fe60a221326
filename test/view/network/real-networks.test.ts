import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { componentsOf } from '../../../src/view/network/graph-components.js';
import { absent } from '../../real-input/shared-data.js';
import { drawNetwork, groupsOf, modelOf, stopsOf } from './network-document.js';
import { documentOf, readNetwork } from './shared-networks.js';

/** Actors and ties as the files' own description counts them. */
const FILES: readonly (readonly [file: string, actors: number, ties: number])[] = [
  ['les-miserables.gexf', 77, 254],
  ['les-miserables.graphml', 77, 254],
  ['rio20-websites.gexf', 366, 1107],
  ['celegans.gexf', 306, 2345],
  ['mixed-multigraph.graphml', 6, 8],
  ['wikipedia-dataviz.json', 2085, 5409],
  ['davis-southern-women.json', 32, 89],
  ['florentine-families.json', 15, 20],
];

describe('the networks of others', { skip: absent }, () => {
  for (const [file, actors, ties] of FILES) {
    it(`${file}: every actor and tie is drawn, counted and told`, () => {
      const read = readNetwork(file);
      assert.deepEqual([read.actors.length, read.ties.length], [actors, ties]);
      assert.deepEqual(
        modelOf(documentOf(read)).issues.filter(({ code }) => code !== 'missing-property'),
        [],
      );
      const { view, data } = drawNetwork(documentOf(read), {}, { code: 'en' });
      assert.equal(data.actors.length, actors);
      assert.equal(data.ties.length + data.selfTies, ties);
      assert.equal(view.table.rows.length, actors);
      const stops = stopsOf(view);
      assert.equal(stops.length, actors);
      const { width, height } = view.picture!.scene;
      assert.ok(
        stops.every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height),
        'all inside the picture',
      );
      assert.ok(groupsOf(view, 'name-').length > 0, 'somebody is named');
    });
  }

  it('are named as far as there is room, also where actors stand close', () => {
    for (const file of ['rio20-websites.gexf', 'celegans.gexf', 'wikipedia-dataviz.json']) {
      const { view } = drawNetwork(documentOf(readNetwork(file)));
      const { length } = groupsOf(view, 'name-');
      assert.ok(length >= 14, `${file}: ${length} names`);
    }
  });

  it('stand apart where they have no tie with each other', () => {
    const { data } = drawNetwork(documentOf(readNetwork('florentine-families.json')));
    assert.equal(componentsOf(data.graph).count, 1);
    const rio = drawNetwork(documentOf(readNetwork('rio20-websites.gexf'))).data;
    const { of, count } = componentsOf(rio.graph);
    assert.equal(new Set(of).size, count);
  });

  it('report ties to actors that are not there, and draw the rest', () => {
    const read = readNetwork('missing-nodes.graphml');
    const { issues } = modelOf(documentOf(read));
    const known = new Set(read.actors.map(({ id }) => id));
    const broken = read.ties.filter(({ from, to }) => !known.has(from) || !known.has(to)).length;
    assert.ok(broken > 0 && issues.some(({ code }) => code === 'unknown-reference'), 'told');
    const { view, data } = drawNetwork(documentOf(read));
    assert.equal(data.ties.length + data.selfTies, read.ties.length - broken);
    assert.equal(stopsOf(view).length, read.actors.length);
  });

  it('keep parallel and directed ties in what is told', () => {
    const read = readNetwork('mixed-multigraph.graphml');
    assert.equal(read.ties.filter(({ directed }) => directed).length, 2);
    const { view } = drawNetwork(documentOf(read));
    assert.equal(groupsOf(view, 'tie-').length, 7);
    assert.match(view.summary.map(({ text }) => text).join(''), /8 forbindelser/);
  });
});
