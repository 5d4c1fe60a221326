/**
 * What a document or a specification could do to a page through Vega, tried: each attack was seen to work somewhere
 * before. A document brings values, never a specification, an expression, an event, a binding, an address or usermeta.
 */
import '../../../src/define.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '../../helpers/browser.js';
import { AREAS, districtDocument, INDICATOR, yearly } from '../../helpers/district-document.js';
import { draw, inside, oneFrame, type Widget } from '../../helpers/widget-suite.js';

interface Chart extends Widget {
  spec?: unknown;
}

const BARS = {
  data: { name: 'observations' },
  mark: 'bar',
  encoding: { x: { field: 'value', type: 'quantitative', aggregate: 'sum' }, y: { field: 'area', type: 'nominal' } },
};

/** A document in which the three districts have these names. */
function named(...names: readonly string[]): object {
  const ids = ['nord', 'syd', 'vest'];
  const areas = AREAS.map((area) =>
    ids.includes(area.id) ? { ...area, name: names[ids.indexOf(area.id)] ?? area.name } : area,
  );
  return districtDocument({ areas });
}

async function drawChart(spec: unknown, data: object = districtDocument(), attributes = {}): Promise<Chart> {
  const chart = (await draw({ tag: 'bydel-chart', document: () => data, attributes }, { data: undefined })) as Chart;
  if (spec !== undefined) chart.spec = spec;
  chart.data = data;
  await chart.ready;
  return chart;
}

const prototypeKeys = (): string =>
  Object.keys(Object.prototype).join() + Object.getOwnPropertyNames(Object.prototype).length;

/** Requests that a drawing causes, besides those for the library's own modules. */
async function requestsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = performance.getEntriesByType('resource').length;
  await work();
  await oneFrame();
  return performance
    .getEntriesByType('resource')
    .slice(before)
    .map(({ name }) => name)
    .filter((name) => !/\.(?:js|ts|mjs)(?:\?|$)|wds|__web/.test(name));
}

describe('the first chart of a page', () => {
  it('loads Vega, which the test server hands out module by module', async () => {
    const chart = await draw({ tag: 'bydel-chart', document: districtDocument });
    expect(inside(chart).count('.vega svg')).to.equal(1);
  }).timeout(60_000);
});

