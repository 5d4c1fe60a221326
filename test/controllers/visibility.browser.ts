import { expect } from '@open-wc/testing';
import { VisibilityController } from '../../src/controllers/visibility.js';
import { createHost, frames } from './test-host.js';

function mount(top: string) {
  const host = createHost();
  const visibility = new VisibilityController(host);
  for (const [name, value] of [
    ['position', 'absolute'],
    ['top', top],
    ['height', '10px'],
    ['width', '10px'],
  ] as const) {
    host.style.setProperty(name, value);
  }
  document.body.append(host);
  return { host, visibility };
}

describe('VisibilityController', () => {
  it('sees a widget on or near the screen', async () => {
    const { host, visibility } = mount('1000px');
    await host.updateComplete;
    expect(visibility.near).to.equal(false);
    await host.nextUpdate();
    expect(visibility.near).to.equal(true);
  });

  it('waits for a widget far down the page until it comes near', async () => {
    const { host, visibility } = mount('5000px');
    await frames(4);
    expect(visibility.near).to.equal(false);
    host.style.setProperty('top', '0');
    await host.nextUpdate();
    expect(visibility.near).to.equal(true);
  });

  it('draws everything before the page is printed', async () => {
    const { host, visibility } = mount('5000px');
    await frames(4);
    window.dispatchEvent(new Event('beforeprint'));
    expect(visibility.near).to.equal(true);
    await host.updateComplete;
  });

  it('hears nothing after the host was removed, and looks again when it comes back', async () => {
    const { host, visibility } = mount('5000px');
    await frames(4);
    host.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(visibility.near).to.equal(false);
    host.style.setProperty('top', '0');
    document.body.append(host);
    await host.nextUpdate();
    expect(visibility.near).to.equal(true);
  });
});
