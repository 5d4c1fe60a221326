import { expect } from '@open-wc/testing';
import { LocaleController } from '../../src/controllers/locale.js';
import { createHost, frames, type TestHost } from './test-host.js';

function mount(parent: ParentNode & Node = document.body): { host: TestHost; locale: LocaleController } {
  const host = createHost();
  const locale = new LocaleController(host);
  parent.append(host);
  return { host, locale };
}

describe('LocaleController', () => {
  const around = document.createElement('div');
  beforeEach(() => {
    around.lang = 'en';
    document.body.append(around);
  });
  afterEach(() => around.remove());

  it('knows the language when the host is connected', () => {
    expect(mount(around).locale.code).to.equal('en');
    expect(mount().locale.code).to.equal('da');
  });

  it('follows a change on the host and around it, and updates only when the language is another', async () => {
    const { host, locale } = mount(around);
    await host.updateComplete;
    around.lang = 'da-DK';
    await host.nextUpdate();
    expect(locale.code).to.equal('da');
    const { updates } = host;
    around.lang = 'da';
    await frames(2);
    expect(host.updates).to.equal(updates);
    host.lang = 'en';
    await host.nextUpdate();
    expect(locale.code).to.equal('en');
  });

  it('follows a change outside the shadow root that the host stands in', async () => {
    const box = document.createElement('div');
    around.replaceChildren(box);
    const { host, locale } = mount(box.attachShadow({ mode: 'open' }));
    await host.updateComplete;
    expect(locale.code).to.equal('en');
    around.lang = 'da';
    await host.nextUpdate();
    expect(locale.code).to.equal('da');
    around.replaceChildren();
  });

  it('hears nothing while the host is away and knows the new language when it is back', async () => {
    const { host, locale } = mount(around);
    const other = mount(around);
    await host.updateComplete;
    host.remove();
    around.lang = 'da';
    await other.host.nextUpdate();
    expect(locale.code).to.equal('en');
    around.append(host);
    expect(locale.code).to.equal('da');
  });
});
