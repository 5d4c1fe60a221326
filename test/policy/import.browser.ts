/** A large file that is imported in a worker, under the strict policy. */
import { expect } from '@open-wc/testing';
import type { importFile } from '../../src/importers.js';
import { idleTask, longestTask } from '../helpers/long-tasks.js';
import { MILLION_ROWS, millionCells } from '../helpers/million-cells.js';
import { openPolicyPage, type PolicyPage } from '../helpers/policy-page.js';

interface ImportPage extends PolicyPage {
  readonly importFile: typeof importFile;
  /** How often the page has loaded the worker's script. */
  readonly workers: () => number;
}

async function openImportPage(address = '/test/policy/import.html'): Promise<ImportPage> {
  const page = await openPolicyPage(address);
  const view = page.document.defaultView as unknown as Window & {
    readonly importers: { readonly importFile: typeof importFile };
  };
  const workers = (): number =>
    view.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/import-worker.js')).length;
  return { ...page, importFile: view.importers.importFile, workers };
}

describe('a large file under the strict policy', () => {
  it('is imported in a worker, without holding the page up, and is told of on the way', async () => {
    const page = await openImportPage();
    const bytes = millionCells();
    const shares: number[] = [];
    let rows: readonly (readonly unknown[])[] = [];
    const noise = await idleTask();
    const longest = await longestTask(async () => {
      const { parts, issues, summary } = await page.importFile(bytes, { onProgress: (share) => shares.push(share) });
      expect(issues).to.deep.equal([]);
      expect(summary.values).to.equal(MILLION_ROWS);
      rows = parts.observations && 'rows' in parts.observations ? parts.observations.rows : [];
    });
    expect(rows.length).to.equal(MILLION_ROWS);
    expect(rows.at(-1)).to.include(199_999.5);
    expect(shares.length).to.be.greaterThan(3);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    expect(bytes.length, 'the bytes stay the caller’s').to.be.greaterThan(0);
    expect(page.workers()).to.equal(1);
    expect(page.violations).to.deep.equal([]);
    expect(longest - noise, `${longest} ms, on an idle page ${noise} ms`).to.be.lessThan(100);
  }).timeout(120_000);

  it('is given up where the caller aborts', async () => {
    const { importFile: read } = await openImportPage();
    const controller = new AbortController();
    const outcome = read(millionCells(), { signal: controller.signal, onProgress: () => controller.abort() });
    const reason = await outcome.then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(reason).to.equal(controller.signal.reason);
  }).timeout(60_000);

  it('is imported in slices where the page lets no worker be made', async () => {
    const page = await openImportPage('/test/policy/import.html?trusted-types=lit-html');
    const { parts } = await page.importFile(`bydel;år;antal\n${'Vestby;2024;7\n'.repeat(90_000)}`);
    expect(parts.areas).to.have.length(1);
    expect(page.workers()).to.equal(0);
  }).timeout(60_000);
});
