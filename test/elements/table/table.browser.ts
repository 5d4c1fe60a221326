import '../../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { emulate, sendKeys, setViewport } from '../../helpers/browser.js';
import { districtDocument, type Row } from '../../helpers/district-document.js';
import { draw, expectSaid, inside, oneFrame, plain, widgetSuite, type Widget } from '../../helpers/widget-suite.js';

const PERSON = { id: 'p', name: 'Navn', role: 'Tovholder', kind: 'person', basis: 'employment', expires: '2026-10-01' };

widgetSuite({ tag: 'bydel-table', document: districtDocument, picture: false });

const AREA_COUNT = 60;

/** 60 districts over 20 years: two full pages and 200 rows. */
function largeDocument(): object {
  const areas = Array.from({ length: AREA_COUNT }, (_, index) => ({
    id: `a${index}`,
    name: `Bydel ${index + 1}`,
    kind: 'district',
  }));
  const observations = areas.flatMap(({ id }, index) =>
    Array.from(
      { length: 20 },
      (_, year): Row => ({
        indicator: 'jobless',
        area: id,
        period: String(2001 + year),
        value: ((index * 37 + year * 11) % 500) / 10,
      }),
    ),
  );
  return districtDocument({ areas, observations });
}

const small = { tag: 'bydel-table', document: districtDocument, attributes: { indicator: 'jobless' } };
const large = { tag: 'bydel-table', document: largeDocument, attributes: { indicator: 'jobless' } };

const rowsOf = (widget: Element): string[][] =>
  [...inside(widget).table!.tBodies[0]!.rows].map(({ cells }) =>
    [...cells].map(({ textContent }) => plain(textContent)),
  );
const firstOf = (widget: Element, column = 0): string => rowsOf(widget)[0]?.[column] ?? '';
const sortedBy = (widget: Element): (string | null)[] =>
  [...inside(widget).table!.tHead!.rows[0]!.cells].map((cell) => cell.getAttribute('aria-sort'));
const tools = (widget: Element): string => plain(widget.shadowRoot!.querySelector('.tools')?.textContent ?? '');

async function press(widget: Widget, label: RegExp): Promise<void> {
  inside(widget).button(label).focus();
  await sendKeys({ press: 'Enter' });
  await widget.updateComplete;
}

async function filter(widget: Widget, query: string): Promise<void> {
  const input = widget.shadowRoot!.querySelector('input')!;
  input.focus();
  input.select();
  await (query ? sendKeys({ type: query }) : sendKeys({ press: 'Delete' }));
  await widget.updateComplete;
}

