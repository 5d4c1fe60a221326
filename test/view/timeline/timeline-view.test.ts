import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { initiativeDetails } from '../../../src/view/timeline/initiative-details.js';
import { shownText } from '../../../src/view/timeline/shown-text.js';
import { boxAt, timelineBoxes } from '../../../src/view/timeline/timeline-boxes.js';
import { timelineList } from '../../../src/view/timeline/timeline-list.js';
import { isTimelineView, type TimelineView } from '../../../src/view/timeline/timeline-view.js';
import {
  CLOSED,
  assertInside,
  drawn,
  MOVED,
  OPEN,
  plain,
  sentence,
  viewOf,
  writtenIn,
  type RawInitiative,
} from './timeline-fixture.js';

const PLANNED: RawInitiative = {
  id: 'plan',
  title: 'Bydelsplan',
  status: 'preparing',
  start: '2027-01',
  end: '2029-12',
  sites: [{ area: 'vest' }],
};
const UNKNOWN: RawInitiative = {
  id: 'walk',
  title: 'Gåhold',
  start: '2018',
  end: 'unknown',
  sites: [{ area: 'vest' }],
};

describe('the sentence of a timeline', () => {
  it('counts the initiatives, how they stand and where; all counts add up', () => {
    assert.equal(
      sentence(viewOf([OPEN, CLOSED, PLANNED, UNKNOWN])),
      '4 indsatser i 3 bydele: 1 er i gang, 1 er planlagt, 1 er afsluttet og 1 har ukendt status. Én fortsætter uden planlagt slutning.',
    );
  });

  it('names one that has moved and where it is now, and counts several', () => {
    assert.match(sentence(viewOf([MOVED])), /Gadeteam er flyttet to gange og arbejder nu i Vestvangen\.$/);
    assert.match(sentence(viewOf([MOVED, { ...MOVED, id: 'other' }])), /2 er flyttet mellem områder\.$/);
  });

  it('is said in English too', () => {
    assert.equal(
      sentence(viewOf([OPEN, CLOSED], {}, { code: 'en' })),
      '2 initiatives in 2 districts: 1 is running and 1 has ended. One goes on with no planned end.',
    );
  });

  it('says nothing of places where the lanes are not areas', () => {
    assert.equal(
      sentence(viewOf([OPEN], { group: 'theme' })),
      '1 indsats: 1 er i gang. Én fortsætter uden planlagt slutning.',
    );
  });

  it('says of several, too, that they go on with no planned end', () => {
    const two = [OPEN, { ...OPEN, id: 'other' }];
    assert.match(sentence(viewOf(two)), /\. 2 fortsætter uden planlagt slutning\.$/);
    assert.match(sentence(viewOf(two, {}, { code: 'en' })), /\. 2 go on with no planned end\.$/);
  });

  it('writes large numbers as numbers are written', () => {
    const many = Array.from({ length: 1200 }, (_, index) => ({ ...OPEN, id: `i${index}` }));
    assert.match(sentence(viewOf(many)), /^1\.200 indsatser i 1 bydel: 1\.200 er i gang\./);
  });
});

describe('what cannot be given', () => {
  const texts = (view: ReturnType<typeof viewOf>): string => view.obstacles.map(({ text }) => text).join(' ');

  it('is said where the document has no initiatives, or none that fit', () => {
    assert.match(texts(viewOf([])), /ingen indsatser/);
    assert.match(texts(viewOf([OPEN], { themes: ['health'] })), /Ingen indsatser passer/);
    assert.equal(viewOf([]).picture, null);
    assert.equal(isTimelineView(viewOf([])), false);
  });

  it('is said of ids, groups and periods that are not there, beside the picture', () => {
    const view = viewOf([OPEN], {
      areas: ['nord', 'utopia'],
      themes: ['work', 'magic'],
      group: 'colour',
      from: 'soon',
    });
    assert.match(texts(view), /utopia.*magic.*colour.*soon/);
    assert.deepEqual(
      view.obstacles.map(({ code }) => code),
      ['unknown-area', 'unknown-theme', 'unknown-group', 'bad-period'],
    );
    assert.ok(view.picture);
  });
});

