import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LanguageCode } from '../../../src/i18n/locale.js';
import type { Mark } from '../../../src/view/scene.js';
import type { IndicatorOptions } from '../../../src/view/indicator/indicator-options.js';
import type { WidgetView } from '../../../src/view/widget-view.js';
import {
  AREAS,
  contextFor,
  districtModel,
  INDICATOR,
  OBSERVATIONS,
  viewOf,
  yearly,
  type Row,
} from '../../helpers/district-document.js';
import { outsideTexts, overlappingTexts, smallTexts } from '../../helpers/text-boxes.js';

type Part = Readonly<Record<string, unknown>>;

interface Size {
  readonly width?: number;
  readonly height?: number;
  readonly code?: LanguageCode;
}

const GOAL = {
  id: 'job',
  level: 'district',
  kind: 'target',
  area: 'nord',
  text: 'Afstanden er højst ti procentpoint.',
  indicator: 'jobless',
  target: { type: 'gap', benchmark: 'kommunen', value: 10 },
  by: '2028',
  adopted: '2021',
} as const;

function gap(options: IndicatorOptions = {}, part: Part = {}, size: Size = {}): WidgetView {
  return viewOf({ form: 'gap', ...options }, contextFor(districtModel(part), size));
}

const sentence = ({ summary }: WidgetView): string =>
  summary
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');
const marks = ({ picture }: WidgetView, key: string): readonly Mark[] =>
  picture?.scene.groups.find((group) => group.key === key)?.marks ?? [];
const texts = (view: WidgetView, key: string): string[] =>
  marks(view, key).flatMap((mark) => (mark.type === 'text' ? [mark.text.replaceAll('\u00a0', ' ')] : []));
const allTexts = (view: WidgetView): string[] =>
  (view.picture?.scene.groups ?? []).flatMap(({ key }) => texts(view, key));
const cells = ({ table }: WidgetView, key: string): string[] =>
  table.rows.find((row) => row.key === key)!.cells.map(({ text }) => text);
const indicators = (part: Part): Part => ({ indicators: [{ ...INDICATOR, ...part }] });

