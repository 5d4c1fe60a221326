import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IndicatorOptions } from '../../../src/view/indicator/indicator-options.js';
import type { IndicatorView } from '../../../src/view/indicator/indicator-view.js';
import type { Mark, TextMark } from '../../../src/view/scene.js';
import { contextFor, districtModel, INDICATOR, viewOf } from '../../helpers/district-document.js';
import { LAYERS } from '../../helpers/layered-document.js';
import { outsideTexts } from '../../helpers/text-boxes.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const TODAY = '2024-11-26';

interface Setting {
  readonly part?: Readonly<Record<string, unknown>>;
  readonly width?: number;
  readonly code?: 'da' | 'en';
}

function view(options: IndicatorOptions, { part = {}, ...space }: Setting = {}): IndicatorView {
  const model = districtModel({ ...LAYERS, ...part });
  return viewOf({ today: TODAY, ...options }, contextFor(model, space));
}

const sentence = (of: IndicatorView): string => plain(of.summary.map(({ text }) => text).join(''));
const marksOf = (of: IndicatorView, key: string): readonly Mark[] =>
  of.picture!.scene.groups.find((group) => group.key === key)?.marks ?? [];
const texts = (of: IndicatorView): string[] =>
  of
    .picture!.scene.groups.flatMap(({ marks }) => marks)
    .filter((mark): mark is TextMark => mark.type === 'text')
    .map(({ text }) => plain(text));
const rowOf = (of: IndicatorView, start: string): readonly string[] =>
  of.table.rows.find(({ cells }) => cells[0]!.text.startsWith(start))?.cells.map(({ text }) => plain(text)) ?? [];

describe('a trend with limits', () => {
  it('draws one stepped line and names it at its end with its value and since when', () => {
    const made = view({ area: 'nord' });
    const path = marksOf(made, 'limit-0').find((mark) => mark.type === 'path');
    assert.match(path!.d, /^M[^M]*$/, 'one line without a gap');
    assert.ok(texts(made).join(' ').includes('Grænse, opmærksomhedsgrænse'));
    assert.ok(texts(made).includes('30 pct. siden 2022'));
  });

  it('writes the old level on its own step', () => {
    assert.ok(texts(view({ area: 'vest' })).includes('Grænse 35 pct.'));
  });

  it('tells since when the area has stood on this side', () => {
    assert.match(
      sentence(view({ area: 'nord' })),
      /Siden 2022 har Nordparken ligget over grænsen på 30 pct\. for opmærksomhedsgrænse\./,
    );
    assert.match(
      sentence(view({ area: 'nord' }, { code: 'en' })),
      /Since 2022 Nordparken has been above the limit of 30% for opmærksomhedsgrænse\./,
    );
    assert.match(sentence(view({ area: 'vest' })), /Vestvangen ligger under grænsen på 30 pct\./);
  });

  it('has a row in the table with the operator', () => {
    assert.deepEqual(rowOf(view({ area: 'nord' }), 'Grænse').slice(1, 4), ['over 35', 'over 35', 'over 30']);
  });

  it('leaves limits out where the page names other layers', () => {
    assert.equal(marksOf(view({ area: 'nord', show: ['benchmark'] }), 'limit-0').length, 0);
    assert.notEqual(marksOf(view({ area: 'nord', show: ['initiatives'] }), 'limit-0').length, 0);
  });

  it('says that a rule does not apply to an area that is too small for it', () => {
    const part = {
      indicators: [{ ...INDICATOR, thresholds: [{ ruleSet: 'udsat-2018', criterion: 'attachment' }] }],
      areas: [
        { id: 'kommunen', name: 'Prøveby Kommune', kind: 'municipality' },
        { id: 'nord', name: 'Nordparken', kind: 'district', population: 820 },
        { id: 'syd', name: 'Sydhavnen', kind: 'district' },
        { id: 'vest', name: 'Vestvangen', kind: 'district' },
      ],
    };
    assert.ok(view({ area: 'nord' }, { part }).notes.some((note) => note.includes('under 1.000 beboere')));
    assert.ok(!view({ area: 'syd' }, { part }).notes.some((note) => note.includes('1.000')));
  });
});