describe('the picture', () => {
  it('names every initiative, how it ended and which part of a move it is', () => {
    const written = writtenIn(drawn([OPEN, CLOSED, MOVED, UNKNOWN], {}, { width: 1200 }));
    for (const text of [
      'Jobguide',
      'Café Onsdag',
      'nedlagt: For få deltog',
      'Gåhold',
      'slut ukendt',
      '2 af 3',
      'i dag',
    ]) {
      assert.ok(written.includes(text), text);
    }
  });

  it('has a name that says what it is, by what and over which years', () => {
    assert.equal(drawn([OPEN, CLOSED]).picture!.name, 'Tidslinje, 2 indsatser efter område, 2018–2028');
  });

  it('gives what can be chosen a target, and each bar a name for the file', () => {
    const { scene } = drawn([OPEN]).picture!;
    const bar = scene.groups.find(({ target }) => target);
    assert.deepEqual(bar?.target, { kind: 'initiative', id: 'guide' });
    assert.equal(bar?.label, 'Jobguide, i gang, marts 2019 – ingen planlagt slutning');
  });

  it('steps the others back from the chosen one, but not their names', () => {
    const { scene } = drawn([OPEN, CLOSED], { initiative: 'cafe' }).picture!;
    const opacities = (id: string): (number | undefined)[] =>
      scene.groups
        .find(({ target }) => target?.id === id)!
        .marks.map((mark) => ('opacity' in mark ? mark.opacity : undefined));
    assert.ok(opacities('guide').includes(0.3));
    assert.ok(!opacities('cafe').includes(0.3));
    const names = scene.groups.filter(({ key }) => key.startsWith('name-')).flatMap(({ marks }) => marks);
    assert.ok(names.length > 1 && names.every((mark) => !('opacity' in mark)));
  });

  it('dims nothing for an initiative that is not shown', () => {
    const { scene } = drawn([OPEN], { initiative: 'elsewhere' }).picture!;
    assert.ok(!scene.groups.flatMap(({ marks }) => marks).some((mark) => 'opacity' in mark && mark.opacity === 0.3));
  });

  it('sets the chosen area’s name apart', () => {
    const accented = (area?: string): string[] =>
      drawn([OPEN, CLOSED], { area }).picture!.scene.groups.flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.type === 'text' && mark.fill === 'accent' ? [mark.text] : [])),
      );
    assert.deepEqual(accented('syd'), ['Sydhavnen']);
    assert.deepEqual(accented(), []);
  });

  it('shows goals by their date and the document’s bands above the lanes, unless the page asks otherwise', () => {
    const part = {
      bands: [
        { label: 'Byrådsperiode 2018–2021', start: '2018', end: '2021' },
        { label: 'Byrådsperiode 2022–2025', start: '2022', end: '2025' },
      ],
    };
    const written = writtenIn(drawn([OPEN], {}, { part }));
    for (const text of ['Byrådsperiode', '2022–2025', 'Flere i job', 'Mål · 1 senere'])
      assert.ok(written.includes(text), text);
    const bare = writtenIn(drawn([OPEN], { show: ['money'] }, { part }));
    for (const text of ['Byrådsperiode', 'Flere i job']) assert.ok(!bare.includes(text), text);
  });

  it('stacks bands that overlap', () => {
    const part = {
      bands: [
        { label: 'Byrådsperiode', start: '2018', end: '2021' },
        { label: 'Helhedsplan', start: '2020' },
      ],
    };
    assert.deepEqual(
      drawn([OPEN], {}, { part })
        .placed()
        .bands.map(({ bands }) => bands.length),
      [1, 1],
    );
  });

  it('draws nothing twice and keeps the keys of its groups apart', () => {
    const keys = drawn([OPEN, CLOSED, MOVED]).picture!.scene.groups.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
  });
});

