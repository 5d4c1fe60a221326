/** A document of as many figures as are let in, in a page. */
import { expect } from '@open-wc/testing';
import { readText } from '../../src/data/load-document.js';
import { idleTask, longestTask } from '../helpers/long-tasks.js';

const [AREAS, INDICATORS, PERIODS] = [400, 25, 20];

function largeDocument(): string {
  const rows: (string | number)[][] = [];
  for (let area = 0; area < AREAS; area += 1) {
    for (let indicator = 0; indicator < INDICATORS; indicator += 1) {
      for (let period = 0; period < PERIODS; period += 1) {
        rows.push([
          `i${indicator}`,
          `a${area}`,
          String(2000 + period),
          ((area * 31 + indicator * 7 + period) % 900) + 2,
        ]);
      }
    }
  }
  return JSON.stringify({
    version: '1.0',
    privacy: { profile: 'standard' },
    areas: Array.from({ length: AREAS }, (_, index) => ({ id: `a${index}`, name: `A${index}` })),
    indicators: Array.from({ length: INDICATORS }, (_, index) => ({
      id: `i${index}`,
      label: `I${index}`,
      unit: 'count',
    })),
    observations: { columns: ['indicator', 'area', 'period', 'value'], rows },
  });
}

describe('a document of 200,000 observations', () => {
  it('is checked, parsed and guarded without a task over 200 ms', async () => {
    const text = largeDocument();
    const noise = await idleTask();
    let count = 0;
    const longest = await longestTask(async () => {
      const { model } = await readText(text, { base: location.href });
      count = model?.observations.length ?? 0;
    });
    expect(count).to.equal(AREAS * INDICATORS * PERIODS);
    expect(longest - noise, `${longest} ms, on an idle page ${noise} ms`).to.be.lessThan(200);
  }).timeout(60_000);
});
