import '../../../src/define.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '../../helpers/browser.js';
import { districtDocument } from '../../helpers/district-document.js';
import { clickAtOnce, draw, inside, oneFrame, widgetSuite, type Widget } from '../../helpers/widget-suite.js';

const trend = { tag: 'bydel-indicator', document: districtDocument, attributes: { area: 'nord' } };
const ranking = { tag: 'bydel-indicator', document: districtDocument, attributes: { form: 'ranking', area: 'nord' } };

widgetSuite(trend);

describe('bydel-indicator: reading the picture by keyboard', () => {
  async function focused(): Promise<Widget> {
    const widget = await draw(trend);
    inside(widget).plot!.focus();
    await widget.ready;
    return widget;
  }

  it('begins at the newest figure of the highlighted area and shows it', async () => {
    expect(inside(await focused()).tip).to.match(/^2024: 30,8\spct\., Nordparken/);
  });

  it('moves along the line with left and right, to the ends with Home and End, and stays inside', async () => {
    const widget = await focused();
    const tipAfter = async (press: string): Promise<string> => {
      await sendKeys({ press });
      await widget.updateComplete;
      return inside(widget).tip!.slice(0, 4);
    };
    expect(await tipAfter('ArrowLeft')).to.equal('2023');
    expect(await tipAfter('Home')).to.equal('2020');
    expect(await tipAfter('ArrowLeft')).to.equal('2020');
    expect(await tipAfter('End')).to.equal('2024');
  });

  it('moves between lines with up and down and announces where it is', async () => {
    const widget = await focused();
    await sendKeys({ press: 'ArrowDown' });
    await widget.updateComplete;
    expect(inside(widget).tip).to.contain('Prøveby Kommune');
  });

  it('chooses the area with Enter, takes it back with Enter, and tells the page', async () => {
    const widget = await focused();
    const details: unknown[] = [];
    document.addEventListener('bydel-select', ({ detail }) => details.push(detail), { once: false });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(inside(widget).summary).to.contain('Sydhavnen');
    expect(details).to.deep.equal([{ kind: 'area', id: 'syd', selected: true }]);
  });

  it('takes a click that comes before the code that reads the picture', async () => {
    const widget = await draw(trend);
    const name = [...widget.shadowRoot!.querySelectorAll('.plot text')].find(({ textContent }) =>
      textContent.includes('Sydhavnen'),
    )!;
    clickAtOnce(inside(widget).plot!, name);
    await waitUntil(() => inside(widget).summary.includes('Sydhavnen'), 'nothing is chosen', { timeout: 5000 });
  });

  it('lets the page refuse a choice', async () => {
    const widget = await focused();
    widget.addEventListener('bydel-select', (event) => event.preventDefault());
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(inside(widget).summary).to.contain('Nordparken');
  });

  it('takes the words away with Escape and when the focus leaves', async () => {
    const widget = await focused();
    await sendKeys({ press: 'Escape' });
    await widget.updateComplete;
    expect(inside(widget).tip).to.equal(undefined);
    await sendKeys({ press: 'ArrowLeft' });
    await widget.updateComplete;
    expect(inside(widget).tip).to.match(/^20/);
    inside(widget).plot!.blur();
    await widget.updateComplete;
    expect(inside(widget).tip).to.equal(undefined);
  });
});

describe('bydel-indicator: reading the picture by pointer', () => {
  it('shows the figure nearest to the pointer, keeps its words while they are read, and takes them away after', async () => {
    const widget = await draw(trend);
    const plot = inside(widget).plot!;
    const { left, top, width, height } = plot.getBoundingClientRect();
    const move = async (x: number, y: number): Promise<void> => {
      const at = { clientX: left + x, clientY: top + y, bubbles: true };
      plot.dispatchEvent(new PointerEvent('pointermove', at));
      await widget.ready;
      plot.dispatchEvent(new PointerEvent('pointermove', at));
      await widget.updateComplete;
    };
    const dots = [...widget.shadowRoot!.querySelectorAll('[data-key="line-nord"] path')];
    const start = /M([\d.]+),([\d.]+)/.exec(dots.at(-1)!.getAttribute('d')!)!.slice(1).map(Number);
    await move(start[0]! + 3, start[1]! - 4);
    expect(inside(widget).tip).to.match(/^2020: 31,2/);
    await move(width - 2, height - 2);
    expect(inside(widget).tip).to.equal(undefined);
  });
});

