import '../../../src/elements/network/network.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '../../helpers/browser.js';
import {
  clickAtOnce,
  draw,
  expectSaid,
  inside,
  oneFrame,
  plain,
  printsTogether,
  widgetSuite,
  type Widget,
} from '../../helpers/widget-suite.js';
import { AREAS, mapNetwork } from '../../view/network/map-network.js';
import { networkDocument } from '../../view/network/network-parts.js';

const network = { tag: 'bydel-network', document: networkDocument };

widgetSuite({ ...network, attributes: { actor: 'koordinator' } });

const onMap = { tag: 'bydel-network', document: mapNetwork, attributes: { form: 'map' } };
/** Nothing in it is to be told as an issue: where there is no outline, none is expected. */
const town = AREAS.map((area) => (area.id === 'torv' ? { ...area, kind: 'municipality' } : area));
widgetSuite({ ...onMap, document: () => mapNetwork({ areas: town }), attributes: { form: 'map', actor: 'job' } });

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

describe('bydel-network: in print', () => printsTogether(network));

describe('bydel-network: choosing an actor', () => {
  for (const [width, isBeside] of [
    [1000, true],
    [800, false],
  ] as const) {
    it(`tells of it ${isBeside ? 'beside' : 'under'} the picture in ${width} px, and nothing in the picture moves`, async () => {
      await setViewport({ width, height: 800 });
      const widget = await draw(network);
      const box = (selector: string): DOMRect => widget.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
      const places = (): string[] =>
        Array.from(
          widget.shadowRoot!.querySelectorAll('[data-key^="name-"]:not([data-key$="koordinator"]) text'),
          (one) => `${one.textContent} ${one.getAttribute('x')} ${one.getAttribute('y')}`,
        );
      const namesBefore = places();
      const before = box('.plot');
      inside(widget).plot!.focus();
      await widget.ready;
      await sendKeys({ press: 'Enter' });
      await widget.updateComplete;
      const [plot, told, key] = [box('.plot'), box('.details'), box('.legend')];
      expect(plot.width).to.equal(before.width);
      expect(told.left >= plot.right && told.top < plot.bottom).to.equal(isBeside);
      expect(key.top >= plot.bottom).to.equal(true);
      expect(namesBefore).to.have.lengthOf.above(4);
      expect(places()).to.have.members(namesBefore);
    });
  }

  it('takes a click that comes before the code that reads the picture', async () => {
    const widget = await draw(network);
    clickAtOnce(inside(widget).plot!, widget.shadowRoot!.querySelector('.plot [data-key="actor-koordinator"]')!);
    await waitUntil(() => inside(widget).summary.includes('har'), 'nobody is chosen', { timeout: 5000 });
    expect(details(widget)).to.contain('Netværkskoordinator');
  });

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
    expect(inside(widget).message).to.contain('uden kort').and.contain('syd').and.contain('ingen');
    expect(inside(widget).plot).not.to.equal(null);
  });
});

describe('bydel-network: narrow', () => {
  beforeEach(() => setViewport({ width: 360, height: 800 }));

  it('shows a list by level first, whose rows open in place, and the picture behind a button', async () => {
    const widget = await draw(network);
    expect(inside(widget).text).to.contain('Strategisk ledelse').and.contain('Grundejere mangler i ledelsen');
    const row = inside(widget).button(/Nordskolen/);
    row.focus();
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(row.getAttribute('aria-expanded')).to.equal('true');
    expect(details(widget)).to.match(/^Nordskolen/);
    inside(widget)
      .button(/Vis netværket som billede/)
      .click();
    await widget.updateComplete;
    expect(inside(widget).plot).not.to.equal(null);
    expect(inside(widget).text).to.contain('og dens naboer');
    inside(widget)
      .button(/Vis netværket som liste/)
      .click();
    await widget.updateComplete;
    expect(inside(widget).plot).to.equal(null);
  });

  it('has no accessibility faults as a list with an open row', async () => {
    await expect(await draw({ ...network, attributes: { actor: 'koordinator' } })).to.be.accessible();
  });

  it('shows the picture first where the page asks for it', async () => {
    const widget = await draw({ ...network, attributes: { view: 'picture' } });
    expect(inside(widget).plot).not.to.equal(null);
  });
});

