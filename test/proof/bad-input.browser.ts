/** What arrives at an address is no document, or half of one: the real loader, in a page, beside a healthy widget. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { districtDocument, OBSERVATIONS } from '../helpers/district-document.js';
import { draw, inside, type Widget } from '../helpers/widget-suite.js';
import { fingerprint, foreignMarkup, watchPage, whenTold, type PageWatch } from './page-watch.js';

const TAGS = ['bydel-indicator', 'bydel-table'] as const;

const served = (path: string): string => `/test/served/${path}`;
const body = (text: string): string => served(`body/${encodeURIComponent(text)}`);

interface Bad {
  readonly what: string;
  readonly src: string;
  /** What the card says, by language. */
  readonly da: RegExp;
  readonly en: RegExp;
}

/** Nothing can be drawn of these. */
const HOPELESS: readonly Bad[] = [
  { what: 'a missing file', src: served('status/404'), da: /findes ikke \(fejl 404\)/, en: /does not exist.*404/ },
  {
    what: 'a file that needs a log-in',
    src: served('status/403'),
    da: /kræver adgang/,
    en: /requires access|needs access/,
  },
  { what: 'a failing server', src: served('status/500'), da: /fejl 500/, en: /error 500/ },
  { what: 'HTML instead of JSON', src: served('html'), da: /er ikke JSON/, en: /is not JSON/ },
  { what: 'an empty file', src: served('empty'), da: /er ikke JSON/, en: /is not JSON/ },
  { what: 'truncated JSON', src: served('truncated'), da: /linje 1, tegn 33/, en: /line 1, character 33/ },
  { what: 'NaN in JSON', src: body('{"version":"1.0",\n"x":NaN}'), da: /linje 2, tegn 5/, en: /line 2, character 5/ },
  { what: 'a wrong version', src: body('{"version":"9.0"}'), da: /version 9\.0/, en: /version 9\.0/ },
  { what: 'no version', src: body('{}'), da: /mangler feltet version/, en: /version is missing|has no version/ },
  { what: 'a list', src: body('[1]'), da: /et dokument er et objekt/, en: /a document is an object/ },
  { what: 'null', src: body('null'), da: /et dokument er et objekt|ikke JSON/, en: /a document is an object|not JSON/ },
  { what: '100,000 levels', src: served('deep/100000'), da: /et dokument er et objekt/, en: /a document is an object/ },
  {
    what: '60 levels in a document',
    src: body(`{"version":"1.0","x":${'['.repeat(60)}${']'.repeat(60)}}`),
    da: /mere end 32 niveauer/,
    en: /more than 32 levels/,
  },
  { what: 'a file of 40 MB', src: served('large/40'), da: /mere end de 20 MB/, en: /20 MB/ },
  {
    what: 'an address of another kind',
    src: 'ftp://example.org/x.json',
    da: /må ikke hentes/,
    en: /must not|may not|cannot/,
  },
];

let watch: PageWatch;
beforeEach(() => {
  watch = watchPage();
});
afterEach(() => watch.stop());

const healthyCase = { tag: 'bydel-indicator', document: districtDocument, attributes: { indicator: 'jobless' } };

/** A widget that loads an address, and a healthy one beside it. */
async function drawBeside(tag: string, src: string, lang: string): Promise<readonly [bad: Widget, healthy: Widget]> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const bad = document.createElement(tag) as Widget;
  bad.eager = true;
  bad.src = src;
  box.append(bad);
  const healthy = await draw(healthyCase, { parent: box });
  await bad.ready;
  await whenTold(bad);
  return [bad, healthy];
}

const alone = new Map<string, string>();

/** The healthy widget's look without a neighbour. */
async function healthyAlone(lang: string): Promise<string> {
  const found = alone.get(lang) ?? fingerprint(await draw(healthyCase, { lang }));
  alone.set(lang, found);
  return found;
}

describe('a file that is no document', () => {
  for (const { what, src, ...texts } of HOPELESS) {
    for (const tag of [...TAGS, 'bydel-timeline', 'bydel-network', 'bydel-dashboard']) {
      it(`is told on the ${tag} in Danish and English: ${what}`, async () => {
        for (const lang of ['da', 'en'] as const) {
          const [bad, healthy] = await drawBeside(tag, src, lang);
          expect(inside(bad).message).to.match(texts[lang]);
          expect(inside(bad).count('.scene, table')).to.equal(0);
          expect(bad.issues.filter(({ severity }) => severity === 'error')).to.have.length(1);
          expect(fingerprint(healthy)).to.equal(await healthyAlone(lang));
          expect(foreignMarkup(bad.shadowRoot!)).to.deep.equal([]);
        }
        expect(watch.problems()).to.deep.equal([]);
      });
    }
  }
});

/** JSON whose keys would reach the prototype of what they are copied to. */
const POLLUTING = JSON.stringify(districtDocument())
  .replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":2}},')
  .replaceAll('{"id":', '{"__proto__":{"polluted":3},"constructor":4,"prototype":{"polluted":5},"id":');