describe('gap: the sentence', () => {
  it('tells how far, on which side, and what has become of the distance', () => {
    assert.equal(
      sentence(gap({ area: 'nord' })),
      'Nordparken ligger 13,6 procentpoint over kommunen i 2024. Forskellen er vokset fra 13,2 procentpoint i 2020.',
    );
    assert.equal(
      sentence(gap({ area: 'nord' }, {}, { code: 'en' })),
      'Nordparken is 13.6 percentage points above the municipality in 2024. The gap has grown from 13.2 percentage points in 2020.',
    );
  });

  it('tells where the even path to the target stands now', () => {
    assert.match(
      sentence(gap({ area: 'nord' }, { goals: [GOAL] })),
      /Målet er højst 10 procentpoint i 2028; på en jævn vej dertil ville forskellen være 12,3 procentpoint i 2024\.$/,
    );
    assert.match(
      sentence(gap({ area: 'nord' }, { goals: [GOAL] }, { code: 'en' })),
      /The target is at most 10 percentage points in 2028; on an even path the gap would be 12\.3 percentage points in 2024\.$/,
    );
  });

  it('gives no path where the document does not say when the goal was adopted', () => {
    const view = gap({ area: 'nord' }, { goals: [{ ...GOAL, adopted: undefined }] });
    assert.match(sentence(view), /Målet er højst 10 procentpoint i 2028\.$/);
    assert.deepEqual(marks(view, 'ways'), []);
    assert.ok(marks(view, 'flag-job').length > 0);
  });

  it('says where the area was once on the other side', () => {
    const observations = [...yearly('kommunen', [20, 20, 20, 20, 20]), ...yearly('nord', [18, 19, 21, 22, 24])];
    assert.equal(
      sentence(gap({ area: 'nord' }, { observations })),
      'Nordparken ligger 4,0 procentpoint over kommunen i 2024. I 2020 lå området 2,0 procentpoint under.',
    );
  });

  it('says that an area is level with the benchmark where the figures read the same', () => {
    const observations = [...yearly('kommunen', [20]), ...yearly('nord', [20])];
    assert.equal(sentence(gap({ area: 'nord' }, { observations })), 'Nordparken ligger på niveau med kommunen i 2020.');
  });

  it('claims nothing where the intervals overlap', () => {
    const observations = [
      ...yearly('kommunen', [20, 20], { lower: 19.5, upper: 20.5 }),
      ...yearly('nord', [26, 21], {}).map((row) => ({
        ...row,
        lower: Number(row['value']) - 4,
        upper: Number(row['value']) + 4,
      })),
    ];
    assert.equal(
      sentence(gap({ area: 'nord' }, { observations })),
      'Nordparken kan ikke adskilles fra kommunen i 2021: forskellen er 1,0 procentpoint, og usikkerheden er større. ' +
        'Om forskellen er ændret siden 2020, kan ikke afgøres.',
    );
  });

  it('does not compare across a break, nor a mean with a single year', () => {
    const part = { ...indicators({ seriesBreaks: [{ period: '2022', text: 'Ny opgørelse' }] }) };
    assert.match(sentence(gap({ area: 'nord' }, part)), /Forskellen er faldet fra 15,4 procentpoint i 2022\./);
    const mean = (area: string, value: number): Row => ({ indicator: 'jobless', area, period: '2018..2019', value });
    const observations = [
      mean('kommunen', 18),
      mean('nord', 40),
      ...yearly('kommunen', [18, 18]),
      ...yearly('nord', [30, 31]),
    ];
    assert.match(
      sentence(gap({ area: 'nord' }, { observations })),
      /Forskellen er vokset fra 12,0 procentpoint i 2020\./,
    );
  });

  it('counts the sides where no area is chosen, and the unclear ones apart', () => {
    assert.equal(
      sentence(gap()),
      'Af 3 bydele ligger 2 over kommunen og 1 under i 2024. Forskellene går fra −6,0 (Vestvangen) til +13,6 procentpoint (Nordparken).',
    );
    const observations = OBSERVATIONS.map((row) =>
      row['area'] === 'syd' ? { ...row, lower: Number(row['value']) - 9, upper: Number(row['value']) + 9 } : row,
    );
    assert.match(
      sentence(gap({}, { observations })),
      /^Af 3 bydele ligger 1 over kommunen og 1 under i 2024; 1 kan ikke adskilles fra den\./,
    );
  });

  it('says that the latest figure is provisional', () => {
    const observations = OBSERVATIONS.map((row) =>
      row['period'] === '2024' ? { ...row, status: 'provisional' } : row,
    );
    const view = gap({ area: 'nord' }, { observations });
    assert.match(sentence(view), /Det seneste tal er foreløbigt\.$/);
    const open = marks(view, 'line-nord').filter((mark) => mark.type === 'circle' && mark.fill === 'ground');
    assert.equal(open.length, 1);
    assert.ok(view.legend.some(({ key }) => key === 'provisional'));
  });

  it('tells how it went where the target’s year has come', () => {
    const goals = [{ ...GOAL, by: '2023' }];
    assert.match(
      sentence(gap({ area: 'nord' }, { goals })),
      /Målet var højst 10 procentpoint i 2023; da var forskellen 14,9 procentpoint\.$/,
    );
  });
});