describe('the legend', () => {
  const keys = (initiatives: readonly RawInitiative[], options = {}): string[] =>
    drawn(initiatives, { show: ['money'], ...options }).legend.map(({ key }) => key);

  it('holds only what the picture shows', () => {
    assert.deepEqual(keys([OPEN]), ['core', 'open', 'theme-work']);
    assert.deepEqual(keys([CLOSED]), ['extra', 'closed', 'theme-health']);
    assert.ok(keys([MOVED]).includes('moved'));
    assert.ok(
      keys([UNKNOWN]).includes('unknown') && keys([UNKNOWN]).includes('uncertain') && keys([UNKNOWN]).includes('plain'),
    );
  });

  it('has one key for all themes beyond the sixth', () => {
    const themes = Array.from({ length: 9 }, (_, index) => ({ id: `t${index}`, label: `Tema ${index}` }));
    const initiatives = themes.map(({ id }) => ({ ...OPEN, id, theme: id }));
    const labels = drawn(initiatives, { show: ['money'] }, { part: { themes } }).legend.map(({ label }) => label);
    assert.deepEqual(labels.slice(-2), ['Tema 5', 'Andre temaer']);
  });

  it('has no key for what thin bars leave out', () => {
    const paused: RawInitiative = {
      ...OPEN,
      start: '2018',
      events: [
        { date: '2020', kind: 'paused' },
        { date: '2022', kind: 'resumed' },
      ],
    };
    const crowd = Array.from(
      { length: 60 },
      (_, index): RawInitiative =>
        index % 2 ? { ...paused, id: `i${index}` } : { ...OPEN, id: `i${index}`, start: '2010', end: '2015-06-30' },
    );
    const view = drawn(crowd, { open: new Map([['nord', true]]) });
    assert.equal(view.placed().lanes[0]!.level, 'thin');
    assert.deepEqual(keys(crowd), ['core', 'open', 'theme-work']);
    assert.deepEqual(keys(crowd.slice(0, 2)), ['core', 'open', 'uncertain', 'paused', 'theme-work']);
  });

  it('has no key for events that stand outside, or as a number with others', () => {
    const events = [
      { date: '2020-05-10', kind: 'adjusted' as const },
      { date: '2020-05-12', kind: 'scaled' as const },
      { date: '2022-01-02', kind: 'evaluated' as const },
    ];
    const window = { start: Date.parse('2020-01-01'), end: Date.parse('2022-01-03') };
    const shown = (...all: Parameters<typeof keys>): string[] =>
      keys(...all).filter((key) => ['adjusted', 'scaled', 'evaluated'].includes(key));
    assert.deepEqual(shown([{ ...OPEN, events }], { window }), []);
    assert.deepEqual(shown([{ ...OPEN, events: events.slice(1) }]), ['scaled', 'evaluated']);
  });

  it('has no key for an end that stands outside', () => {
    const window = { start: Date.parse('2018-01-01'), end: Date.parse('2020-01-01') };
    assert.deepEqual(keys([CLOSED], { window }), ['extra', 'theme-health']);
  });

  it('folds away while details stand', () => assert.deepEqual(keys([OPEN], { initiative: 'guide' }), []));
});

describe('the table', () => {
  it('says all that the document says, one row for each initiative', () => {
    const { columns, rows } = drawn([OPEN, CLOSED, MOVED]).table;
    const cell = (id: string, key: string): string =>
      plain(rows.find((row) => row.key === id)!.cells[columns.findIndex((column) => column.key === key)]!.text);
    assert.equal(rows.length, 3);
    assert.equal(cell('guide', 'lead'), 'Jobcentret');
    assert.equal(cell('guide', 'actors'), 'Klubben: deltager');
    assert.equal(cell('guide', 'end'), 'ingen planlagt slutning');
    assert.equal(cell('cafe', 'financing'), 'Sundhedspuljen: 450.000 kr., 2018–21');
    assert.equal(cell('cafe', 'events'), '30. juni 2021: Afsluttet: For få deltog');
    assert.match(
      cell('team', 'areas'),
      /^Nordparken: 2018 – maj 2020; Sydhavnen: maj 2020 – februar 2023; Vestvangen:/,
    );
    assert.match(cell('team', 'events'), /Flyttet fra Nordparken til Sydhavnen: Behovet flyttede/);
  });

  it('has no column in which nothing stands', () => {
    const keys = drawn([OPEN]).table.columns.map(({ key }) => key);
    for (const key of ['financing', 'events', 'goals', 'aims']) assert.ok(!keys.includes(key));
  });

  it('tells no money of a core service', () => {
    const paid = { ...OPEN, financing: [{ kind: 'core-budget' as const, amount: 900_000 }] };
    assert.ok(!JSON.stringify(drawn([paid]).table.rows).includes('900'));
  });

  it('tells an impossible end as it is written', () => {
    const { columns, rows } = drawn([{ ...OPEN, start: '2022-05', end: '2019-01' }]).table;
    assert.equal(rows[0]!.cells[columns.findIndex(({ key }) => key === 'end')]!.text, 'januar 2019');
  });

  it('sorts dates by when they are', () => {
    const { columns, rows } = drawn([OPEN]).table;
    assert.equal(rows[0]!.cells[columns.findIndex(({ key }) => key === 'start')]!.value, '2019-03');
  });
});

