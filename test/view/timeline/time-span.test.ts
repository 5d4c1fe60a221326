import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Initiative } from '../../../src/schema/generated/document.js';
import { clockOf, lastOf, momentOf, spanOf, stateOf } from '../../../src/view/timeline/time-span.js';
import { TODAY, type RawInitiative } from './timeline-fixture.js';

const clock = clockOf(TODAY, '2026-06-15');
const make = (raw: Partial<RawInitiative>): Initiative => ({ id: 'x', title: 'X', ...raw });
const span = (raw: Partial<RawInitiative>) => spanOf(make(raw), raw.sites?.[0], clock);
const day = (key: string): number => Date.parse(key);

describe('a moment', () => {
  it('is as wide as the date is coarse', () => {
    assert.deepEqual(momentOf('2020'), {
      key: '2020',
      from: day('2020-01-01'),
      to: day('2021-01-01'),
      precision: 'coarse',
    });
    assert.equal(momentOf('2020-H2')?.precision, 'coarse');
    assert.equal(momentOf('2020-Q3')?.from, day('2020-07-01'));
    assert.equal(momentOf('2020/21')?.to, day('2021-08-01'));
    assert.equal(momentOf('2020-05')?.precision, 'month');
    assert.equal(momentOf('2020-05-04')?.precision, 'day');
  });

  it('is none for what is no date', () => {
    for (const key of ['open', 'unknown', '2020-13', '2023-02-30', '', undefined]) assert.equal(momentOf(key), null);
  });
});

describe('a span', () => {
  it('keeps an end that nobody has planned apart from one that nobody knows', () => {
    assert.equal(span({ start: '2019', end: 'open' })?.end.kind, 'open');
    assert.equal(span({ start: '2019', end: 'unknown' })?.end.kind, 'unknown');
    assert.equal(span({ start: '2019' })?.end.kind, 'unknown');
  });

  it('is known to have begun at the latest when its coarse start was over', () => {
    assert.equal(span({ start: '2019', end: 'open' })?.known, day('2020-01-01'));
    assert.equal(span({ start: '2019-03', end: 'open' })?.known, day('2019-03-01'));
  });

  it('reaches, with an unknown end, to the last time that anything is known of', () => {
    const since = (raw: Partial<RawInitiative>): number =>
      lastOf(span({ start: '2019-03', end: 'unknown', ...raw })!, clock);
    assert.equal(since({}), day('2019-03-01'));
    assert.equal(since({ events: [{ date: '2022-04-01', kind: 'adjusted' }] }), day('2022-04-02'));
    assert.equal(since({ status: 'running' }), day('2026-06-16'), 'the day of the document, not the reader’s');
    assert.equal(since({ events: [{ date: '2031', kind: 'adjusted' }] }), day('2019-03-01'), 'nothing is foretold');
  });

  it('does not believe in an end before the beginning', () => {
    assert.deepEqual(span({ start: '2022-05', end: '2019-01' })?.end, { kind: 'unknown', since: day('2022-05-01') });
  });

  it('does not call an initiative open that is closed', () => {
    assert.equal(span({ start: '2019', end: 'open', status: 'closed' })?.end.kind, 'unknown');
  });

  it('takes for a site what the site does not say from the initiative', () => {
    const own = span({ start: '2019-03', end: '2023-01', sites: [{ area: 'nord', start: '2020-02' }] });
    assert.equal(own?.start?.key, '2020-02');
    assert.equal(own?.end.kind === 'dated' && own.end.at.key, '2023-01');
    const over = span({ start: '2019-03', end: '2023-01', sites: [{ area: 'nord', end: 'open' }] });
    assert.equal(over?.end.kind, 'dated', 'a site is not open when the initiative has ended');
  });

  it('begins with an unknown start at the first time that anything is known of', () => {
    const unknown = span({ end: '2023-01-31', events: [{ date: '2020-06', kind: 'adjusted' }] });
    assert.equal(unknown?.start, null);
    assert.equal(unknown?.known, day('2020-06-01'));
    assert.equal(span({ end: '2023-01-31' })?.known, day('2023-01-31'));
  });

  it('is none where no date is known', () => {
    assert.equal(span({ end: 'open' }), undefined);
    assert.equal(span({ start: 'nonsense', end: 'unknown' }), undefined);
  });
});

describe('how an initiative stands', () => {
  const state = (raw: Partial<RawInitiative>) => stateOf(raw.status, span(raw), clock);

  it('follows the dates where they have passed, whatever an older status says', () => {
    assert.equal(state({ status: 'running', start: '2019', end: '2024-05' }), 'ended');
    assert.equal(state({ status: 'running', start: '2027', end: 'open' }), 'planned');
  });

  it('follows the status where the dates leave it open', () => {
    assert.equal(state({ status: 'paused', start: '2019', end: 'open' }), 'paused');
    assert.equal(state({ status: 'preparing', end: 'open' }), 'planned');
    assert.equal(state({ status: 'running', start: '2019' }), 'running');
    assert.equal(state({ status: 'closed', start: '2019', end: 'open' }), 'ended');
  });

  it('is unknown where neither tells', () => {
    assert.equal(state({ status: 'unknown', start: '2019', end: 'unknown' }), 'unknown');
    assert.equal(state({}), 'unknown');
    assert.equal(state({ start: '2019', end: 'open' }), 'running');
  });
});

describe('the clock', () => {
  it('never lets the document speak of a day that has not come', () => {
    assert.equal(clockOf('2024-01-01', '2026-01-01').asOf, day('2024-01-01'));
  });
});