describe('gap: what is drawn', () => {
  it('has zero on the axis as the benchmark’s dashed line, with its name and level', () => {
    const view = gap({ area: 'nord' });
    const [line] = marks(view, 'zero');
    assert.ok(line?.type === 'line' && line.dash && line.stroke === 'ink' && line.y1 === line.y2);
    assert.deepEqual(texts(view, 'end-benchmark'), ['Prøveby Kommune', '17,2 pct. i 2024']);
    assert.ok(texts(view, 'grid').includes('0') && texts(view, 'grid').includes('+10'));
    const zero = marks(view, 'grid').find((mark) => mark.type === 'text' && mark.text === '0');
    assert.ok(zero?.type === 'text' && Math.abs(zero.y - line.y1 - 4.4) < 0.5);
  });

  it('paints the worse side orange and the better blue, turned round where higher is better', () => {
    const rail = (view: WidgetView): (string | undefined)[] =>
      marks(view, 'rail').map((mark) => ('fill' in mark ? mark.fill : undefined));
    assert.deepEqual(rail(gap({ area: 'nord' })), ['worse', 'better']);
    assert.deepEqual(texts(gap({ area: 'nord' }), 'sides'), ['dårligere end kommunen', 'bedre end kommunen']);
    const turned = gap({ area: 'nord' }, indicators({ direction: 'higher-is-better' }));
    assert.deepEqual(rail(turned), ['better', 'worse']);
    assert.deepEqual(texts(turned, 'sides'), ['bedre end kommunen', 'dårligere end kommunen']);
  });

  it('judges nothing, in words or colours, where the measure has no direction', () => {
    for (const direction of ['neutral', 'unknown', undefined]) {
      const view = gap({ area: 'nord' }, indicators({ direction }));
      assert.deepEqual(marks(view, 'rail'), []);
      assert.deepEqual(texts(view, 'sides'), ['over kommunen', 'under kommunen']);
      const said = JSON.stringify([view.picture!.scene, view.summary, view.picture!.stops]);
      assert.doesNotMatch(said, /bedre|dårligere|"better"|"worse"/);
    }
  });

  it('judges a target range by the point, not by the side', () => {
    const part = indicators({ direction: 'target-range', targetRange: { lower: 10, upper: 15 } });
    const view = gap({ area: 'nord' }, part);
    assert.deepEqual(marks(view, 'rail'), []);
    assert.match(view.picture!.stops[0]!.at(-1)!.text, /dårligere end kommunen/);
    const vest = view.picture!.stops.find(([stop]) => stop!.key.startsWith('vest'))!;
    assert.match(vest.at(-1)!.text, /bedre end kommunen/);
  });

  it('ends the axis at the target’s year, with an open flag at its figure and the dotted path from its adoption', () => {
    const view = gap({ area: 'nord' }, { goals: [GOAL] });
    const labels = texts(view, 'time');
    assert.ok(labels.includes('2028') && labels.includes('2020'));
    const [way] = marks(view, 'ways');
    assert.ok(way?.type === 'line' && way.dash);
    const dot = marks(view, 'flag-job').find((mark) => mark.type === 'circle');
    assert.ok(dot?.type === 'circle' && dot.cx === way.x2 && dot.cy === way.y2);
    assert.deepEqual(texts(view, 'target-job'), ['Mål for 2028', 'højst +10 procentpoint']);
    assert.deepEqual(
      view.legend.map(({ key }) => key),
      ['way'],
    );
    assert.deepEqual(
      view.picture!.stops.at(-1)!.map(({ target }) => target),
      [{ kind: 'goal', id: 'job' }],
    );
  });

  it('leaves out the targets when they are not asked for', () => {
    const view = gap({ area: 'nord', show: ['benchmark'] }, { goals: [GOAL] });
    assert.deepEqual(marks(view, 'flag-job'), []);
    assert.doesNotMatch(sentence(view), /Målet/);
    assert.ok(!texts(view, 'time').includes('2028'));
  });

  it('draws a level to reach only where the benchmark’s figure for its year is known, else says where it can be seen', () => {
    const absolute = { ...GOAL, target: { type: 'absolute', value: 25 } };
    const future = gap({ area: 'nord' }, { goals: [absolute] });
    assert.deepEqual(marks(future, 'flag-job'), []);
    assert.deepEqual(future.notes, [
      'Målet »Afstanden er højst ti procentpoint« er et niveau og ikke en forskel. Det kan ses i formen trend.',
    ]);
    const known = gap({ area: 'nord' }, { goals: [{ ...absolute, by: '2024' }] });
    assert.ok(marks(known, 'flag-job').length > 0);
    assert.match(sentence(known), /Målet var højst 7,8 procentpoint i 2024/);
  });

  it('leaves out a target that is about another benchmark or has no date, and says so', () => {
    const areas = [...AREAS, { id: 'landet', name: 'Landet', kind: 'country' }];
    const other = gap(
      { area: 'nord' },
      { areas, goals: [{ ...GOAL, target: { ...GOAL.target, benchmark: 'landet' } }] },
    );
    assert.match(other.notes.join(' '), /gælder forskellen til Landet/);
    const dateless = gap({ area: 'nord' }, { goals: [{ ...GOAL, by: undefined }] });
    assert.match(dateless.notes.join(' '), /har ingen frist/);
  });

  it('draws nothing where either figure is missing, and says which and why', () => {
    const observations = [
      ...yearly('kommunen', [18, 18, null, 18, 18]),
      ...yearly('nord', [30, 31, 32, 33, 34]),
      ...yearly('syd', [22, null, 22, 22, 22], { missing: null }).map((row) =>
        row['value'] === null ? { ...row, missing: 'suppressed' } : row,
      ),
    ];
    const view = gap({ area: 'nord' }, { observations });
    assert.deepEqual(cells(view, 'nord').slice(1), ['+12,0', '+13,0', 'kommunen har intet tal', '+15,0', '+16,0']);
    assert.equal(cells(view, 'syd')[2], 'vises ikke af hensyn til privatliv');
    assert.ok(texts(view, 'gap-words').includes('2022: kommunen har intet tal'));
    const path = marks(view, 'line-nord').find((mark) => mark.type === 'path' && mark.stroke === 'accent');
    assert.ok(path?.type === 'path' && path.d.match(/M/g)!.length === 2);
    assert.equal(view.picture!.stops[0]![2]!.missing, true);
  });

  it('never lets the axis or the picture follow a figure that is hidden', () => {
    const hidden = (value: number): string => {
      const observations = [
        ...yearly('kommunen', [18, 18]),
        ...yearly('nord', [30, 31]),
        { indicator: 'jobless', area: 'syd', period: '2020', value: null, missing: 'suppressed', denominator: value },
      ];
      return JSON.stringify(gap({}, { observations }).picture!.scene);
    };
    assert.equal(hidden(40), hidden(4000));
  });

  it('draws the interval as wide as both figures’ intervals can make it', () => {
    const observations = [
      ...yearly('kommunen', [20, 20], { lower: 19, upper: 21 }),
      ...yearly('nord', [30, 30], { lower: 28, upper: 33 }),
    ];
    const view = gap({ area: 'nord' }, { observations });
    assert.match(view.picture!.stops[0]![0]!.text, /sikkerhedsinterval \+7,0 til \+14,0/);
    assert.equal(marks(view, 'intervals').length, 1);
    assert.deepEqual(marks(gap({ area: 'nord', show: ['benchmark'] }, { observations }), 'intervals'), []);
  });
});

