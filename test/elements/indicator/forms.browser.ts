import '../../../src/define.js';
import { districtDocument, INDICATOR, OBSERVATIONS } from '../../helpers/district-document.js';
import { widgetSuite } from '../../helpers/widget-suite.js';

/** The same figures as one of two parts of a whole. */
function partsDocument(): object {
  const categories = [
    { id: 'without', label: 'Uden job' },
    { id: 'with', label: 'Med job' },
  ];
  const rest = OBSERVATIONS.map((row) => ({ ...row, category: 'with', value: 100 - Number(row['value']) }));
  return districtDocument({
    indicators: [{ ...INDICATOR, breakdown: { label: 'Job', partsOfWhole: true, categories } }],
    observations: [...OBSERVATIONS.map((row) => ({ ...row, category: 'without' })), ...rest],
  });
}

const FORMS: Readonly<Record<string, () => object>> = {
  gap: districtDocument,
  change: districtDocument,
  strip: districtDocument,
  multiples: districtDocument,
  composition: partsDocument,
  status: districtDocument,
};

for (const [form, document] of Object.entries(FORMS)) {
  describe(`the form ${form}`, () => {
    widgetSuite({ tag: 'bydel-indicator', document, attributes: { form, area: 'nord' } });
  });
}