/** A document of which a part is wrong, as JSON text or as an object, and what is still drawn of it. */
const HALF: readonly {
  readonly what: string;
  readonly text: string;
  readonly figures: number;
  readonly issue: string;
}[] = [
  { what: 'keys that reach for prototypes', text: POLLUTING, figures: 4, issue: 'forbidden-key' },
  {
    what: 'wrong types in many places',
    text: JSON.stringify(
      districtDocument({
        title: 7,
        updated: [],
        sources: 'own',
        themes: { id: 1 },
        goals: 4,
        privacy: [],
        geography: false,
        observations: [
          ...OBSERVATIONS,
          3,
          null,
          'x',
          [],
          { value: {} },
          { indicator: 7, area: [], period: {}, value: '12' },
        ],
      }),
    ),
    figures: 4,
    issue: 'wrong-type',
  },
  {
    what: 'figures of an unknown indicator and area',
    text: JSON.stringify(
      districtDocument({
        observations: [
          ...OBSERVATIONS,
          { indicator: 'x', area: 'nord', period: '2024', value: 1 },
          { indicator: 'jobless', area: 'y', period: '2024', value: 1 },
        ],
      }),
    ),
    figures: 4,
    issue: 'unknown-reference',
  },
  {
    what: 'texts longer than any page',
    text: JSON.stringify(districtDocument({ description: 'x'.repeat(100_000), note: 'y'.repeat(100_000) })),
    figures: 4,
    issue: 'string-too-long',
  },
  {
    what: 'numbers that JSON can write and nobody can draw',
    text: JSON.stringify(districtDocument())
      .replace('"value":18,', '"value":1e999,')
      .replace('"value":24,', '"value":-1e999,'),
    figures: 4,
    issue: 'not-finite',
  },
];

/** A widget in a source that holds the text in its page, as a script. */
async function drawInline(text: string, lang: string): Promise<Widget> {
  const source = document.createElement('bydel-source');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  const widget = document.createElement('bydel-indicator') as Widget;
  widget.eager = true;
  widget.view = 'table';
  source.append(script, widget);
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.append(source);
  await widget.ready;
  await whenTold(widget);
  return widget;
}

describe('a document of which a part is wrong', () => {
  for (const { what, text, figures, issue } of HALF) {
    it(`is drawn without it, and the fault is told: ${what}`, async () => {
      for (const [lang, told] of [
        ['da', /kræver et blik/],
        ['en', /needs? a look/],
      ] as const) {
        const widget = await drawInline(text, lang);
        expect(inside(widget).table?.tBodies[0]?.rows.length).to.equal(figures);
        expect(widget.issues.map(({ code }) => code)).to.include(issue);
        expect(inside(widget).text).to.match(told);
        expect(inside(widget).count('.problems li')).to.be.greaterThan(0);
        expect(foreignMarkup(widget.shadowRoot!)).to.deep.equal([]);
      }
      expect(watch.problems()).to.deep.equal([]);
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    });
  }

  it('without observations is told in words, in both languages', async () => {
    for (const [lang, words] of [
      ['da', /har ingen tal/],
      ['en', /has no figures/],
    ] as const) {
      for (const observations of [[], undefined, { columns: ['indicator', 'area', 'period', 'value'], rows: [] }]) {
        const widget = await draw(healthyCase, { lang, data: districtDocument({ observations }) });
        await whenTold(widget);
        expect(inside(widget).message).to.match(words);
        expect(inside(widget).count('.scene')).to.equal(0);
      }
    }
    expect(watch.problems()).to.deep.equal([]);
  });

  it('and an indicator that it lacks are told in words that name the indicator', async () => {
    for (const [lang, words] of [
      ['da', /»borte« findes ikke/],
      ['en', /no indicator “borte”/],
    ] as const) {
      for (const tag of TAGS) {
        const widget = await draw({ ...healthyCase, tag, attributes: { indicator: 'borte' } }, { lang });
        await whenTold(widget);
        expect(inside(widget).message, tag).to.match(words);
      }
    }
    expect(watch.problems()).to.deep.equal([]);
  });

  it('given as an object with NaN, Infinity, classes, getters and itself inside, throws nothing', async () => {
    const looped: Record<string, unknown> = { ...districtDocument() };
    looped['description'] = looped;
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    );
    const [first, ...rest] = OBSERVATIONS;
    const given: readonly [unknown, number][] = [
      [districtDocument({ observations: [{ ...first, value: NaN }, ...rest] }), 1],
      [districtDocument({ observations: [{ ...first, value: Infinity }, ...rest] }), 1],
      [districtDocument({ updated: new Date(), title: Symbol('x'), areas: new Map() }), 0],
      [looped, 0],
      [trap, 0],
      [() => 1, 0],
      [12n, 0],
    ];
    for (const [data, scenes] of given) {
      const widget = await draw(healthyCase, { data });
      await whenTold(widget);
      expect(widget.issues.length).to.be.greaterThan(0);
      expect(inside(widget).count('.plot .scene')).to.be.at.least(scenes);
      expect(inside(widget).text.length).to.be.greaterThan(20);
    }
    expect(watch.problems()).to.deep.equal([]);
  });
});
