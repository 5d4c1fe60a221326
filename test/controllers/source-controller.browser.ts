import { expect } from '@open-wc/testing';
import { html, LitElement, nothing, render, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { SourceController } from '../../src/controllers/source-controller.js';
import { fakeFetch, type FakeFetch } from '../data/fake-fetch.js';

const ADDRESS = new URL('tal.json', document.baseURI).href;

const documentOf = (...areas: string[]): object => ({ version: '1.0', areas: areas.map((id) => ({ id, name: id })) });
const json = (...areas: string[]): string => JSON.stringify(documentOf(...areas));

/** The smallest widget: writes down what it is given each time it draws. */
class TestWidget extends LitElement {
  readonly sources = new SourceController(this);
  @property() src?: string;
  @property() source?: string;
  @property({ attribute: false }) data?: unknown;
  draws = 0;

  get areas(): string {
    return [...(this.sources.state.model?.areas.keys() ?? [])].join(' ');
  }

  protected override render(): TemplateResult {
    this.draws += 1;
    return html`${this.sources.state.status} ${this.areas}`;
  }
}
customElements.define('test-widget', TestWidget);

const box = document.createElement('div');
const browserFetch = window.fetch;

/** The nodes of a template, not yet in the page. */
function nodesOf(template: TemplateResult): DocumentFragment {
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  return fragment;
}

/** Puts the template alone into the page. @returns the first widget in it */
function show(template: TemplateResult): TestWidget {
  box.replaceChildren(nodesOf(template));
  return box.querySelector<TestWidget>('test-widget')!;
}

function sourceOf(area: string, id?: string, inner?: TemplateResult): TemplateResult {
  return html`<bydel-source id=${id ?? nothing}
    ><script type="application/json">
      ${json(area)}
    </script>
    ${inner}</bydel-source
  >`;
}

const WIDGET = html`<test-widget></test-widget>`;
const namedWidget = (source: string): TemplateResult => html`<test-widget source=${source}></test-widget>`;

/** Resolves when the widget has drawn the text. */
async function drawn(widget: TestWidget, text: string): Promise<void> {
  for (;;) {
    await widget.updateComplete;
    const shown = widget.renderRoot.textContent?.trim();
    if (shown === text) return;
    await new Promise(requestAnimationFrame);
  }
}

function serve(answers: Parameters<typeof fakeFetch>[0]): FakeFetch {
  const fake = fakeFetch(answers);
  window.fetch = fake.fetch;
  return fake;
}

beforeEach(() => document.body.append(box));
afterEach(() => {
  box.replaceChildren();
  window.fetch = browserFetch;
});

describe('before the code of bydel-source has arrived', () => {
  it('widgets wait, inside and by id, and draw when it has', async () => {
    const inside = show(html`${sourceOf('a', 'facts', WIDGET)}${namedWidget('facts')}`);
    const byId = box.querySelector<TestWidget>(':scope > test-widget')!;
    await Promise.all([drawn(inside, 'loading'), drawn(byId, 'loading')]);
    expect(inside.sources.isUnset).to.equal(false);
    await import('../../src/elements/source/source.js');
    await Promise.all([drawn(inside, 'ready a'), drawn(byId, 'ready a')]);
  });
});

describe('where the document comes from', () => {
  before(() => import('../../src/elements/source/source.js').then(() => undefined));

  it('is the source around the widget', async () => {
    await drawn(show(sourceOf('outer', 'outer', sourceOf('inner', 'inner', html`<p>${WIDGET}</p>`))), 'ready inner');
  });

  it('is data, else src, else source, else the source around', async () => {
    serve({ [ADDRESS]: { body: json('src') } });
    const widget = show(html`${sourceOf('around', 'around', WIDGET)}${sourceOf('named', 'named')}`);
    await drawn(widget, 'ready around');
    widget.source = 'named';
    await drawn(widget, 'ready named');
    widget.src = 'tal.json';
    await drawn(widget, 'ready src');
    widget.data = documentOf('data');
    await drawn(widget, 'ready data');
    widget.data = undefined;
    await drawn(widget, 'ready src');
    widget.src = '';
    await drawn(widget, 'ready named');
    widget.source = undefined;
    await drawn(widget, 'ready around');
  });

  it('is nowhere, and the widget knows it', async () => {
    const widget = show(WIDGET);
    await drawn(widget, 'idle');
    expect(widget.sources.isUnset).to.equal(true);
    expect(widget.sources.store).to.equal(undefined);
  });

  it('reaches through shadow roots and slots', async () => {
    const widget = show(html`<div>${WIDGET}</div>`);
    const frame = box.firstElementChild!;
    const root = frame.attachShadow({ mode: 'open' });
    const source = document.createElement('bydel-source');
    source.append(document.createElement('slot'));
    root.append(source);
    source.data = documentOf('frame');
    await drawn(widget, 'ready frame');
    const inner = document.createElement('p');
    inner.attachShadow({ mode: 'open' }).append(document.createElement('test-widget'));
    source.append(inner);
    await drawn(inner.shadowRoot!.querySelector<TestWidget>('test-widget')!, 'ready frame');
  });

  it('is looked for by id in the widget’s own tree first, then around it', async () => {
    box.replaceChildren(nodesOf(sourceOf('page', 'facts')));
    const frame = document.createElement('div');
    box.append(frame);
    const root = frame.attachShadow({ mode: 'open' });
    root.append(nodesOf(namedWidget('facts')));
    const widget = root.querySelector<TestWidget>('test-widget')!;
    await drawn(widget, 'ready page');
    root.append(nodesOf(sourceOf('own', 'facts')));
    widget.remove();
    root.append(widget);
    await drawn(widget, 'ready own');
  });

  it('loads the same src once for all widgets, each with its own choice', async () => {
    const fake = serve({ [ADDRESS]: { body: json('a', 'b') } });
    const first = show(html`<test-widget src="tal.json"></test-widget><test-widget src="./tal.json"></test-widget>`);
    const second = box.querySelectorAll<TestWidget>('test-widget')[1]!;
    await Promise.all([drawn(first, 'ready a b'), drawn(second, 'ready a b')]);
    first.sources.choose({ kind: 'area', id: 'a' });
    expect(fake.asked.length).to.equal(1);
    expect([first, second].map(({ sources }) => sources.state.selection)).to.deep.equal([{ area: 'a' }, {}]);
  });
});

describe('order', () => {
  it('does not matter: a source may come after the widgets that name it', async () => {
    const widget = show(namedWidget('late'));
    await drawn(widget, 'loading');
    box.append(nodesOf(sourceOf('late', 'late')));
    await drawn(widget, 'ready late');
  });

  it('does not matter: a source may get its id last', async () => {
    const widget = show(html`${namedWidget('late')}${sourceOf('late')}`);
    await drawn(widget, 'loading');
    box.querySelector('bydel-source')!.id = 'late';
    await drawn(widget, 'ready late');
  });

  it('says so when the source does not come, and still takes it when it does', async () => {
    const widget = show(namedWidget('later'));
    await drawn(widget, 'failed');
    expect(widget.sources.state.issues.map(({ code, values }) => [code, values])).to.deep.equal([
      ['unknown-source', { id: 'later' }],
    ]);
    box.append(nodesOf(sourceOf('late', 'later')));
    await drawn(widget, 'ready late');
  });

  it('follows a source that is replaced, removed or renamed', async () => {
    const widget = show(html`${namedWidget('facts')}${sourceOf('first', 'facts')}`);
    await drawn(widget, 'ready first');
    box.querySelector('bydel-source')!.replaceWith(nodesOf(sourceOf('second', 'facts')));
    await drawn(widget, 'ready second');
    box.querySelector('bydel-source')!.id = 'other';
    await drawn(widget, 'loading');
    box.querySelector('bydel-source')!.id = 'facts';
    await drawn(widget, 'ready second');
    box.querySelector('bydel-source')!.remove();
    await drawn(widget, 'loading');
  });

  it('follows a widget that moves from one source to another', async () => {
    const widget = show(html`${sourceOf('left', 'left', WIDGET)}${sourceOf('right', 'right')}`);
    await drawn(widget, 'ready left');
    box.querySelector('#right')!.append(widget);
    await drawn(widget, 'ready right');
    box.append(widget);
    await drawn(widget, 'idle');
  });

  it('follows a source that moves with its widgets, and keeps what was chosen', async () => {
    const widget = show(
      html`<section></section>
        ${sourceOf('a', 'facts', WIDGET)}`,
    );
    await drawn(widget, 'ready a');
    widget.sources.choose({ kind: 'area', id: 'a' });
    box.querySelector('section')!.append(box.querySelector('bydel-source')!);
    await drawn(widget, 'ready a');
    expect(widget.sources.state.selection).to.deep.equal({ area: 'a' });
  });

  it('keeps document and choice of a lone widget that moves', async () => {
    const widget = show(
      html`<section></section>
        ${WIDGET}`,
    );
    widget.data = documentOf('a');
    await drawn(widget, 'ready a');
    const { model } = widget.sources.state;
    widget.sources.choose({ kind: 'area', id: 'a' });
    box.querySelector('section')!.append(widget);
    await drawn(widget, 'ready a');
    expect(widget.sources.state.model).to.equal(model);
    expect(widget.sources.state.selection).to.deep.equal({ area: 'a' });
  });
});

describe('choices', () => {
  function pair(): TestWidget[] {
    show(html`${sourceOf('a', 'facts', WIDGET)}${namedWidget('facts')}`);
    return [...box.querySelectorAll<TestWidget>('test-widget')];
  }

  it('reach every widget of the source, and are taken back by choosing again', async () => {
    const [first, second] = pair();
    await Promise.all([drawn(first!, 'ready a'), drawn(second!, 'ready a')]);
    const details: unknown[] = [];
    const note = ({ detail }: CustomEvent<unknown>): number => details.push(detail);
    document.addEventListener('bydel-select', note);
    const draws = second!.draws;
    first!.sources.choose({ kind: 'area', id: 'a' });
    expect(second!.sources.state.selection).to.deep.equal({ area: 'a' });
    await second!.updateComplete;
    expect(second!.draws).to.equal(draws + 1);
    second!.sources.choose({ kind: 'area', id: 'a' });
    expect(first!.sources.state.selection).to.deep.equal({});
    document.removeEventListener('bydel-select', note);
    expect(details).to.deep.equal([
      { kind: 'area', id: 'a', selected: true },
      { kind: 'area', id: 'a', selected: false },
    ]);
  });

  it('of a period reach every widget too', async () => {
    const [first, second] = pair();
    await drawn(second!, 'ready a');
    const asked = new Promise((resolve) =>
      box.addEventListener('bydel-period', ({ detail }) => resolve(detail), { once: true }),
    );
    first!.sources.choosePeriod('2024');
    expect(await asked).to.deep.equal({ period: '2024' });
    expect(second!.sources.state.period).to.equal('2024');
  });

  it('come to nothing where the page says no', async () => {
    const [first, second] = pair();
    await drawn(second!, 'ready a');
    for (const type of ['bydel-select', 'bydel-period']) {
      box.addEventListener(type, (event) => event.preventDefault(), { once: true });
    }
    first!.sources.choose({ kind: 'area', id: 'a' });
    first!.sources.choosePeriod('2024');
    expect(second!.sources.state.selection).to.deep.equal({});
    expect(second!.sources.state.period).to.equal(undefined);
  });
});

describe('a widget that has left', () => {
  it('hears nothing any more and gives up its load', async () => {
    const fake = serve({ [ADDRESS]: 'never' });
    const widget = show(html`<test-widget src="tal.json"></test-widget>`);
    await drawn(widget, 'loading');
    widget.remove();
    await Promise.resolve();
    expect(fake.asked[0]?.init.signal?.aborted).to.equal(true);
  });

  it('leaves no listener behind, 200 times over', async () => {
    const counts = new Map<string, number>();
    const add = document.addEventListener.bind(document);
    const remove = document.removeEventListener.bind(document);
    document.addEventListener = (...args: Parameters<typeof add>) => {
      counts.set(args[0], (counts.get(args[0]) ?? 0) + 1);
      add(...args);
    };
    document.removeEventListener = (...args: Parameters<typeof remove>) => {
      counts.set(args[0], (counts.get(args[0]) ?? 0) - 1);
      remove(...args);
    };
    show(html`${WIDGET}${namedWidget('nowhere')}${sourceOf('a', 'facts', WIDGET)}`);
    const nodes = [...box.childNodes];
    for (let time = 0; time < 200; time += 1) {
      box.replaceChildren();
      box.append(...nodes);
    }
    box.replaceChildren();
    Reflect.deleteProperty(document, 'addEventListener');
    Reflect.deleteProperty(document, 'removeEventListener');
    expect(
      [...counts.values()].every((count) => count === 0),
      JSON.stringify([...counts]),
    ).to.equal(true);
    expect(counts.size).to.be.greaterThan(0);
  });

  it('draws again when it comes back', async () => {
    const widget = show(sourceOf('a', 'facts', WIDGET));
    await drawn(widget, 'ready a');
    const draws = widget.draws;
    widget.remove();
    box.querySelector('bydel-source')!.data = documentOf('b');
    await box.querySelector('bydel-source')!.ready;
    expect(widget.draws).to.equal(draws);
    box.querySelector('bydel-source')!.append(widget);
    await drawn(widget, 'ready b');
  });
});
