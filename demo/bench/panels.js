/** The folds below the stage: the dashboard's order, the theme, Vega-Lite, and small numbers. */
import { addCell, cellsOf, moveCell, removeCell } from './arrange.js';
import { button, labelled, make, select } from '../make.js';
import { say } from './words.js';

/**
 * What the panels need of the bench.
 *
 * @typedef {{
 *   readonly data: any,
 *   readonly text: string,
 *   readonly settings: import('./work-store.js').Settings,
 *   readonly attributes: readonly (readonly [string, string])[],
 *   readonly widget: any,
 *   setDocument(document: unknown, settings?: object): Promise<void>,
 *   setSettings(settings: object): void,
 *   tell(text: string): void,
 * }} Bench
 */

/** @param {string} key @param {...(Node | string)} children */
function fold(key, ...children) {
  const body = make('div', { className: 'fold' }, ...children);
  return make('details', { id: `panel-${key}` }, make('summary', { textContent: say(key) }), body);
}

/** @param {Bench} bench */
export function arrangePanel(bench) {
  const list = make('ol', { className: 'cells' });
  const change = (document) => bench.setDocument(document);
  const row = (placed, index, count) => {
    const { tag = '', attributes = {} } = placed.cell ?? {};
    const name = [tag, ...Object.values(attributes).slice(0, 2)].join(' ');
    const step = (label, by, isOff) =>
      button(by < 0 ? '↑' : '↓', () => change(moveCell(bench.data, placed, by)), {
        'aria-label': label,
        disabled: isOff,
      });
    return make(
      'li',
      {},
      make('span', { textContent: name }),
      step(say('up', name), -1, index === 0),
      step(say('down', name), 1, index === count - 1),
      button('×', () => change(removeCell(bench.data, placed)), { 'aria-label': say('remove', name) }),
    );
  };
  const add = () => {
    const { tag } = bench.settings;
    if (tag === 'bydel-dashboard') return undefined;
    return change(addCell(bench.data, { tag, attributes: Object.fromEntries(bench.attributes) }));
  };
  const adding = button(say('addCell'), add, { id: 'add-cell' });
  const element = fold(
    'arrange',
    make('p', { className: 'hint', textContent: say('arrangeHint') }),
    list,
    make(
      'p',
      { className: 'line' },
      adding,
      button(say('showAll'), () => bench.setSettings({ tag: 'bydel-dashboard' })),
    ),
  );
  const update = () => {
    const cells = cellsOf(bench.data);
    const rows = cells.map((placed, index) => row(placed, index, cells.length));
    list.replaceChildren(...(rows.length > 0 ? rows : [make('li', { textContent: say('noCells') })]));
    adding.disabled = bench.settings.tag === 'bydel-dashboard';
  };
  return { element, update };
}

/** @param {Bench} bench @param {readonly { name: string, description?: string }[]} tokens */
export function themePanel(bench, tokens) {
  const fields = tokens.map(({ name, description = '' }) => {
    const input = make('input', { autocomplete: 'off', title: description, spellcheck: false });
    input.dataset.token = name;
    return labelled(name, input);
  });
  const form = make('div', { className: 'fields' }, ...fields);
  form.addEventListener('change', ({ target }) => {
    const { token } = target.dataset;
    const rest = Object.entries({ ...bench.settings.tokens, [token]: target.value.trim() });
    bench.setSettings({ tokens: Object.fromEntries(rest.filter(([, value]) => value)) });
  });
  const reset = button(say('reset'), () => bench.setSettings({ tokens: {} }));
  const element = fold('theme', make('p', { className: 'hint', textContent: say('themeHint') }), form, reset);
  const update = () => {
    for (const input of form.querySelectorAll('[data-token]')) {
      input.value = bench.settings.tokens[input.dataset.token] ?? '';
    }
  };
  return { element, update };
}

/** @param {Bench} bench */
export function vegaPanel(bench) {
  const code = make('pre', { className: 'code', tabIndex: 0, role: 'region', 'aria-label': say('vega'), hidden: true });
  const use = button(say('useSpec'), () => bench.setSettings({ tag: 'bydel-chart', spec: code.textContent }), {
    hidden: true,
  });
  const show = async () => {
    try {
      if (!bench.widget?.toVegaLite) return bench.tell(say('noSpec'));
      code.textContent = JSON.stringify(await bench.widget.toVegaLite(), null, 2);
      code.hidden = use.hidden = false;
      return undefined;
    } catch (error) {
      return bench.tell(say('failed', error.message));
    }
  };
  const making = button(say('makeSpec'), show, { id: 'make-spec' });
  const element = fold(
    'vega',
    make('p', { className: 'hint', textContent: say('vegaHint') }),
    make('p', { className: 'line' }, making, use),
    code,
  );
  const update = () => {
    making.disabled = bench.settings.tag !== 'bydel-indicator';
  };
  return { element, update };
}

let policy;

/** Scripts of workers are named through a policy where the page asks for one. */
function startWorker() {
  const address = new URL('../../dist/demo/protect-worker.js', import.meta.url).href;
  policy ??= globalThis.trustedTypes?.createPolicy('bench', { createScriptURL: (one) => one });
  return new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module' });
}

const LISTED = 20;

/** @param {Bench} bench */
export function protectPanel(bench) {
  const result = make('div', { role: 'status' });
  const profiles = [
    ['standard', say('profileStandard')],
    ['sensitive', say('profileSensitive')],
    ['open', say('profileOpen')],
  ];
  const profile = select(profiles, 'standard');
  const show = (answer) => {
    if (answer.state !== 'done') {
      return result.replaceChildren(make('p', { textContent: say(answer.state === 'no-rule' ? 'noRule' : 'unread') }));
    }
    const { document: safe, hidden, rounded, audit } = answer;
    const { findings } = audit;
    const told = [make('p', { className: 'strong', textContent: say('protected', hidden, rounded) })];
    if (findings.length === 0) {
      told.push(make('p', { textContent: say('safe', audit.figures, audit.hidden) }));
      told.push(button(say('useProtected'), () => bench.setDocument(safe)));
    } else {
      const lines = findings.slice(0, LISTED).map(({ fault, indicator, area, period, category }) => {
        const place = [indicator, area, period, category].filter(Boolean).join(', ');
        return make('li', { textContent: `${place}: ${say(`fault-${fault}`)}` });
      });
      told.push(make('p', { textContent: say('unsafe', findings.length) }), make('ul', {}, ...lines));
    }
    return result.replaceChildren(...told);
  };
  const run = () => {
    result.replaceChildren(make('p', { textContent: say('running') }));
    const worker = startWorker();
    worker.onmessage = ({ data }) => {
      worker.terminate();
      show(data);
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      result.replaceChildren(make('p', { textContent: say('failed', message ?? '') }));
    };
    worker.postMessage({ text: bench.text, profile: profile.value, date: new Date().toISOString().slice(0, 10) });
  };
  const element = fold(
    'protect',
    make('p', { className: 'hint', textContent: say('protectHint') }),
    labelled(say('profile'), profile),
    button(say('run'), run, { id: 'protect' }),
    result,
  );
  return { element, update: () => undefined };
}
