import '../../../src/elements/map/map.js';
import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '../../helpers/browser.js';
import { draw, inside, plain, widgetSuite, type Widget } from '../../helpers/widget-suite.js';

interface Part {
  readonly geography: unknown;
}
const read = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../../../demo/data/${name}`, import.meta.url))).json();
const document = (await read('eksempelby.json')) as Part;
const outlines = await read('eksempelby.geojson');
/** With its outlines inside. */
const CASE = {
  tag: 'bydel-map',
  document: () => ({ ...structuredClone(document), geography: { data: outlines, key: 'bydel_id' } }),
};
const rowsOf = (map: Widget): HTMLElement[] => [...map.shadowRoot!.querySelectorAll<HTMLElement>('.row')];

widgetSuite(CASE);

describe('bydel-map', () => {
  it('loads its outlines from the address in the document, relative to the document', async () => {
    const map = window.document.createElement('bydel-map') as unknown as Widget;
    map.eager = true;
    map.src = new URL('../../../demo/data/eksempelby.json', import.meta.url).href;
    window.document.body.append(map);
    await map.ready;
    expect(map.shadowRoot!.querySelectorAll('.plot path[class*="fill-class"]').length).to.equal(14);
    expect(map.issues.filter(({ severity }) => severity !== 'info')).to.deep.equal([]);
    map.remove();
  });

  it('draws the districts’ points, and says what is wrong, where the address gives nothing', async () => {
    const data = { ...structuredClone(document), geography: { href: 'findes-ikke.geojson', format: 'geojson' } };
    const map = await draw(CASE, { data });
    expect(inside(map).count('.plot circle[class*="fill-class"]')).to.equal(14);
    expect(map.issues.some(({ pointer }) => pointer === '/geography/href')).to.equal(true);
  });

  it('chooses a district in the list, and marks it in both', async () => {
    const map = await draw(CASE);
    setTimeout(() => rowsOf(map)[2]!.click());
    const { detail } = (await oneEvent(map, 'bydel-select')) as CustomEvent<{ id: string; kind: string }>;
    expect(detail.kind).to.equal('area');
    await map.updateComplete;
    expect(rowsOf(map)[2]!.getAttribute('aria-pressed')).to.equal('true');
    expect(inside(map).count('[data-key="highlight"]')).to.equal(1);
    expect(inside(map).summary).to.contain(plain(rowsOf(map)[2]!.querySelector('.name')!.textContent));
  });

  it('has one tab stop in the list; arrows, a rank and a name move in it', async () => {
    const map = await draw(CASE);
    const focused = (): string => plain(map.shadowRoot!.activeElement!.textContent);
    expect(rowsOf(map).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    rowsOf(map)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.match(/^2 /);
    await sendKeys({ press: 'End' });
    expect(focused()).to.match(/^14 /);
    await sendKeys({ press: 's' });
    await map.updateComplete;
    expect(focused()).to.match(/^\d+ S/);
    expect(rowsOf(map).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('shows the same as tiles where the reader asks for it', async () => {
    const map = await draw(CASE);
    inside(map)
      .button(/Vis som felter/)
      .click();
    await map.updateComplete;
    await map.ready;
    expect(inside(map).plot!.getAttribute('aria-label')).to.contain('Feltkort');
    expect(inside(map).button(/Vis som kort/)).to.be.instanceOf(HTMLButtonElement);
  });
});
