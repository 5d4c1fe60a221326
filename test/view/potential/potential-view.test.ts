import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { da as indicatorDa } from '../../../src/i18n/indicator/da.js';
import { en as indicatorEn } from '../../../src/i18n/indicator/en.js';
import { da } from '../../../src/i18n/potential/da.js';
import { en } from '../../../src/i18n/potential/en.js';
import {
  potentialView,
  type PotentialOptions,
  type PotentialView,
} from '../../../src/view/potential/potential-view.js';
import { findTwins } from '../../../src/analysis/twins.js';
import { figureIn, latestFigure, wholeFigures } from '../../../src/model/comparable.js';
import { eksempelby } from '../../helpers/demo-model.js';
import { contextFor, districtModel } from '../../helpers/district-document.js';
import { plain } from '../../helpers/plain.js';

const view = (options: PotentialOptions = {}): PotentialView =>
  potentialView(options, contextFor(eksempelby), { own: da, indicator: indicatorDa });
const codes = (options: PotentialOptions): string[] => view(options).obstacles.map(({ code }) => code);
const texts = ({ picture }: PotentialView): string =>
  picture!.scene.groups
    .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [plain(mark.text)] : [])))
    .join('\n');

describe('the potential', () => {
  it('shows every step of the sum, and the same in the table', () => {
    const sum = view({ area: 'tranehoejparken' });
    assert.match(texts(sum), /13,1 pct\. af 2\.608 personer = 342 personer\n342 personer × 212\.000 kr\./);
    const [wage] = sum.table.rows;
    assert.equal(wage!.cells[6]!.value, 342 * 212000);
    const total = sum.table.rows.at(-1)!.cells[6]!.value;
    assert.equal(
      total,
      sum.table.rows.slice(0, -1).reduce((all, { cells }) => all + Number(cells[6]!.value), 0),
    );
  });

  it('is held against the mean of the nearest districts where that is asked for, and names them', () => {
    const area = eksempelby.areas.get('tranehoejparken')!;
    const twins = findTwins(eksempelby, { area }).twins.slice(0, 5);
    const sum = view({ area: area.id, comparison: 'twins' });
    assert.deepEqual(codes({ area: area.id, comparison: 'twins' }), []);
    assert.equal(plain(sum.heading), 'Hvis Tranehøjparken lå som de nærmeste bydele');
    const note = sum.notes.find((one) => one.startsWith('De nærmeste bydele er'))!;
    for (const twin of twins) assert.ok(note.includes(String(twin.area.name)), note);
    const [field] = eksempelby.document.potential!.fields;
    const figure = latestFigure(wholeFigures(eksempelby, field!.indicator, area.id))!;
    const means = twins.map(
      (twin) => figureIn(wholeFigures(eksempelby, field!.indicator, twin.area.id), figure.period)!.value!,
    );
    const mean = means.reduce((total, one) => total + one, 0) / means.length;
    const own = sum.table.rows[0]!.cells[2]!;
    assert.ok(Math.abs(Number(own.value) - (figure.value! - mean)) < 0.06, `${String(own.value)} of ${mean}`);
  });

  it('tells that it is no forecast, and brings the document’s own caveats', () => {
    const notes = view().notes.join(' ');
    assert.match(notes, /Regnestykket er ingen prognose/);
    assert.match(notes, /Beløbene er konstruerede og er ingen prognose\./);
  });

  it('counts nothing from a hidden figure and says why', () => {
    const small = view({ area: 'sivkaer' });
    const hidden = small.table.rows.find(({ key }) => key === 'education')!;
    assert.equal(hidden.cells[6]!.value, null);
    assert.equal(hidden.cells[7]!.text, da.status.hidden);
  });

  it('says in words what is asked for and is not there', () => {
    assert.deepEqual(codes({ area: 'x', comparison: 'y', period: 'z' }), [
      'unknown-area',
      'unknown-comparison',
      'bad-period',
    ]);
    assert.deepEqual(codes({ area: 'kommunen' }), ['same-area']);
    const none = potentialView({}, contextFor(districtModel()), { own: da, indicator: indicatorDa });
    assert.deepEqual(
      none.obstacles.map(({ code }) => code),
      ['no-potential'],
    );
  });

  it('keeps inside its width in both languages', () => {
    for (const width of [288, 360, 1200]) {
      const english = potentialView({}, contextFor(eksempelby, { width, code: 'en' }), {
        own: en,
        indicator: indicatorEn,
      });
      for (const [stop] of english.picture!.stops)
        assert.ok(stop!.x < width && stop!.y < english.picture!.scene.height);
      assert.match(
        plain(english.summary.map(({ text }) => text).join('')),
        /^If the whole distance between .* it would come to DKK /,
      );
    }
  });
});
