import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { betweenness } from '../../../src/analysis/betweenness.js';
import { danish } from '../../../src/i18n/locales.js';
import { bridgingVocabulary } from '../../../src/i18n/network/bridging.js';
import { bridgingOf } from '../../../src/view/network/bridging.js';
import { drawNetwork, sentence } from './network-document.js';
import { networkDocument } from './network-parts.js';

/** @param names a letter for each actor @param ties two letters for each */
function networkOf(names: string, ties: readonly string[], part: object = {}): object {
  return networkDocument({
    actors: [...names].map((id) => ({ id, name: id.toUpperCase(), sector: 'police' })),
    networks: [],
    ties: ties.map(([from, to]) => ({ from, to, kind: 'cooperates' })),
    ...part,
  });
}

describe('what is told of what holds a network together', () => {
  const told = (names: string, ties: readonly string[], part: object = {}) => {
    const { view: drawn } = drawNetwork(networkOf(names, ties, part), { show: ['bridges', 'initiatives'] });
    return { sentence: sentence(drawn), lines: drawn.bridging!.lines.join(' '), bridging: drawn.bridging! };
  };

  it('says of nothing that it holds together where there is no tie, or where it is in parts', () => {
    const none = told('abc', []);
    assert.match(none.sentence, /0 forbindelser\.$/);
    assert.equal(none.lines, 'Ingen aktører er forbundet. 3 aktører står uden forbindelser.');
    const parts = told('abcdefghijklmnop', ['ab', 'bc', 'de', 'fg', 'hi', 'jk', 'lm', 'no']);
    assert.doesNotMatch(parts.lines, /hænger sammen/);
    assert.match(parts.lines, /7 adskilte dele; de største har 3, 2, 2, 2 og 2 aktører\. 1 aktør står uden/);
    assert.match(told('ab', ['ab']).lines, /Af 1 forbindelse går .* De 2 forbundne aktører kan nå hinanden/);
  });

  it('counts all bridges, also those that are not listed', () => {
    // A hub with eleven arms of three.
    const arms = [...'bcdefghijkl'];
    const names = ['a', ...arms.flatMap((arm) => [`${arm}1`, `${arm}2`, `${arm}3`])];
    const actors = names.map((id) => ({ id, name: id, sector: 'police' }));
    const ties = arms.flatMap((arm) => [
      { from: 'a', to: `${arm}1`, kind: 'cooperates' },
      { from: `${arm}1`, to: `${arm}2`, kind: 'cooperates' },
      { from: `${arm}2`, to: `${arm}3`, kind: 'cooperates' },
    ]);
    const many = drawNetwork(networkDocument({ actors, ties, networks: [] }), { show: ['bridges'] }).view;
    assert.match(sentence(many), /11 broer holder/);
    assert.equal(many.bridging!.bridges.length, 9);
    assert.match(many.bridging!.lines[0]!, /2 broer mere er ikke nævnt/);
  });

  it('counts actors only, where initiatives are nodes too', () => {
    const initiatives = [
      {
        id: 'i',
        title: 'Café',
        start: '2020',
        end: 'open',
        actors: ['a', 'd'].map((actor) => ({ actor, role: 'lead' })),
      },
    ];
    const { lines, bridging } = told('abcdef', ['ab', 'bc', 'ca', 'de', 'ef', 'fd'], { initiatives });
    assert.match(lines, /Af 6 forbindelser går .* De 6 forbundne aktører kan nå hinanden/);
    assert.deepEqual(
      bridging.bridges.map(({ text }) => text.match(/\d/)![0]),
      ['3', '3'],
    );
  });

  it('names nobody as lying between the others where ways are shared out evenly', () => {
    const named = (actors: string, ties: readonly string[]): number => {
      const { data, view } = drawNetwork(networkOf(actors, ties));
      const input = { data, words: view.words, texts: bridgingVocabulary.da, format: danish.format };
      const walk = betweenness(data.graph);
      let found = walk.next();
      while (!found.done) found = walk.next();
      return (
        bridgingOf({ ...input, between: found.value })
          .lines.join(' ')
          .split('korteste veje').length - 1
      );
    };
    assert.equal(named('abcdef', ['ab', 'bc', 'cd', 'de', 'ef', 'fa']), 0, 'a ring');
    assert.equal(named('abcdef', ['ab', 'ac', 'ad', 'ae', 'af']), 1, 'a star');
  });
});