describe('bydel-network: reading', () => {
  const walking = async (...keys: string[]): Promise<Widget> => {
    const widget = await draw(network);
    inside(widget).plot!.focus();
    await widget.ready;
    for (const press of keys) await sendKeys({ press });
    await widget.ready;
    return widget;
  };

  it('goes into ties, follows one, comes back, and says each', async () => {
    const widget = await walking('ArrowRight', 'ArrowDown');
    expect(inside(widget).tip).to.match(/^Forbindelse 2 af 3: Nordskolen, koordinerer/);
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(inside(widget).tip).to.match(/^Nordskolen/);
    await sendKeys({ press: 'ArrowLeft' });
    await widget.updateComplete;
    expect(inside(widget).tip).to.match(/^Netværkskoordinator/);
  });

  it('zooms by keys and buttons, and shows the whole picture again', async () => {
    const widget = await walking('+');
    inside(widget)
      .button(/Hele billedet/)
      .click();
    await widget.updateComplete;
    expect(() => inside(widget).button(/Hele billedet/)).to.throw();
  });

  it('zooms by the wheel with Ctrl, and leaves the plain wheel to the page', async () => {
    const widget = await walking();
    const plot = inside(widget).plot!;
    plot.blur();
    const turn = (ctrlKey: boolean): boolean =>
      plot.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, ctrlKey, bubbles: true, cancelable: true }));
    expect(turn(false)).to.equal(true);
    expect(turn(true)).to.equal(false);
  });

  it('keeps the turns of the wheel with Ctrl that come before the code for them is there', async () => {
    const widget = await draw(network);
    const turn = new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, bubbles: true, cancelable: true });
    expect(inside(widget).plot!.dispatchEvent(turn)).to.equal(false);
    await waitUntil(() => widget.shadowRoot!.querySelector('.plot.zoomed'), 'not zoomed');
  });

  it('zooms by the plain wheel once the picture has the focus, also over the words beside an actor', async () => {
    const widget = await walking();
    const turn = new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true });
    expect(widget.shadowRoot!.querySelector('.tip')!.dispatchEvent(turn)).to.equal(false);
    await waitUntil(() => widget.shadowRoot!.querySelector('.plot.zoomed'));
  });

  it('moves an actor for this reader only, by key, and puts it back', async () => {
    const widget = await walking();
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ up: 'Alt' });
    await widget.updateComplete;
    const reset = inside(widget).button(/Stil flyttede tilbage/);
    reset.click();
    await widget.updateComplete;
    expect(() => inside(widget).button(/Stil flyttede tilbage/)).to.throw();
  });
});