describe('bydel-table: sorting', () => {
  it('shows the function of a person from the day on which the name expires, by the clock it is given', async () => {
    const document = (): object => ({ ...districtDocument(), actors: [PERSON] });
    const table = await draw({ tag: 'bydel-table', document, attributes: { of: 'actors' } });
    for (const [day, name] of [
      [30, 'Navn'],
      [31, 'Tovholder'],
    ] as const) {
      Object.assign(table, { clock: () => new Date(2026, 8, day, 23, 30) });
      await table.updateComplete;
      expect(firstOf(table)).to.equal(name);
    }
  });

  it('goes from rising to falling and back to the document’s order, by keyboard', async () => {
    const widget = await draw(small);
    expect(firstOf(widget)).to.equal('Prøveby Kommune');
    await press(widget, /^\s*Tal/);
    expect(sortedBy(widget)).to.deep.equal([null, null, 'ascending']);
    expect(firstOf(widget, 2)).to.equal('11,2');
    await press(widget, /^\s*Tal/);
    expect(sortedBy(widget)).to.deep.equal([null, null, 'descending']);
    expect(firstOf(widget, 2)).to.equal('33,1');
    await press(widget, /^\s*Tal/);
    expect(sortedBy(widget)).to.deep.equal([null, null, null]);
    expect(firstOf(widget)).to.equal('Prøveby Kommune');
  });

  it('keeps the focus on its button and says what it did', async () => {
    const widget = await draw(small);
    const button = inside(widget).button(/Område/);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await expectSaid(widget, /^Sorteret efter Område, stigende\.$/);
    expect(widget.shadowRoot!.activeElement).to.equal(button);
  });

  it('follows the Danish alphabet, with numbers in texts by value', async () => {
    const areas = ['Åsen', 'Bydel 10', 'Østerby', 'Bydel 9', 'Ærø'].map((name, index) => ({ id: `a${index}`, name }));
    const observations = areas.map(({ id }) => ({ indicator: 'jobless', area: id, period: '2024', value: 1 }));
    const widget = await draw(small, { data: districtDocument({ areas, observations }) });
    await press(widget, /Område/);
    expect(rowsOf(widget).map(([name]) => name)).to.deep.equal(['Bydel 9', 'Bydel 10', 'Ærø', 'Østerby', 'Åsen']);
  });

  it('leaves hidden figures last both ways, in the document’s order', async () => {
    const observations: Row[] = [
      { indicator: 'jobless', area: 'vest', period: '2024', value: null, missing: 'suppressed' },
      { indicator: 'jobless', area: 'nord', period: '2024', value: 3 },
      { indicator: 'jobless', area: 'syd', period: '2024', value: null, missing: 'not-collected' },
      { indicator: 'jobless', area: 'kommunen', period: '2024', value: 9 },
    ];
    const widget = await draw(small, { data: districtDocument({ observations }) });
    await press(widget, /^\s*Tal/);
    expect(rowsOf(widget).map(([area]) => area)).to.deep.equal([
      'Nordparken',
      'Prøveby Kommune',
      'Vestvangen',
      'Sydhavnen',
    ]);
    await press(widget, /^\s*Tal/);
    expect(rowsOf(widget).map(([area]) => area)).to.deep.equal([
      'Prøveby Kommune',
      'Nordparken',
      'Vestvangen',
      'Sydhavnen',
    ]);
  });
});

describe('bydel-table: many rows', () => {
  it('shows 500 at a time and says which', async () => {
    const widget = await draw(large);
    expect(rowsOf(widget).length).to.equal(500);
    expect(tools(widget)).to.contain('Række 1–500 af 1.200');
  });

  it('turns the page, announces the rows, and goes on from the top by the same button', async () => {
    const widget = await draw(large);
    const [, below] = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.pager .next')];
    below!.focus();
    await sendKeys({ press: 'Enter' });
    await expectSaid(widget, /^Række 501–1\.000 af 1\.200$/);
    expect(firstOf(widget)).to.equal('Bydel 26');
    expect(widget.shadowRoot!.activeElement).to.equal(widget.shadowRoot!.querySelector('.tools .next'));
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(rowsOf(widget).length).to.equal(200);
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(tools(widget)).to.contain('Række 1.001–1.200 af 1.200');
    await press(widget, /Forrige rækker/);
    expect(tools(widget)).to.contain('Række 501–1.000 af 1.200');
  });

  it('sorts all of them, not only the page, and begins at the first page again', async () => {
    const widget = await draw(large);
    await press(widget, /Næste rækker/);
    await press(widget, /^\s*Tal/);
    await press(widget, /^\s*Tal/);
    expect(firstOf(widget, 2)).to.equal('49,9');
    expect(tools(widget)).to.contain('Række 1–500');
  });

  it('finds rows by what is written in them, on every page, and says how many', async () => {
    const widget = await draw(large);
    await filter(widget, 'bydel 60 2020');
    expect(rowsOf(widget).map(([area, period]) => [area, period])).to.deep.equal([['Bydel 60', '2020']]);
    await expectSaid(widget, /^1 af 1\.200 rækker passer\.$/);
    expect(widget.shadowRoot!.querySelector('.pager')).to.equal(null);
    await filter(widget, 'findes ikke');
    expect(rowsOf(widget)).to.deep.equal([]);
    expect(tools(widget)).to.contain('Ingen af 1.200 rækker passer.');
    await filter(widget, '');
    expect(rowsOf(widget).length).to.equal(500);
  });

  it('offers no filter where twenty rows or fewer are seen at a glance', async () => {
    expect((await draw(small)).shadowRoot!.querySelector('input')).to.equal(null);
  });

  it('keeps order and filter when the figures are replaced, and drops them for another table', async () => {
    const widget = await draw(large);
    await press(widget, /^\s*Tal/);
    await filter(widget, 'bydel 60');
    widget.data = largeDocument();
    await widget.ready;
    expect(sortedBy(widget)).to.deep.equal([null, null, 'ascending']);
    expect(rowsOf(widget).length).to.equal(20);
    widget.removeAttribute('indicator');
    await widget.updateComplete;
    expect(rowsOf(widget).length).to.equal(500);
    expect(sortedBy(widget).join('')).to.equal('');
    expect(widget.shadowRoot!.querySelector('input')!.value).to.equal('');
  });

  it('begins at the first page when another document comes', async () => {
    const widget = await draw(large);
    await press(widget, /Næste rækker/);
    widget.data = { ...largeDocument(), indicators: [{ id: 'jobless', label: 'Andet tal', unit: 'percent' }] };
    await widget.ready;
    expect(tools(widget)).to.contain('Række 1–500 af 1.200');
  });

  it('speaks English where the page does', async () => {
    const widget = await draw(large, { lang: 'en' });
    expect(tools(widget)).to.equal('Filter rows Rows 1–500 of 1,200 Previous rows Next rows');
    await press(widget, /^\s*Area/);
    await expectSaid(widget, /^Sorted by Area, ascending\.$/);
  });

  it('gives all rows as CSV, whatever page and filter are shown', async () => {
    const widget = await draw(large);
    await filter(widget, 'bydel 60');
    expect((await widget.toCSV()).trim().split('\r\n').length).to.equal(1201);
  });
});

