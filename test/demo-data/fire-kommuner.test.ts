import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FIRE_KOMMUNER, figuresOf } from './demo-documents.js';

const FIGURES = figuresOf(FIRE_KOMMUNER);

/** Values in order of time. */
function valuesOf(indicator: string, area: string): (number | null)[] {
  return FIGURES.filter((figure) => figure.indicator === indicator && figure.area === area).map(({ value }) => value);
}

describe('fire-kommuner.json', () => {
  it('claims published facts only and names a source with an address for each', () => {
    assert.equal(FIRE_KOMMUNER.provenance, 'published');
    for (const { id, name, url, provenance } of FIRE_KOMMUNER.sources ?? []) {
      assert.ok(name, id);
      assert.match(url ?? '', /^https:\/\//, id);
      assert.equal(provenance, 'published', id);
    }
    assert.ok(FIRE_KOMMUNER.indicators?.every(({ source }) => source));
    assert.ok(FIRE_KOMMUNER.initiatives?.every(({ source }) => source));
    assert.ok(FIRE_KOMMUNER.goals?.every(({ source }) => source));
    assert.ok(FIRE_KOMMUNER.ties?.every(({ evidence }) => evidence));
  });

  it('has the number of areas on the state’s lists 2018–2024', () => {
    assert.deepEqual(valuesOf('udsatte-omraader', 'danmark'), [43, 40, 25, 20, 17, 19, 12]);
    assert.deepEqual(valuesOf('parallelsamfund', 'danmark'), [29, 28, 15, 12, 10, 12, 8]);
    assert.deepEqual(valuesOf('omdannelsesomraader', 'danmark'), [15, 15, 13, 10, 9, 8, 7]);
    assert.deepEqual(valuesOf('forebyggelsesomraader', 'danmark'), [null, null, null, 62, 67, 56, 63]);
  });

  it('has the baseline figures of Østerbyen, each with what the source compares it with', () => {
    assert.deepEqual(valuesOf('uden-sport', 'oesterbyen'), [45]);
    assert.deepEqual(valuesOf('uden-sport', 'esbjerg-resten'), [23]);
    assert.deepEqual(valuesOf('ungdomsuddannelse', 'oesterbyen'), [64.5]);
    assert.deepEqual(valuesOf('ungdomsuddannelse', 'esbjerg'), [89.2]);
    assert.deepEqual(valuesOf('lave-karakterer', 'oesterbyen'), [13.3]);
    assert.deepEqual(valuesOf('lave-karakterer', 'esbjerg'), [6.7]);
    assert.deepEqual(valuesOf('foraeldre-forsoergelse', 'oesterbyen'), [28]);
    assert.deepEqual(valuesOf('foraeldre-forsoergelse', 'danmark'), [16]);
  });

  it('marks approximate figures as estimates', () => {
    const estimated = FIGURES.filter(({ status }) => status === 'estimated').map(({ indicator }) => indicator);
    assert.deepEqual([...new Set(estimated)], ['uden-sport', 'fritidsjob-2016', 'fritidsjob']);
  });

  it('carries the four cases', () => {
    const areas = new Set(FIRE_KOMMUNER.initiatives?.flatMap(({ sites }) => sites?.map(({ area }) => area) ?? []));
    assert.ok(['vaerebro-park', 'oesterbyen', 'albertslund-bydel'].every((area) => areas.has(area)));
    assert.equal(FIRE_KOMMUNER.signals?.[0]?.area, 'aalborg');
  });

  it('gives no date where the sources give none', () => {
    const method = FIRE_KOMMUNER.signals?.flatMap(({ steps }) => steps) ?? [];
    assert.ok(method.length > 0 && method.every(({ date }) => date === undefined));
    const undated = FIRE_KOMMUNER.initiatives?.filter(({ start }) => start === undefined) ?? [];
    assert.deepEqual(
      undated.map(({ id }) => id),
      ['gladsaxe-fremrykket', 'gladsaxe-bydelsmedarbejdere', 'esbjerg-vindmoellen', 'cafe-stjernedrys'],
    );
    assert.ok(undated.every(({ note }) => note !== undefined));
  });
});