describe('bydel-network: on a map', () => {
  const part = (widget: Widget, selector: string): Element | null => widget.shadowRoot!.querySelector(selector);
  const read = async (widget: Widget, ...keys: string[]): Promise<void> => {
    inside(widget).plot!.focus();
    await widget.ready;
    for (const press of keys) await sendKeys({ press });
    await widget.ready;
  };

  it('draws outlines under actors, and tells of what the outlines lack', async () => {
    const widget = await draw(onMap);
    expect(inside(widget).message).to.equal('');
    expect(inside(widget).plot!.getAttribute('aria-label')).to.equal('Netværk på kort');
    const keys = [...widget.shadowRoot!.querySelectorAll('.plot [data-key]')].map(
      (one) => one.getAttribute('data-key')!,
    );
    expect(keys.indexOf('map-areas')).to.be.within(0, keys.indexOf('actor-skole'));
    expect(widget.issues.map(({ code }) => code)).to.include('geo-areas-unmatched');
  });

  it('opens a mark by a click', async () => {
    const widget = await draw(onMap);
    await read(widget);
    const circle = part(widget, '[data-key^="mark-"] circle')!.getBoundingClientRect();
    const at = { clientX: circle.x + circle.width / 2, clientY: circle.y + circle.height / 2, bubbles: true };
    inside(widget).plot!.dispatchEvent(new PointerEvent('pointermove', at));
    await widget.updateComplete;
    expect(inside(widget).tip).to.equal('7 aktører i Øen. Klik for at se dem hver for sig.');
    inside(widget).plot!.dispatchEvent(new PointerEvent('click', at));
    await widget.ready;
    expect(part(widget, '[data-key^="mark-"]')).to.equal(null);
    expect(part(widget, '[data-key="actor-oe-3"]')).not.to.equal(null);
    await expectSaid(widget, /gange så stort, \d+ aktører i udsnittet/);
  });

  it('says where an actor stands, and brings it out of its mark with Enter', async () => {
    const widget = await draw(onMap);
    await read(widget);
    while (!inside(widget).tip!.startsWith('Øgruppe')) await sendKeys({ press: 'ArrowDown' });
    expect(inside(widget).tip).to.match(/Hører til i Øen og står i et mærke med 7 aktører i Øen\.$/);
    await sendKeys({ press: 'Enter' });
    await widget.ready;
    expect(details(widget))
      .to.match(/^Øgruppe/)
      .and.contain('Bydele Øen, fast til stede');
    expect(part(widget, '[data-key^="mark-"]')).to.equal(null);
  });

  it('is read from a file beside the document', async () => {
    const widget = await draw(onMap, {
      data: { ...mapNetwork(), geography: { href: '/demo/data/eksempelby.geojson' } },
    });
    // None of that town's areas are these.
    expect(inside(widget).message).to.contain('uden kort');
    expect(inside(widget).plot).not.to.equal(null);
  });

  it('has no accessibility faults while a mark is read', async () => {
    const widget = await draw(onMap);
    await read(widget, 'End');
    await expect(widget).to.be.accessible();
  });

  it('begins with a list on a narrow screen, with the district of each', async () => {
    await setViewport({ width: 360, height: 800 });
    const widget = await draw(onMap);
    expect(inside(widget).text).to.contain('Kommunens forvaltning, Sydhavnen');
    inside(widget)
      .button(/Vis netværket som billede/)
      .click();
    await widget.ready;
    expect(inside(widget).plot).not.to.equal(null);
    await setViewport({ width: 1000, height: 800 });
  });
});

