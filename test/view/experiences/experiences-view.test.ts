import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { da } from '../../../src/i18n/experiences/da.js';
import { en } from '../../../src/i18n/experiences/en.js';
import type { ExperiencesOptions } from '../../../src/view/experiences/experiences-options.js';
import { experiencesView, type ExperiencesView } from '../../../src/view/experiences/experiences-view.js';
import { eksempelby } from '../../helpers/demo-model.js';
import { contextFor, districtModel } from '../../helpers/district-document.js';
import { plain } from '../../helpers/plain.js';

function view(options: Partial<ExperiencesOptions> = {}, width = 800): ExperiencesView {
  return experiencesView({ today: '2026-10-01', ...options }, contextFor(eksempelby, { width }), da);
}
const said = ({ summary }: ExperiencesView): string => plain(summary.map(({ text }) => text).join(''));
const drawn = ({ picture }: ExperiencesView): string => JSON.stringify(picture!.scene);
const codes = (one: ExperiencesView): string[] => one.obstacles.map(({ code }) => code);

describe('what practitioners see', () => {
  it('stands in picture and table alike, one stop and one row for each', () => {
    const all = view({ show: [] });
    const quotes = all.picture!.stops.filter(([stop]) => stop!.target!.kind === 'experience');
    assert.equal(quotes.length, all.table.rows.length);
  });

  it('never shows what is not for the public, but counts it', () => {
    const hidden = [...eksempelby.experiences.values()].filter(({ audience = 'public' }) => audience !== 'public');
    assert.ok(hidden.length > 0);
    const all = view();
    for (const { id } of hidden)
      assert.equal(
        all.picture!.scene.groups.some(({ key }) => key === id),
        false,
      );
    assert.ok(all.notes.includes(da.withheld(hidden.length)));
  });

  it('is narrowed by area, theme, indicator and relation', () => {
    const one = view({ area: 'tranehoejparken', relation: 'contradicts', indicator: 'vandalism' });
    const expected = [...eksempelby.experiences.values()].filter(
      ({ area, links = [] }) =>
        area === 'tranehoejparken' &&
        links.some(({ indicator, relation }) => indicator === 'vandalism' && relation === 'contradicts'),
    );
    assert.deepEqual(one.table.rows.length, expected.length);
    assert.equal(one.counts.contradicts, expected.length);
  });

  it('has its trails as steps in order, and tells which are not closed', () => {
    const trails = view({ show: ['signals'], area: 'nattergalparken' });
    assert.match(said(trails), /^2 tal har ført til dialog, og 1 forløb er ikke afsluttet\.$/);
    assert.deepEqual(
      trails.table.rows.slice(0, 5).map(({ cells }) => cells[2]!.text),
      ['Tal', 'Dialog', 'Lokal erfaring', 'Beslutning', 'Afsluttet'],
    );
    assert.equal(trails.picture!.stops[0]!.length, 5);
  });

  it('heads the columns of the steps by what stands in them, and draws no trail without steps', () => {
    const { table } = view({ show: ['signals'] });
    assert.deepEqual(table.columns[2]!.label, 'Trin');
    const signals = [{ area: 'nord', indicator: 'jobless', period: '2024', steps: [] }];
    const empty = experiencesView(
      { today: '2026-10-01', show: ['signals'] },
      contextFor(districtModel({ signals }), { width: 800 }),
      da,
    );
    assert.doesNotMatch(JSON.stringify(empty.picture), /Infinity|null,null/);
    assert.deepEqual(empty.table.rows, []);
  });

  it('says in words what is asked for and is not there', () => {
    assert.deepEqual(codes(view({ theme: 'x', relation: 'y', show: ['z'] })).slice(0, 3), [
      'unknown-theme',
      'unknown-relation',
      'unknown-layer',
    ]);
    assert.deepEqual(codes(view({ area: 'mosehatten', show: ['signals'] })), ['nothing']);
  });

  it('keeps texts apart and inside, in one column and in two', () => {
    for (const width of [288, 360, 760, 1200]) {
      const one = experiencesView({ today: '2026-10-01' }, contextFor(eksempelby, { width, code: 'en' }), en);
      const { scene, stops } = one.picture!;
      for (const stop of stops.flat()) assert.ok(stop.x >= 0 && stop.x < width && stop.y > 0 && stop.y < scene.height);
    }
    assert.match(drawn(view()), /Fra tal til beslutning/);
  });
});
