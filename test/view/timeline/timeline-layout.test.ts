import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textWidth } from '../../../src/view/shared/text-width.js';
import { segmentKey } from '../../../src/view/timeline/timeline-lanes.js';
import type { PlacedLane, PlacedTimeline } from '../../../src/view/timeline/timeline-layout.js';
import type { TimelineOptions } from '../../../src/view/timeline/timeline-options.js';
import { AREAS } from '../../helpers/district-document.js';
import { timelineLanes } from '../../../src/view/timeline/timeline-lanes.js';
import { timelineView, type TimelineView } from '../../../src/view/timeline/timeline-view.js';
import { CLOSED, drawn, MOVED, OPEN, settingOf, textsOf, TODAY, type RawInitiative } from './timeline-fixture.js';

/** The same numbers from 0 to 1 in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const NAMES = [
  'Café',
  'Jobguide på gaden',
  'Lektiehjælp',
  'Tryghedsvandringer i hele bydelen',
  'Klub',
  'Sprogspor i dagtilbud',
];
const ENDS = ['open', 'unknown', '2022', '2024-05', '2025-01-31', '2028-06', undefined];
const STARTS = ['2011', '2016-Q3', '2018-H1', '2019/20', '2020-05', '2022-11-15', '2027-03', undefined];
const EVENTS = ['adjusted', 'paused', 'resumed', 'evaluated', 'closed', 'scaled', 'merged'] as const;
const STATUS = ['idea', 'running', 'paused', 'closed', 'unknown', undefined] as const;

/** Initiatives as mixed as a document allows, impossible dates among them. */
function mixed(seed: number, count: number): RawInitiative[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const areas = AREAS.map(({ id }) => id);
  return Array.from({ length: count }, (_, index): RawInitiative => {
    const id = `i${index}`;
    const title = pick(NAMES);
    if (random() < 0.12) {
      const [a, b] = [pick(areas), pick(areas)];
      const at = `20${15 + Math.floor(random() * 10)}-0${1 + Math.floor(random() * 9)}`;
      return {
        ...MOVED,
        id,
        title,
        sites: [
          { area: a, start: '2014-02', end: at },
          { area: b, start: at, end: 'open' },
        ],
        events: [],
      };
    }
    const events = Array.from({ length: Math.floor(random() * 4) }, () => ({
      date: `20${14 + Math.floor(random() * 14)}-0${1 + Math.floor(random() * 9)}`,
      kind: pick(EVENTS),
      text: 'Behovet var dækket',
    }));
    return {
      id,
      title,
      approach: pick(['adjusted-core', 'extra', undefined] as const),
      theme: pick(['work', 'health']),
      sites: [{ area: pick(areas) }],
      start: pick(STARTS),
      end: pick(ENDS),
      status: pick(STATUS),
      events,
    };
  });
}

interface Interval {
  readonly x0: number;
  readonly x1: number;
}

function namesOf(lane: PlacedLane): (Interval & { y: number; key: string; text: string })[] {
  return lane.bars.flatMap(({ label, y, segment }) =>
    label.texts.map(({ x, text, tone }) => ({
      x0: x,
      x1: x + textWidth(text, 13, tone === 'name' ? 500 : 400),
      y: lane.y + y + 10,
      key: segmentKey(segment),
      text,
    })),
  );
}

/** Where words are crossed by a thread or by the line of today, which do not pass under them. */
function crossed({ lanes, threads, scale }: PlacedTimeline): string[] {
  const clear = lanes.map((lane) => ({ ...lane, bars: lane.bars.filter(({ label }) => !label.over) }));
  return clear.flatMap(namesOf).flatMap(({ x0, x1, y, key }) => {
    const lines = threads
      .filter(({ from, to }) => y > Math.min(from, to) + 1 && y < Math.max(from, to) - 1)
      .map(({ x }) => x);
    return [...lines, ...(scale.todayX === undefined ? [] : [scale.todayX])].some((line) => line > x0 && line < x1)
      ? [key]
      : [];
  });
}

