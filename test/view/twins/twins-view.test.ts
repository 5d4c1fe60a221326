import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { da as indicatorDa } from '../../../src/i18n/indicator/da.js';
import { en as indicatorEn } from '../../../src/i18n/indicator/en.js';
import { da } from '../../../src/i18n/twins/da.js';
import { en } from '../../../src/i18n/twins/en.js';
import { twinsView, type TwinsOptions, type TwinsView } from '../../../src/view/twins/twins-view.js';
import { eksempelby } from '../../helpers/demo-model.js';
import { contextFor } from '../../helpers/district-document.js';
import { plain } from '../../helpers/plain.js';

const view = (options: TwinsOptions = {}): TwinsView =>
  twinsView(options, contextFor(eksempelby), { own: da, indicator: indicatorDa });
const codes = (options: TwinsOptions): string[] => view(options).obstacles.map(({ code }) => code);

describe('the twins of a district', () => {
  it('stand nearest first, as many as are asked for, all of them in the table', () => {
    const twins = view({ area: 'floejtevangen', count: '3' });
    assert.equal(twins.picture!.stops.length, 3);
    assert.ok(twins.table.rows.length > 4);
    const distances = twins.table.rows.map(({ cells }) => Number(cells[1]!.value));
    assert.deepEqual(
      distances,
      [...distances].sort((a, b) => a - b),
    );
  });

  it('show every variable’s share; the shares of a row add up to 100', () => {
    const { table } = view({ area: 'floejtevangen', indicators: ['attachment', 'turnout', 'education'] });
    const [, nearest] = table.rows;
    const shares = nearest!.cells.filter((_, index) => index > 1 && index % 2 === 1).map(({ value }) => Number(value));
    assert.equal(shares.length, 3);
    assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) < 0.2);
  });

  it('name the districts that have no distance, and why', () => {
    assert.match(
      view({ indicators: ['daycare'] }).notes.join(' '),
      /Uden afstand, fordi et af tallene mangler eller ikke vises: .*Sivkær/,
    );
  });

  it('follow the weights of the page, and the reader’s before them', () => {
    const page = view({ indicators: ['attachment', 'turnout'], weights: ['1', '0'] });
    assert.deepEqual(
      page.weighables.map(({ weight }) => weight),
      [1, 0],
    );
    const reader = view({
      indicators: ['attachment', 'turnout'],
      weights: ['1', '0'],
      chosenWeights: new Map([['turnout', 4]]),
    });
    assert.deepEqual(
      reader.weighables.map(({ weight }) => weight),
      [1, 4],
    );
  });

  it('say in words what cannot be used', () => {
    assert.deepEqual(codes({ indicators: ['attachment', 'turnout'], weights: ['1'] }), ['bad-weights']);
    assert.deepEqual(codes({ indicators: ['attachment'], weights: ['-1'] }), ['bad-weights']);
    assert.deepEqual(codes({ scale: 'log', count: '0', period: 'x' }), ['unknown-scale', 'bad-count', 'bad-period']);
    assert.deepEqual(codes({ indicators: ['attachment'], weights: ['0'] }), ['no-twins']);
  });

  it('have keys that are told apart without colour', () => {
    const { legend } = view();
    const looks = legend.map(({ swatch }) =>
      JSON.stringify(swatch, (key, value: unknown) => (key === 'fill' ? '' : value)),
    );
    assert.equal(legend.length, 7);
    assert.equal(new Set(looks).size, legend.length);
  });

  it('keep inside the width in both languages', () => {
    for (const width of [288, 360, 1200]) {
      const english = twinsView({}, contextFor(eksempelby, { width, code: 'en' }), { own: en, indicator: indicatorEn });
      assert.match(plain(english.heading), /^Districts like /);
      for (const [stop] of english.picture!.stops) assert.ok(stop!.x > 0 && stop!.x < width);
    }
  });
});
