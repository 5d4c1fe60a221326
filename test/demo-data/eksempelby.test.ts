import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DISTRICTS } from '../../src/tools/eksempelby/districts.js';
import { eksempelby } from '../../src/tools/eksempelby/document.js';
import { formatJson } from '../../src/tools/eksempelby/format-json.js';
import { outlines } from '../../src/tools/eksempelby/geography.js';
import { EKSEMPELBY, figuresOf, readDemoFile } from './demo-documents.js';

const FIGURES = figuresOf(EKSEMPELBY);

function distinct<T>(values: readonly (T | null | undefined)[]): ReadonlySet<T> {
  return new Set(values.filter((value) => value !== null && value !== undefined));
}

describe('the generator of Eksempelby', () => {
  it('makes exactly the files that are stored', () => {
    assert.equal(readDemoFile('eksempelby.json'), formatJson(eksempelby()));
    assert.equal(readDemoFile('eksempelby.geojson'), formatJson(outlines(DISTRICTS)));
  });

  it('keeps the document under a megabyte, one observation a line', () => {
    const text = readDemoFile('eksempelby.json');
    assert.ok(Buffer.byteLength(text) < 1_000_000);
    assert.equal(text.match(/^ {6}\["/gm)?.length, FIGURES.length);
  });
});

describe('eksempelby.json', () => {
  it('has 14 districts, 20 indicators, 40 initiatives and 45 actors', () => {
    assert.equal(EKSEMPELBY.areas?.filter(({ kind }) => kind === 'district').length, 14);
    assert.equal(EKSEMPELBY.indicators?.length, 20);
    assert.equal(EKSEMPELBY.initiatives?.length, 40);
    assert.equal(EKSEMPELBY.actors?.length, 45);
  });

  it('covers fifteen years and has figures for every indicator', () => {
    const residents = FIGURES.filter(({ indicator, area }) => indicator === 'residents' && area === 'kommunen');
    assert.equal(residents.length, 15);
    const measured = distinct(FIGURES.filter(({ value }) => value !== null).map(({ indicator }) => indicator));
    assert.deepEqual([...measured].sort(), EKSEMPELBY.indicators?.map(({ id }) => id).sort());
  });

  it('says everywhere that its figures are constructed', () => {
    assert.equal(EKSEMPELBY.provenance, 'constructed');
    assert.ok(EKSEMPELBY.sources?.every(({ provenance }) => provenance === 'constructed'));
    assert.ok(EKSEMPELBY.indicators?.every(({ source }) => source === 'own' || source === 'survey'));
  });

  it('shows every kind of tie, relation, initiative status and event', () => {
    assert.equal(distinct(EKSEMPELBY.ties?.map(({ kind }) => kind) ?? []).size, 7);
    assert.ok((EKSEMPELBY.ties?.length ?? 0) >= 80);
    const links = EKSEMPELBY.experiences?.flatMap((experience) => experience.links ?? []) ?? [];
    assert.equal(distinct(links.map(({ relation }) => relation)).size, 4);
    assert.ok((EKSEMPELBY.experiences?.length ?? 0) >= 25);
    const events = EKSEMPELBY.initiatives?.flatMap((initiative) => initiative.events ?? []) ?? [];
    assert.equal(distinct(events.map(({ kind }) => kind)).size, 9);
    const statuses = distinct(EKSEMPELBY.initiatives?.map(({ status }) => status) ?? []);
    assert.deepEqual([...statuses].sort(), ['closed', 'idea', 'paused', 'preparing', 'running', 'unknown']);
  });

  it('shows why figures can be missing and how sure they can stand', () => {
    assert.deepEqual([...distinct(FIGURES.map(({ missing }) => missing))].sort(), [
      'not-applicable',
      'not-collected',
      'not-yet-published',
      'suppressed',
      'too-uncertain',
      'withdrawn',
    ]);
    assert.deepEqual([...distinct(FIGURES.map(({ status }) => status))].sort(), [
      'estimated',
      'final',
      'provisional',
      'revised',
    ]);
  });

  it('gives amounts to additional initiatives only', () => {
    const core = EKSEMPELBY.initiatives?.filter(({ approach }) => approach === 'adjusted-core') ?? [];
    assert.ok(core.length > 0);
    const amounts = core.flatMap(({ financing }) => financing ?? []).filter(({ amount }) => amount !== undefined);
    assert.deepEqual(amounts, []);
  });

  it('lets initiatives move from each district to the next without a gap', () => {
    const movers = EKSEMPELBY.initiatives?.filter(({ events }) => events?.some(({ kind }) => kind === 'moved')) ?? [];
    assert.ok(movers.some(({ sites }) => sites?.length === 3));
    for (const { id, sites = [], events = [] } of movers) {
      const moves = events.filter(({ kind }) => kind === 'moved');
      const told = moves.map(({ fromArea, toArea, date }) => [fromArea, toArea, date]);
      const stays = sites.slice(1).map(({ area, start }, index) => [sites[index]?.area, area, start]);
      assert.deepEqual(told, stays, id);
      assert.deepEqual(
        sites.slice(0, -1).map(({ end }) => end),
        moves.map(({ date }) => date),
        id,
      );
    }
  });

  it('designates only districts of at least 1,000 residents', () => {
    const designated = EKSEMPELBY.areas?.filter(({ designations }) => designations?.length) ?? [];
    assert.ok(designated.length > 0);
    assert.ok(designated.every(({ population = 0 }) => population >= 1000));
  });

  it('has no figure of a district from before it existed', () => {
    const harbour = FIGURES.filter(({ area }) => area === 'sejlmagerkajen');
    assert.ok(harbour.length > 0);
    assert.deepEqual(
      harbour.filter(({ period }) => period < '2018'),
      [],
    );
  });
});