function touching({ lanes }: PlacedTimeline): string[] {
  return lanes.flatMap(({ bars }) =>
    bars.flatMap((bar, index) =>
      bars
        .slice(index + 1)
        .flatMap((other) =>
          bar.row === other.row && bar.label.x0 < other.label.x1 && other.label.x0 < bar.label.x1
            ? [`${segmentKey(bar.segment)} and ${segmentKey(other.segment)}`]
            : [],
        ),
    ),
  );
}

const placed = (
  initiatives: readonly RawInitiative[],
  options: Partial<TimelineOptions> = {},
  width = 900,
): PlacedTimeline => drawn(initiatives, options, { width }).placed();

describe('the placed timeline', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    it(`lets nothing touch and no word be crossed, whatever the document says (${seed})`, () => {
      const made = placed(mixed(seed, 8 + seed), {}, 640 + seed * 15);
      assert.deepEqual(touching(made), []);
      assert.deepEqual(crossed(made), []);
    });
  }

  it('cuts no name of up to forty letters, at any width', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      for (const width of [580, 704, 900]) {
        const names = placed(mixed(seed, 30), {}, width).lanes.flatMap(namesOf);
        assert.deepEqual(
          names.filter(({ text }) => text.endsWith('…')).map(({ text }) => text),
          [],
          `${seed} at ${width}`,
        );
      }
    }
  });

  it('goes to a row where its name is clear rather than over a thread that only goes up', () => {
    const moved = {
      ...MOVED,
      sites: [
        { area: 'nord', start: '2012', end: '2020-05' },
        { area: 'syd', start: '2020-05', end: 'open' },
      ],
      events: [],
    };
    const other = {
      ...OPEN,
      id: 'other',
      title: 'Fritidsjob og vejledning',
      sites: [{ area: 'syd' }],
      start: '2018-01',
      end: '2022-06',
    };
    const { lanes } = placed([moved, other], {}, 700);
    const [bar] = lanes[1]!.bars.filter(({ segment }) => segment.initiative.id === 'other');
    assert.equal(bar!.label.over, undefined);
  });

  it('names a goal that is still to come left of its flag: the line of today begins under it', () => {
    const goals = [{ id: 'g', text: 'Under 20 pct. uden job', by: '2027-06' }];
    const { goals: row, scale } = drawn([OPEN], { window: undefined, to: '2027' }, { part: { goals } }).placed();
    assert.ok(row!.goals[0]!.x > scale.todayX!);
    assert.equal(row!.goals[0]!.text, 'Under 20 pct. uden job');
  });

  it('keeps every word inside the picture', () => {
    const view = drawn(mixed(7, 40));
    for (const { x, text, anchor = 'start', size, weight } of textsOf(view)) {
      const width = textWidth(text, size, weight);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      assert.ok(left >= -0.5 && left + width <= view.picture!.scene.width + 0.5, text);
    }
  });

  it('lets the line of today cross no word, at any width', () => {
    for (let width = 580; width < 1300; width += 37) {
      const view = drawn(mixed(9, 20), {}, { width });
      const { tops, scale } = view.placed();
      for (const { x, y, text, anchor = 'start', size, weight } of textsOf(view)) {
        if (y < tops.axis || anchor === 'middle') continue;
        const [from, to] =
          anchor === 'end' ? [x - textWidth(text, size, weight), x] : [x, x + textWidth(text, size, weight)];
        assert.ok(from > scale.todayX! || to < scale.todayX!, `${text} at ${width}`);
      }
    }
  });

  it('names every initiative that it draws while they are few', () => {
    const made = placed(mixed(3, 30));
    for (const { bars, level } of made.lanes) {
      assert.equal(level, 'names');
      for (const { label } of bars) assert.ok(label.texts.some(({ tone }) => tone === 'name'));
    }
  });

  it('leaves no initiative out without counting it', () => {
    for (const count of [5, 60, 300]) {
      const { lanes } = placed(mixed(11, count), {
        window: { start: Date.parse('2019-01-01'), end: Date.parse('2023-01-01') },
      });
      for (const { level, bars, thin, before, after, undated, lane } of lanes) {
        if (level !== 'counts')
          assert.equal(bars.length + thin.length + before + after + undated, lane.segments.length);
      }
    }
  });

  it('breaks the names of lanes between words, not in them, where there is room', () => {
    const areas = AREAS.map((area) => (area.id === 'nord' ? { ...area, name: 'Nattergalparken og Engen' } : area));
    for (const width of [500, 600, 740]) {
      const [lane] = drawn([OPEN], {}, { width, part: { areas } }).placed().lanes;
      assert.equal(lane!.names.join(' '), 'Nattergalparken og Engen', `at ${width}`);
    }
  });

  it('puts the lanes under each other, in order, with room for their names', () => {
    const { lanes } = placed(mixed(5, 30));
    lanes.slice(1).forEach((lane, index) => assert.equal(lane.y, lanes[index]!.y + lanes[index]!.height));
    for (const { height, names, lines } of lanes) assert.ok(height >= (names.length + lines.length) * 16);
  });
});

