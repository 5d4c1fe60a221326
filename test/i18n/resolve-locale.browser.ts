import { expect, fixture, html } from '@open-wc/testing';
import { resolveLanguage } from '../../src/i18n/resolve-locale.js';

describe('resolveLanguage', () => {
  it("takes the element's own language before that of the page", async () => {
    const outer = await fixture(
      html`<div lang="en">
        <p><b lang="da"></b><i></i><u lang=""></u></p>
      </div>`,
    );
    expect(resolveLanguage(outer.querySelector('b')!)).to.equal('da');
    expect(resolveLanguage(outer.querySelector('i')!)).to.equal('en');
    expect(resolveLanguage(outer.querySelector('u')!)).to.equal('en');
  });

  it('looks out through shadow roots', async () => {
    const outer = await fixture(html`<div lang="en-GB"><section></section></div>`);
    const inner = document.createElement('b');
    outer.querySelector('section')!.attachShadow({ mode: 'open' }).append(inner);
    expect(resolveLanguage(inner)).to.equal('en');
  });

  it('is Danish where nothing says otherwise', () => {
    expect(resolveLanguage(document.createElement('b'))).to.equal('da');
  });
});