describe('bydel-network: asking for more', () => {
  const opened = async (attributes = {}): Promise<Widget> => {
    const widget = await draw({ ...network, attributes });
    inside(widget)
      .button(/Søg og filtrér/)
      .click();
    await widget.ready;
    return widget;
  };
  const input = (widget: Widget, selector: string): HTMLInputElement => widget.shadowRoot!.querySelector(selector)!;

  it('finds an actor by its name and puts it in focus', async () => {
    const widget = await opened();
    const search = input(widget, 'input[type="search"]');
    search.value = 'nordsk';
    search.dispatchEvent(new InputEvent('input'));
    await widget.updateComplete;
    inside(widget)
      .button(/^Nordskolen$/)
      .click();
    await widget.ready;
    expect(details(widget)).to.match(/^Nordskolen/);
  });

  it('says how many are found, goes to the first by Enter, and brings the chosen one into sight', async () => {
    const widget = await opened();
    for (let press = 0; press < 6; press += 1) {
      input(widget, '[aria-label="Zoom ind"]').click();
      await widget.ready;
      await oneFrame();
    }
    const isSeen = (): boolean => {
      const box = inside(widget).plot!.getBoundingClientRect();
      const at = widget.shadowRoot!.querySelector('[data-key="actor-skole"]')?.getBoundingClientRect();
      return (
        at !== undefined && at.right > box.left && at.left < box.right && at.bottom > box.top && at.top < box.bottom
      );
    };
    expect(isSeen(), 'before').to.equal(false);
    input(widget, 'input[type="search"]').focus();
    await sendKeys({ type: 'nordsk' });
    await expectSaid(widget, /^1 fundet/);
    await sendKeys({ press: 'Enter' });
    expect(plain(widget.shadowRoot!.activeElement?.textContent ?? '')).to.equal('Nordskolen');
    await sendKeys({ press: 'Enter' });
    await widget.ready;
    expect(details(widget)).to.match(/^Nordskolen/);
    expect(isSeen(), 'after').to.equal(true);
  });

  it('leaves a sector out by its key, and takes it in again', async () => {
    const widget = await draw(network);
    const key = inside(widget).button(/^Politi/);
    key.click();
    await widget.ready;
    expect(inside(widget).summary).to.match(/^7 aktører/);
    inside(widget)
      .button(/^Politi/)
      .click();
    await widget.ready;
    expect(inside(widget).summary).to.match(/^8 aktører/);
  });

  it('draws a sector as one, and clears all choices', async () => {
    const widget = await opened();
    const box = [...widget.shadowRoot!.querySelectorAll('label')].find(({ textContent }) =>
      /Kommunens forvaltning \(3\)/.test(textContent ?? ''),
    );
    box!.querySelector('input')!.click();
    await widget.ready;
    expect(inside(widget).summary).to.contain('4 forbindelser');
    inside(widget)
      .button(/Ryd alle valg/)
      .click();
    await widget.ready;
    expect(inside(widget).summary).to.contain('6 forbindelser');
  });

  it('has no accessibility faults while it is searched, with bridges told', async () => {
    const widget = await opened({ show: 'bridges missing' });
    expect(inside(widget).text).to.contain('Det, der holder netværket sammen');
    await expect(widget).to.be.accessible();
  });

  it('tells bridges by a button, and hides them again', async () => {
    const widget = await draw(network);
    inside(widget)
      .button(/Vis broer/)
      .click();
    await widget.ready;
    expect(inside(widget).summary).to.contain('1 bro');
    inside(widget)
      .button(/Skjul broer/)
      .click();
    await widget.ready;
    expect(inside(widget).summary).not.to.contain('1 bro');
  });

  it('asks the page before it changes the year', async () => {
    const widget = await draw(network);
    const asked: unknown[] = [];
    widget.addEventListener('bydel-period', (event) => {
      asked.push(event.detail);
      if (asked.length > 1) event.preventDefault();
    });
    const back = widget.shadowRoot!.querySelector<HTMLButtonElement>('.periods button')!;
    back.click();
    await widget.ready;
    expect(asked).to.deep.equal([{ period: String(new Date().getFullYear()) }]);
    back.click();
    await widget.ready;
    expect(widget.shadowRoot!.querySelector('output')?.textContent).to.equal(String(new Date().getFullYear()));
  });

  it('offers the network as GraphML and its ties as CSV', async () => {
    const widget = await draw(network);
    inside(widget).button(/^Hent/).click();
    await widget.updateComplete;
    expect(inside(widget).button(/GraphML/)).not.to.equal(null);
    expect(inside(widget).button(/Forbindelser \(CSV\)/)).not.to.equal(null);
  });
});

describe('bydel-network: large', () => {
  it('is laid out while the page goes on, and drawn when it is settled', async () => {
    const widget = await draw(network, { data: ring(400) });
    expect(inside(widget).summary).to.match(/^400 aktører fra 1 sektor med 400 forbindelser\./);
    expect(inside(widget).plot?.querySelector('svg')).not.to.equal(null);
  });

  it('tells its words while it is laid out, where its box has a height of its own', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('bydel-network') as unknown as Widget;
    widget.eager = true;
    widget.style.blockSize = '640px';
    widget.data = ring(3000);
    box.append(widget);
    await waitUntil(() => inside(widget).summary, 'no words', { interval: 1 });
    await oneFrame();
    expect(inside(widget).plot).to.equal(null);
    await widget.ready;
    expect(inside(widget).summary).to.match(/^3\.000 aktører/);
    expect(inside(widget).plot?.clientHeight).to.be.above(300);
    expect(widget.clientHeight).to.equal(640);
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

describe('bydel-network: what is shown', () => {
  it('is said when a key leaves something out, and counts initiatives apart from actors', async () => {
    const initiatives = [
      { id: 'cafe', title: 'Café', start: '2020', end: 'open', actors: [{ actor: 'skole', role: 'lead' }] },
    ];
    const document = (): object => networkDocument({ initiatives });
    const widget = await draw({ ...network, document, attributes: { show: 'initiatives' } });
    inside(widget).plot!.focus();
    await widget.ready;
    await sendKeys({ press: 'ArrowDown' });
    const key = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.legend button')].find((one) =>
      one.textContent.includes('Politi'),
    )!;
    key.click();
    await expectSaid(widget, /^7 aktører, 1 indsats og 5 forbindelser vist\./);
  });
});