/** Initiatives that go from district to district so often that their names have little room. */
function wandering(seed: number): RawInitiative[] {
  const random = randomFrom(seed);
  const areas = AREAS.map(({ id }) => id);
  return Array.from({ length: 3 + Math.floor(random() * 6) }, (_, index): RawInitiative => {
    const times = [2013, 2015, 2017, 2019].map(
      (year) => `${year + Math.floor(random() * 3)}-0${1 + Math.floor(random() * 9)}`,
    );
    const count = 2 + Math.floor(random() * 3);
    let at = Math.floor(random() * areas.length);
    const sites = Array.from({ length: count }, (_, site) => {
      at = (at + 1 + Math.floor(random() * (areas.length - 1))) % areas.length;
      return { area: areas[at]!, start: times[site], end: site === count - 1 ? 'open' : times[site + 1] };
    });
    const title = NAMES[Math.floor(random() * NAMES.length)]!;
    return { ...MOVED, id: `i${index}`, title, start: times[0], sites, events: [] } as RawInitiative;
  });
}

const rowsOf = ({ bars }: PlacedLane): Set<number> =>
  new Set(bars.flatMap(({ row, label }) => (label.above ? [row - 1, row] : [row])));

describe('rows of a lane', () => {
  it('close up where a name has moved into its bar', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      for (const { bars, lane, height } of placed(wandering(seed), {}, 700).lanes) {
        const rows = rowsOf({ bars } as PlacedLane);
        assert.deepEqual(
          [...rows].sort((a, b) => a - b),
          Array.from(rows, (_, at) => at),
          `${seed}: ${lane.key}`,
        );
        assert.ok(height >= rows.size * 28, `${seed}: ${lane.key}`);
      }
    }
  });

  it('stay as they are when a gesture begins, also for what moves', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const setting = settingOf(wandering(seed), { width: 700 });
      const lanes = timelineLanes(setting.context.model, { today: TODAY });
      const [before, after] = [undefined, 'held'].reduce<TimelineView[]>(
        (views) => [...views, timelineView({ today: TODAY }, { ...setting, lanes, held: views[0] }) as TimelineView],
        [],
      );
      const where = (view: TimelineView): string[] =>
        view
          .placed()
          .lanes.flatMap(({ bars }) => bars.map(({ segment, row }) => `${segmentKey(segment)} ${row}`).sort());
      assert.deepEqual(where(after!), where(before!), String(seed));
    }
  });
});

