/** The importers in a page: no DOMParser, slices, and a page that stays alive. */
import { expect } from '@open-wc/testing';
import { importFile } from '../../src/importers/import-file.js';
import { importHere } from '../../src/importers/import-here.js';
import { idleTask, longestTask } from '../helpers/long-tasks.js';
import { MILLION_ROWS, millionCells } from '../helpers/million-cells.js';

describe('the importers in a page', () => {
  it('take a million cells without holding the page up for a tenth of a second, and tell how far they are', async () => {
    const bytes = millionCells();
    const shares: number[] = [];
    let rows = 0;
    const noise = await idleTask();
    const longest = await longestTask(async () => {
      const { parts, issues } = await importHere(bytes, { onProgress: (share) => shares.push(share) });
      expect(issues).to.deep.equal([]);
      rows = parts.observations && 'rows' in parts.observations ? parts.observations.rows.length : 0;
    });
    expect(rows).to.equal(MILLION_ROWS);
    expect(shares.length).to.be.greaterThan(10);
    expect(longest - noise, `${longest} ms, on an idle page ${noise} ms`).to.be.lessThan(100);
  }).timeout(120_000);

  it('stop within a slice where the caller aborts, with the caller’s reason', async () => {
    const controller = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number): void => {
      shares.push(share);
      if (shares.length === 5) controller.abort(new Error('no longer wanted'));
    };
    const outcome = await importHere(millionCells(), { signal: controller.signal, onProgress }).catch(
      (reason: unknown) => reason,
    );
    expect(outcome).to.be.an('error').with.property('message', 'no longer wanted');
    expect(shares).to.have.length(5);
  }).timeout(60_000);

  it('read a large file themselves where no worker can be had', async () => {
    const { Worker } = globalThis;
    globalThis.Worker = function refused() {
      throw new DOMException('refused', 'SecurityError');
    } as unknown as typeof Worker;
    try {
      const { parts } = await importFile(`bydel;år;antal\n${'Vestby;2024;7\n'.repeat(90_000)}`);
      expect(parts.areas).to.have.length(1);
    } finally {
      globalThis.Worker = Worker;
    }
  }).timeout(60_000);

  it('read XML where there is no DOMParser', async () => {
    const { DOMParser } = globalThis;
    Reflect.deleteProperty(globalThis, 'DOMParser');
    try {
      const { parts } = await importFile(
        '<graphml><graph><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>',
      );
      expect(parts.actors).to.have.length(2);
    } finally {
      globalThis.DOMParser = DOMParser;
    }
  });

  it('simplify outlines: the packages for it load in a page as well', async () => {
    const ring = Array.from({ length: 41 }, (_, index) => [
      12 + Math.cos((index * Math.PI) / 20),
      55 + Math.sin((index * Math.PI) / 20),
    ]);
    const feature = { type: 'Feature', id: 'a', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
    const { decisions } = await importFile(JSON.stringify({ type: 'FeatureCollection', features: [feature] }), {
      keep: 0.3,
    });
    expect(decisions.some(({ code }) => code === 'simplified')).to.equal(true);
  });
});
