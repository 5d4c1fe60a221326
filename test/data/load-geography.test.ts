import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadGeography } from '../../src/data/load-geography.js';
import { fakeFetch } from './fake-fetch.js';

const ADDRESS = 'https://kommune.example/kort.geojson';
const ring = '9 55,9 56,10 56,9 55'.split(',').map((corner) => corner.split(' ').map(Number));
const TEXT = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { navn: 'Sønderå' },
      geometry: { type: 'Polygon', coordinates: [[...ring].reverse()] },
    },
  ],
});

describe('outlines from an address', () => {
  it('keep æ, ø and å in a file that is saved as Windows does, which is told', async () => {
    const read = async (body: Uint8Array<ArrayBuffer>): Promise<readonly [unknown, readonly string[]]> => {
      const { fetch } = fakeFetch({ [ADDRESS]: { body } });
      const { features, issues } = await loadGeography({ href: 'kort.geojson' }, { base: ADDRESS, fetch });
      return [features[0]?.properties['navn'], issues.map(({ code, severity }) => `${severity} ${code}`)];
    };
    assert.deepEqual(await read(new Uint8Array(Buffer.from(TEXT))), ['Sønderå', ['info geo-crs']]);
    const windows = await read(new Uint8Array(Buffer.from(TEXT, 'latin1')));
    assert.deepEqual(windows, ['Sønderå', ['info geo-crs', 'info geo-encoding']]);
  });
});
