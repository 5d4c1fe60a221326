import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawNetwork, groupsOf, stopsOf } from './network-document.js';
import { ACTORS, networkDocument } from './network-parts.js';
import { textWidth } from '../../../src/view/shared/text-width.js';
import { wrapWords } from '../../../src/view/network/wrap-words.js';

const widthOf = (text: string): number => textWidth(text, 12, 600);
const wrap = (text: string, room: string): string[] => wrapWords(text, 12, widthOf(room), { weight: 600 });

describe('a name in several lines', () => {
  it('is broken at a soft hyphen where a word is wider than a line, and ends the line in a hyphen', () => {
    assert.deepEqual(wrap('Bolig\u00adorganisationer mangler', 'organisationer'), [
      'Bolig-',
      'organisationer',
      'mangler',
    ]);
  });

  it('shows no hyphen where the word has room', () => {
    assert.deepEqual(wrap('Bolig\u00adorganisationer mangler', 'Boligorganisationer'), [
      'Boligorganisationer',
      'mangler',
    ]);
  });

  it('takes as many parts of a word on a line as fit, without hyphens between them', () => {
    assert.deepEqual(wrap('Bolig\u00adorga\u00adnisationer', 'Boligorganisa'), ['Boligorga-', 'nisationer']);
  });

  it('leaves a text without soft hyphens as it is', () => {
    assert.deepEqual(wrap('Børne- og Skole', 'Børne- og'), ['Børne- og', 'Skole']);
  });
});

describe('an actor whose name has a soft hyphen', () => {
  it('is drawn without it or broken at it, and read without it', () => {
    const actors = ACTORS.map((actor) =>
      actor['id'] === 'skole' ? { ...actor, name: 'Sundheds\u00adplejen' } : actor,
    );
    const { view } = drawNetwork(networkDocument({ actors }));
    const [name] = groupsOf(view, 'name-skole');
    const lines = name!.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
    assert.match(lines.join('|'), /^Sundheds(-\|)?plejen$/);
    assert.match(stopsOf(view).find(({ key }) => key === 'skole')!.text, /^Sundhedsplejen/);
  });
});
