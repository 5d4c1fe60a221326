/** Everything that a reader does with a widget, under the strict policy. */
import { expect, waitUntil } from '@open-wc/testing';
import { openPolicyPage, type PolicyPage } from '../helpers/policy-page.js';
import type { Widget } from '../helpers/widget-suite.js';

interface Exporting extends Widget {
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob | null>;
}

const TAGS = ['bydel-source', 'bydel-indicator', 'bydel-table', 'bydel-timeline', 'bydel-network'];

async function openPage(): Promise<PolicyPage> {
  const page = await openPolicyPage('/test/policy/use.html');
  await Promise.all(TAGS.map((tag) => page.customElements.whenDefined(tag)));
  await Promise.all(widgetsOf(page).map(({ ready }) => ready));
  return page;
}

function widgetsOf({ document }: PolicyPage): Exporting[] {
  return [...document.querySelectorAll<Exporting>('bydel-indicator, bydel-table, bydel-timeline, bydel-network')];
}

function find({ document }: PolicyPage, id: string): Exporting {
  return document.querySelector<Exporting>(`#${id}`)!;
}

function press(widget: Widget, label: RegExp): void {
  const buttons = [...widget.shadowRoot!.querySelectorAll('button')];
  const found = buttons.find(({ textContent }) => label.test(textContent.trim()));
  if (!found)
    throw new Error(`No button ${String(label)} among ${buttons.map(({ textContent }) => textContent).join(', ')}`);
  found.click();
}

/** The frame is another realm: its events must be its own. */
function pointerEvent(widget: Widget, type: string, at: { readonly clientX: number; readonly clientY: number }): Event {
  const { PointerEvent: Own } = widget.ownerDocument.defaultView as unknown as { PointerEvent: typeof PointerEvent };
  return new Own(type, { ...at, bubbles: true, composed: true });
}

describe('a page in use under the strict policy', () => {
  it('draws each form of a widget, and tells of the file that is missing', async () => {
    const page = await openPage();
    for (const id of ['trend', 'ranking', 'apart', 'alone', 'timeline', 'network']) {
      expect(find(page, id).shadowRoot!.querySelector('.scene'), id).not.to.equal(null);
    }
    expect(find(page, 'table').shadowRoot!.querySelectorAll('tbody tr').length).to.be.greaterThan(10);
    await waitUntil(() => /404/.test(find(page, 'missing').shadowRoot!.textContent ?? ''), 'the failure is not told');
    expect(page.violations).to.deep.equal([]);
  });

  it('turns pictures into tables and back, sorts, and filters', async () => {
    const page = await openPage();
    const trend = find(page, 'trend');
    press(trend, /Vis som tabel/);
    await waitUntil(() => trend.shadowRoot!.querySelector('table'), 'no table');
    trend.shadowRoot!.querySelector<HTMLButtonElement>('th button')!.click();
    await trend.updateComplete;
    press(trend, /Vis som figur/);
    await waitUntil(() => trend.shadowRoot!.querySelector('.plot'), 'no picture');
    const input = find(page, 'table').shadowRoot!.querySelector('input')!;
    input.value = 'job';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await find(page, 'table').updateComplete;
    expect(page.violations).to.deep.equal([]);
  });

  it('gives its files: CSV, SVG and PNG, by call and by button', async () => {
    const page = await openPage();
    for (const id of ['trend', 'ranking', 'apart', 'alone']) {
      const widget = find(page, id);
      expect((await widget.toCSV()).length, id).to.be.greaterThan(50);
      expect(await widget.toSVG(), id).to.match(/^<svg/);
      expect((await widget.toPNG())?.size, id).to.be.greaterThan(1_000);
    }
    const saved: string[] = [];
    const trend = find(page, 'trend');
    const { HTMLAnchorElement: Own } = page.document.defaultView as unknown as {
      HTMLAnchorElement: typeof HTMLAnchorElement;
    };
    Own.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download.split('.').at(-1)!);
    };
    for (const label of [/CSV/, /SVG/, /PNG/]) {
      press(trend, /^Hent/);
      await trend.updateComplete;
      press(trend, label);
    }
    await waitUntil(() => saved.length === 3, 'a file is missing');
    expect(saved.sort()).to.deep.equal(['csv', 'png', 'svg']);
    expect(page.violations).to.deep.equal([]);
  });

  it('shows the tip for the pointer and for the keys, and takes a choice', async () => {
    const page = await openPage();
    const trend = find(page, 'trend');
    const plot = (): HTMLElement => trend.shadowRoot!.querySelector<HTMLElement>('.plot')!;
    const tip = (): Element | null => trend.shadowRoot!.querySelector('.tip');
    const { left, top, width, height } = plot().getBoundingClientRect();
    await waitUntil(() => {
      for (let step = 1; step < 10 && !tip(); step += 1) {
        plot().dispatchEvent(
          pointerEvent(trend, 'pointermove', { clientX: left + width / 2, clientY: top + (height * step) / 10 }),
        );
      }
      return tip();
    }, 'no tip');
    plot().dispatchEvent(pointerEvent(trend, 'pointerleave', { clientX: 0, clientY: 0 }));
    plot().focus();
    plot().dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
    await waitUntil(tip, 'no tip by keys');
    plot().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await trend.updateComplete;
    expect(page.violations).to.deep.equal([]);
  });
});
