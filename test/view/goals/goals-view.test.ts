import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { da } from '../../../src/i18n/goals/da.js';
import { en } from '../../../src/i18n/goals/en.js';
import { goalsView } from '../../../src/view/goals/goals-view.js';
import { eksempelby } from '../../helpers/demo-model.js';
import { contextFor, districtModel } from '../../helpers/district-document.js';
import { plain } from '../../helpers/plain.js';

const today = '2026-10-01';

describe('the goals', () => {
  it('stand in picture and table alike, with initiatives, indicator and figure to reach', () => {
    const view = goalsView({ today }, contextFor(eksempelby), da);
    assert.match(
      plain(view.summary.map(({ text }) => text).join('')),
      /^16 mål, heraf 10 måltal, med 21 indsatser\. 20 led mangler en kobling\.$/,
    );
    const row = view.table.rows.find(({ key }) => key === 'g-job-tranehoej')!;
    assert.match(row.cells[4]!.text, /10,0.procentpoint fra Eksempelby Kommune/);
    assert.match(row.cells[7]!.text, /Jobvejledning i bydelen/);
    const goals = view.picture!.stops.filter(([stop]) => eksempelby.goals.has(stop!.key));
    assert.equal(goals.length, eksempelby.goals.size);
    assert.ok(view.picture!.stops.every(([stop]) => stop!.text !== ''));
  });

  it('list what is not linked, each with its own words', () => {
    const view = goalsView({ today }, contextFor(eksempelby), da);
    const loose = view.table.rows.filter(({ cells }) => cells.at(-1)!.value !== null);
    assert.equal(loose.length, 20);
  });

  it('say in words that there are none, or that the area is not there', () => {
    assert.deepEqual(
      goalsView({ today }, contextFor(districtModel()), da).obstacles.map(({ code }) => code),
      ['no-goals'],
    );
    assert.equal(goalsView({ today, area: 'x' }, contextFor(eksempelby), da).obstacles[0]!.code, 'unknown-area');
  });

  it('keep inside the width in both languages', () => {
    for (const width of [288, 360, 1200]) {
      const { scene, stops } = goalsView({ today }, contextFor(eksempelby, { width, code: 'en' }), en).picture!;
      for (const [stop] of stops) assert.ok(stop!.x > 0 && stop!.x < width && stop!.y < scene.height);
    }
  });
});
