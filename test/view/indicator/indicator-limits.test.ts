import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePeriod } from '../../../src/model/period.js';
import {
  limitAt,
  limitLines,
  passes,
  sinceWhen,
  type LimitLine,
} from '../../../src/view/indicator/indicator-limits.js';
import { indicatorSeries, type IndicatorSeries } from '../../../src/view/indicator/indicator-series.js';
import type { Model } from '../../../src/model/model.js';
import { AREAS, districtModel, INDICATOR, OBSERVATIONS, YEARS } from '../../helpers/district-document.js';

interface Case {
  readonly thresholds: readonly object[];
  readonly part?: Readonly<Record<string, unknown>>;
  readonly area?: string;
}

function linesOf({ thresholds, part = {}, area = 'nord' }: Case): {
  lines: readonly LimitLine[];
  shaped: IndicatorSeries;
  model: Model;
} {
  const model = districtModel({ indicators: [{ ...INDICATOR, thresholds }], ...part });
  const shaped = indicatorSeries(model, model.indicators.get('jobless')!, { area });
  return { lines: limitLines(model, shaped), shaped, model };
}

/** The limit per year, undefined where none holds. */
function byYear(line: LimitLine | undefined): (number | undefined)[] {
  return YEARS.map((year) => line && limitAt(line, parsePeriod(year)!)?.value);
}

describe('limits of an indicator', () => {
  it('hold from their first to their last period, both included', () => {
    const { lines } = linesOf({ thresholds: [{ operator: 'over', value: 30, from: '2021', to: '2022' }] });
    assert.deepEqual(byYear(lines[0]), [undefined, 30, 30, undefined, undefined]);
  });

  it('become one line that steps where one takes over from another of the same name', () => {
    const { lines } = linesOf({
      thresholds: [
        { label: 'Opmærksomhed', operator: 'over', value: 35, to: '2021' },
        { label: 'Opmærksomhed', operator: 'over', value: 30, from: '2022' },
      ],
    });
    assert.equal(lines.length, 1);
    assert.deepEqual(byYear(lines[0]), [35, 35, 30, 30, 30]);
  });

  it('stay apart under different names, and with different operators', () => {
    const apart = { operator: 'over', value: 30, from: '2022', label: 'B' };
    assert.equal(
      linesOf({ thresholds: [{ label: 'A', operator: 'over', value: 35, to: '2021' }, apart] }).lines.length,
      2,
    );
    const under = { label: 'B', operator: 'under', value: 35, to: '2021' };
    assert.equal(linesOf({ thresholds: [under, apart] }).lines.length, 2);
  });

  it('follow another area’s figure, and are not known where it has none', () => {
    const observations = OBSERVATIONS.filter(({ area, period }) => !(area === 'kommunen' && period === '2022'));
    const { lines } = linesOf({
      thresholds: [{ operator: 'at-least', multiplier: 2, area: 'kommunen', from: '2021' }],
      part: { observations },
    });
    assert.deepEqual(byYear(lines[0]), [undefined, 35.8, undefined, 35, 34.4]);
    assert.equal(lines[0]!.steps[0]!.follows?.area.id, 'kommunen');
  });

  it('are left out where the area they follow has no figures', () => {
    const { lines } = linesOf({
      thresholds: [{ operator: 'over', multiplier: 2, area: 'landet' }],
      part: { areas: [...AREAS, { id: 'landet', name: 'Landet', kind: 'country' }] },
    });
    assert.equal(lines.length, 0);
  });

  it('of the official rule sets step with the law: 50 per cent to 2017, 60 from 2018', () => {
    const observations = ['2016', '2017', '2018', '2019'].map((period, index) => ({
      ...{ indicator: 'jobless', area: 'nord', period },
      value: 58 + index,
    }));
    const thresholds = ['ghetto-2014', 'udsat-2018', 'forebyg-2021'].map((ruleSet) => ({
      ruleSet,
      criterion: 'education',
    }));
    const { lines, shaped } = linesOf({ thresholds, part: { observations } });
    assert.equal(lines.length, 1, 'a rule from 2021 is not in these years');
    const values = shaped.periods.map((period) => limitAt(lines[0]!, period)?.value);
    assert.deepEqual(values, [50, 50, 60, 60]);
  });

  it('of convictions follow the country: three times its mean', () => {
    const observations = [
      ...['2020', '2021'].map((period) => ({ indicator: 'jobless', area: 'nord', period, value: 2.5 })),
      ...['2020', '2021'].map((period, index) => ({
        indicator: 'jobless',
        area: 'landet',
        period,
        value: 0.7 + index / 10,
      })),
    ];
    const { lines } = linesOf({
      thresholds: [{ ruleSet: 'udsat-2018', criterion: 'convictions' }],
      part: { observations, areas: [...AREAS, { id: 'landet', name: 'Landet', kind: 'country' }] },
    });
    assert.deepEqual(
      byYear(lines[0]).map((value) => value && Number(value.toFixed(3))),
      [2.1, 2.4, undefined, undefined, undefined],
    );
  });

  it('of the document’s own rule sets hold while the rule set does', () => {
    const ruleSets = [
      {
        id: 'own',
        label: 'Byrådets liste',
        from: '2023',
        criteria: [{ id: 'x', limits: [{ operator: 'over', value: 20 }] }],
      },
    ];
    const { lines } = linesOf({ thresholds: [{ ruleSet: 'own', criterion: 'x' }], part: { ruleSets } });
    assert.deepEqual(byYear(lines[0]), [undefined, undefined, undefined, 20, 20]);
    assert.equal(lines[0]!.steps[0]!.label, 'Byrådets liste');
  });

  it('are passed by the rule’s own word: the limit itself counts only for at-least and at-most', () => {
    const holds = (operator: string): boolean[] => {
      const { lines } = linesOf({ thresholds: [{ operator, value: 30 }] });
      return [29.9, 30, 30.1].map((value) => passes(value, limitAt(lines[0]!, parsePeriod('2022')!)!));
    };
    assert.deepEqual(holds('over'), [false, false, true]);
    assert.deepEqual(holds('at-least'), [false, true, true]);
    assert.deepEqual(holds('under'), [true, false, false]);
    assert.deepEqual(holds('at-most'), [true, true, false]);
  });

  it('tell since when an area has stood on the side where it is now', () => {
    const { lines, shaped } = linesOf({ thresholds: [{ operator: 'over', value: 32 }] });
    // 31.2, 32, 33.1, 32.4, 30.8
    assert.equal(sinceWhen(shaped.series[0]!, lines[0]!)?.key, '2024');
    const always = linesOf({ thresholds: [{ operator: 'over', value: 5 }] });
    assert.equal(sinceWhen(always.shaped.series[0]!, always.lines[0]!), undefined);
  });
});