describe('gap: table and stops', () => {
  it('has each distance, the benchmark’s own figures, and the target with its path', () => {
    const view = gap({ area: 'nord' }, { goals: [GOAL] });
    assert.deepEqual(
      view.table.columns.map(({ label }) => label),
      ['Område', '2020', '2021', '2022', '2023', '2024', '2028'],
    );
    assert.deepEqual(cells(view, 'vest'), ['Vestvangen', '−5,6', '−5,8', '−5,8', '−4,9', '−6,0', '']);
    assert.deepEqual(cells(view, 'kommunen'), [
      'Prøveby Kommune, eget tal (pct.)',
      '18,0',
      '17,9',
      '17,7',
      '17,5',
      '17,2',
      '',
    ]);
    assert.deepEqual(cells(view, 'goal/job').slice(1), ['', '+14,1', '+13,5', '+12,9', '+12,3', '+10']);
    assert.equal(view.table.rows[0]!.cells[1]!.value, 13.2);
  });

  it('tells at each stop the distance, the two figures behind it, and the judgement', () => {
    const stop = gap({ area: 'nord' }).picture!.stops[0]!.at(-1)!;
    assert.equal(
      stop.text.replaceAll('\u00a0', ' '),
      '2024: +13,6 procentpoint, dårligere end kommunen, Nordparken 30,8 pct., kommunen 17,2 pct., serie 1 af 3, 5 af 5.',
    );
    assert.deepEqual(stop.target, { kind: 'area', id: 'nord' });
  });
});

describe('gap: what cannot be given is said in words', () => {
  const obstacle = (view: WidgetView): string => view.obstacles.map(({ text }) => text).join(' ');

  it('names who could be the benchmark, and what to write', () => {
    const view = gap({}, indicators({ benchmarks: [] }));
    assert.equal(view.picture, null);
    assert.equal(
      obstacle(view),
      'En forskel skal have noget at måles mod, og »Uden job« har ingen sammenligning med tal. Disse har tal: Prøveby Kommune (kommunen). Skriv for eksempel benchmark="kommunen".',
    );
  });

  it('tells of a benchmark that is switched off', () => {
    assert.match(obstacle(gap({ show: ['targets'] })), /slået fra/);
    assert.match(obstacle(gap({ benchmark: 'none' })), /benchmark="kommunen"/);
  });

  it('explains why numbers have no gap', () => {
    assert.match(obstacle(gap({}, indicators({ unit: 'count' }))), /Et større område har altid flere/);
  });

  it('tells of figures that never meet in one period', () => {
    const observations = [...yearly('kommunen', [18]), ...yearly('nord', [undefined, 20])];
    assert.match(obstacle(gap({}, { observations })), /ingen periode, hvor både et område og kommunen har et tal/);
    const alone = gap({}, { observations: yearly('nord', [20, 21]) });
    assert.match(obstacle(alone), /Ingen andre områder har tal|Disse har tal/);
  });

  it('has a figure for an area without one only in words', () => {
    const observations = [...OBSERVATIONS.filter(({ area }) => area !== 'nord'), ...yearly('nord', [null, null])];
    assert.match(
      sentence(gap({ area: 'nord' }, { observations })),
      /Der er ingen tal, der kan vises, for Nordparken\./,
    );
  });
});

