import { expect } from '@open-wc/testing';
import { SizeController } from '../../src/controllers/size.js';
import { createHost, frames, type TestHost } from './test-host.js';

function mount(width: string): { host: TestHost; size: SizeController; widths: number[] } {
  const host = createHost();
  const size = new SizeController(host, () => host);
  const widths: number[] = [];
  host.addController({ hostUpdate: () => widths.push(size.width) });
  host.style.setProperty('width', width);
  document.body.append(host);
  return { host, size, widths };
}

describe('SizeController', () => {
  it('knows the size right after the first update, and asks for a second', async () => {
    const { host, size, widths } = mount('400px');
    host.style.setProperty('padding', '10px');
    host.style.setProperty('height', '200px');
    await host.updateComplete;
    expect([size.width, size.height, size.rem]).to.deep.equal([400, 200, 16]);
    await host.updateComplete;
    expect(widths).to.deep.equal([0, 400]);
  });

  it('follows the element', async () => {
    const { host, size } = mount('400px');
    await host.updateComplete;
    await host.updateComplete;
    host.style.setProperty('width', '320px');
    await host.nextUpdate();
    expect(size.width).to.equal(320);
  });

  it('does not update for less than a pixel', async () => {
    const { host } = mount('400px');
    await frames(4);
    const { updates } = host;
    host.style.setProperty('width', '400.4px');
    await frames(4);
    expect(host.updates).to.equal(updates);
  });

  it('waits while its container is hidden', async () => {
    const { host, size } = mount('400px');
    host.style.setProperty('display', 'none');
    await host.updateComplete;
    expect(size.width).to.equal(0);
    host.style.setProperty('display', 'block');
    await host.nextUpdate();
    expect(size.width).to.equal(400);
  });

  it('takes the text size of what stands in the shadow', async () => {
    const { host, size } = mount('400px');
    await frames(4);
    host.renderRoot.querySelector<HTMLElement>('.base')!.style.setProperty('font-size', '20px');
    host.style.setProperty('width', '410px');
    await host.nextUpdate();
    expect(size.rem).to.equal(20);
  });

  it('stops when the host is removed and goes on when it comes back', async () => {
    const { host, size } = mount('400px');
    await frames(4);
    host.remove();
    const { updates } = host;
    host.style.setProperty('width', '300px');
    await frames(4);
    expect(host.updates).to.equal(updates);
    document.body.append(host);
    expect(size.width).to.equal(300);
    host.style.setProperty('width', '200px');
    await host.updateComplete;
    await host.nextUpdate();
    expect(size.width).to.equal(200);
  });
});