describe('bydel-indicator: one document, many widgets', () => {
  it('shares the chosen area with the widgets under the same source, inside and by id', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <bydel-source id="facts"
          ><bydel-indicator eager></bydel-indicator><bydel-indicator form="ranking" eager></bydel-indicator
        ></bydel-source>
        <bydel-indicator source="facts" eager></bydel-indicator>
        <bydel-indicator id="alone" eager></bydel-indicator>
      </div>`,
    );
    const source = box.querySelector<HTMLElement & { data?: unknown }>('bydel-source')!;
    const alone = box.querySelector<Widget>('#alone')!;
    source.data = districtDocument();
    alone.data = districtDocument();
    const widgets = [...box.querySelectorAll<Widget>('bydel-indicator')];
    await Promise.all(widgets.map(({ ready }) => ready));
    inside(widgets[0]!).plot!.focus();
    await widgets[0]!.ready;
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await oneFrame();
    expect(widgets.map((widget) => /I Nordparken/.test(inside(widget).summary))).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('bydel-indicator: its place', () => {
  it('is as high as its content in a free box', async () => {
    const widget = await draw(trend);
    await oneFrame();
    expect(widget.clientHeight).to.be.greaterThan(inside(widget).plot!.clientHeight);
    expect(widget.shadowRoot!.querySelector('.base')!.classList.contains('fills')).to.equal(false);
  });

  it('fills a box with a height of its own and never passes it', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    for (const height of [300, 400, 600]) {
      const widget = document.createElement('bydel-indicator') as Widget;
      widget.style.setProperty('height', `${height}px`);
      widget.eager = true;
      widget.data = districtDocument();
      box.replaceChildren(widget);
      await widget.ready;
      await oneFrame();
      const base = widget.shadowRoot!.querySelector('.base')!;
      expect(base.scrollHeight).to.be.at.most(height + 1);
      expect(base.clientHeight).to.equal(height);
    }
  });

  it('folds the words away in a box lower than 240 px, before the picture', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('bydel-indicator') as Widget;
    widget.style.setProperty('height', '200px');
    widget.eager = true;
    widget.data = districtDocument();
    box.append(widget);
    await widget.ready;
    await oneFrame();
    expect(inside(widget).heading).to.equal(null);
    expect(inside(widget).plot!.offsetHeight).to.be.within(198, 200);
  });

  it('says what is not there in a box lower than 240 px too', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('bydel-indicator') as Widget;
    widget.style.setProperty('height', '200px');
    widget.eager = true;
    widget.setAttribute('indicator', 'unknown-one');
    widget.data = districtDocument();
    box.append(widget);
    await widget.ready;
    const message = widget.shadowRoot!.querySelector<HTMLElement>('.message')!;
    expect(message.offsetHeight).to.be.greaterThan(0);
  });

  it('is as high as its content beside a higher neighbour in a grid, and in a box with a least height', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.setProperty('display', 'grid');
    box.style.setProperty('grid-template-columns', '1fr 1fr');
    const widgets = [0, 1].map(() => {
      const widget = document.createElement('bydel-indicator') as Widget;
      widget.eager = true;
      widget.data = districtDocument();
      return widget;
    });
    widgets[0]!.style.setProperty('min-height', '900px');
    box.append(...widgets);
    await Promise.all(widgets.map(({ ready }) => ready));
    await oneFrame();
    for (const widget of widgets) {
      expect(widget.shadowRoot!.querySelector('.fills')).to.equal(null);
      expect(inside(widget).heading!.offsetHeight).to.be.greaterThan(0);
    }
  });

  it('waits in a hidden container and draws when it is shown', async () => {
    const box = await fixture<HTMLElement>(html`<div hidden></div>`);
    const widget = document.createElement('bydel-indicator') as Widget;
    widget.eager = true;
    widget.data = districtDocument();
    box.append(widget);
    await oneFrame();
    expect(inside(widget).plot).to.equal(null);
    box.hidden = false;
    await widget.ready;
    expect(inside(widget).plot).not.to.equal(null);
  });

  it('draws anew when its width changes', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.setProperty('width', '700px');
    const widget = await draw(ranking, { parent: box });
    const width = (): number => Number(widget.shadowRoot!.querySelector('svg.scene')!.getAttribute('width'));
    expect(width()).to.equal(700);
    box.style.setProperty('width', '350px');
    await oneFrame();
    await oneFrame();
    await widget.updateComplete;
    expect(width()).to.equal(350);
  });
});

describe('bydel-indicator benchmark="twins"', () => {
  it('holds the district against the mean of the nearest, in picture, table and specification, and names them', async () => {
    const attributes = { area: 'nord', benchmark: 'twins' };
    const widget = (await draw({ ...trend, attributes })) as Widget & { toVegaLite(): Promise<object> };
    expect(inside(widget).message).to.equal('');
    expect(inside(widget).text).to.contain('De nærmeste bydele er Sydhavnen og Vestvangen');
    expect(await widget.toCSV()).to.contain('de nærmeste bydele');
    expect(JSON.stringify(await widget.toVegaLite())).to.contain('de nærmeste bydele');
    widget.lang = 'en';
    await oneFrame();
    await widget.updateComplete;
    await widget.ready;
    expect(inside(widget).text).to.contain('The nearest districts are Sydhavnen and Vestvangen');
  });
});
