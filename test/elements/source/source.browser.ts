import { expect } from '@open-wc/testing';
import '../../../src/elements/source/source.js';
import { fakeFetch, type FakeFetch } from '../../data/fake-fetch.js';

const ADDRESS = new URL('tal.json', document.baseURI).href;
const OTHER = new URL('andre.json', document.baseURI).href;

const documentOf = (...areas: string[]): object => ({ version: '1.0', areas: areas.map((id) => ({ id, name: id })) });
const body = (...areas: string[]): { readonly body: string } => ({ body: JSON.stringify(documentOf(...areas)) });

type Source = HTMLElementTagNameMap['bydel-source'];

const browserFetch = window.fetch;
const browserInterval = window.setInterval;
const box = document.createElement('div');

function serve(answers: Parameters<typeof fakeFetch>[0]): FakeFetch {
  const fake = fakeFetch(answers);
  window.fetch = fake.fetch;
  return fake;
}

/** Puts a source into the page, made by hand so that nothing but the page's own HTML rules apply. */
function mount(attributes: Readonly<Record<string, string>> = {}, script?: string): Source {
  const source = document.createElement('bydel-source');
  for (const [name, value] of Object.entries(attributes)) source.setAttribute(name, value);
  if (script !== undefined) source.append(jsonScript(script));
  box.append(source);
  return source;
}

function jsonScript(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

/** Resolves with the detail of the next such event. */
function next<T>(target: EventTarget, type: string): Promise<T> {
  return new Promise((resolve) =>
    target.addEventListener(type, (event) => resolve((event as CustomEvent<T>).detail), { once: true }),
  );
}

const areas = (source: Source): readonly string[] => [...(source.document?.areas.keys() ?? [])];
const codes = (source: Source): readonly string[] => source.issues.map(({ code }) => code);

beforeEach(() => document.body.append(box));
afterEach(() => {
  box.replaceChildren();
  window.fetch = browserFetch;
  window.setInterval = browserInterval;
});

describe('bydel-source', () => {
  it('loads the document at src', async () => {
    serve({ [ADDRESS]: body('a') });
    const source = mount({ src: 'tal.json' });
    await source.ready;
    expect(areas(source)).to.deep.equal(['a']);
    expect(codes(source)).to.deep.equal([]);
  });

  it('reads the document in its child script', async () => {
    const source = mount({}, JSON.stringify(documentOf('a')));
    await source.ready;
    expect(areas(source)).to.deep.equal(['a']);
  });

  it('takes data before src, and src before the script', async () => {
    serve({ [ADDRESS]: body('src') });
    const source = mount({ src: 'tal.json' }, JSON.stringify(documentOf('script')));
    source.data = documentOf('data');
    await source.ready;
    expect(areas(source)).to.deep.equal(['data']);
    source.data = undefined;
    await next(source, 'bydel-ready');
    expect(areas(source)).to.deep.equal(['src']);
    source.removeAttribute('src');
    await next(source, 'bydel-ready');
    expect(areas(source)).to.deep.equal(['script']);
  });

  it('takes data that was set before its code had arrived', async () => {
    // Elements of a document without a window have no code yet; they get it when they enter the page.
    const source = document.implementation.createHTMLDocument().createElement('bydel-source');
    Object.defineProperty(source, 'data', {
      value: documentOf('early'),
      configurable: true,
      writable: true,
      enumerable: true,
    });
    box.append(source);
    await source.ready;
    expect(areas(source)).to.deep.equal(['early']);
  });

  it('reads data again when it is set again, be it the same object', async () => {
    const data = { ...documentOf('a') } as { areas: object[] };
    const source = mount();
    source.data = data;
    await source.ready;
    data.areas.push({ id: 'b', name: 'b' });
    source.data = data;
    await next(source, 'bydel-ready');
    expect(areas(source)).to.deep.equal(['a', 'b']);
  });

  it('loads another document when src changes', async () => {
    serve({ [ADDRESS]: body('a'), [OTHER]: body('b') });
    const source = mount({ src: 'tal.json' });
    await source.ready;
    source.src = 'andre.json';
    await source.updateComplete;
    expect(source.document, 'the old figures do not stand under the new address').to.equal(undefined);
    await source.ready;
    expect(areas(source)).to.deep.equal(['b']);
  });

  it('reads the script again when its text is replaced, and a script that comes later', async () => {
    const source = mount();
    source.append(jsonScript(JSON.stringify(documentOf('a'))));
    await next(source, 'bydel-ready');
    source.querySelector('script')!.textContent = JSON.stringify(documentOf('b'));
    await next(source, 'bydel-ready');
    expect(areas(source)).to.deep.equal(['b']);
    source.querySelector('script')!.replaceWith(jsonScript(JSON.stringify(documentOf('c'))));
    await next(source, 'bydel-ready');
    expect(areas(source)).to.deep.equal(['c']);
    source.querySelector('script')!.firstChild!.nodeValue = JSON.stringify(documentOf('d'));
    await next(source, 'bydel-ready');
    expect(areas(source)).to.deep.equal(['d']);
  });

  it('overlooks scripts that are not its own', async () => {
    const source = mount();
    const inner = document.createElement('div');
    inner.append(jsonScript(JSON.stringify(documentOf('inner'))));
    source.append(inner, jsonScript(JSON.stringify(documentOf('own'))));
    await source.ready;
    expect(areas(source)).to.deep.equal(['own']);
  });

  it('tells the page when it is ready, without bubbling', async () => {
    let bubbled = 0;
    const count = (): void => void (bubbled += 1);
    box.addEventListener('bydel-ready', count);
    const source = mount();
    source.data = { ...documentOf('a'), colour: 'red' };
    const { issues } = await next<{ issues: readonly { code: string }[] }>(source, 'bydel-ready');
    expect(issues.map(({ code }) => code)).to.deep.equal(['unknown-field']);
    box.removeEventListener('bydel-ready', count);
    expect(bubbled).to.equal(0);
  });

  it('says in words what is wrong, in the page’s language', async () => {
    serve({ [ADDRESS]: { status: 404 } });
    const said: { code: string; message: string; pointer: string }[] = [];
    for (const lang of ['da', 'en']) {
      const source = mount({ src: 'tal.json', lang });
      said.push(await next(source, 'bydel-error'));
      await source.ready;
      expect(codes(source)).to.deep.equal(['load-failed']);
    }
    expect(said.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
      ['load-failed', ''],
      ['load-failed', ''],
    ]);
    expect(said[0]?.message).to.contain(ADDRESS);
    expect(said[0]?.message).not.to.equal(said[1]?.message);
  });

  it('answers every kind of bad text with an issue', async () => {
    const bad = [
      '{"version":"1.0"',
      '<!doctype html>',
      '[]',
      '{"version":"2.0"}',
      '{"version":NaN}',
      `${'['.repeat(100_000)}`,
    ];
    for (const script of bad) {
      const source = mount({}, script);
      const { code } = await next<{ code: string }>(source, 'bydel-error');
      expect(codes(source)).to.deep.equal([code]);
      expect(source.document).to.equal(undefined);
    }
  });

  it('shows its children as if it were not there', async () => {
    const source = mount();
    source.append('Text');
    await source.updateComplete;
    expect(getComputedStyle(source).display).to.equal('contents');
    source.hidden = true;
    expect(getComputedStyle(source).display).to.equal('none');
  });
});

