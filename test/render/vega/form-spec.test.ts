/** Every form of an indicator as Vega-Lite: valid, compiled without a warning, the data where the picture has them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { expressionInterpreter } from 'vega-interpreter';
import { danish } from '../../../src/i18n/locales.js';
import { english } from '../../../src/i18n/english.js';
import { formSpec } from '../../../src/render/vega/form-spec.js';
import type { Spec } from '../../../src/render/vega/spec-parts.js';
import { lightTheme } from '../../../src/theme/default-theme.js';
import { INDICATOR, yearly } from '../../helpers/district-document.js';
import { FORM_CASES, viewFor, type FormCase } from '../../helpers/form-cases.js';
import { differences, wrongFigures } from '../../helpers/spec-positions.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../node_modules/vega-lite/build/vega-lite-schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

function specFor(one: FormCase, code: 'da' | 'en' = 'da'): Spec {
  return formSpec(viewFor(one, code), { theme: lightTheme, locale: code === 'da' ? danish : english })!;
}

async function run(spec: Spec): Promise<{ readonly view: View; readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const logger = {
    level: () => logger,
    error: (...args: readonly unknown[]) => (warnings.push(args.join(' ')), logger),
    warn: (...args: readonly unknown[]) => (warnings.push(args.join(' ')), logger),
    info: () => logger,
    debug: () => logger,
  };
  const compiled = compile(spec as unknown as TopLevelSpec, { logger: logger as never });
  const view = new View(parse(compiled.spec, {}, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
    logger: logger as never,
  });
  await view.runAsync();
  return { view, warnings };
}

for (const [name, one] of Object.entries(FORM_CASES)) {
  describe(`the form ${name} as Vega-Lite`, () => {
    it('is valid by the schema of Vega-Lite 6', () => {
      const isValid = validate(specFor(one));
      assert.deepEqual(
        isValid ? [] : validate.errors?.slice(-3).map((error) => [error.instancePath, error.message]),
        [],
      );
    });

    it('compiles and runs without a warning, with the data where the picture has them', async () => {
      const view = viewFor(one);
      const spec = formSpec(view, { theme: lightTheme, locale: danish })!;
      const { view: drawn, warnings } = await run(spec);
      assert.deepEqual(warnings, []);
      assert.deepEqual(differences(view, (drawn.scenegraph() as unknown as { readonly root: unknown }).root), []);
      assert.deepEqual(wrongFigures(view, (drawn.scenegraph() as unknown as { readonly root: unknown }).root), []);
      drawn.finalize();
    });

    it('is complete in itself: no address, no colour role left, no usermeta', () => {
      const text = JSON.stringify({ ...specFor(one), $schema: '' });
      assert.doesNotMatch(text, /"url"|https?:|usermeta|"role":"(?:ink|accent|ground|axis|band)/);
    });

    it('speaks English where the page does', () => {
      const { config, title } = specFor(one, 'en') as {
        config: { locale: { number: { decimal: string } } };
        title: object;
      };
      assert.equal(config.locale.number.decimal, '.');
      assert.match(JSON.stringify(title), /Source: /);
    });
  });
}

interface Drawn {
  readonly x: number;
  readonly strokeWidth?: number;
  readonly text?: string;
  readonly datum?: Readonly<Record<string, unknown>>;
  readonly items?: readonly Drawn[];
}

/** Every mark that is drawn from data, wherever it stands. */
function marksIn({ items = [], ...mark }: Drawn): Drawn[] {
  return [...(mark.datum && items.length === 0 ? [mark] : []), ...items.flatMap(marksIn)];
}

