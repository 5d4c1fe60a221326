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
import { FORM_CASES, viewFor, type FormCase } from '../../helpers/form-cases.js';
import { differences } from '../../helpers/spec-positions.js';

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
