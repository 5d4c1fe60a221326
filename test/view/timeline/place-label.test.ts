import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textWidth } from '../../../src/view/shared/text-width.js';
import { placeBar, timeScale, type Bar } from '../../../src/view/timeline/place-bar.js';
import { placeLabel, type LabelTexts } from '../../../src/view/timeline/place-label.js';
import { timelineLanes } from '../../../src/view/timeline/timeline-lanes.js';
import { modelOf, OPEN, TODAY, type RawInitiative } from './timeline-fixture.js';

/** 100 px a year; today at 1,075. */
const SCALE = timeScale({ start: Date.parse('2016-01-01'), end: Date.parse('2028-01-01') }, [0, 1200], {
  today: Date.parse(TODAY),
});

function bar(raw: Partial<RawInitiative>): Bar {
  const { lanes } = timelineLanes(modelOf([{ ...OPEN, ...raw }]), { today: TODAY });
  return placeBar(lanes[0]!.segments[0]!, SCALE)!;
}
function label(raw: Partial<RawInitiative>, texts: Partial<LabelTexts> = {}, threads: readonly number[] = []) {
  return placeLabel(
    bar(raw),
    { name: 'Café Onsdag', before: '', part: '', money: '', end: '', ...texts },
    { scale: SCALE, size: 13, threads },
  );
}
const words = ({ texts }: { texts: readonly { text: string }[] }): string[] => texts.map(({ text }) => text);
const LONG = { start: '2018-01-01', end: '2024-01-01' };
const SHORT = { start: '2018-01-01', end: '2018-03-01' };