describe('a trend with a limit whose values the document gives', () => {
  const series = [
    { period: '2010', value: 90 },
    { period: '2020', value: 25 },
    { period: '2024', value: 27.5 },
  ];
  const ruleSets = [
    {
      id: 'egen',
      label: 'Egen regel',
      criteria: [{ id: 'job', label: 'Job', limits: [{ operator: 'over', series }] }],
    },
  ];
  const part = { ruleSets, indicators: [{ ...INDICATOR, thresholds: [{ ruleSet: 'egen', criterion: 'job' }] }] };

  it('names its last value', () => {
    assert.ok(texts(view({ area: 'nord' }, { part })).includes('27,5 pct.'));
    assert.ok(texts(view({ area: 'nord' }, { part, width: 328 })).includes('Grænse 27,5'));
  });

  it('has a value in the periods that the document gives one for, and makes room for no other', () => {
    const made = view({ area: 'nord' }, { part });
    assert.deepEqual(rowOf(made, 'Grænse').slice(1, 6), ['over 25', '', '', '', 'over 27,5']);
    assert.ok(!texts(made).includes('80'));
  });

  it('moves also where it has two values', () => {
    const path = marksOf(view({ area: 'nord' }, { part }), 'limit-0').find((mark) => mark.type === 'path')!;
    const [from, to] = path.d.match(/[\d.]+,[\d.]+/g)!.map((at) => Number(at.split(',')[1]));
    assert.notEqual(from, to);
  });
});

describe('a trend with targets', () => {
  it('plants an open flag at the exact value and year, on an axis that runs to that year', () => {
    const made = view({ area: 'nord' });
    const dot = marksOf(made, 'target-0').find((mark) => mark.type === 'circle')!;
    assert.ok(texts(made).includes('2028'));
    assert.ok(texts(made).includes('Mål for 2028'));
    assert.ok(texts(made).includes('højst 25 pct.'));
    const year = made
      .picture!.scene.groups.find(({ key }) => key === 'time')!
      .marks.find((mark): mark is TextMark => mark.type === 'text' && mark.text === '2028')!;
    assert.ok(Math.abs(dot.cx - year.x) < 1);
  });

  it('says the target in the sentence and in the table', () => {
    const made = view({ area: 'nord' });
    assert.match(sentence(made), /Målet er højst 25 pct\. i 2028\.$/);
    assert.equal(made.table.columns.at(-1)?.key, '2028');
    assert.equal(rowOf(made, 'Mål for 2028').at(-1), 'højst 25 pct.');
    assert.equal(made.table.rows[0]!.cells.length, made.table.columns.length);
  });

  it('draws a distance where it lies if the benchmark does not change, and says so', () => {
    const made = view({ area: 'syd' });
    assert.match(sentence(made), /Målet er højst 3 procentpoint over Prøveby Kommune i 2027\.$/);
    assert.ok(made.notes.some((note) => note.includes('hvis tallet for Prøveby Kommune ikke ændrer sig')));
  });

  it('tells the next one that is still ahead; where all have passed, the latest', () => {
    const goal = (id: string, value: number, by: string): object => ({
      ...{ id, text: id, area: 'nord', indicator: 'jobless', by },
      target: { type: 'absolute', value },
    });
    const goals = [goal('a', 29, '2022'), goal('b', 28, '2023'), goal('c', 27, '2026'), goal('d', 26, '2028')];
    assert.match(sentence(view({ area: 'nord' }, { part: { goals } })), /Målet er højst 27 pct\. i 2026\.$/);
    const past = { goals: goals.slice(0, 2) };
    assert.match(sentence(view({ area: 'nord' }, { part: past })), /Målet var højst 28 pct\. i 2023\.$/);
    assert.match(sentence(view({ area: 'nord' }, { part: past, code: 'en' })), /The target was at most 28% in 2023\.$/);
  });

  it('has none for other areas, and none without a highlighted one', () => {
    assert.equal(marksOf(view({ area: 'vest' }), 'target-0').length, 0);
    assert.equal(marksOf(view({}), 'target-0').length, 0);
  });
});

describe('a trend that runs on to the year of a target', () => {
  it('keeps that year inside the picture, however narrow it is', () => {
    for (const width of [264, 288, 328, 500, 700]) {
      for (const area of ['nord', 'syd', undefined]) {
        const { scene } = view({ area }, { width }).picture!;
        assert.deepEqual(outsideTexts(scene), [], `${width} px, ${area}`);
      }
    }
  });

  it('never cuts a figure short where two periods have little room before it', () => {
    const observations = ['2021', '2022'].map((period) => ({
      indicator: INDICATOR.id,
      area: 'nord',
      period,
      value: 33.1,
    }));
    for (const width of [264, 288, 328, 500]) {
      const made = texts(view({ area: 'nord' }, { part: { observations }, width }));
      assert.deepEqual(
        made.filter((text) => /^[\d,]+…/.test(text)),
        [],
        `${width} px`,
      );
      assert.ok(
        made.some((text) => text.startsWith('33,1')),
        `${width} px`,
      );
    }
  });
});

