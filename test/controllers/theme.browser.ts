import { expect } from '@open-wc/testing';
import { ThemeController } from '../../src/controllers/theme.js';
import { emulate } from '../helpers/browser.js';
import { createHost } from './test-host.js';

function mount() {
  const host = createHost();
  const theme = new ThemeController(host);
  document.body.append(host);
  return { host, theme };
}

describe('ThemeController', () => {
  it('tells every widget when the colours may have changed', async () => {
    const widgets = [mount(), mount()];
    await Promise.all(widgets.map(({ host }) => host.updateComplete));
    const updates = widgets.map(({ host }) => host.nextUpdate());
    await emulate({ colorScheme: 'dark' });
    await Promise.all(updates);
    for (const { theme } of widgets) expect(theme.revision).to.equal(1);
  });

  it('tells a widget when the reader turns on forced colours', async () => {
    const { host, theme } = mount();
    await host.updateComplete;
    const update = host.nextUpdate();
    await emulate({ forcedColors: 'active' });
    await update;
    expect(theme.revision).to.equal(1);
  });

  it('tells a removed widget nothing, and the others still', async () => {
    const [gone, stays] = [mount(), mount()];
    await stays.host.updateComplete;
    gone.host.remove();
    const update = stays.host.nextUpdate();
    await emulate({ colorScheme: 'dark' });
    await update;
    expect(gone.theme.revision).to.equal(0);
    document.body.append(gone.host);
    const back = gone.host.nextUpdate();
    await emulate({ colorScheme: 'light' });
    await back;
    expect(gone.theme.revision).to.equal(1);
  });
});
