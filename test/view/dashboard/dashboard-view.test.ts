import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../../src/data/load-document.js';
import { da } from '../../../src/i18n/dashboard/da.js';
import {
  dashboardView,
  type DashboardOptions,
  type DashboardView,
} from '../../../src/view/dashboard/dashboard-view.js';
import { contextFor, districtDocument } from '../../helpers/district-document.js';

const HERE = new Set(['bydel-indicator', 'bydel-table', 'bydel-timeline', 'bydel-network']);
const OPTIONS: DashboardOptions = { headingLevel: 3, eager: false, has: (tag) => HERE.has(tag) };

/** As an element has it: from a document that was checked. */
async function viewOf(part: object, options: Partial<DashboardOptions> = {}): Promise<DashboardView> {
  const { model, issues } = await readDocument(districtDocument({ ...part }), { base: 'https://example.dk/' });
  return dashboardView({ ...OPTIONS, ...options }, { context: contextFor(model!), messages: da, issues });
}

const withWidgets = (...widgets: readonly unknown[]): object => ({
  dashboard: { title: 'Overblik', sections: [{ heading: 'Tal', widgets }] },
});

async function cellsOf(...widgets: readonly unknown[]): Promise<DashboardView['sections'][number]['cells']> {
  const { sections } = await viewOf(withWidgets(...widgets));
  return sections[0]!.cells;
}

describe('the view of a dashboard', () => {
  it('takes title, description, headings and widths from the document', async () => {
    const sections = [
      { heading: { da: 'Tal', en: 'Figures' }, description: 'Fra 2020.', widgets: [{ tag: 'bydel-table', width: 2 }] },
      { widgets: [{ tag: 'bydel-indicator' }] },
    ];
    const view = await viewOf({ dashboard: { title: 'Overblik', description: 'To gange om året.', sections } });
    assert.deepEqual([view.heading, view.definition], ['Overblik', 'To gange om året.']);
    assert.deepEqual(
      view.sections.map(({ heading, description, cells }) => [heading, description, cells[0]!.tag, cells[0]!.width]),
      [
        ['Tal', 'Fra 2020.', 'bydel-table', 2],
        ['', '', 'bydel-indicator', 1],
      ],
    );
    assert.match(view.source, /^Kilde: Prøveby Kommune/);
  });

  it('puts each heading one level below the one above it, and none below 6', async () => {
    const levels = async (options: Partial<DashboardOptions>): Promise<unknown> => {
      const { sections } = await viewOf(withWidgets({ tag: 'bydel-table' }), options);
      return [sections[0]!.level, sections[0]!.cells[0]!.attributes.get('heading-level')];
    };
    assert.deepEqual(await levels({ headingLevel: 2 }), [3, '4']);
    assert.deepEqual(await levels({ headingLevel: 2, heading: '' }), [2, '3']);
    assert.deepEqual(await levels({ headingLevel: 6 }), [6, '6']);
  });

  it('gives a widget its attributes: true without a value, false not at all, numbers as text', async () => {
    const attributes = { indicator: 'jobless', 'heading-level': 5, eager: true, form: 'ranking', area: false };
    const [cell] = await cellsOf({ tag: 'bydel-indicator', attributes });
    assert.deepEqual(Object.fromEntries(cell!.attributes), {
      'heading-level': '5',
      indicator: 'jobless',
      eager: '',
      form: 'ranking',
    });
  });

  it('hands on what the page asks of the dashboard: the view unless the document names another, and to draw at once', async () => {
    const widgets = withWidgets(
      { tag: 'bydel-table' },
      { tag: 'bydel-table', attributes: { view: 'picture', eager: false } },
    );
    const { sections } = await viewOf(widgets, { view: 'table', eager: true });
    const [first, second] = sections[0]!.cells.map(({ attributes }) => attributes);
    assert.deepEqual([first!.get('view'), first!.get('eager')], ['table', '']);
    assert.deepEqual([second!.get('view'), second!.get('eager')], ['picture', '']);
  });

  it('leaves out an attribute that the tag does not have, and says where it stands', async () => {
    const view = await viewOf(withWidgets({ tag: 'bydel-table', attributes: { of: 'actors', benchmark: 'nord' } }));
    assert.deepEqual([...view.sections[0]!.cells[0]!.attributes.keys()], ['heading-level', 'of']);
    assert.deepEqual(
      view.issues.map(({ code, pointer }) => [code, pointer]),
      [['attribute-not-allowed', '/dashboard/sections/0/widgets/0/attributes/benchmark']],
    );
  });

  for (const name of [
    'src',
    'source',
    'spec-src',
    'id',
    'class',
    'style',
    'slot',
    'onclick',
    'onload',
    'spec',
    'data',
  ]) {
    it(`never sets ${name}`, async () => {
      for (const tag of ['bydel-indicator', 'bydel-table', 'bydel-timeline', 'bydel-network']) {
        const [cell] = await cellsOf({ tag, attributes: { [name]: 'x' } });
        assert.deepEqual([...cell!.attributes.keys()], ['heading-level']);
      }
    });
  }

  it('says in words that a widget is not in this version', async () => {
    const has = (tag: string): boolean => tag !== 'bydel-map';
    const [cell] = (await viewOf(withWidgets({ tag: 'bydel-map' }), { has })).sections[0]!.cells;
    assert.equal(cell!.tag, undefined);
    assert.equal(cell!.message, 'Kort kan ikke vises i denne version.');
  });

  it('says in its place that a tag does not exist, and keeps the pointers of those after it', async () => {
    const widgets = withWidgets({ tag: 'bydel-karte' }, { tag: 'script' }, 'bydel-table', {
      tag: 'bydel-table',
      attributes: { form: 'x' },
    });
    const { sections, issues } = await viewOf(widgets);
    const [first, second, third, fourth] = sections[0]!.cells;
    assert.match(first!.message, /»bydel-karte«.*bydel-map/);
    assert.match(second!.message, /»script«/);
    assert.equal(third!.message, da.unusable);
    assert.equal(fourth!.tag, 'bydel-table');
    assert.equal(issues[0]!.pointer, '/dashboard/sections/0/widgets/3/attributes/form');
  });

  it('shows the parts of a document without a dashboard, and says that it does', async () => {
    const { sections, notes, heading } = await viewOf({});
    assert.equal(heading, 'Prøveby');
    assert.deepEqual(
      sections.map((section) => [section.heading, section.cells.map(({ tag }) => tag)]),
      [['Tal', ['bydel-indicator']]],
    );
    assert.deepEqual(notes, [da.isDefault]);
  });

  it('has an obstacle in words where there is nothing to show', async () => {
    const { obstacles, notes } = await viewOf({ indicators: [], observations: [] });
    assert.deepEqual(
      obstacles.map(({ text }) => text),
      [da.empty],
    );
    assert.deepEqual(notes, []);
  });
});
