import '../../../src/define.js';
import { districtDocument } from '../../helpers/district-document.js';
import { widgetSuite } from '../../helpers/widget-suite.js';

for (const form of ['change', 'strip', 'multiples']) {
  describe(`the form ${form}`, () => {
    widgetSuite({ tag: 'bydel-indicator', document: districtDocument, attributes: { form, area: 'nord' } });
  });
}
