import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { COMMANDS, loadCliMessages } from '../../src/i18n/cli/messages.js';
import { Workshop, type Said } from './command.js';

let shop: Workshop;
before(() => (shop = new Workshop()));
after(() => shop.close());

const demo = (name: string): string => new URL(`../../demo/data/${name}`, import.meta.url).pathname;
const FAULTY = { version: '1.0', areas: [{ id: 'nord', name: 'Nord' }], indicators: [{ id: 'x', label: 'X' }] };

describe('the command line', () => {
  it('helps in both languages, as a whole and command by command', async () => {
    for (const language of ['da', 'en'] as const) {
      const { help } = await loadCliMessages(language);
      const whole = await shop.run('--help', '--lang', language);
      assert.deepEqual([whole.code, whole.err], [0, '']);
      assert.equal(whole.out, language === 'en' ? help.main : whole.out);
      for (const command of COMMANDS) {
        assert.match(help.main, new RegExp(`\\n {2}${command} `));
        const one = await shop.run(command, '--help', '--lang', language);
        assert.deepEqual([one.code, one.out], [0, help[command]]);
      }
    }
  });

  it('speaks the language of the system, and Danish where that is neither', async () => {
    const say = async (LANG: string): Promise<string> => (await shop.runIn({ environment: { LANG } }, 'nope')).err;
    assert.match(await say('en_US.UTF-8'), /no command/);
    assert.match(await say('da_DK.UTF-8'), /ingen kommando/);
    assert.match(await say('C'), /ingen kommando/);
  });

  it('takes the language before the command as after it', async () => {
    const file = shop.write('faulty.json', FAULTY);
    const after = await shop.run('validate', file, '--lang', 'da');
    assert.deepEqual([after.code, /mangler unit/.test(after.out)], [1, true]);
    for (const given of [['--lang', 'da'], ['--lang=da']]) {
      assert.deepEqual(await shop.run(...given, 'validate', file), after);
      assert.equal((await shop.run(...given, 'nope')).err, 'Der er ingen kommando »nope«. Se bydelsblik --help.');
      assert.equal((await shop.run(...given, '--version')).out, '9.9.9');
    }
  });

  it('helps where no command is given, and does not count it as done', async () => {
    const { help } = await loadCliMessages('en');
    for (const args of [[], ['--lang', 'en'], ['--lang=en']]) {
      assert.deepEqual(await shop.run(...args), { code: 2, out: help.main, err: '' }, args.join(' '));
    }
    assert.deepEqual(await shop.run('--lang', 'en', '--help'), { code: 0, out: help.main, err: '' });
    const cut = await shop.run('--lang');
    assert.deepEqual([cut.code, cut.err], [2, 'Something is missing after --lang. See bydelsblik --help.']);
    for (const args of [
      ['--lang', 'tlh'],
      ['--lang=tlh', 'validate', 'a.json'],
      ['--help', '--lang', 'tlh'],
    ]) {
      const said = await shop.run(...args);
      assert.deepEqual([said.code, said.out], [2, ''], args.join(' '));
      assert.match(said.err, /--lang .*"tlh".* da, en/);
    }
  });

  it('says in words of its own which option it does not understand', async () => {
    const say = async (lang: string, ...args: readonly string[]): Promise<string> => {
      const said = await shop.run(...args, `--lang=${lang}`);
      assert.deepEqual([said.code, said.out], [2, ''], args.join(' '));
      return said.err;
    };
    for (const [args, danish, english] of [
      [['validate', 'a', '--frob'], 'Der er intet tilvalg --frob til validate.', 'validate has no option --frob.'],
      [['validate', 'a', '-f'], 'Der er intet tilvalg -f til validate.', 'validate has no option -f.'],
      [['render', 'a', '--out'], 'Der mangler noget efter --out.', 'Something is missing after --out.'],
      [['render', 'a', '--out', '--json'], 'Der mangler noget efter --out.', 'Something is missing after --out.'],
      [['validate', 'a', '--json=1'], 'Der kan ikke stå noget efter --json.', 'Nothing can stand after --json.'],
    ] as const) {
      const [command] = args;
      assert.equal(await say('da', ...args), `${danish} Se bydelsblik ${command} --help.`);
      assert.equal(await say('en', ...args), `${english} See bydelsblik ${command} --help.`);
    }
  });

  it('ends with 2 where it was not understood, and says what', async () => {
    for (const args of [
      ['nope'],
      ['validate'],
      ['validate', 'a', 'b'],
      ['validate', '--nope', 'a'],
      ['import', 'a.csv'],
    ]) {
      const said = await shop.run(...args);
      assert.equal(said.code, 2, args.join(' '));
      assert.match(said.err, /--help/);
    }
    assert.deepEqual(await shop.run('--version'), { code: 0, out: '9.9.9', err: '' });
  });

  it('ends with 2 where an option has a value that it cannot have, and says which it can', async () => {
    const file = shop.write('small.json', SMALL);
    const csv = shop.write('a.csv', 'bydel;tid;tal\nNord;2024;7\n');
    for (const [command, option, value, allowed] of [
      ['protect', 'profile', 'strict', 'open, standard, sensitive'],
      ['import', 'format', 'xlsx', 'csv, json-stat, px,'],
      ['import', 'decimal', ';', '",", "."'],
      ['import', 'encoding', 'klingon', 'windows-1252'],
      ['import', 'role', 'bydel=place', 'area, area-name, period'],
      ['import', 'role', 'bydel', 'area, area-name, period'],
      ['import', 'mark', '-=nothing', 'zero, suppressed'],
      ['import', 'keep', '20', 'at most 1'],
      ['import', 'keep', 'all', 'at most 1'],
      ['render', 'width', '80cm', 'above 0'],
      ['render', 'width', '0', 'above 0'],
      ['render', 'form', 'pie', 'trend, ranking'],
      ['render', 'indicator', 'x', 'i'],
      ['render', 'widget', 'globe', 'indicator, map, timeline, network'],
      ['validate', 'lang', 'tlh', 'da, en'],
    ] as const) {
      const input = command === 'import' ? csv : file;
      const out = command === 'validate' ? [] : ['--out', shop.path('never.html')];
      const said = await shop.run(command, input, `--${option}=${value}`, ...out);
      const line = `--${option} ${value}: ${said.err}`;
      assert.equal(said.code, 2, line);
      assert.ok(said.err.includes(`--${option}`) && said.err.includes(value) && said.err.includes(allowed), line);
      assert.equal(shop.files.includes('never.html'), false);
    }
    const map = await shop.run('render', file, '--widget', 'map', '--form', 'trend', '--out', shop.path('x.svg'));
    assert.deepEqual([map.code, map.err.includes('presence')], [2, true]);
    const danish = await shop.run('protect', file, '--profile', 'x', '--out', shop.path('x'), '--lang', 'da');
    assert.match(danish.err, /Vælg en af disse: open/);
  });

  it('reports to machines from every command, with nothing else on stdout', async () => {
    const file = shop.write('small.json', SMALL);
    const page = await shop.run('render', file, '--out', shop.path('page.html'), '--json');
    assert.deepEqual(JSON.parse(page.out), { file, out: shop.path('page.html'), views: 1, issues: [] });
    const same = await shop.run('migrate', file, '--out', shop.path('same.json'), '--json');
    const migrated = { file, out: shop.path('same.json'), from: '1.0', to: '1.0', issues: [] };
    assert.deepEqual(JSON.parse(same.out), migrated);
    const wrong = shop.write('wrong.json', { version: '7.0' });
    for (const command of ['render', 'migrate', 'protect']) {
      const said = await shop.run(command, wrong, '--out', shop.path('never.html'), '--json');
      const report = JSON.parse(said.out) as { out: unknown; issues: readonly { code: string; message: string }[] };
      assert.deepEqual([said.code, report.out, report.issues[0]?.code], [1, null, 'version-unknown'], command);
      assert.match(report.issues[0]!.message, /version 7\.0/);
    }
  });

  it('ends with 1 where a file cannot be read, and names it', async () => {
    for (const command of ['validate', 'protect', 'render', 'migrate']) {
      const said = await shop
        .run(command, shop.path('absent.json'), '--out', shop.path('x.html'), ...[])
        .catch(() => undefined);
      if (command === 'validate') continue;
      assert.equal(said?.code, 1);
      assert.match(said.err, /absent\.json/);
    }
    assert.equal((await shop.run('validate', shop.path('absent.json'))).code, 1);
  });
});

