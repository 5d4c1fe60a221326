import { expect, fixture, html } from '@open-wc/testing';
import { tableControlWords } from '../../../src/i18n/table/controls.js';
import { renderTable, type TableHandlers } from '../../../src/render/html/table.js';
import { tableStyles } from '../../../src/render/html/table.styles.js';
import type { ShownTable } from '../../../src/view/table/shown-table.js';

const TABLE: ShownTable = {
  caption: 'Uden job, pct.',
  columns: [
    { key: 'area', label: 'Område' },
    { key: 'figure', label: '2024', numeric: true },
    { key: 'note', label: 'Bemærkning' },
  ],
  rows: [
    {
      key: 'nord',
      target: { kind: 'area', id: 'nord' },
      cells: [
        { text: 'Nordparken', value: 'Nordparken' },
        { text: '30,8', value: 30.8 },
        { text: 'En bemærkning, der er så lang, at den skal have plads.', value: 'x' },
      ],
    },
    {
      key: 'syd',
      target: { kind: 'area', id: 'syd' },
      cells: [
        { text: 'Sydhavnen', value: 'Sydhavnen' },
        { text: 'vises ikke af hensyn til privatliv', value: null },
        { text: '', value: null },
      ],
    },
  ],
  chosen: {},
};

interface Call {
  readonly name: string;
  readonly value: string;
}

async function draw(change: Partial<ShownTable> = {}): Promise<{ box: HTMLElement; calls: Call[] }> {
  const calls: Call[] = [];
  const handlers: TableHandlers = {
    onSort: (value) => calls.push({ name: 'sort', value }),
    onFilter: (value) => calls.push({ name: 'filter', value }),
    onTurn: (value) => calls.push({ name: 'turn', value }),
  };
  const box = await fixture<HTMLElement>(
    html`<div lang="da">${renderTable({ ...TABLE, ...change }, tableControlWords('da'), handlers)}</div>`,
  );
  return { box, calls };
}

describe('a rendered table', () => {
  it('is a native table with a caption, column headings and row headings', async () => {
    const { box } = await draw();
    const table = box.querySelector('table')!;
    expect(table.caption?.textContent?.trim()).to.equal('Uden job, pct.');
    expect([...table.tHead!.rows[0]!.cells].map((cell) => cell.getAttribute('scope'))).to.deep.equal([
      'col',
      'col',
      'col',
    ]);
    const headings = [...table.tBodies[0]!.rows].map(({ cells }) => cells[0]!);
    expect(headings.map((cell) => cell.getAttribute('scope'))).to.deep.equal(['row', 'row']);
    expect(headings.map((cell) => cell.textContent?.trim())).to.deep.equal(['Nordparken', 'Sydhavnen']);
    expect(box.querySelector('[role="grid"]')).to.equal(null);
    await expect(box).to.be.accessible();
  });

  it('stands in a named area that the keyboard can scroll', async () => {
    const area = (await draw()).box.querySelector<HTMLElement>('[role="region"]')!;
    expect(area.getAttribute('aria-label')).to.equal('Tabel, kan rulles: Uden job, pct.');
    expect(area.tabIndex).to.equal(0);
  });

  it('sorts by buttons in the headings and says only of the sorted column which way', async () => {
    const { box, calls } = await draw({ sort: { column: 'figure', direction: 'descending' } });
    const headings = [...box.querySelectorAll('thead th')];
    expect(headings.map((cell) => cell.getAttribute('aria-sort'))).to.deep.equal([null, 'descending', null]);
    expect(headings.map((cell) => cell.querySelectorAll('svg').length)).to.deep.equal([0, 1, 0]);
    box.querySelectorAll<HTMLElement>('thead button')[1]!.click();
    expect(calls).to.deep.equal([{ name: 'sort', value: 'figure' }]);
  });

  it('sets numbers to the right and tells why one is missing', async () => {
    const { box } = await draw();
    const sheet = document.createElement('style');
    sheet.textContent = tableStyles.cssText;
    box.append(sheet);
    const [number, missing] = [...box.querySelectorAll<HTMLElement>('tbody td.numeric')];
    expect(getComputedStyle(number!).textAlign).to.equal('end');
    expect(missing!.textContent).to.equal('vises ikke af hensyn til privatliv');
    expect(missing!.classList.contains('missing')).to.equal(true);
    expect(box.querySelectorAll('td.missing').length).to.equal(2);
  });

  it('gives running text room to be read', async () => {
    const { box } = await draw();
    expect(box.querySelectorAll('td.long').length).to.equal(2);
    expect(box.querySelectorAll('th.long').length).to.equal(0);
  });

  it('marks the row of what is chosen, for the eye and for the ear', async () => {
    const { box } = await draw({ chosen: { area: 'syd' } });
    const current = [...box.querySelectorAll('[aria-current="true"]')].map(({ textContent }) => textContent?.trim());
    expect(current).to.deep.equal(['Sydhavnen']);
    expect(box.querySelectorAll('tr.chosen').length).to.equal(1);
    expect((await draw({ chosen: { actor: 'syd' } })).box.querySelector('.chosen')).to.equal(null);
  });

  it('has no controls where they are not needed', async () => {
    expect((await draw()).box.querySelectorAll('input, .tools, .pager').length).to.equal(0);
  });

  it('offers a labelled filter and tells what it left', async () => {
    const { box, calls } = await draw({
      filter: { label: 'Filtrér rækker', query: 'nord', found: '1 af 40 rækker passer.' },
    });
    const input = box.querySelector('input')!;
    expect(input.labels![0]!.textContent).to.contain('Filtrér rækker');
    expect(input.value).to.equal('nord');
    expect(box.querySelector('.tools')!.textContent).to.contain('1 af 40 rækker passer.');
    input.value = 'syd';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(calls).to.deep.equal([{ name: 'filter', value: 'syd' }]);
    await expect(box).to.be.accessible();
  });

  it('pages above and below the rows, and keeps the button at an end within reach', async () => {
    const page = { range: 'Række 1–500 af 2.340', hasPrevious: false, hasNext: true };
    const { box, calls } = await draw({ page });
    expect(box.querySelectorAll('.pager').length).to.equal(2);
    const [previous, next] = [...box.querySelectorAll<HTMLButtonElement>('.pager button')];
    expect(previous!.getAttribute('aria-disabled')).to.equal('true');
    expect(previous!.disabled).to.equal(false);
    expect(next!.hasAttribute('aria-disabled')).to.equal(false);
    next!.click();
    expect(calls).to.deep.equal([{ name: 'turn', value: 'next' }]);
    await expect(box).to.be.accessible();
  });
});
