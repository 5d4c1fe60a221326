import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { LanguageCode } from '../../../src/i18n/locale.js';
import { checkDocument } from '../../../src/data/check-document.js';
import { parseDocument } from '../../../src/model/parse-document.js';
import { TABLE_KINDS, type TableOptions } from '../../../src/view/table/table-options.js';
import { tableView } from '../../../src/view/table/table-view.js';
import type { WidgetView } from '../../../src/view/widget-view.js';
import { contextFor, districtModel, INDICATOR, yearly } from '../../helpers/district-document.js';

const TODAY = '2026-10-01';

const PARTS = {
  themes: [{ id: 'work', label: 'Job' }],
  initiatives: [
    {
      id: 'vejledning',
      title: { da: 'Jobvejledning', en: 'Job guidance' },
      approach: 'adjusted-core',
      theme: 'work',
      sites: [{ area: 'nord' }, { area: 'syd' }, { area: 'nord', start: '2024' }],
      start: '2019-Q3',
      end: 'open',
      status: 'running',
      actors: [
        { actor: 'jobcenter', role: 'lead' },
        { actor: 'skolen', role: 'partner' },
      ],
      financing: [{ kind: 'core-budget' }, { kind: 'municipal-pool', label: 'Sundhedspulje' }],
      indicators: ['jobless'],
    },
    {
      id: 'cafe',
      title: 'Fælles frokost',
      approach: 'extra',
      sites: [{ area: 'vest' }],
      start: '2022',
      end: 'unknown',
    },
  ],
  actors: [
    { id: 'jobcenter', name: 'Jobcenter', kind: 'unit', sector: 'municipal-central' },
    {
      id: 'skolen',
      name: 'Nordparkens Skole',
      sector: 'municipal-institution',
      parent: 'jobcenter',
      presence: [{ area: 'nord', form: 'fixed' }],
    },
    {
      id: 'navngiven',
      name: 'Et Navn',
      kind: 'person',
      role: 'koordinator',
      basis: 'consent',
      expires: '2026-01-01',
    },
  ],
  networks: [{ id: 'net', name: 'Bydelsnetværket', areas: ['syd'] }],
  ties: [
    { from: 'jobcenter', to: 'skolen', kind: 'refers', directed: true, since: '2019' },
    { from: 'navngiven', to: 'jobcenter', kind: 'cooperates', strength: 2, network: 'net' },
  ],
  experiences: [
    {
      id: 'e1',
      area: 'nord',
      period: '2023-Q2',
      from: { role: 'tandpleje', sector: 'municipal-institution' },
      text: 'Flere familier kommer.',
      assessment: 'better',
      voices: 4,
      links: [{ indicator: 'jobless', relation: 'nuances' }],
    },
    { id: 'e2', area: 'syd', period: '2023', text: 'Kun for samarbejdspartnere.', audience: 'partners' },
  ],
  goals: [
    { id: 'g1', kind: 'vision', text: 'Alle bydele er gode at bo i.' },
    {
      id: 'g2',
      level: 'district',
      kind: 'target',
      parent: 'g1',
      area: 'nord',
      text: 'Afstanden halveres.',
      indicator: 'jobless',
      target: { type: 'gap', benchmark: 'kommunen', value: 7 },
      by: '2028',
    },
  ],
};