describe('validate', () => {
  it('finds nothing in the demo documents', async () => {
    for (const name of ['eksempelby.json', 'fire-kommuner.json']) {
      const said = await shop.run('validate', demo(name));
      assert.deepEqual([said.code, said.out], [0, ''], said.err);
    }
  });

  it('names file, line and column of each finding', async () => {
    const file = shop.write('faulty.json', FAULTY);
    const said = await shop.run('validate', file);
    assert.equal(said.code, 1);
    assert.match(said.out, /faulty\.json:10:3 warning: At \/indicators\/0, unit is missing/);
  });

  it('says the same to machines', async () => {
    const file = shop.write('faulty.json', FAULTY);
    const { out, code } = await shop.run('validate', file, '--json');
    const report = JSON.parse(out) as {
      valid: boolean;
      warnings: number;
      issues: readonly { code: string; place: object }[];
    };
    assert.deepEqual([code, report.valid, report.warnings], [1, false, 1]);
    assert.deepEqual([report.issues[0]?.code, report.issues[0]?.place], ['missing-property', { line: 10, column: 3 }]);
    assert.equal((await shop.run('validate', file, '--json', '--allow-warnings')).code, 0);
  });

  it('finds the place where JSON ends, and what the document’s own rule would hide', async () => {
    const broken = shop.write('broken.json', '{\n "version": "1.0",,\n}');
    assert.match((await shop.run('validate', broken)).out, /broken\.json:2:19 error/);
    const small = shop.write('small.json', {
      version: '1.0',
      privacy: { profile: 'standard' },
      areas: [{ id: 'a', name: 'A' }],
      indicators: [{ id: 'i', label: 'I', unit: 'count' }],
      observations: [{ indicator: 'i', area: 'a', period: '2024', value: 2 }],
    });
    assert.match((await shop.run('validate', small)).out, /remark: .*hidden/);
  });

  it('reads UTF-16 with its mark, as Windows PowerShell writes it, and so do the other commands', async () => {
    const file = shop.write('utf16.json', Buffer.from(`\ufeff${JSON.stringify(SMALL)}`, 'utf16le'));
    const said = await shop.run('validate', file);
    assert.deepEqual([said.code, /remark: .*hidden/.test(said.out)], [0, true], said.out);
    for (const [command, out] of [
      ['render', 'utf16.html'],
      ['protect', 'utf16.safe.json'],
      ['migrate', 'utf16.new.json'],
    ] as const) {
      const { code, err } = await shop.run(command, file, '--out', shop.path(out));
      assert.equal(code, 0, err);
    }
  });

  it('tells an empty file, a web page and another format from JSON with a fault', async () => {
    for (const [content, code, words] of [
      ['', 'file-empty', /odd\.json error: The file odd\.json is empty/],
      [' \n', 'file-empty', /is empty/],
      ['<!doctype html><title>Log in</title>', 'file-not-json', /not JSON but looks like a web page/],
      ['\n<HTML lang="da">', 'file-not-json', /not JSON but looks like a web page/],
      ['bydel;tid;tal\nNord;2024;7\n', 'file-not-json', /does not begin with \{ or \[.*import/],
    ] as const) {
      const file = shop.write('odd.json', content);
      const { code: exit, out } = await shop.run('validate', file, '--json');
      const { issues } = JSON.parse(out) as { issues: readonly { code: string; severity: string }[] };
      assert.deepEqual([exit, issues.map((found) => [found.code, found.severity])], [1, [[code, 'error']]], content);
      assert.match((await shop.run('validate', file)).out, words);
    }
  });

  it('reads observations from the file beside the document, and from nowhere else', async () => {
    const { observations, ...rest } = {
      ...FAULTY,
      indicators: [{ id: 'x', label: 'X', unit: 'count' }],
      observations: [{ indicator: 'x', area: 'nord', period: '2024', value: 3 }],
    };
    shop.write('figures.json', observations);
    const good = shop.write('good.json', { ...rest, observations: { href: 'figures.json' } });
    assert.equal((await shop.run('validate', good)).code, 0);
    const outside = shop.write('outside.json', { ...rest, observations: { href: '../../etc/passwd' } });
    assert.equal((await shop.run('validate', outside)).code, 1);
  });
});

describe('a file beside the document', () => {
  const FAULTS = [
    ['gone.json', undefined, 'file-not-found'],
    ['cut.json', '[\n {"indicator": "x",,', 'json-syntax'],
    ['login.json', '<!doctype html><title>Log in</title>', 'file-not-json'],
    ['none.json', '', 'file-empty'],
    ['../outside.json', undefined, 'foreign-address'],
  ] as const;

  it('of figures is told about as it is in a page, and the rest is kept', async () => {
    for (const [href, content, code] of FAULTS) {
      if (content !== undefined) shop.write(href, content);
      const file = shop.write('beside.json', { ...SMALL, observations: { href } });
      const { out } = await shop.run('validate', file, '--json');
      const { issues } = JSON.parse(out) as { issues: readonly Record<string, unknown>[] };
      const told = issues.map(({ code, severity, pointer }) => [code, severity, pointer]);
      assert.deepEqual(told, [[code, 'warning', '/observations/href']], href);
    }
  });

  it('of outlines likewise, each in words of its own', async () => {
    const words = [/gone\.json is not in/, /line 2, character 20/, /web page/, /none\.json is empty/, /may not be/];
    for (const [index, [href, content]] of FAULTS.entries()) {
      if (content !== undefined) shop.write(href, content);
      const file = shop.write('beside.json', { ...SMALL, geography: { href, key: 'id' } });
      const said = await shop.run('render', file, '--out', shop.path('beside.html'));
      assert.equal(said.code, 0, said.err);
      assert.match(said.err, words[index]!);
    }
  });

  it('of outlines is told about by validate too, as a page tells it', async () => {
    for (const [href, content, code] of FAULTS) {
      if (content !== undefined) shop.write(href, content);
      const file = shop.write('beside.json', { ...SMALL, geography: { href, key: 'id' } });
      const { issues } = JSON.parse((await shop.run('validate', file, '--json')).out) as {
        issues: readonly Record<string, unknown>[];
      };
      const told = issues.filter(({ pointer }) => pointer !== '/observations');
      assert.deepEqual(
        told.map(({ code, severity, pointer }) => [code, severity, pointer]),
        // A file may be there only where the document is published.
        [[code, code === 'file-not-found' ? 'info' : 'warning', '/geography/href']],
        href,
      );
    }
  });

  it('that is missing is told with the folder that it was looked for in', async () => {
    mkdirSync(shop.path('kort'), { recursive: true });
    const file = shop.write('beside.json', { ...SMALL, geography: { href: 'kort/gone.geojson', key: 'id' } });
    for (const [lang, words] of [
      ['da', 'Filen kort/gone.geojson findes ikke i'],
      ['en', 'The file kort/gone.geojson is not in'],
    ] as const) {
      const { err } = await shop.run('render', file, '--out', shop.path('beside.html'), '--lang', lang);
      assert.ok(err.includes(`${words} ${shop.folder}`), err);
      assert.doesNotMatch(err, /forbindelsen|connection/);
    }
  });

  it('does not keep the file of the document from being named where its own JSON breaks', async () => {
    const file = shop.write('cut.json', '{\n "version": "1.0",,\n}');
    for (const command of ['render', 'protect', 'migrate']) {
      const said = await shop.run(command, file, '--out', shop.path('never.html'));
      assert.equal(said.code, 1);
      assert.ok(said.err.startsWith(`${file}:2:19 error: `), said.err);
      const { out } = await shop.run(command, file, '--out', shop.path('never.html'), '--json');
      const { issues } = JSON.parse(out) as { issues: readonly { place: object }[] };
      assert.deepEqual(issues[0]?.place, { line: 2, column: 19 });
    }
  });

  it('of figures that is missing is told by render too', async () => {
    const file = shop.write('beside.json', { ...SMALL, observations: { href: 'gone.json' } });
    const said = await shop.run('render', file, '--out', shop.path('beside.html'));
    assert.match(said.err, /beside\.json:\d+:\d+ warning: The file gone\.json is not in /);
  });
});

describe('outlines of a document', () => {
  const ring = [
    [10, 55],
    [10.1, 55],
    [10.1, 55.1],
    [10, 55],
  ];
  const outlines = (...names: readonly string[]): object => ({
    type: 'FeatureCollection',
    features: names.map((navn) => ({
      ...{ type: 'Feature', properties: { navn }, geometry: { type: 'Polygon', coordinates: [ring] } },
    })),
  });
  const AREAS = [
    { id: 'aaparken', name: 'Åparken', kind: 'district' },
    { id: 'oesterbro', name: 'Østerbro', kind: 'district' },
  ];
  const told = async (geography: object): Promise<Said> =>
    shop.run('validate', shop.write('mapped.json', { ...SMALL, areas: AREAS, observations: [], geography }));

  it('are held against its areas, whether they stand in it or in a file beside it', async () => {
    const data = outlines('Åparken', 'Østerbroo');
    shop.write('kort.geojson', data);
    for (const geography of [{ data }, { href: 'kort.geojson' }]) {
      const { code, out } = await told({ ...geography, key: 'navn' });
      assert.equal(code, 1);
      assert.match(out, /mapped\.json:\d+:\d+ warning: At \/geography 1 of the document’s areas is missing: oesterbro/);
      assert.match(out, /Østerbroo → oesterbro/);
    }
  });

  it('may be of fewer or of more areas than the document’s, which is told', async () => {
    for (const [names, words] of [
      [['Åparken', 'Østerbro'], /^$/],
      [['Åparken'], /remark: At \/geography 1 of the document’s areas is missing: oesterbro/],
      [['Åparken', 'Østerbro', 'Nabokommunen'], /remark: At \/geography there is 1 area that .*: Nabokommunen/],
    ] as const) {
      const { code, out } = await told({ data: outlines(...names), key: 'navn' });
      assert.equal(code, 0, out);
      assert.match(out, words);
    }
  });

  it('are told of where they are broken', async () => {
    const { code, out } = await told({ data: { type: 'FeatureCollection', features: [] } });
    assert.equal(code, 1);
    assert.match(out, /warning: At \/geography\/data/);
  });

  it('are read as Windows saves them, which is told', async () => {
    const text = JSON.stringify(outlines('Åparken', 'Østerbro'));
    shop.write('kort.geojson', Buffer.from(text, 'latin1'));
    const { code, out } = await told({ href: 'kort.geojson', key: 'navn' });
    assert.equal(code, 0, out);
    assert.match(out, /^\S+ remark: At \/geography\/href the file is not UTF-8/);
  });

  it('are read as UTF-16 with its mark, which Windows PowerShell writes', async () => {
    shop.write('kort.geojson', Buffer.from(`\ufeff${JSON.stringify(outlines('Åparken', 'Østerbro'))}`, 'utf16le'));
    assert.deepEqual(await told({ href: 'kort.geojson', key: 'navn' }), {
      ...{ code: 0, out: '', err: `${shop.path('mapped.json')} is valid.` },
    });
  });
});

describe('import', () => {
  it('makes a valid document of several files and tells what it took them to mean', async () => {
    const csv = shop.write('ledige-2024.csv', 'bydel;ledige\nÅparken;1.234\nHavnen;12\n');
    const ring = [
      [12, 55],
      [13, 55],
      [13, 56],
      [12, 55],
    ];
    const map = shop.write('kort.geojson', {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { navn: 'Åparken' }, geometry: { type: 'Polygon', coordinates: [ring] } },
      ],
    });
    const said = await shop.run('import', csv, map, '--decimal', ',', '--out', shop.path('out.json'));
    assert.equal(said.code, 0, said.err);
    assert.match(said.err, /2 areas, 1 indicator, 2 figures/);
    assert.match(said.err, /“1\.234” were read with decimal mark “,” and thousands mark “\.”/);
    assert.equal((await shop.run('validate', shop.path('out.json'))).code, 0);
    assert.equal((shop.json('out.json')['areas'] as unknown[]).length, 2);
  });

  it('takes roles and marks, and reports to machines', async () => {
    const csv = shop.write('a.csv', 'sted;x;y\nNord;2024;-\nSyd;2024;7\n');
    const { code, out } = await shop.run(
      'import',
      csv,
      '--role',
      'sted=area-name',
      '--role',
      'x=period',
      '--mark=-=zero',
      '--out',
      shop.path('b.json'),
      '--json',
    );
    assert.equal(code, 0);
    const report = JSON.parse(out) as {
      files: readonly {
        format: string;
        decisions: readonly { code: string }[];
        summary: { values: number; min: number };
      }[];
    };
    assert.equal(report.files[0]?.format, 'csv');
    assert.deepEqual([report.files[0].summary.values, report.files[0].summary.min], [2, 0]);
    assert.ok(report.files[0].decisions.some(({ code: one }) => one === 'missing-mark'));
  });

  it('writes nothing where a file fails, and ends with 1', async () => {
    const csv = shop.write('bad.csv', 'bydel;ledige\nA;1\n');
    const said = await shop.run('import', csv, '--out', shop.path('never.json'));
    assert.equal(said.code, 1);
    assert.match(said.err, /error: Line 1, “bydel, ledige”: Nothing tells which time/);
    assert.equal(shop.files.includes('never.json'), false);
  });

  it('counts the outlines that are written, not the features that were read', async () => {
    const feature = (navn: string, type: string, coordinates: unknown): object => ({
      ...{ type: 'Feature', properties: { navn }, geometry: { type, coordinates } },
    });
    const ring = [
      [10, 55],
      [10.1, 55],
      [10.1, 55.1],
      [10, 55],
    ];
    const told = async (...features: readonly object[]): Promise<Said> => {
      const map = shop.write('kort.geojson', { type: 'FeatureCollection', features });
      return shop.run('import', map, '--out', shop.path('kort.json'));
    };
    const lines = [feature('Vej', 'LineString', ring), feature('Sti', 'LineString', ring)];
    const none = await told(...lines);
    assert.equal(none.code, 1);
    assert.match(none.err, /\(geojson\): Nothing was imported\.\n/);
    const twice = [feature('Nord', 'Polygon', [ring]), feature('Nord', 'Polygon', [ring])];
    const some = await told(...twice, feature('Kirken', 'Point', [10, 55]));
    assert.equal(some.code, 0, some.err);
    assert.match(some.err, /\(geojson\): 2 areas, 1 outline\n/);
  });

  it('says in which form a period is written, before anything is read', async () => {
    const timed = shop.write('timed.csv', 'bydel;tid;tal\nNord;2024;7\n');
    const timeless = shop.write('timeless.csv', 'bydel;tal\nNord;7\n');
    const out = shop.path('period.json');
    for (const file of [timed, timeless]) {
      const said = await shop.run('import', file, '--period', 'hest', '--out', out);
      assert.equal(said.code, 2);
      assert.equal(said.err, '--period is "hest". Write a period, such as 2024, 2024-Q1, 2024-03 or 2023/24.');
      assert.equal(shop.files.includes('period.json'), false);
    }
    for (const period of ['2024', '2024K1', '1. kvartal 2024']) {
      const said = await shop.run('import', timeless, '--period', period, '--out', out);
      assert.equal(said.code, 0, said.err);
    }
  });

  it('tells a workbook from a table, and what to do with it', async () => {
    const file = shop.write('tal.xlsx', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0]));
    for (const [lang, words] of [
      ['da', /fejl: Filen er en Excel-projektmappe .*»CSV UTF-8«/],
      ['en', /error: The file is an Excel workbook .*“CSV UTF-8”/],
    ] as const) {
      const said = await shop.run('import', file, '--out', shop.path('never.json'), '--lang', lang);
      assert.equal(said.code, 1);
      assert.match(said.err, words);
      assert.equal(shop.files.includes('never.json'), false);
    }
  });

  it('tells how far it is where somebody watches', async () => {
    const lines = Array.from({ length: 40_000 }, (_, index) => `B${index % 500};${1900 + (index % 80)};${index}`);
    const csv = shop.write('long.csv', ['bydel;tid;antal', ...lines].join('\n'));
    const told: string[] = [];
    const terminal = { out: () => undefined, err: (text: string) => void told.push(text), isWatched: true };
    await shop.runIn({ terminal }, 'import', csv, '--out', shop.path('long.json'));
    assert.ok(told.some((text) => /^\r.*long\.csv \d+ %$/.test(text)));
  });
});

