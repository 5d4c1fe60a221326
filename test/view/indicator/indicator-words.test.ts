import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalsOf, sharedKind } from '../../../src/view/indicator/indicator-words.js';
import { AREAS, contextFor, districtModel, viewOf } from '../../helpers/district-document.js';

const area = (kind?: 'district' | 'parish') => ({ id: 'a', name: 'A', ...(kind && { kind }) });

describe('the word that counts areas', () => {
  it('is that of the kind they share; without a kind they are districts', () => {
    assert.equal(sharedKind([area('parish'), area('parish')]), 'parish');
    assert.equal(sharedKind([area(), area('district')]), 'district');
    assert.equal(sharedKind([area(), area('parish')]), undefined);
  });

  it('stands in the sentence of a picture', () => {
    const areas = AREAS.map(({ kind, ...rest }) => (kind === 'district' ? rest : { ...rest, kind }));
    const { summary } = viewOf({ form: 'ranking' }, contextFor(districtModel({ areas })));
    assert.match(summary.map(({ text }) => text).join(''), /3 bydele/);
  });
});

describe('decimals', () => {
  it('are as many as the document says, else one, and none of a count', () => {
    assert.deepEqual(
      [{ unit: 'percent', decimals: 2 } as const, { unit: 'percent' } as const, { unit: 'count' } as const].map(
        decimalsOf,
      ),
      [2, 1, 0],
    );
  });
});