describe('attacks through a document', () => {
  it('a name that would be an image with a script in a tooltip stays text', async () => {
    const name = 'data:x" onerror="globalThis.attacked = true';
    const chart = await drawChart(BARS, named(name, '<img src=x onerror="globalThis.attacked = true">'));
    inside(chart).plot!.focus();
    await chart.ready;
    await sendKeys({ press: 'Home' });
    await chart.updateComplete;
    await oneFrame();
    expect(Object.hasOwn(globalThis, 'attacked')).to.equal(false);
    expect(document.querySelectorAll('img, #vg-tooltip-element').length).to.equal(0);
    expect(chart.shadowRoot!.querySelectorAll('img').length).to.equal(0);
    expect(inside(chart).count('.vega svg')).to.equal(1);
  });

  it('fields of its own are no fields: __proto__ as a key changes nothing', async () => {
    const before = prototypeKeys();
    const hostile = JSON.parse(
      JSON.stringify(districtDocument()).replaceAll('"value":', '"__proto__":{"sum":1},"constructor":1,"value":'),
    ) as object;
    await drawChart(BARS, hostile);
    expect(prototypeKeys()).to.equal(before);
  });

  it('values called __proto__, constructor and toString are drawn as names, also stacked, imputed and sorted', async () => {
    const before = prototypeKeys();
    const data = named('__proto__', 'constructor', 'toString');
    const stacked = {
      data: { name: 'observations' },
      mark: 'area',
      encoding: {
        x: { field: 'period', type: 'ordinal' },
        y: { field: 'value', type: 'quantitative', impute: { value: 0 } },
        color: { field: 'area', type: 'nominal' },
      },
    };
    const chart = await drawChart(stacked, data);
    expect(inside(chart).message).to.equal('');
    expect(prototypeKeys()).to.equal(before);
    for (const form of ['trend', 'ranking', 'multiples', 'strip', 'change']) {
      const one = await drawChart(undefined, data, { form });
      expect(inside(one).message, form).to.equal('');
      expect(inside(one).count('.vega svg'), form).to.equal(1);
    }
    expect(prototypeKeys()).to.equal(before);
  });

  it('titles with line breaks, quotes, backslashes and U+2028 draw', async () => {
    const label = 'a\nb\u2028c\'"\\ ${1} constructor';
    const data = districtDocument({ indicators: [{ ...INDICATOR, label, unitLabel: label }] });
    for (const form of ['trend', 'ranking', 'status']) {
      const chart = await drawChart(undefined, data, { form });
      expect(inside(chart).message, form).to.equal('');
      expect(inside(chart).count('.vega svg'), form).to.equal(1);
    }
  });

  it('an expression in a text is text', async () => {
    const chart = await drawChart(
      BARS,
      named('{"expr": "1+1"}', 'datum.value || event.view.alert(1)', '{"signal": "x"}'),
    );
    expect(inside(chart).message).to.equal('');
    expect(chart.shadowRoot!.querySelector('.vega')!.textContent).to.contain('datum.value ||');
  });

  it('an address as a value is neither fetched as a colour nor followed as a link', async () => {
    const address = `${location.origin}/test/served/attack`;
    const data = named(`url(${address})`, `javascript:globalThis.attacked=1`, `data:text/html,x`);
    const spec = { ...BARS, encoding: { ...BARS.encoding, color: { field: 'area', type: 'nominal', scale: null } } };
    expect(await requestsOf(() => drawChart(spec, data))).to.deep.equal([]);
    expect(Object.hasOwn(globalThis, 'attacked')).to.equal(false);
  });

  it('a specification, usermeta or configuration in it is no part of it', async () => {
    const data = districtDocument({
      usermeta: { embedOptions: { renderer: 'canvas', actions: true } },
      spec: { ...BARS, title: 'Fra dokumentet' },
      chart: BARS,
      config: { background: 'red' },
    });
    const chart = await drawChart(undefined, data, { form: 'trend' });
    expect(inside(chart).heading?.textContent).not.to.contain('Fra dokumentet');
    expect(inside(chart).count('.vega svg')).to.equal(1);
    expect(inside(chart).count('.vega-actions, details.vega-embed')).to.equal(0);
  });

  it('a dashboard gives no chart a specification or an address', async () => {
    const widgets = [
      {
        tag: 'bydel-chart',
        attributes: { form: 'trend', spec: '{"title":"x"}', 'spec-src': '/test/served/spec.json', src: '/x.json' },
      },
    ];
    const data = districtDocument({ dashboard: { sections: [{ widgets }] } });
    const asked = await requestsOf(async () => {
      const board = await draw({ tag: 'bydel-dashboard', document: () => data });
      const chart = board.shadowRoot!.querySelector<Chart>('bydel-chart')!;
      chart.eager = true;
      await chart.ready;
      expect(chart.getAttribute('spec-src')).to.equal(null);
      expect(chart.getAttribute('spec')).to.equal(null);
      expect(chart.spec).to.equal(undefined);
    });
    expect(asked.filter((name) => /spec\.json|x\.json/.test(name))).to.deep.equal([]);
  });
});