const SMALL = {
  version: '1.0',
  privacy: { profile: 'standard', minCount: 5 },
  areas: [
    { id: 'by', name: 'By', kind: 'municipality' },
    ...['a', 'b', 'c'].map((id) => ({ id, name: id, parent: 'by' })),
  ],
  indicators: [{ id: 'i', label: 'I', unit: 'count' }],
  observations: Object.entries({ by: 103, a: 3, b: 20, c: 80 }).map(([area, value]) => ({
    indicator: 'i',
    area,
    period: '2024',
    value,
  })),
};

describe('protect', () => {
  it('hides small numbers with their helpers, proves it, and changes nothing the second time', async () => {
    const said = await shop.run('protect', shop.write('small.json', SMALL), '--out', shop.path('safe.json'));
    assert.equal(said.code, 0, said.err);
    assert.match(said.err, /2 figures hidden, 0 rounded/);
    assert.match(said.err, /No hidden figure can be worked out/);
    const { columns, rows } = shop.json('safe.json')['observations'] as { columns: string[]; rows: unknown[][] };
    assert.deepEqual(
      rows.map((row) => row[columns.indexOf('value')]),
      [103, null, null, 80],
    );
    await shop.run('protect', shop.path('safe.json'), '--out', shop.path('again.json'));
    assert.equal(shop.read('again.json'), shop.read('safe.json'));
  });

  it('is idempotent on the demo documents, and its audit passes', async () => {
    for (const name of ['eksempelby.json', 'fire-kommuner.json']) {
      const profile = ['--profile', 'open'];
      const first = await shop.run('protect', demo(name), ...profile, '--out', shop.path('1.json'), '--json');
      assert.equal(first.code, 0, first.err);
      const second = await shop.run('protect', shop.path('1.json'), '--out', shop.path('2.json'), '--json');
      assert.equal(second.code, 0, second.err);
      assert.equal(shop.read('2.json'), shop.read('1.json'));
      const report = JSON.parse(second.out) as { hidden: number; audit: { findings: readonly unknown[] } };
      assert.deepEqual([report.hidden, report.audit.findings], [0, []]);
    }
  });

  it('writes nothing that it cannot prove safe', async () => {
    // Nothing but zeros beside it: whatever is hidden, the total and its only part tell each other.
    const observations = Object.entries({ by: 3, a: 3, b: 0, c: 0 }).map(([area, value]) => ({
      indicator: 'i',
      area,
      period: '2024',
      value,
    }));
    const said = await shop.run(
      'protect',
      shop.write('zeros.json', { ...SMALL, observations }),
      '--out',
      shop.path('zeros-safe.json'),
    );
    const isWritten = shop.files.includes('zeros-safe.json');
    assert.equal(said.code === 0, isWritten, said.err);
    if (isWritten) assert.doesNotMatch(shop.read('zeros-safe.json'), /\b3\b(?!\d)/);
  });

  it('asks for a rule where the document has none', async () => {
    const file = shop.write('free.json', { ...SMALL, privacy: undefined });
    const said = await shop.run('protect', file, '--out', shop.path('free-safe.json'));
    assert.equal(said.code, 1);
    assert.match(said.err, /--profile/);
    assert.equal(
      (await shop.run('protect', file, '--profile', 'standard', '--out', shop.path('free-safe.json'))).code,
      0,
    );
  });
});