describe('a trend with voices', () => {
  const show = ['experiences'];

  it('pins each voice of the area at its period, with its words beside the picture and in the table', () => {
    const made = view({ area: 'nord', show });
    assert.deepEqual(
      made.voices?.map(({ key }) => key),
      ['e1', 'e2', 'e3', 'e4'],
    );
    assert.equal(made.voices?.[0]?.quote, '»Ord e1«');
    assert.equal(made.voices?.[0]?.who, 'vejleder, 2. kvt. 2021');
    assert.match(rowOf(made, 'Stemmer fra praksis: Bekræfter')[2]!, /»Ord e1«/);
  });

  it('has each voice in the column of its time, also between two figures', () => {
    const observations = ['2020', '2022', '2024'].map((period) => ({
      ...{ indicator: 'jobless', area: 'nord', value: 30 },
      period,
    }));
    const voice = (id: string, period: string): object => ({
      ...{ id, area: 'nord', period, text: `Ord ${id}` },
      links: [{ indicator: 'jobless', relation: 'confirms' }],
    });
    const part = { observations, experiences: [voice('e1', '2021'), voice('e2', '2025')] };
    const made = view({ area: 'nord', show: ['experiences', 'targets'] }, { part });
    const keys = made.table.columns.map(({ key }) => key);
    const row = rowOf(made, 'Stemmer fra praksis: Bekræfter');
    assert.deepEqual(
      keys.filter((_, index) => row[index]!.includes('»')),
      ['2020', '2024'],
    );
    assert.equal(keys.at(-1), '2028');
  });

  it('tells the four relations apart by the shape of the mark', () => {
    const made = view({ area: 'nord', show });
    const outlines = ['e1', 'e2', 'e3', 'e4'].map((id) => {
      const marks = marksOf(made, `voice-${id}`).filter((mark) => mark.type === 'path');
      return marks.map(({ d, fill, stroke }) => `${d.replace(/[\d.,-]/g, '')} ${fill} ${stroke}`).join('|');
    });
    assert.equal(new Set(outlines).size, 4);
  });

  it('moves marks of one period apart', () => {
    const made = view({ area: 'nord', show });
    const row = made.picture!.stops.at(-1)!;
    const xs = row.map(({ x }) => x).sort((a, b) => a - b);
    xs.slice(1).forEach((x, index) => assert.ok(x - xs[index]! >= 23.9));
  });

  it('is a row of its own for the arrow keys, with target and position', () => {
    const stop = view({ area: 'nord', show }).picture!.stops.at(-1)![1]!;
    assert.equal(plain(stop.text), 'Nuancerer: »Ord e2« vejleder, 2022. 2 af 4.');
    assert.deepEqual(stop.target, { kind: 'experience', id: 'e2' });
  });

  it('leaves out the relations that the reader leaves out, from picture, list and stops', () => {
    const made = view({ area: 'nord', show, hidden: new Set(['voice-nuances']) });
    assert.deepEqual(
      made.voices?.map(({ key }) => key),
      ['e1', 'e3', 'e4'],
    );
    assert.equal(marksOf(made, 'voice-e2').length, 0);
    assert.equal(made.legend.find(({ key }) => key === 'voice-nuances')?.shown, false);
    assert.equal(made.legend.find(({ key }) => key === 'voice-confirms')?.label, 'Bekræfter (1)');
  });

  it('says so where there are none', () => {
    assert.ok(
      view({ area: 'vest', show }).notes.includes(
        'Dokumentet har ingen stemmer fra praksis om indikatoren i Vestvangen.',
      ),
    );
  });
});

describe('a trend with initiatives', () => {
  const show = ['initiatives'];

  it('lays those that name the indicator under the plot, with their time and where they went', () => {
    const made = view({ area: 'nord', show });
    assert.ok(texts(made).includes('Jobvejledning'));
    assert.ok(texts(made).includes('2021–2022, justeret 2022, flyttet til Sydhavnen'));
    assert.ok(texts(made).includes('fra 2022, slutdato ukendt'));
    assert.ok(!texts(made).includes('Lektier'));
  });

  it('keeps the standing caution', () => {
    const [note] = view({ area: 'nord', show }).notes;
    assert.equal(note, 'Når en indsats og en ændring falder sammen i tid, viser det ikke, at indsatsen er årsagen.');
  });

  it('fades what has no planned end, on an axis that reaches past today', () => {
    const made = view({ area: 'syd', show });
    assert.ok(marksOf(made, 'initiative-job').some((mark) => 'fade' in mark && mark.fade));
    assert.ok(texts(made).includes('i dag'));
  });

  it('tells per period in the table what ran', () => {
    const row = rowOf(view({ area: 'nord', show }), 'Indsatser: Jobvejledning');
    assert.deepEqual(row.slice(1, 6), ['', 'i gang', 'i gang, justeret', '', '']);
  });

  it('never draws a mark or a word outside the picture', () => {
    for (const width of [328, 736, 1248]) {
      const { scene } = view({ area: 'nord', show: ['initiatives', 'experiences'] }, { width }).picture!;
      for (const { marks } of scene.groups) {
        for (const mark of marks) {
          if (mark.type !== 'text') continue;
          assert.ok(mark.y <= scene.height && mark.x <= scene.width, `${mark.text} at ${width}`);
        }
      }
    }
  });
});