describe('bydel-table: its place', () => {
  it('scrolls sideways within itself at 320 px, with the first column in sight', async () => {
    await setViewport({ width: 320, height: 640 });
    const widget = await draw({ ...large, attributes: {} });
    // Whatever fonts there are: letters that the table cannot fit side by side.
    widget.style.setProperty('--bydel-font-size', '1.6rem');
    await oneFrame();
    const scroll = widget.shadowRoot!.querySelector<HTMLElement>('.scroll')!;
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(scroll.scrollWidth).to.be.greaterThan(scroll.clientWidth);
    scroll.scrollLeft = 200;
    const heading = scroll.querySelector('tbody th')!.getBoundingClientRect();
    expect(heading.left).to.be.at.least(scroll.getBoundingClientRect().left - 1);
    expect(heading.width).to.be.lessThan(scroll.clientWidth / 2);
  });

  it('scrolls within a box of fixed height and keeps the headings in sight', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('bydel-table');
    widget.style.setProperty('height', '420px');
    widget.eager = true;
    widget.data = largeDocument();
    box.append(widget);
    await widget.ready;
    const scroll = widget.shadowRoot!.querySelector<HTMLElement>('.scroll')!;
    scroll.scrollTop = 300;
    const { top } = scroll.getBoundingClientRect();
    expect(scroll.querySelector('thead th')!.getBoundingClientRect().top).to.be.within(top - 1, top + 1);
    expect(scroll.getBoundingClientRect().bottom).to.be.at.most(widget.getBoundingClientRect().bottom);
  });

  it('prints the rows of the page without a frame that cuts them off', async () => {
    const widget = await draw(large);
    await emulate({ media: 'print' });
    const scroll = widget.shadowRoot!.querySelector<HTMLElement>('.scroll')!;
    expect(getComputedStyle(scroll).overflow).to.equal('visible');
    expect(widget.shadowRoot!.querySelector<HTMLElement>('.tools')!.offsetHeight).to.equal(0);
    expect(plain(widget.shadowRoot!.querySelector<HTMLElement>('.table > .pager')!.innerText)).to.equal(
      'Række 1–500 af 1.200',
    );
  });
});

describe('bydel-table: what it shows', () => {
  it('takes lists with spaces or commas and other records with `of`', async () => {
    const widget = await draw({ ...small, attributes: { indicator: 'jobless', areas: 'nord, syd vest' } });
    expect(new Set(rowsOf(widget).map(([area]) => area)).size).to.equal(3);
    widget.setAttribute('of', 'actors');
    await widget.updateComplete;
    expect(inside(widget).message).to.contain('ingen aktører');
    expect(inside(widget).table).to.equal(null);
  });
});