describe('render', () => {
  it('writes a page of every indicator, initiatives and network, that asks for nothing and runs nothing', async () => {
    const said = await shop.run('render', demo('fire-kommuner.json'), '--out', shop.path('page.html'), '--lang', 'da');
    assert.equal(said.code, 0, said.err);
    const page = shop.read('page.html');
    assert.match(page, /^<!doctype html>\n<html lang="da">/);
    assert.ok((page.match(/<svg [^>]*role="img"/g) ?? []).length >= 3);
    assert.ok((page.match(/<table>/g) ?? []).length >= 3);
    assert.doesNotMatch(page, /<script|<link|<iframe|\son\w+=|javascript:|\ssrc=|url\(http/i);
  });

  it('draws a network whose actors have no level', async () => {
    const actors = ['a', 'b', 'c'].map((id) => ({ id, name: `Aktør ${id}`, sector: 'police' }));
    const ties = [{ from: 'a', to: 'b', kind: 'cooperates' }];
    const said = await shop.run(
      'render',
      shop.write('free.json', { ...SMALL, actors, ties }),
      '--out',
      shop.path('free.html'),
    );
    assert.equal(said.code, 0, said.err);
    assert.match(shop.read('free.html'), /Aktør c/);
  });

  it('holds no number that the document’s own rule hides, in picture, sentence or table', async () => {
    const rows = Object.entries({ by: 91_903, a: 3, b: 20_071, c: 71_829 });
    const observations = rows.flatMap(([area, value]) =>
      ['2023', '2024'].map((period) => ({ indicator: 'i', area, period, value })),
    );
    await shop.run('render', shop.write('hidden.json', { ...SMALL, observations }), '--out', shop.path('hidden.html'));
    const page = shop.read('hidden.html');
    assert.match(page, /71[.,]829/);
    // The helper is the smallest that is left.
    assert.doesNotMatch(page, /20[.,]?071/);
    assert.match(page, /hidden/i);
  });

  it('writes nothing into a file of another kind', async () => {
    for (const name of ['r.png', 'r.pdf', 'r', 'r.html.bak']) {
      const said = await shop.run('render', demo('eksempelby.json'), '--out', shop.path(name), '--lang', 'en');
      assert.equal(said.code, 2);
      assert.ok(said.err.includes(`--out is "${shop.path(name)}"`) && /\.html .* \.svg/.test(said.err), said.err);
      assert.equal(shop.files.includes(name), false);
    }
    const said = await shop.run('render', demo('eksempelby.json'), '--out', shop.path('R.HTM'));
    assert.equal(said.code, 0, said.err);
  });

  it('writes one picture where the file is one', async () => {
    const said = await shop.run('render', demo('eksempelby.json'), '--out', shop.path('one.svg'), '--form', 'ranking');
    assert.equal(said.code, 0, said.err);
    assert.match(shop.read('one.svg'), /^<svg [^>]*>\s*<title>/);
  });

  it('draws the widget that is asked for alone', async () => {
    for (const [widget, words] of [
      ['map', /Uden tilknytning til job eller uddannelse/],
      ['timeline', /Indsatser/],
      ['network', /Aktører og forbindelser/],
    ] as const) {
      const out = shop.path(`${widget}.svg`);
      const said = await shop.run('render', demo('eksempelby.json'), '--out', out, '--widget', widget, '--lang', 'da');
      assert.equal(said.code, 0, said.err);
      assert.match(shop.read(`${widget}.svg`), words);
    }
    await shop.run('render', demo('eksempelby.json'), '--out', shop.path('only.html'), '--widget', 'network');
    assert.equal((shop.read('only.html').match(/<svg [^>]*role="img"/g) ?? []).length, 1);
  });

  it('draws a network in the form that is asked for, also on the map', async () => {
    const drawn = async (form: string): Promise<string> => {
      const out = shop.path(`${form}.html`);
      const asked = ['--widget', 'network', '--form', form, '--lang', 'da'];
      const said = await shop.run('render', demo('eksempelby.json'), '--out', out, ...asked);
      assert.equal(said.code, 0, said.err);
      return shop.read(`${form}.html`);
    };
    assert.match(await drawn('map'), /Netværk på kort|Kort/);
    assert.match(await drawn('map'), /Hvidtornet/);
    assert.match(await drawn('sectors'), /Netværk efter sektor/);
    assert.match(await drawn('organic'), /Nærhed betyder forbindelse/);
    const unknown = await shop.run(
      'render',
      demo('eksempelby.json'),
      '--out',
      shop.path('no.html'),
      ...['--widget', 'network', '--form', 'ranking', '--lang', 'en'],
    );
    assert.deepEqual([unknown.code, unknown.err.includes('organic, levels, sectors, map')], [2, true]);
  });

  it('tells nobody to zoom or click in a network map that stands still', async () => {
    for (const [lang, together] of [
      ['da', /står samlet i \d+ mærker? med antal, fordi der ikke er plads til dem hver for sig\.\s*</],
      ['en', /stand together in \d+ marks? with a number, since there is no room for each\.\s*</],
    ] as const) {
      const asked = ['--widget', 'network', '--form', 'map', '--lang', lang];
      await shop.run('render', demo('eksempelby.json'), '--out', shop.path('still.html'), ...asked);
      assert.match(shop.read('still.html'), together);
    }
  });

  it('draws the map with the outlines of the file beside the document, and of no other folder', async () => {
    const ring = [
      [10, 55],
      [10.1, 55],
      [10.1, 55.1],
      [10, 55],
    ];
    const features = ['a', 'b', 'c'].map((id) => ({
      type: 'Feature',
      properties: { id },
      geometry: { type: 'Polygon', coordinates: [ring] },
    }));
    shop.write('outlines.geojson', { type: 'FeatureCollection', features });
    const drawn = async (href: string): Promise<string> => {
      const file = shop.write('mapped.json', { ...SMALL, geography: { href, key: 'id' } });
      const said = await shop.run('render', file, '--out', shop.path('mapped.html'), '--lang', 'en');
      assert.equal(said.code, 0, said.err);
      return said.err;
    };
    const pictures = (): number => (shop.read('mapped.html').match(/<svg [^>]*role="img"/g) ?? []).length;
    assert.doesNotMatch(await drawn('outlines.geojson'), /could not/);
    const withMap = pictures();
    assert.match(await drawn('none.geojson'), /none\.geojson/);
    assert.equal(pictures(), withMap - 1);
    assert.match(await drawn('../outside.geojson'), /\.\.\/outside\.geojson/);
  });

  it('says which widgets there are, and where a document has nothing to draw', async () => {
    const file = shop.write('empty.json', { ...SMALL, observations: [] });
    const unknown = await shop.run('render', file, '--out', shop.path('no.svg'), '--widget', 'globe', '--lang', 'en');
    assert.deepEqual([unknown.code, unknown.err.includes('indicator, map, timeline, network')], [2, true]);
    const nothing = await shop.run('render', file, '--out', shop.path('no.svg'), '--lang', 'en');
    assert.deepEqual([nothing.code, nothing.err.includes('nothing that can be drawn')], [1, true]);
    assert.throws(() => shop.read('no.svg'));
  });

  it('keeps hostile texts as texts', async () => {
    const title = '<img src=x onerror=alert(1)>"&</title><script>alert(1)</script>';
    const file = shop.write('hostile.json', {
      ...SMALL,
      title,
      indicators: [{ id: 'i', label: title, unit: 'count' }],
    });
    await shop.run('render', file, '--out', shop.path('hostile.html'));
    assert.doesNotMatch(shop.read('hostile.html'), /<script|<img/);
  });
});

describe('migrate', () => {
  it('writes a document of the newest version as it is', async () => {
    const said = await shop.run('migrate', demo('fire-kommuner.json'), '--out', shop.path('migrated.json'));
    assert.equal(said.code, 0);
    assert.match(said.err, /Version 1\.0 is the newest/);
    assert.deepEqual(shop.json('migrated.json'), JSON.parse(readFileSync(demo('fire-kommuner.json'), 'utf8')));
  });

  it('keeps each byte of it, whatever its spaces and encoding', async () => {
    const bytes = Buffer.from(`\ufeff{"version":"1.0",\n\n\t"title" : "Å"}`, 'utf16le');
    const said = await shop.run('migrate', shop.write('tight.json', bytes), '--out', shop.path('kept.json'));
    assert.equal(said.code, 0, said.err);
    assert.deepEqual(readFileSync(shop.path('kept.json')), bytes);
  });

  it('refuses what is no document', async () => {
    const said = await shop.run(
      'migrate',
      shop.write('none.json', { version: '7.0' }),
      '--out',
      shop.path('none-out.json'),
    );
    assert.equal(said.code, 1);
    assert.equal(shop.files.includes('none-out.json'), false);
  });
});
