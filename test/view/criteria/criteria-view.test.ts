import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { da } from '../../../src/i18n/criteria/da.js';
import { en } from '../../../src/i18n/criteria/en.js';
import { da as indicatorDa } from '../../../src/i18n/indicator/da.js';
import { en as indicatorEn } from '../../../src/i18n/indicator/en.js';
import { criteriaView, type CriteriaOptions } from '../../../src/view/criteria/criteria-view.js';
import type { WidgetView } from '../../../src/view/widget-view.js';
import { contextFor } from '../../helpers/district-document.js';
import { eksempelby as model } from '../../helpers/demo-model.js';
import { plain } from '../../helpers/plain.js';

function view(options: CriteriaOptions = {}, { width = 800, code = 'da' as const } = {}): WidgetView {
  return criteriaView(options, contextFor(model, { width, code }), { own: da, indicator: indicatorDa });
}
const said = ({ summary }: WidgetView): string => plain(summary.map(({ text }) => text).join(''));
const texts = ({ picture }: WidgetView): string[] =>
  picture!.scene.groups.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.type === 'text' ? [plain(mark.text)] : [])),
  );

describe('the criteria card', () => {
  it('counts, concludes and writes every row with value, limit, distance and outcome', () => {
    const card = view({ area: 'tranehoejparken' });
    assert.equal(card.heading, 'Kriterier for udsat boligområde');
    assert.equal(card.definition, 'Lovens regler fra 2018, liste 1. december 2025');
    assert.match(said(card), /^Tranehøjparken opfylder 1 af 4 kriterier i 2025\. Det er ikke nok til/);
    const [, convictions] = card.table.rows;
    assert.deepEqual(
      convictions!.cells.map(({ text }) => plain(text)),
      ['Dømte', '2,23 pct.', '2023–24', 'grænse: mindst 2,04 pct.', '0,19 procentpoint over grænsen', 'opfyldt'],
    );
    for (const text of [
      '1 af 4',
      '2,23 pct.',
      'grænse: mindst 2,04 pct.',
      '0,19 procentpoint over grænsen',
      'opfyldt',
    ]) {
      assert.ok(texts(card).includes(text), text);
    }
  });

  it('says why a figure is not there, and claims nothing of it', () => {
    const card = view({ area: 'tranehoejparken', period: '2026' });
    assert.match(said(card), /Ét kriterium kan ikke afgøres med tallene\./);
    assert.equal(card.table.rows[1]!.cells[1]!.text, 'ikke offentliggjort endnu');
    assert.equal(card.table.rows[1]!.cells[5]!.text, 'kan ikke afgøres');
  });

  it('is for orientation in an area under 1,000 residents', () => {
    assert.match(
      said(view({ area: 'sivkaer' })),
      /Reglerne gælder kun områder med mindst 1\.000 beboere\. Sivkær har 842\./,
    );
  });

  it('shows the criterion of origin only when asked', () => {
    const names = (card: WidgetView): string => card.table.rows.map(({ cells }) => cells[0]!.text).join('|');
    const unasked = view({ area: 'tranehoejparken', ruleSet: 'forebyg-2021' });
    assert.doesNotMatch(names(unasked), /oprindelse/);
    assert.match(said(unasked), /afhænger også af et kriterium om oprindelse, som ikke vises her/);
    const asked = view({ area: 'tranehoejparken', ruleSet: 'forebyg-2021', show: ['origin'] });
    assert.match(names(asked), /oprindelse/);
  });

  it('uses no verdict colour: a met criterion is a legal fact', () => {
    const roles = view().picture!.scene.groups.flatMap(({ marks }) =>
      marks.flatMap((mark) => ('fill' in mark ? [mark.fill] : [])),
    );
    assert.equal(roles.includes('better') || roles.includes('worse'), false);
  });

  it('takes the document’s own rule set, and the former name of an old list', () => {
    assert.equal(view({ ruleSet: 'opmaerksomhed-2020' }).heading, 'Kriterier for byrådets opmærksomhedsbydel');
    assert.equal(view({ ruleSet: 'parallel-2018', period: '2019' }).heading, 'Kriterier for ghettoområde');
    assert.equal(view({ ruleSet: 'parallel-2018', period: '2022' }).heading, 'Kriterier for parallelsamfund');
  });

  it('tells in words what is asked for and is not there', () => {
    const codes = (options: CriteriaOptions): string[] => view(options).obstacles.map(({ code }) => code);
    assert.deepEqual(codes({ ruleSet: 'findes-ikke' }), ['unknown-rule-set']);
    assert.deepEqual(codes({ area: 'x' }), ['unknown-area']);
    assert.deepEqual(codes({ period: 'i fjor' }), ['bad-period']);
    assert.deepEqual(codes({ ruleSet: 'ghetto-2010', period: '2020' }), ['no-figures']);
    assert.match(view({ ruleSet: 'ghetto-2010', period: '2020' }).obstacles[0]!.text, /gjaldt ikke i 2020/);
  });

  it('keeps inside its width, stacked and side by side, in English too', () => {
    for (const width of [288, 360, 700, 1200]) {
      const card = criteriaView({}, contextFor(model, { width, code: 'en' }), { own: en, indicator: indicatorEn });
      const { scene, stops } = card.picture!;
      assert.equal(scene.width, width);
      assert.equal(stops.length, 4);
      for (const [stop] of stops) assert.ok(stop!.y < scene.height && stop!.x < width);
      assert.match(card.heading, /^Criteria: /);
    }
  });
});
