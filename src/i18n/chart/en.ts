import { enFormatWords } from '../format.en.js';
import { createFormat } from '../format.js';
import type { ChartMessages, RefusalCode } from './messages.js';

const format = createFormat(enFormatWords);

const REFUSED: Readonly<Record<RefusalCode, string>> = {
  address: 'Addresses are neither loaded nor followed in the chart. Use the document’s data by name.',
  input: 'Input fields are no part of the chart. Use a selection in the chart itself.',
  name: 'The field’s name has a meaning of its own in the browser. Give the field another name.',
  deep: 'The specification has too many layers within each other.',
  library: 'The specification is written in Vega. Vega-Lite is used here.',
  image: 'Images are not drawn in the chart.',
};

const at = (pointer: string): string => (pointer ? ` Place in the specification: ${pointer}.` : '');

export const en: ChartMessages = {
  heading: 'Chart',
  chart: 'Chart',
  summary: (rows, names) => [
    { text: 'The chart is drawn from ' },
    { text: `${format.number(rows)} ${rows === 1 ? 'row' : 'rows'}`, strong: true },
    { text: ` of ${format.list(names)}.` },
  ],
  ownData: 'the chart’s own data',
  drawing: 'Drawing the chart …',
  failed: (message, pointer) => `The chart could not be drawn. Vega-Lite says: ${message}${at(pointer)}`,
  warned: (message) => `Vega-Lite says: ${message}`,
  notJson: (place) => `The specification is not valid JSON${place && `: mistake at ${place}`}.`,
  place: (line, column) => `line ${line}, character ${column}`,
  notObject: 'The specification must be a JSON object, such as { "mark": "bar", … }.',
  notLoaded: (address, reason) => `The specification ${address} could not be loaded. ${reason}`,
  refused: (code, pointer) => `${REFUSED[code]}${at(pointer)}`,
  unknownData: (name, known) => `The document has no data named “${name}”. The names are ${known}.`,
  noMarks: 'The chart has no marks: see whether field names and filters suit the document’s data.',
  tableCaption: 'Values of the chart',
  value: 'Value',
};