const LONG = 'Nordvestkvarterets almene boligområde ved Banegårdspladsen';

/** Many areas over many years, above and below the benchmark, some far away, some missing. */
function town(areas: number, years: number, change: (value: number) => number = (value) => value): Part {
  const list = Array.from({ length: areas }, (_, index) => ({
    id: `a${index}`,
    name: index % 3 ? `Kvarter ${index}` : `${LONG} ${index}`,
    kind: 'district',
    parent: 'kommunen',
  }));
  const observations = Array.from({ length: years }, (_, year) => [
    { indicator: 'jobless', area: 'kommunen', period: String(1990 + year), value: change(20) },
    ...list.map(({ id }, index) => {
      const hidden = (index + year) % 11 === 3;
      const value = hidden ? null : change(20 + ((index * 7) % 23) - 9 + ((year * (index % 3)) % 5));
      return {
        indicator: 'jobless',
        area: id,
        period: String(1990 + year),
        value,
        missing: hidden ? 'suppressed' : null,
      };
    }),
  ]).flat();
  const goals = [{ ...GOAL, area: 'a0', by: String(1990 + years + 3), adopted: '1991' }];
  return { areas: [{ ...AREAS[0], name: `${LONG} Kommune` }, ...list], observations, goals };
}

describe('gap: room for every word', () => {
  const sizes = [320, 360, 768, 960, 1280];
  const cases: readonly (readonly [string, Part])[] = [
    ['two areas, two years', town(2, 2)],
    ['five areas, fourteen years', town(5, 14)],
    ['14 areas, 30 years', town(14, 30)],
    ['100 areas, 50 years', town(100, 50)],
    ['one area, one year', town(1, 1)],
    ['all values equal', town(6, 8, () => 20)],
    ['all far below zero', town(6, 8, (value) => value - 400)],
  ];
  for (const [name, part] of cases) {
    it(`has no word on another, outside the picture or under 12 px: ${name}`, () => {
      for (const width of sizes) {
        for (const area of ['a0', undefined]) {
          const { picture } = gap({ area }, part, { width });
          assert.ok(picture, `${name} ${width}`);
          assert.deepEqual(overlappingTexts(picture.scene), [], `${width} ${area}`);
          assert.deepEqual(outsideTexts(picture.scene), [], `${width} ${area}`);
          assert.deepEqual(smallTexts(picture.scene), [], `${width}`);
          assert.doesNotMatch(JSON.stringify(picture.scene), /NaN|Infinity|null/);
        }
      }
    });
  }

  it('fills the height that the page gives it', () => {
    assert.equal(gap({ area: 'nord' }, {}, { width: 960, height: 520 }).picture!.scene.height, 520);
    const low = gap({ area: 'nord' }, { goals: [GOAL] }, { width: 960, height: 160 }).picture!.scene;
    assert.equal(low.height, 160);
    assert.deepEqual(overlappingTexts(low), []);
  });

  it('puts the names between the last figure and a target far ahead', () => {
    const view = gap({ area: 'nord' }, { goals: [{ ...GOAL, by: '2034' }] }, { width: 960 });
    const name = marks(view, 'end-nord').find((mark) => mark.type === 'text');
    const flag = marks(view, 'flag-job').find((mark) => mark.type === 'circle');
    assert.ok(name?.type === 'text' && flag?.type === 'circle' && name.x < flag.cx - 60);
    assert.ok(!allTexts(view).some((text) => text === ''));
  });

  it('makes the same picture of the same input', () => {
    assert.deepEqual(
      gap({ area: 'nord' }, { goals: [GOAL] }).picture!.scene,
      gap({ area: 'nord' }, { goals: [GOAL] }).picture!.scene,
    );
  });
});