describe('the rows for keyboard and screen readers', () => {
  const rowsOf = ({ tree }: TimelineView) => Array.from({ length: tree.rowCount }, (_, index) => tree.row(index));

  it('are lanes with their initiatives, told in the same words as the picture', () => {
    const rows = rowsOf(drawn([OPEN, CLOSED]));
    assert.deepEqual(
      rows.map(({ level, cells }) => [level, cells.join(' | ')]),
      [
        [1, 'Nordparken | 1 indsats, 1 i gang'],
        [2, 'Jobguide | i gang | marts 2019 | ingen planlagt slutning | Jobcentret'],
        [1, 'Sydhavnen | 1 indsats, 0 i gang'],
        [2, 'Café Onsdag | afsluttet | 15. januar 2018 | 30. juni 2021 | '],
      ],
    );
    assert.deepEqual(
      rows.map(({ position, setSize }) => [position, setSize]),
      [
        [1, 2],
        [1, 1],
        [2, 2],
        [1, 1],
      ],
    );
    assert.deepEqual(rows[0]!.target, { kind: 'area', id: 'nord' });
  });

  it('say which part of a move they are, and that it has left', () => {
    const [, first] = rowsOf(drawn([MOVED]));
    assert.deepEqual(first!.cells.slice(0, 4), ['Gadeteam, 1 af 3', 'flyttet', '2018', 'maj 2020']);
  });

  it('leave out the rows of closed lanes', () => {
    const view = drawn([OPEN, CLOSED], { open: new Map([['nord', false]]) });
    assert.deepEqual(
      rowsOf(view).map(({ level, isOpen }) => [level, isOpen]),
      [
        [1, false],
        [1, true],
        [2, undefined],
      ],
    );
    assert.equal(view.tree.indexOf('nord/guide/0'), -1);
    assert.equal(view.tree.nameOf(2), 'Café Onsdag');
  });

  it('name the function in place of a person', () => {
    const led = { ...OPEN, actors: [{ actor: 'person', role: 'lead' as const }] };
    assert.equal(rowsOf(drawn([led]))[1]!.cells[4], 'Koordinator');
    assert.equal(drawn([led], { group: 'lead' }).placed().lanes[0]!.names.join(' '), 'Koordinator');
  });
});

describe('what can be pointed at', () => {
  const view = drawn([OPEN, CLOSED]);
  const boxes = timelineBoxes(view.placed(), view.lanes, view.words);

  it('is each bar with its name', () => {
    const box = boxes.find(({ key }) => key === 'nord/guide/0')!;
    assert.equal(boxAt(boxes, box.x + 5, box.y + 5), box);
    assert.deepEqual(box.target, { kind: 'initiative', id: 'guide' });
    assert.equal(box.text, 'Jobguide: i gang, marts 2019 – ingen planlagt slutning');
  });

  it('is each lane: its triangle closes it, its name chooses the area', () => {
    const [lane] = view.placed().lanes;
    assert.deepEqual(boxAt(boxes, 5, lane!.y + 20)?.toggles, { lane: 'nord', open: false });
    assert.deepEqual(boxAt(boxes, 40, lane!.y + 20)?.target, { kind: 'area', id: 'nord' });
  });

  it("is the whole of a lane's name, with the lines under it", () => {
    for (const { lane, y, names, lines } of view.placed().lanes) {
      assert.notEqual(lines.length, 0);
      const last = y + 25.5 + (names.length + lines.length - 1) * 16.5;
      const { y: top, height } = boxes.find(({ target }) => target?.kind === 'area' && target.id === lane.key)!;
      assert.ok(top + height > last, `${lane.key}: ${top + height} px, but its last line stands at ${last} px`);
    }
  });

  it('is nothing where nothing stands', () => assert.equal(boxAt(boxes, 400, 2), undefined));
});