describe('a source that is frozen', () => {
  it('takes the file that the hash was made of, and no other', async () => {
    const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(body('a').body));
    const integrity = `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
    serve({ [ADDRESS]: body('a'), [OTHER]: body('b') });
    const good = mount({ src: 'tal.json', integrity });
    const bad = mount({ src: 'andre.json', integrity });
    await Promise.all([good.ready, bad.ready]);
    expect(areas(good)).to.deep.equal(['a']);
    expect(codes(bad)).to.deep.equal(['integrity-failed']);
  });
});

describe('a source without a document', () => {
  const [browserTimeout, browserClear] = [window.setTimeout, window.clearTimeout];
  afterEach(() => {
    Object.assign(window, { setTimeout: browserTimeout, clearTimeout: browserClear });
  });

  /** The waits that pass when the test says so. */
  function holdTimeouts(): { readonly pass: () => void } {
    const waits = new Map<number, () => void>();
    const setTimeout = (tick: () => void): number => waits.set(waits.size + 1, tick).size;
    Object.assign(window, { setTimeout, clearTimeout: (id: number) => void waits.set(id, () => {}) });
    return { pass: () => [...waits.values()].forEach((tick) => tick()) };
  }

  it('says so, and takes the document that comes later', async () => {
    const { pass } = holdTimeouts();
    const source = mount({ scr: 'tal.json' });
    const failed = next<{ code: string; message: string }>(source, 'bydel-error');
    await source.updateComplete;
    expect(codes(source)).to.deep.equal([]);
    pass();
    expect((await failed).code).to.equal('no-document');
    expect((await failed).message).to.contain('bydel-source har intet dokument');
    source.data = documentOf('a');
    await next(source, 'bydel-ready');
    expect(areas(source)).to.deep.equal(['a']);
    expect(codes(source)).to.deep.equal([]);
  });

  it('says nothing where a document comes in time, or the source has left the page', async () => {
    const { pass } = holdTimeouts();
    const [source, gone] = [mount(), mount()];
    await Promise.all([source.updateComplete, gone.updateComplete]);
    gone.remove();
    source.data = documentOf('a');
    await source.updateComplete;
    pass();
    await source.ready;
    expect([codes(source), codes(gone)]).to.deep.equal([[], []]);
  });
});

describe('a source that is refreshed', () => {
  /** Intervals that pass when the test says so. */
  function holdIntervals(): { readonly running: Map<number, { tick: () => void; milliseconds: number }> } {
    const running = new Map<number, { tick: () => void; milliseconds: number }>();
    let last = 0;
    window.setInterval = ((tick: () => void, milliseconds: number) => {
      running.set((last += 1), { tick, milliseconds });
      return last;
    }) as typeof window.setInterval;
    const clear = window.clearInterval;
    window.clearInterval = ((id: number) => void running.delete(id)) as typeof window.clearInterval;
    cleanUps.push(() => (window.clearInterval = clear));
    return { running };
  }
  const cleanUps: (() => void)[] = [];
  afterEach(() => cleanUps.splice(0).forEach((cleanUp) => cleanUp()));

  it('asks again no oftener than every 30 seconds, and keeps the figures when none come', async () => {
    const { running } = holdIntervals();
    const fake = serve({ [ADDRESS]: [body('a'), body('b'), { status: 404 }] });
    const source = mount({ src: 'tal.json', refresh: '1' });
    await source.ready;
    const [interval] = running.values();
    expect(interval?.milliseconds).to.equal(30_000);
    interval?.tick();
    await next(source, 'bydel-ready');
    expect(areas(source)).to.deep.equal(['b']);
    interval?.tick();
    await new Promise<void>((resolve) => source.store.subscribe(resolve));
    expect(areas(source)).to.deep.equal(['b']);
    expect(codes(source)).to.deep.equal(['stale', 'load-failed']);
    expect(fake.asked.length).to.equal(3);
  });

  it('stops when it leaves the page or is told to', async () => {
    const { running } = holdIntervals();
    serve({ [ADDRESS]: body('a') });
    const source = mount({ src: 'tal.json', refresh: '60' });
    await source.ready;
    expect([...running.values()].map(({ milliseconds }) => milliseconds)).to.deep.equal([60_000]);
    source.remove();
    expect(running.size).to.equal(0);
    box.append(source);
    expect(running.size).to.equal(1);
    source.removeAttribute('refresh');
    await source.updateComplete;
    expect(running.size).to.equal(0);
  });
});

describe('a source that leaves and comes back', () => {
  it('gives up what it was loading', async () => {
    const fake = serve({ [ADDRESS]: 'never' });
    const source = mount({ src: 'tal.json' });
    await source.updateComplete;
    source.remove();
    await Promise.resolve();
    expect(fake.asked[0]?.init.signal?.aborted).to.equal(true);
  });

  it('goes on loading when it only moves', async () => {
    const fake = serve({ [ADDRESS]: body('a') });
    const source = mount({ src: 'tal.json' });
    await source.updateComplete;
    const elsewhere = document.createElement('section');
    box.append(elsewhere);
    elsewhere.append(source);
    await source.ready;
    expect(areas(source)).to.deep.equal(['a']);
    expect(fake.asked.length).to.equal(1);
  });

  it('takes the script that it got while it was away', async () => {
    const source = mount({}, JSON.stringify(documentOf('a')));
    await source.ready;
    source.remove();
    source.querySelector('script')!.textContent = JSON.stringify(documentOf('b'));
    box.append(source);
    await next(source, 'bydel-ready');
    expect(areas(source)).to.deep.equal(['b']);
  });

  it('does so 200 times with one listener and one load at a time', async () => {
    const fake = serve({ [ADDRESS]: body('a') });
    const source = mount({ src: 'tal.json' });
    await source.ready;
    let ready = 0;
    source.addEventListener('bydel-ready', () => (ready += 1));
    for (let time = 0; time < 200; time += 1) {
      source.remove();
      box.append(source);
    }
    await source.ready;
    source.data = documentOf('b');
    await next(source, 'bydel-ready');
    expect(ready).to.equal(1);
    expect(fake.asked.length).to.equal(1);
    expect(areas(source)).to.deep.equal(['b']);
  });
});