describe('a label', () => {
  it('stands inside its bar where it fits', () => {
    const placed = label(LONG);
    assert.equal(placed.inside, true);
    assert.equal(Math.round(placed.texts[0]!.x), 209);
  });

  it('says first how long ago a bar began that is cut, then its name, then its part', () => {
    assert.deepEqual(words(label({ ...LONG, start: '2012-01-01' }, { before: '‹ 2012', part: '2 af 3' })), [
      '‹ 2012',
      'Café Onsdag',
      '2 af 3',
    ]);
    assert.deepEqual(words(label(LONG, { before: '‹ 2012' })), ['Café Onsdag'], 'only where it is cut');
  });

  it('stands beside a short bar, to the right, with the words of its end after it', () => {
    const placed = label(SHORT, { end: 'slut ukendt' });
    assert.equal(placed.inside, false);
    assert.deepEqual(words(placed), ['Café Onsdag', 'slut ukendt']);
    assert.ok(placed.texts[0]!.x > bar(SHORT).x1);
  });

  it('keeps what stands beside the name back before the name', () => {
    const placed = label(
      { start: '2025-09-01', end: '2025-10-01' },
      { part: '2 af 3', end: 'nedlagt: bevillingen udløb' },
    );
    assert.ok(words(placed).includes('Café Onsdag'));
    assert.ok(!words(placed).includes('2 af 3'));
  });

  it('stands left of a bar near the right edge', () => {
    const placed = label({ start: '2026-02-01', end: '2026-08-01' });
    assert.ok(
      placed.texts[0]!.x + textWidth('Café Onsdag', 13, 500) < bar({ start: '2026-02-01', end: '2026-08-01' }).x0,
    );
  });

  it('stands in the row above where its own has no room, and today does not cross it there', () => {
    const scale = timeScale({ start: Date.parse('2016-01-01'), end: Date.parse('2028-01-01') }, [0, 400], {
      today: Date.parse(TODAY),
    });
    const { lanes } = timelineLanes(modelOf([{ ...OPEN, start: '2024-09-01', end: '2025-01-01' }]), { today: TODAY });
    const name = 'Beskæftigelsesindsatsen i de otte bydele';
    const texts = { name, before: '', part: '', money: '', end: '' };
    const width = 300;
    const placed = placeLabel(placeBar(lanes[0]!.segments[0]!, scale)!, texts, {
      ...{ scale, size: 13, threads: [], widthOf: () => width },
    });
    assert.equal(placed.above, true);
    const { text, x } = placed.texts[0]!;
    assert.equal(text, name);
    assert.ok(x >= 0 && x + width < scale.todayX!, `${x}`);
  });

  it('says its part left of a bar as well, where there is room', () => {
    const late = { start: '2026-02-01', end: '2026-08-01' };
    const placed = label(late, { part: '1 af 2' });
    assert.deepEqual(words(placed), ['Café Onsdag', '1 af 2']);
    assert.ok(placed.texts[1]!.x + textWidth('1 af 2', 13) < bar(late).x0);
    const threads = [bar(late).x0 - 120];
    assert.deepEqual(words(label(late, { part: '1 af 2' }, threads)), ['Café Onsdag']);
  });

  it('stays left of today, tied by a line, where the bar stands right after it', () => {
    const placed = label(
      { start: '2027-04-01', end: '2027-09-01', status: 'preparing' },
      { name: 'En lang og god titel på en indsats' },
    );
    const [name] = placed.texts;
    assert.ok(name!.x + textWidth(name!.text, 13, 500) < SCALE.todayX!);
    assert.ok(placed.leader![1] > SCALE.todayX!);
  });

  it('keeps clear of the threads that cross its row', () => {
    const placed = label(LONG, {}, [220, 300]);
    const [name] = placed.texts;
    const to = name!.x + textWidth(name!.text, 13, 500);
    for (const line of [220, 300]) assert.ok(to < line || name!.x > line);
    assert.equal(placed.inside, true);
  });

  it('takes the first piece that holds it, not the longest', () => {
    const events = [
      { date: '2020-01-01', kind: 'paused' },
      { date: '2020-06-01', kind: 'resumed' },
    ] as const;
    assert.ok(label({ ...LONG, events }).texts[0]!.x < 400);
  });

  it('reserves the room of bar and words together', () => {
    const placed = label(SHORT, { end: 'slut ukendt' });
    const last = placed.texts.at(-1)!;
    assert.ok(placed.x1 >= last.x + textWidth(last.text, 13) - 0.1);
    assert.equal(placed.x0, bar(SHORT).x0);
  });

  it('cuts a name of up to forty letters never, a longer one with an ellipsis', () => {
    const forty = 'Fyrre bogstaver er helt præcist så langt';
    assert.equal(forty.length, 40);
    assert.ok(words(label(SHORT, { name: forty })).includes(forty));
    const [cut] = words(label(SHORT, { name: `${forty}, og så lidt til, så det bliver for langt` }));
    assert.match(cut!, /…$/);
  });

  it('is whole where threads leave no room for it: then they pass under the bar', () => {
    const placed = label(
      LONG,
      { money: '0,5 mio. kr.', part: '2 af 3' },
      Array.from({ length: 17 }, (_, index) => index * 70),
    );
    assert.deepEqual(words(placed), ['Café Onsdag']);
    assert.equal(placed.inside, true);
    assert.equal(placed.over, true);
    assert.equal(label(LONG, {}, [240]).over, undefined);
  });

  it('is whole beside a short bar among threads: then they pass under the words', () => {
    const threads = Array.from({ length: 30 }, (_, index) => index * 40);
    const placed = label(SHORT, { end: 'slut ukendt' }, threads);
    assert.deepEqual(words(placed), ['Café Onsdag']);
    assert.equal(placed.inside, false);
    assert.equal(placed.over, true);
  });

  it('is whole where today stands in the way too', () => {
    const name = 'Fyrre bogstaver er helt præcist så langt';
    const narrow = timeScale({ start: Date.parse('2016-01-01'), end: Date.parse('2028-01-01') }, [0, 600], {
      today: Date.parse(TODAY),
    });
    const { lanes } = timelineLanes(modelOf([{ ...OPEN, start: '2021-05-01', end: '2021-07-01' }]), { today: TODAY });
    const texts = { name, before: '', part: '', money: '', end: '' };
    const placed = placeLabel(placeBar(lanes[0]!.segments[0]!, narrow)!, texts, {
      scale: narrow,
      size: 13,
      threads: [],
    });
    assert.deepEqual(words(placed), [name]);
    assert.ok(placed.x0 >= 0 && placed.x1 <= 600);
  });
});