describe('the details of a chosen initiative', () => {
  const details = (initiatives: readonly RawInitiative[], id: string) => {
    return initiativeDetails(id, drawn(initiatives));
  };
  const section = (raw: RawInitiative, key: string) =>
    details([raw], raw.id)!
      .columns.flat()
      .find((one) => one.key === key);

  it('tell how it stands, who does what, where and when', () => {
    assert.equal(
      details([OPEN], 'guide')!.line,
      'Justeret kernedrift · Job · i gang, marts 2019 – ingen planlagt slutning',
    );
    assert.deepEqual(section(OPEN, 'actors')!.lines, [
      { label: 'Jobcentret', text: 'leder' },
      { label: 'Klubben', text: 'deltager' },
    ]);
    assert.deepEqual(section(MOVED, 'sites')!.lines[1], { label: 'Sydhavnen', text: 'maj 2020 – februar 2023' });
  });

  it('tell money of what has money of its own only, and no amount where none is given', () => {
    assert.equal(section({ ...OPEN, financing: [{ kind: 'core-budget', amount: 5 }] }, 'financing'), undefined);
    assert.deepEqual(section({ ...CLOSED, financing: [{ kind: 'foundation' }] }, 'financing')!.lines, [
      { label: 'Fond', text: '' },
    ]);
    assert.equal(
      plain(
        section({ ...CLOSED, financing: [{ kind: 'other', amount: 100, currency: 'EUR' }] }, 'financing')!.lines[0]!
          .text,
      ),
      '100 EUR',
    );
  });

  it('lead to the one before and the one after', () => {
    const { previous, next } = details([OPEN, CLOSED], 'guide')!;
    assert.equal(previous, undefined);
    assert.deepEqual(next, { kind: 'initiative', id: 'cafe' });
  });

  it('say that what comes together in time is not cause and effect, where indicators are named', () => {
    assert.equal(details([OPEN], 'guide')!.caution, '');
    const named = [{ ...OPEN, indicators: ['jobless'] }];
    const { caution } = details(named, 'guide')!;
    assert.match(caution, /ikke, at indsatsen er årsagen/);
    // Under an indicator's strip it stands already.
    assert.equal(initiativeDetails('guide', { ...drawn(named), notes: [caution] })!.caution, '');
  });

  it('link only to pages and mailboxes', () => {
    assert.equal(section({ ...OPEN, url: 'https://eksempel.dk/a' }, 'links')!.lines[0]!.href, 'https://eksempel.dk/a');
    assert.equal(section({ ...OPEN, url: 'mailto:post@eksempel.dk' }, 'links')!.lines[0]!.text, 'post@eksempel.dk');
    assert.equal(section({ ...OPEN, url: 'javascript:alert(1)' }, 'links'), undefined);
  });

  it('are none of an initiative that is not shown', () => assert.equal(details([OPEN], 'elsewhere'), undefined));
});

describe('the list on a narrow screen', () => {
  function listOf(initiatives: readonly RawInitiative[], options: Parameters<typeof drawn>[1] = {}) {
    const view = drawn(initiatives, options, { width: 320 });
    const list = timelineList(view.lanes, view.words, view);
    const entries = list.sections.flatMap(({ facts }) => facts.map(list.entry));
    const lines = (key: string): string[] =>
      entries.find((entry) => entry.key === key)!.lines.map((line) => line.map(({ text }) => text).join(''));
    return { view, list, entries, lines };
  }

  it('has room for an axis of large text', () => {
    const view = drawn([OPEN, CLOSED], {}, { width: 640, rem: 32 });
    assertInside(timelineList(view.lanes, view.words, view).axis);
  });

  it('stands in place of the picture, which is kept for files', () => {
    const { view } = listOf([OPEN]);
    assert.equal(view.isList, true);
    assert.equal(view.picture!.scene.width, 960);
    assert.deepEqual(view.legend, []);
  });

  it('begins with what is planned, then the newest first under their years, unknown beginnings last', () => {
    const { list } = listOf([OPEN, CLOSED, PLANNED, { id: 'x', end: '2020-01' }]);
    assert.deepEqual(
      list.sections.map(({ heading }) => heading),
      ['Planlagt', '2019', '2018', 'Start ukendt'],
    );
    assert.equal(list.todayAt, 1);
    assert.equal(list.count, 4);
  });

  it('can begin with the oldest, with what is planned last', () => {
    const { list } = listOf([OPEN, CLOSED, PLANNED, { id: 'x', end: '2020-01' }], { order: 'oldest' });
    assert.deepEqual(
      list.sections.map(({ heading }) => heading),
      ['2018', '2019', 'Start ukendt', 'Planlagt'],
    );
    assert.equal(list.todayAt, 3);
  });

  it('can follow the alphabet', () => {
    const named = ['Ås', 'Ærø', 'Bo 10', 'Bo 9'].map((title, index) => ({ ...OPEN, id: `n${index}`, title }));
    const { list, entries } = listOf(named, { order: 'name' });
    assert.deepEqual(
      entries.map(({ title }) => title),
      ['Bo 9', 'Bo 10', 'Ærø', 'Ås'],
    );
    assert.deepEqual([list.sections[0]!.heading, list.todayAt], ['', undefined]);
  });

  it('can stand under the lanes of the picture, each initiative once', () => {
    const { list, view } = listOf([OPEN, CLOSED, MOVED], { order: 'lanes' });
    assert.deepEqual(
      list.sections.flatMap(({ facts }) => facts),
      view.lanes.facts,
    );
    assert.deepEqual(
      list.sections.map(({ key }) => key),
      [...new Set(view.lanes.facts.map(({ segments }) => segments[0]!.lane))],
    );
  });

  it('tells all in words', () => {
    const { lines } = listOf([OPEN, CLOSED, PLANNED, MOVED]);
    assert.deepEqual(lines('guide'), [
      'Nordparken · Job',
      'Justeret kernedrift',
      'Marts 2019 – ingen planlagt slutning',
    ]);
    assert.deepEqual(lines('cafe'), [
      'Sydhavnen · Sundhed',
      'Ekstra indsats · 450.000\u00a0kr.',
      '15. januar 2018 – 30. juni 2021',
      'Nedlagt: For få deltog',
    ]);
    assert.ok(lines('plan').includes('Januar 2027 – planlagt til december 2029'));
    assert.deepEqual(lines('team').slice(0, 2), ['Nordparken → Sydhavnen → Vestvangen', 'Job']);
    assert.ok(lines('team').includes('Flyttet maj 2020 og februar 2023'));
  });

  it('tells of pauses', () => {
    const { lines } = listOf([
      {
        ...OPEN,
        events: [
          { date: '2020-03', kind: 'paused' },
          { date: '2020-09', kind: 'resumed' },
        ],
      },
    ]);
    assert.ok(lines('guide').includes('På pause marts 2020 – september 2020'));
  });

  it('draws all bars on one axis, in one unbroken bar for a moved one', () => {
    const { entries } = listOf([OPEN, MOVED]);
    assert.ok(entries.every(({ strip }) => strip.width === 320));
    const moved = entries.find(({ key }) => key === 'team')!.strip.groups[0]!.marks;
    assert.equal(moved.filter((mark) => mark.type === 'circle').length, 2);
  });
});

