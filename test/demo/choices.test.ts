import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributesFor, choicesOf, takes } from '../../demo/try-it/choices.js';

describe('what can be chosen from a document', () => {
  it('is its indicators and areas by their Danish names', () => {
    assert.deepEqual(
      choicesOf({
        indicators: [
          { id: 'jobs', label: { en: 'Jobs', da: 'Job' } },
          { id: 'homes', label: { en: 'Homes' } },
        ],
        areas: [{ id: 'skovvejen', name: 'Skovvejen' }],
      }),
      {
        indicators: [
          { id: 'jobs', label: 'Job' },
          { id: 'homes', label: 'Homes' },
        ],
        areas: [{ id: 'skovvejen', label: 'Skovvejen' }],
      },
    );
  });

  it('is called by its id where it has no name', () => {
    assert.deepEqual(choicesOf({ areas: [{ id: 'havnen' }, { id: 'torvet', name: { da: 7 } }] }).areas, [
      { id: 'havnen', label: 'havnen' },
      { id: 'torvet', label: 'torvet' },
    ]);
  });

  it('is nothing where the document is not as it should be', () => {
    const broken = [
      null,
      7,
      'text',
      [],
      { areas: {}, indicators: null },
      { areas: [null, 1, {}, { id: 3 }, { id: '' }] },
    ];
    for (const document of broken) assert.deepEqual(choicesOf(document), { indicators: [], areas: [] });
  });
});

describe('the attributes of a choice', () => {
  const chosen = { of: 'goals', indicator: 'jobs', form: 'ranking', area: '', benchmark: 'none', lang: 'en' };

  it('are those that are set', () => {
    assert.deepEqual(attributesFor('bydel-indicator', chosen), [
      ['indicator', 'jobs'],
      ['form', 'ranking'],
      ['benchmark', 'none'],
      ['lang', 'en'],
    ]);
  });

  it('are only those that the tag knows', () => {
    assert.deepEqual(attributesFor('bydel-table', chosen), [
      ['of', 'goals'],
      ['indicator', 'jobs'],
      ['lang', 'en'],
    ]);
    assert.equal(takes('bydel-table', 'form'), false);
    assert.equal(takes('bydel-indicator', 'form'), true);
  });
});
