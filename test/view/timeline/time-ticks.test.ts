import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { danish } from '../../../src/i18n/locales.js';
import { textWidth } from '../../../src/view/shared/text-width.js';
import { calendarTicks } from '../../../src/view/timeline/time-ticks.js';

const ticks = (start: string, end: string, width = 700) =>
  calendarTicks({ start: Date.parse(start), end: Date.parse(end) }, width, { format: danish.format, size: 13 });
const labels = (start: string, end: string, width?: number) => ticks(start, end, width).map(({ label }) => label);

describe('calendar ticks', () => {
  it('are years while each has room for its name', () => {
    assert.deepEqual(labels('2019-01-01', '2023-01-01', 300), ['2019', '2020', '2021', '2022']);
  });

  it('become bundles of years where there are many', () => {
    assert.deepEqual(labels('1950-01-01', '2050-01-01'), [
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
      '2020',
      '2030',
      '2040',
    ]);
  });

  it('become quarters and months as the reader zooms in', () => {
    assert.deepEqual(labels('2023-11-15', '2024-10-01', 500), ['1. kvt. 2024', '2. kvt. 2024', '3. kvt. 2024']);
    assert.deepEqual(labels('2023-11-15', '2024-02-20', 500), ['dec. 2023', 'jan. 2024', 'feb. 2024']);
  });

  it('never let two labels touch, at any zoom', () => {
    for (let days = 40; days < 60_000; days *= 1.3) {
      const start = Date.parse('2003-02-11');
      const end = start + days * 86_400_000;
      const x = (at: number): number => ((at - start) / (end - start)) * 700;
      const shown = calendarTicks({ start, end }, 700, { format: danish.format, size: 13 }).filter(
        ({ label }) => label,
      );
      shown.forEach(({ at, label }, index) => {
        const next = shown[index + 1];
        assert.ok(x(at) + 6 + textWidth(label, 13) <= (next ? x(next.at) : 706), `${label} at ${days} days`);
      });
    }
  });
});