describe('what is laid on a trend as Vega-Lite', () => {
  const one = FORM_CASES['trend with voices and initiatives']!;
  const view = viewFor(one);
  const drawing = view.drawing!;
  assert.equal(drawing.form, 'trend');
  const { plot, axisEnd } = drawing.trend;

  async function marksOf(made: typeof view): Promise<{ marks: readonly Drawn[]; width: number }> {
    const { view: drawn } = await run(formSpec(made, { theme: lightTheme, locale: danish })!);
    const { root } = drawn.scenegraph() as unknown as { readonly root: Drawn };
    const marks = marksIn(root);
    drawn.finalize();
    return { marks, width: Math.round(axisEnd - plot.left) };
  }
  const stopOf = (key: string): { readonly x: number; readonly text: string } =>
    view.picture!.stops.flat().find((stop) => stop.key === key)!;
  const share = (x: number): number => (x - plot.left) / (axisEnd - plot.left);
  const isNear = (found: number, expected: number, what: string): void =>
    assert.ok(Math.abs(found - expected) < 0.004, `${what}: ${found} and ${expected}`);

  it('has every voice where the picture has it, with the same words', async () => {
    const { marks, width } = await marksOf(view);
    const voices = marks.filter(({ datum }) => datum!['relation'] !== undefined);
    assert.deepEqual(
      voices.map(({ datum }) => datum!['experienceId']),
      ['e1', 'e2', 'e3', 'e4'],
    );
    for (const { x, datum } of voices) {
      const stop = stopOf(`voice-${String(datum!['experienceId'])}`);
      isNear(x / width, share(stop.x), stop.text);
      for (const field of ['word', 'quote', 'who']) assert.ok(stop.text.includes(String(datum![field])), field);
    }
    const pins = marks.filter(({ datum }) => datum!['experienceId'] !== undefined && datum!['value'] !== undefined);
    assert.equal(pins.length, 4);
  });

  it('has every initiative’s bar where the picture has it, with its time, changes and moves, and the caution', async () => {
    const { marks, width } = await marksOf(view);
    const pieces = marks.filter(({ datum }) => datum!['piece'] !== undefined && datum!['initiativeId'] !== undefined);
    const ids = [...new Set(pieces.map(({ datum }) => String(datum!['initiativeId'])))];
    assert.deepEqual(ids.sort(), ['cafe', 'job']);
    for (const id of ids) {
      const own = pieces.filter(({ datum }) => datum!['initiativeId'] === id);
      const stop = stopOf(`initiative-${id}`);
      isNear(Math.min(...own.map(({ x }) => x)) / width, share(stop.x - 8), id);
      assert.ok(stop.text.includes(String(own[0]!.datum!['period'])));
    }
    const group = view.picture!.scene.groups.find(({ key }) => key === 'initiative-job')!;
    const upright = group.marks.flatMap((mark) => (mark.type === 'line' && mark.stroke === 'ink' ? [mark.x1] : []));
    const signs = marks.filter(({ datum }) => datum!['initiativeId'] === 'job' && datum!['piece'] === undefined);
    for (const x of upright) assert.ok(signs.some((sign) => Math.abs(sign.x / width - share(x)) < 0.004));
    assert.ok(upright.length > 0);
    assert.match(JSON.stringify(specFor(one)), /viser det ikke, at indsatsen er årsagen/);
  });

  it('leaves out what the reader has left out, and what the page has not asked for', async () => {
    const hidden = viewFor({ ...one, options: { ...one.options, hidden: new Set(['voice-confirms']) } });
    const { marks } = await marksOf(hidden);
    assert.equal(marks.filter(({ datum }) => datum!['relation'] !== undefined).length, 3);
    assert.doesNotMatch(JSON.stringify(specFor(FORM_CASES['trend with layers']!)), /Jobvejledning|Ord e1/);
  });

  it('keeps the lines as thick as the picture has them', async () => {
    const { marks } = await marksOf(view);
    const thick = (role: string): unknown[] => [
      ...new Set(
        marks
          .filter(({ datum, strokeWidth }) => datum!['role'] === role && datum!['areaId'] && strokeWidth !== undefined)
          .map(({ strokeWidth }) => strokeWidth),
      ),
    ];
    assert.ok(thick('highlight').includes(3), String(thick('highlight')));
    assert.ok(thick('benchmark').includes(1.75), String(thick('benchmark')));
    assert.ok(thick('other').includes(1.1), String(thick('other')));
  });
});

describe('words of a specification', () => {
  const texts = (one: FormCase): string => JSON.stringify(specFor(one)).replaceAll('\u00a0', ' ');
  const counted = {
    indicators: [{ ...INDICATOR, unit: 'count', decimals: undefined }],
    observations: [...yearly('nord', [30, 31, 32, 33, 40]), ...yearly('syd', [20, 21, 22, 23, 25])],
  };

  for (const form of ['change', 'status']) {
    it(`tell the change of counts without decimals, as the picture does (${form})`, () => {
      const spec = texts({ options: { form, area: 'nord' }, part: counted });
      const said = [...spec.matchAll(/"(?:change|changeLabel)":"([^"]+)"/g)].map(([, text]) => text);
      assert.ok(said.length > 0);
      for (const text of said) assert.match(text!, /^[+−]?\d+$/);
    });
  }

  it('call a mean a mean once, also where single years stand beside it', () => {
    const means = ['2020..2021', '2021..2022'].map((period) => ({ ...yearly('nord', [30])[0]!, period }));
    const part = { observations: [...means, { ...yearly('nord', [30])[0]!, period: '2023' }] };
    for (const form of ['strip', 'change']) {
      const spec = texts({ options: { form }, part });
      assert.match(spec, /gennemsnit 2021–22/);
      assert.doesNotMatch(spec, /gennemsnit [\d–]+, gns/);
    }
  });
});
