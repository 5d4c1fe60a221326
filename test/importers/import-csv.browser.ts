/** The importers in a page: no DOMParser, no worker, and a page that stays alive. */
import { expect } from '@open-wc/testing';
import { importFile } from '../../src/importers/import-file.js';
import { idleTask, longestTask } from '../helpers/long-tasks.js';

const MILLION = 1_000_000;
const COLUMNS = 5;

/** A table of a million cells: areas, times, sexes and two kinds of number. */
function table(): Uint8Array {
  const lines = ['bydel;kode;tid;køn;indhold'];
  for (let row = 0; row < MILLION / COLUMNS; row += 1) {
    const [area, time, sex] = [row % 1000, Math.floor(row / 1000) % 100, Math.floor(row / 100_000)];
    lines.push(
      `Bydel ${area};${String(area).padStart(4, '0')};${1920 + time};${sex ? 'Mænd' : 'Kvinder'};${row}${row % 7 ? ',5' : ''}`,
    );
  }
  return new TextEncoder().encode(lines.join('\r\n'));
}

describe('the importers in a page', () => {
  it('take a million cells without holding the page up for a tenth of a second, and tell how far they are', async () => {
    const bytes = table();
    const shares: number[] = [];
    let rows = 0;
    const noise = await idleTask();
    const longest = await longestTask(async () => {
      const { parts, issues } = await importFile(bytes, { onProgress: (share) => shares.push(share) });
      expect(issues).to.deep.equal([]);
      rows = parts.observations && 'rows' in parts.observations ? parts.observations.rows.length : 0;
    });
    expect(rows).to.equal(MILLION / COLUMNS);
    expect(shares.length).to.be.greaterThan(10);
    expect(longest - noise, `${longest} ms, on an idle page ${noise} ms`).to.be.lessThan(100);
  }).timeout(120_000);

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
