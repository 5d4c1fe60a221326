/** Two copies of the library on one page, as when two systems each bring their own. */
import { expect } from '@open-wc/testing';
import { districtDocument } from '../../helpers/district-document.js';
import { draw, inside } from '../../helpers/widget-suite.js';
import { watchPage, type PageWatch } from '../page-watch.js';

interface Copy {
  readonly TAGS: readonly string[];
  load(name: string): Promise<void>;
}

/** What the console is told while something runs, Lit's own word on several copies apart. */
async function warningsOf(work: () => Promise<void>): Promise<readonly string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return warnings.filter((text) => !/lit\.dev|Lit /.test(text));
}

const importCopy = (path: string): Promise<Copy> => import(`${location.origin}/${path}`) as Promise<Copy>;

describe('a page with several copies of the library', () => {
  let classes: readonly unknown[];
  let watch: PageWatch;
  beforeEach(async () => {
    const { TAGS, load } = await importCopy('dist/cdn/bydelsblik.js');
    await Promise.all(TAGS.map(load));
    classes = TAGS.map((tag) => customElements.get(tag));
    watch = watchPage();
  });
  afterEach(() => watch.stop());

  async function expectFirstStays(): Promise<void> {
    const { TAGS } = await importCopy('dist/cdn/bydelsblik.js');
    expect(TAGS.map((tag) => customElements.get(tag))).to.deep.equal(classes);
    expect(inside(await draw({ tag: 'bydel-indicator', document: districtDocument })).count('.plot .scene')).to.equal(
      1,
    );
    expect(watch.problems().filter((problem) => !/^global: (lit|reactiveElement)/.test(problem))).to.deep.equal([]);
  }

  it('is quiet where the same script stands twice, under two addresses', async () => {
    const warnings = await warningsOf(async () => {
      const { TAGS, load } = await importCopy('dist/cdn/bydelsblik.js?copy=2');
      await Promise.all(TAGS.map(load));
    });
    expect(warnings).to.deep.equal([]);
    await expectFirstStays();
  });

  it('is warned once, with both versions, where another copy registers all tags', async () => {
    const warnings = await warningsOf(async () => void (await importCopy('src/define.ts')));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^bydelsblik: .*registered already, by version \d.*this copy is version \d/);
    await expectFirstStays();
  });
});
