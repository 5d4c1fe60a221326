/** A reporter for node:test that ends with one line of JSON: how many tests passed, failed and were skipped. */

/**
 * A suite is no test, and neither is a file: a file without tests is reported as one passed test under its own path.
 * @param {{ name: string, details: { type?: string } }} data
 */
const isTest = ({ name, details }) => details.type !== 'suite' && !name.endsWith('.test.ts');

/** @param {AsyncIterable<{ type: string, data: any }>} source */
export default async function* countReporter(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if ((type !== 'test:pass' && type !== 'test:fail') || !isTest(data)) continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else if (type === 'test:pass') counts.passed += 1;
    else counts.failed += 1;
  }
  yield JSON.stringify(counts);
}