describe('a move', () => {
  const { threads, lanes, scale } = placed([OPEN, CLOSED, MOVED]);

  it('is one thread at the time of the move, from bar to bar', () => {
    assert.equal(threads.length, 2);
    const [first] = threads;
    assert.equal(first!.x, scale.x(Date.parse('2020-05-01')));
    assert.ok(first!.from < lanes[1]!.y && first!.to > lanes[1]!.y);
  });

  it('leaves from the last row and arrives in the first, so that it crosses little', () => {
    const rows = lanes.map(({ bars }) => bars.map(({ row, segment }) => [segment.initiative.id, row] as const));
    assert.deepEqual(
      rows[0],
      [
        ['guide', 0],
        ['team', 1],
      ].sort((a, b) => Number(a[1]) - Number(b[1])),
    );
    assert.ok(rows[1]!.some(([id, row]) => id === 'team' && row === 0));
  });

  it('is drawn upwards as well', () => {
    const up = {
      ...MOVED,
      events: [],
      sites: [
        { area: 'vest', start: '2018-01', end: '2020-05' },
        { area: 'nord', start: '2020-05', end: 'open' as const },
      ],
    };
    const [thread] = placed([up, OPEN, CLOSED]).threads;
    assert.ok(thread!.from > thread!.to);
    assert.equal(thread!.border, placed([up, OPEN, CLOSED]).lanes[0]!.y + placed([up, OPEN, CLOSED]).lanes[0]!.height);
  });
});

describe('many initiatives', () => {
  const many = mixed(21, 180);

  it('are shown lane by lane: one open, the others as counts', () => {
    const { lanes } = placed(many);
    assert.deepEqual(
      lanes.map(({ isOpen }) => isOpen),
      [true, false, false, false],
    );
    assert.ok(lanes.slice(1).every(({ level, counts }) => level === 'counts' && counts));
  });

  it('open the chosen area’s lane, and those with the chosen initiative', () => {
    const at = (options: Partial<TimelineOptions>): string[] =>
      placed(many, options)
        .lanes.filter(({ isOpen }) => isOpen)
        .map(({ lane }) => lane.key);
    assert.deepEqual(at({ area: 'syd' }), ['syd']);
    const chosen = many.find(({ sites }) => sites!.length === 1 && sites![0]!.area === 'vest')!.id;
    assert.deepEqual(at({ initiative: chosen }), ['kommunen', 'vest']);
  });

  it('follow the reader who opens and closes lanes', () => {
    const { lanes } = placed(many, {
      open: new Map([
        ['kommunen', false],
        ['nord', true],
      ]),
    });
    assert.deepEqual(
      lanes.map(({ isOpen }) => isOpen),
      [false, true, false, false],
    );
  });

  it('are thin rows in an open lane, with the chosen one named', () => {
    const few = many;
    const chosen = few.find(
      ({ sites, start }) => sites!.length === 1 && sites![0]!.area === 'kommunen' && start === '2018-H1',
    )!.id;
    const [lane] = placed(few, { initiative: chosen }).lanes;
    assert.equal(lane!.level, 'thin');
    assert.ok(lane!.bars.some(({ segment }) => segment.initiative.id === chosen));
    assert.ok(lane!.lines.some((line) => / uden navn$/.test(line)));
  });

  it('get their names back when the reader zooms in to where they are few', () => {
    const { lanes } = placed(mixed(21, 120), {
      window: { start: Date.parse('2012-01-01'), end: Date.parse('2012-08-01') },
    });
    assert.ok(lanes.every(({ level }) => level === 'names'));
  });

  it('cost no more marks than a few hundred would', () => {
    const marks = (count: number): number =>
      drawn(mixed(21, count)).picture!.scene.groups.reduce((sum, group) => sum + group.marks.length, 0);
    assert.ok(marks(5000) < 400);
  });
});

describe('the time of today', () => {
  it('is in the picture only where the time shown holds it', () => {
    assert.ok(placed([OPEN]).scale.todayX !== undefined);
    assert.equal(placed([CLOSED]).scale.todayX, undefined);
    assert.ok(TODAY);
  });
});
