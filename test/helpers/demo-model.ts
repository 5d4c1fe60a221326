/** The invented municipality as a model, checked as a page would check it. */
import { readFileSync } from 'node:fs';
import { checkDocument } from '../../src/data/check-document.js';
import type { Model } from '../../src/model/model.js';
import { parseDocument } from '../../src/model/parse-document.js';

const path = new URL('../../demo/data/eksempelby.json', import.meta.url);

export const eksempelby: Model = parseDocument(
  checkDocument(JSON.parse(readFileSync(path, 'utf8'))).document as Parameters<typeof parseDocument>[0],
);
