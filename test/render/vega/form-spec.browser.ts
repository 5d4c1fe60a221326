/** Each form drawn both ways: by us, and its specification by vega-embed as it comes, with no option of ours. */
import { expect, fixture, html } from '@open-wc/testing';
import embed, { type VisualizationSpec } from 'vega-embed';
import { danish } from '../../../src/i18n/locales.js';
import { formSpec } from '../../../src/render/vega/form-spec.js';
import { lightTheme } from '../../../src/theme/default-theme.js';
import { FORM_CASES, viewFor } from '../../helpers/form-cases.js';
import { differences } from '../../helpers/spec-positions.js';

for (const [name, one] of Object.entries(FORM_CASES)) {
  it(`the form ${name} opens in plain vega-embed, with the data where our picture has them`, async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const view = viewFor(one);
    const spec = formSpec(view, { theme: lightTheme, locale: danish })!;
    const { view: drawn, finalize } = await embed(box, spec as unknown as VisualizationSpec, { actions: false });
    const { root } = drawn.scenegraph() as unknown as { readonly root: unknown };
    expect(differences(view, root)).to.deep.equal([]);
    expect(box.querySelectorAll('svg, canvas').length).to.equal(1);
    finalize();
  }).timeout(60_000);
}