describe('what a specification may not do, whoever wrote it', () => {
  it('usermeta steers nothing: no other element is emptied', async () => {
    const other = document.createElement('p');
    other.id = 'other';
    other.textContent = 'Bliver stående';
    document.body.append(other);
    const usermeta = {
      embedOptions: { bind: '#other', renderer: 'canvas', actions: true, sourceHeader: '<script>1</script>' },
    };
    const chart = await drawChart({ ...BARS, usermeta });
    expect(other.textContent).to.equal('Bliver stående');
    expect(inside(chart).count('.vega svg')).to.equal(1);
    other.remove();
  });

  it('hears no keys and no other element', async () => {
    const input = document.createElement('input');
    input.id = 'pw';
    document.body.append(input);
    const params = [
      { name: 'keys', select: { type: 'point', on: 'window:keydown' } },
      { name: 'other', select: { type: 'point', on: '#pw:click' } },
    ];
    const heard: string[] = [];
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (
      this: EventTarget,
      ...args: Parameters<typeof addEventListener>
    ) {
      if ((this === window && args[0] === 'keydown') || this === input) heard.push(args[0]);
      return addEventListener.apply(this, args);
    };
    await drawChart({ ...BARS, params });
    EventTarget.prototype.addEventListener = addEventListener;
    expect(heard).to.deep.equal([]);
    input.remove();
  });

  it('binds no input, neither its own nor one of the page', async () => {
    const input = document.createElement('input');
    input.id = 'pw';
    input.value = 'hemmelig';
    document.body.append(input);
    const params = [
      { name: 'foreign', value: '', bind: { element: '#pw' } },
      { name: 'own', value: 1, bind: { input: 'range' } },
    ];
    const chart = await drawChart({ ...BARS, params });
    expect(inside(chart).message).to.match(/\/params\/0\/bind.*\/params\/1\/bind/);
    expect(inside(chart).count('.vega input')).to.equal(0);
    input.remove();
  });

  it('loads no data, no picture and no link, and says where it asked for them', async () => {
    const url = `${location.origin}/test/served/attack.json`;
    const asked = await requestsOf(async () => {
      const data = await drawChart({ ...BARS, data: { url } });
      expect(inside(data).message).to.contain('/data/url');
      const picture = await drawChart({ ...BARS, mark: { type: 'image', url } });
      expect(inside(picture).message).to.contain('/mark');
      const link = await drawChart({ ...BARS, encoding: { ...BARS.encoding, href: { value: 'javascript:alert(1)' } } });
      expect(inside(link).message).to.contain('/encoding/href');
      expect(inside(link).count('.vega a')).to.equal(0);
      const color = await drawChart({ ...BARS, mark: { type: 'bar', color: `url(${url})` } });
      expect(inside(color).message).to.contain('/mark/color');
    });
    expect(asked).to.deep.equal([]);
  });

  it('names that act on the page’s own objects are not kept', async () => {
    const before = prototypeKeys();
    const values = JSON.parse('[{"__proto__": {"polluted": 1}, "constructor": 1, "a": 1}]') as object[];
    const chart = await drawChart({
      data: { values },
      mark: 'bar',
      encoding: { x: { field: 'a', type: 'quantitative' } },
    });
    expect(inside(chart).message).to.contain('/data/values');
    expect(prototypeKeys()).to.equal(before);
    expect(Object.hasOwn({}, 'polluted')).to.equal(false);
  });

  it('a specification in Vega, with signals and events, is told apart and not drawn', async () => {
    const vega = {
      $schema: 'https://vega.github.io/schema/vega/v6.json',
      signals: [{ name: 's', on: [{ events: 'window:keydown', update: 'event' }] }],
      marks: [],
    };
    const chart = await drawChart(vega);
    expect(inside(chart).message).to.match(/Vega-Lite/);
    expect(inside(chart).count('.vega svg')).to.equal(0);
  });

  it('the wheel stays the page’s', async () => {
    const brush = {
      ...BARS,
      encoding: { ...BARS.encoding, x: { field: 'value', type: 'quantitative' } },
      params: [{ name: 'zoom', select: 'interval', bind: 'scales' }],
    };
    const chart = await drawChart(brush);
    const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true, composed: true });
    chart.shadowRoot!.querySelector('.vega svg')!.dispatchEvent(wheel);
    await oneFrame();
    expect(wheel.defaultPrevented).to.equal(false);
  });

  it('works on a page whose old script has changed Object.prototype, or says that it cannot', async () => {
    Object.defineProperty(Object.prototype, 'oldScript', { value: 1, enumerable: true, configurable: true });
    try {
      const chart = await drawChart(BARS, districtDocument({ observations: yearly('nord', [1, 2, 3]) }));
      expect(inside(chart).count('.vega svg') + inside(chart).message.length).to.be.greaterThan(0);
    } finally {
      delete (Object.prototype as { oldScript?: number }).oldScript;
    }
  });
});