describe('what is said after zooming', () => {
  it('is how many are shown, and from when to when', () => {
    const window = { start: Date.parse('2022-01-01'), end: Date.parse('2025-01-01') };
    assert.equal(shownText(drawn([OPEN, CLOSED, MOVED], { window })), '2 indsatser vist, 2022 til 2024.');
  });

  it('is none, of an initiative of unknown end in a closed lane, after the last that is known of it', () => {
    const window = { start: Date.parse('2022-01-01'), end: Date.parse('2025-01-01') };
    const options = { window, open: new Map([['vest', false]]) };
    assert.equal(shownText(drawn([OPEN, UNKNOWN], options)), '1 indsats vist, 2022 til 2024.');
  });
});

describe('any document', () => {
  const wild: RawInitiative[] = [
    { id: 'nothing' },
    { id: 'ends', end: '2020' },
    { id: 'backwards', start: '2025', end: '2020' },
    { id: 'edges', start: '0001', end: '9999' },
    { id: 'nowhere', sites: [{ area: 'gone' }], start: '2020', end: 'open' },
    { id: 'twice', sites: [{ area: 'nord' }, { area: 'nord' }], start: '2020', end: 'open' },
    {
      id: 'odd',
      theme: 'gone',
      actors: [{ actor: 'gone', role: 'lead' }],
      goals: ['gone'],
      indicators: ['gone'],
      events: [{ date: 'x', kind: 'merged', initiative: 'gone' }],
    },
  ];

  it('is drawn without a word of complaint from the code', () => {
    for (const group of ['area', 'theme', 'approach', 'lead', 'goal']) {
      for (const width of [320, 600, 1200]) {
        const view = drawn(wild, { group, initiative: 'odd' }, { width });
        assert.ok(view.picture!.scene.groups.length > 0);
        assert.ok(view.table.rows.length === wild.length);
        timelineBoxes(view.placed(), view.lanes, view.words).map(({ text }) => text);
        initiativeDetails('odd', view);
        const list = timelineList(view.lanes, view.words, view);
        list.sections.forEach(({ facts }) => facts.forEach(list.entry));
      }
    }
  });

  it('of twenty thousand initiatives is drawn as quickly as it is needed', () => {
    const many = Array.from(
      { length: 20_000 },
      (_, index): RawInitiative => ({
        ...(index % 3 ? CLOSED : OPEN),
        id: `i${index}`,
        start: `20${10 + (index % 15)}-0${1 + (index % 9)}`,
      }),
    );
    const view = drawn(many);
    assert.ok(view.picture!.scene.groups.length > 0);
    assert.ok(view.tree.rowCount < 20);
  });
});