function viewOf(
  options: Partial<TableOptions> = {},
  { part = PARTS as Readonly<Record<string, unknown>>, code = 'da' as LanguageCode } = {},
): WidgetView {
  return tableView({ today: TODAY, ...options }, contextFor(districtModel(part), { code }));
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const sentence = ({ summary }: WidgetView): string => plain(summary.map(({ text }) => text).join(''));
const heads = ({ table }: WidgetView): string[] => table.columns.map(({ label }) => label);
const texts = ({ table }: WidgetView): string[][] =>
  table.rows.map(({ cells }) => cells.map(({ text }) => plain(text)));
const column = (view: WidgetView, key: string): (string | undefined)[] => {
  const index = view.table.columns.findIndex((candidate) => candidate.key === key);
  return texts(view).map((cells) => cells[index]);
};

describe('a number that the document need not give', () => {
  it('is written as the reader writes numbers', () => {
    const ties = [{ from: 'jobcenter', to: 'skole', kind: 'cooperates', strength: 1.5 }];
    const actors = ['jobcenter', 'skole'].map((id) => ({ id, name: id, sector: 'other' }));
    const strengths = (code: LanguageCode) =>
      column(viewOf({ of: 'ties' }, { part: { actors, ties }, code }), 'strength');
    assert.deepEqual([strengths('da'), strengths('en')], [['1,5'], ['1.5']]);
  });
});

describe('a table of figures', () => {
  it('is what a table shows when nothing else is asked for', () => {
    const view = viewOf();
    assert.equal(view.heading, 'Tal');
    assert.deepEqual(heads(view), ['Område', 'Indikator', 'Periode', 'Tal']);
    assert.deepEqual(texts(view)[0], ['Prøveby Kommune', 'Uden job', '2020', '18,0 pct.']);
    assert.equal(sentence(view), '20 tal for 4 områder, fra 2020 til 2024.');
    assert.equal(view.picture, null);
  });

  it('of one indicator is named after it and leaves its column out', () => {
    const view = viewOf({ indicator: 'jobless' });
    assert.equal(view.heading, 'Uden job');
    assert.equal(view.definition, 'Beboere 18–64 år.');
    assert.equal(view.table.caption, 'Uden job, pct.');
    assert.deepEqual(heads(view), ['Område', 'Periode', 'Tal (pct.)']);
    assert.match(view.source, /^Kilde: Prøveby Kommune/);
  });

  it('keeps the number itself for sorting and for the file, and the unit beside the indicator', () => {
    const [row] = viewOf().table.rows;
    assert.deepEqual(
      row?.cells.map(({ value }) => value),
      ['Prøveby Kommune', 'Uden job, pct.', '2020', 18],
    );
    assert.deepEqual(row?.target, { kind: 'area', id: 'kommunen' });
  });

  it('says why a figure is missing, and counts those that are', () => {
    const observations = [
      ...yearly('nord', [31.2, null]),
      ...yearly('syd', [undefined, null], { missing: 'suppressed', status: 'provisional' }),
    ];
    const view = viewOf({}, { part: { observations } });
    assert.deepEqual(column(view, 'figure'), ['31,2 pct.', 'ikke opgjort', 'vises ikke af hensyn til privatliv']);
    assert.deepEqual(
      view.table.rows.map(({ cells }) => cells[3]?.value),
      [31.2, null, null],
    );
    assert.equal(sentence(view), '1 tal for 2 bydele, fra 2020 til 2021. 2 tal mangler eller er skjult.');
  });

  it('shows intervals, categories and status only where the document has them', () => {
    const breakdown = { label: 'Alder', categories: [{ id: '18+', label: '18 år og derover' }] };
    const observations = [
      ...yearly('nord', [31.2], { lower: 29, upper: 33.4, status: 'provisional' }),
      ...yearly('nord', [30], { category: '18+' }),
    ];
    const part = { indicators: [{ ...INDICATOR, breakdown }], observations };
    const view = viewOf({ indicator: 'jobless' }, { part });
    assert.deepEqual(heads(view).slice(2), ['Alder', 'Tal (pct.)', 'Interval, nedre', 'Interval, øvre', 'Status']);
    assert.deepEqual(texts(view)[0]?.slice(2), ['alle', '31,2', '29,0', '33,4', 'foreløbigt']);
    assert.deepEqual(texts(view)[1]?.slice(2), ['18 år og derover', '30,0', '', '', 'endeligt']);
  });

  it('keeps the areas that are asked for', () => {
    const view = viewOf({ areas: ['nord', 'syd'] });
    assert.deepEqual(new Set(column(view, 'area')), new Set(['Nordparken', 'Sydhavnen']));
    assert.equal(view.table.caption, 'Tal for Nordparken og Sydhavnen');
  });

  it('makes its rows when they are asked for, and the same ones each time', () => {
    const { table } = viewOf();
    assert.equal(table.rows, table.rows);
  });
});

describe('a table of initiatives', () => {
  it('tells where, how, for how long, by whom and for which money', () => {
    const view = viewOf({ of: 'initiatives' });
    assert.deepEqual(heads(view), [
      'Indsats',
      'Områder',
      'Tilgang',
      'Tema',
      'Start',
      'Slut',
      'Status',
      'Leder',
      'Finansiering',
    ]);
    assert.deepEqual(texts(view), [
      [
        'Jobvejledning',
        'Nordparken og Sydhavnen',
        'justeret kernedrift',
        'Job',
        '3. kvt. 2019',
        'ingen planlagt slutning',
        'i gang',
        'Jobcenter',
        'kernedrift og kommunal pulje (Sundhedspulje)',
      ],
      [
        'Fælles frokost',
        'Vestvangen',
        'ekstra indsats',
        'ikke oplyst',
        '2022',
        'ikke oplyst',
        'ikke oplyst',
        'ikke oplyst',
        'ikke oplyst',
      ],
    ]);
    assert.equal(sentence(view), '2 indsatser i 3 bydele, 1 i gang.');
  });

  it('keeps those of an area, and those that name an indicator', () => {
    assert.deepEqual(column(viewOf({ of: 'initiatives', areas: ['vest'] }), 'initiative'), ['Fælles frokost']);
    const view = viewOf({ of: 'initiatives', areas: ['nord'], indicator: 'jobless' });
    assert.deepEqual(column(view, 'initiative'), ['Jobvejledning']);
    assert.equal(view.table.caption, 'Indsatser i Nordparken: Uden job');
  });
});

describe('a table of actors', () => {
  it('tells what sort of actor it is, where it is met and how many ties it has', () => {
    const view = viewOf({ of: 'actors' });
    assert.deepEqual(heads(view), ['Aktør', 'Type', 'Sektor', 'Til stede i', 'Del af', 'Antal forbindelser']);
    assert.deepEqual(texts(view)[1], [
      'Nordparkens Skole',
      'organisation',
      'kommunal institution',
      'Nordparken (fast)',
      'Jobcenter',
      '1',
    ]);
    assert.equal(sentence(view), '3 aktører fra 3 sektorer, 1 til stede i en bydel.');
  });

  it('never shows the name of a person once it has expired, in this table or another', () => {
    for (const of of TABLE_KINDS) {
      const { table } = viewOf({ of });
      assert.doesNotMatch(JSON.stringify([table.caption, table.rows.map(({ cells }) => cells)]), /Et Navn/);
    }
    assert.deepEqual(column(viewOf({ of: 'actors' }), 'actor')[2], 'koordinator');
    assert.deepEqual(column(viewOf({ of: 'actors', today: '2025-12-31' }), 'actor')[2], 'Et Navn');
  });
});

describe('a table of ties', () => {
  it('reads as a sentence from one actor to the other', () => {
    const view = viewOf({ of: 'ties' });
    assert.deepEqual(texts(view), [
      ['Jobcenter', 'henviser til', 'Nordparkens Skole', 'én vej', '', '2019', ''],
      ['koordinator', 'samarbejder med', 'Jobcenter', 'begge veje', '2', 'ikke oplyst', 'Bydelsnetværket'],
    ]);
    assert.equal(sentence(view), '2 forbindelser mellem 3 aktører.');
  });

  it('belongs to the areas of its actors, its network and its initiative', () => {
    assert.deepEqual(column(viewOf({ of: 'ties', areas: ['nord'] }), 'tieKind'), ['henviser til']);
    assert.deepEqual(column(viewOf({ of: 'ties', areas: ['syd'] }), 'tieKind'), ['samarbejder med']);
  });
});

describe('a table of experiences', () => {
  it('tells who sees what, and how it stands to the figures', () => {
    const view = viewOf({ of: 'experiences' });
    assert.deepEqual(texts(view), [
      [
        'Nordparken',
        '2. kvt. 2023',
        'tandpleje (kommunal institution)',
        'Flere familier kommer.',
        'bedre',
        '4',
        'nuancerer: Uden job',
      ],
    ]);
    assert.equal(sentence(view), '1 erfaring fra 1 bydel.');
  });

  it('leaves out what is not for the public, and says how many', () => {
    assert.deepEqual(viewOf({ of: 'experiences' }).notes, ['1 erfaring er ikke for offentligheden og vises ikke.']);
    const withheld = viewOf({ of: 'experiences', areas: ['syd'] });
    assert.equal(withheld.table.rows.length, 0);
    assert.deepEqual(withheld.notes, ['1 erfaring er ikke for offentligheden og vises ikke.']);
  });
});

describe('a table of goals', () => {
  const target = (change: object): string | undefined => {
    const goal = { id: 'g', text: 'Mål', indicator: 'jobless', target: { type: 'absolute', value: 25, ...change } };
    return column(viewOf({ of: 'goals' }, { part: { goals: [goal] } }), 'target')[0];
  };

  it('tells who has them, the figure to reach and by when', () => {
    const view = viewOf({ of: 'goals' });
    assert.deepEqual(texts(view)[0], ['Alle bydele er gode at bo i.', 'vision', 'kommune', '', '', '', '', '']);
    assert.deepEqual(texts(view)[1], [
      'Afstanden halveres.',
      'måltal',
      'bydel',
      'Nordparken',
      'Uden job',
      '7,0 procentpoint fra Prøveby Kommune',
      '2028',
      'Alle bydele er gode at bo i.',
    ]);
    assert.equal(sentence(view), '2 mål, 1 med et måltal.');
  });

  it('writes a figure to reach by what sort it is', () => {
    assert.equal(target({}), '25,0 pct.');
    assert.equal(target({ type: 'trend', value: 3, baseline: '2024' }), '+3,0 procentpoint siden 2024');
    assert.equal(target({ type: 'trend', value: -3 }), '−3,0 procentpoint');
  });

  it('of an area holds those that are for all', () => {
    assert.equal(viewOf({ of: 'goals', areas: ['nord'] }).table.rows.length, 2);
    assert.equal(viewOf({ of: 'goals', areas: ['syd'] }).table.rows.length, 1);
  });
});

describe('a table of something that is not there', () => {
  const obstacles = (options: Partial<TableOptions>, part = {}): string[] =>
    viewOf(options, { part }).obstacles.map(({ text }) => text);

  it('says which tables there are', () => {
    assert.match(obstacles({ of: 'netværk' })[0] ?? '', /»netværk«.*observations, initiatives, actors/);
  });

  it('says which indicators and areas there are, and draws what it can', () => {
    assert.match(obstacles({ indicator: 'ledige' })[0] ?? '', /»ledige« findes ikke.*Dokumentet har: jobless\./);
    const view = viewOf({ areas: ['nord', 'oest'] });
    assert.match(view.obstacles[0]?.text ?? '', /»oest« findes ikke.*Dokumentet har: kommunen, nord, syd, vest\./);
    assert.deepEqual(new Set(column(view, 'area')), new Set(['Nordparken']));
    assert.equal(viewOf({ areas: ['oest'] }).table.rows.length, 0);
  });

  it('says that the document has nothing of the kind, or nothing that was asked for', () => {
    assert.deepEqual(obstacles({ of: 'ties' }), ['Dokumentet har ingen forbindelser.']);
    const goals = [{ id: 'g', text: 'Mål', area: 'nord' }];
    assert.deepEqual(obstacles({ of: 'goals', areas: ['syd'] }, { goals }), [
      'Dokumentet har ingen mål til det valgte udsnit.',
    ]);
  });
});

describe('a table of the invented municipality', () => {
  const path = fileURLToPath(new URL('../../../demo/data/eksempelby.json', import.meta.url));
  const model = parseDocument(checkDocument(JSON.parse(readFileSync(path, 'utf8'))).document!);

  for (const code of ['da', 'en'] as const) {
    for (const of of TABLE_KINDS) {
      it(`has a heading, a sentence, a source and words in every column: ${of}, ${code}`, () => {
        const view = tableView({ of, today: TODAY }, contextFor(model, { code }));
        assert.notEqual(view.heading, '');
        assert.match(sentence(view), /^\d.*\.$/);
        assert.match(view.source, code === 'da' ? /^Kilde: / : /^Source: /);
        assert.ok(view.table.rows.length > 10);
        const words = texts(view).flat().join('\n') + heads(view).join('\n');
        assert.doesNotMatch(words, /undefined|null|NaN|\[object/);
      });
    }
  }
});
