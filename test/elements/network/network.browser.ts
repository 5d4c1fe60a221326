import '../../../src/elements/network/network.js';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '../../helpers/browser.js';
import { draw, inside, oneFrame, plain, widgetSuite, type Widget } from '../../helpers/widget-suite.js';
import { networkDocument } from '../../view/network/network-parts.js';

const network = { tag: 'bydel-network', document: networkDocument };

widgetSuite({ ...network, attributes: { actor: 'koordinator' } });

/** Actors in a ring, each tied to the next, in no network. */
function ring(count: number): object {
  const ids = Array.from({ length: count }, (_, index) => `a${index}`);
  return networkDocument({
    actors: ids.map((id) => ({ id, name: `Aktør ${id}`, sector: 'volunteers' })),
    networks: [],
    ties: ids.map((from, index) => ({ from, to: ids[(index + 1) % count]!, kind: 'cooperates' })),
  });
}

const details = (widget: Widget): string => plain(widget.shadowRoot!.querySelector('.details')?.textContent ?? '');

describe('bydel-network: choosing an actor', () => {
  it('begins at the best connected one and chooses with Enter; its ties are told in words', async () => {
    const widget = await draw(network);
    inside(widget).plot!.focus();
    await widget.ready;
    expect(inside(widget).tip).to.match(
      /^Netværkskoordinator, kommunens forvaltning, 3 forbindelser: Bydelssekretariatet/,
    );
    expect(details(widget)).to.equal('');
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(details(widget)).to.match(
      /^Netværkskoordinator Kommunens forvaltning, funktion, koordinerende 3 forbindelser/,
    );
  });

  it('moves on to a neighbour by its name, with the focus on the new title, and tells the page', async () => {
    const widget = await draw({ ...network, attributes: { actor: 'koordinator' } });
    const chosen: unknown[] = [];
    widget.addEventListener('bydel-select', ({ detail }) => chosen.push(detail));
    inside(widget)
      .button(/Nordskolen/)
      .click();
    await widget.updateComplete;
    expect(details(widget)).to.match(/^Nordskolen/);
    expect(widget.shadowRoot!.activeElement?.className).to.equal('details-title');
    expect(chosen).to.deep.equal([{ kind: 'actor', id: 'skole', selected: true }]);
  });

  it('shows everybody again by a button, also where the page itself has chosen', async () => {
    const widget = await draw({ ...network, attributes: { actor: 'koordinator' } });
    inside(widget)
      .button(/Vis alle 8/)
      .click();
    await widget.updateComplete;
    expect(details(widget)).to.equal('');
  });

  it('reaches two steps by a button', async () => {
    const widget = await draw({ ...network, attributes: { actor: 'koordinator' } });
    inside(widget)
      .button(/Vis 2 led/)
      .click();
    await widget.updateComplete;
    expect(inside(widget).button(/Vis 1 led/)).not.to.equal(null);
  });

  it('lets the page refuse', async () => {
    const widget = await draw({ ...network, attributes: { actor: 'koordinator' } });
    widget.addEventListener('bydel-select', (event) => event.preventDefault());
    inside(widget)
      .button(/Nordskolen/)
      .click();
    await widget.updateComplete;
    expect(details(widget)).to.match(/^Netværkskoordinator/);
  });
});

describe('bydel-network: what is asked for', () => {
  it('follows its attributes', async () => {
    const widget = await draw(network);
    widget.setAttribute('networks', 'nord');
    await widget.ready;
    expect(inside(widget).summary).to.match(/^4 aktører/);
    widget.setAttribute('period', '2019');
    await widget.ready;
    expect(inside(widget).summary).to.match(/^3 aktører/);
    widget.setAttribute('form', 'organic');
    await widget.ready;
    expect(inside(widget).plot?.getAttribute('aria-label')).to.match(/^Netværk, /);
  });

  it('says in words what it cannot draw, and draws something else', async () => {
    const widget = await draw({ ...network, attributes: { form: 'map', networks: 'syd nord', actor: 'ingen' } });
    expect(inside(widget).message).to.contain('map').and.contain('syd').and.contain('ingen');
    expect(inside(widget).plot).not.to.equal(null);
  });
});

describe('bydel-network: narrow', () => {
  beforeEach(() => setViewport({ width: 360, height: 800 }));

  it('shows the table first, and the picture behind its button', async () => {
    const widget = await draw(network);
    expect(inside(widget).table?.rows.length).to.equal(9);
    inside(widget)
      .button(/Vis som figur/)
      .click();
    await widget.updateComplete;
    expect(inside(widget).plot).not.to.equal(null);
    expect(inside(widget).text).to.contain('og dens naboer');
  });

  it('shows the picture first where the page asks for it', async () => {
    const widget = await draw({ ...network, attributes: { view: 'picture' } });
    expect(inside(widget).plot).not.to.equal(null);
  });
});

describe('bydel-network: large', () => {
  it('is laid out while the page goes on, and drawn when it is settled', async () => {
    const widget = await draw(network, { data: ring(400) });
    expect(inside(widget).summary).to.match(/^400 aktører fra 1 sektor med 400 forbindelser\./);
    expect(inside(widget).plot?.querySelector('svg')).not.to.equal(null);
  });

  it('is painted on a canvas where there are very many marks', async () => {
    const widget = await draw(network, { data: ring(900) });
    await oneFrame();
    const canvas = widget.shadowRoot!.querySelector<HTMLCanvasElement>('canvas.scene')!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    expect(data.some((value) => value > 0)).to.equal(true);
  });

  it('takes the newest document when it is replaced while it is laid out', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('bydel-network') as unknown as Widget;
    widget.eager = true;
    widget.data = ring(700);
    box.append(widget);
    await oneFrame();
    widget.data = networkDocument();
    await widget.ready;
    expect(inside(widget).summary).to.match(/^8 aktører/);
  });

  it('goes on when it comes back after being taken out while it was laid out', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('bydel-network') as unknown as Widget;
    widget.eager = true;
    widget.data = ring(700);
    box.append(widget);
    await oneFrame();
    widget.remove();
    await oneFrame();
    box.append(widget);
    await widget.ready;
    expect(inside(widget).summary).to.match(/^700 aktører/);
  });
});
