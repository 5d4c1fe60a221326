import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goalTree, type GoalNode } from '../../src/model/goal-tree.js';
import { districtModel } from '../helpers/district-document.js';

const GOALS = [
  { id: 'v', kind: 'vision', text: 'V' },
  { id: 'g', kind: 'goal', parent: 'v', text: 'G' },
  {
    id: 't',
    kind: 'target',
    parent: 'g',
    area: 'nord',
    text: 'T',
    indicator: 'jobless',
    target: { type: 'absolute', value: 9 },
  },
  { id: 's', kind: 'target', parent: 'g', area: 'syd', text: 'S', target: { type: 'absolute', value: 9 } },
  { id: 'o', kind: 'goal', text: 'O' },
];
const INITIATIVES = [
  { id: 'a', title: 'A', goals: ['t'], sites: [{ area: 'nord' }] },
  { id: 'b', title: 'B', sites: [{ area: 'syd' }] },
];

const names = (nodes: readonly GoalNode[]): string =>
  nodes.map(({ goal, children }) => (children.length ? `${goal.id}(${names(children)})` : goal.id)).join(' ');
const ids = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(' ');

describe('the tree of goals', () => {
  it('hangs each goal from its parent, and lists what is not linked', () => {
    const tree = goalTree(districtModel({ goals: GOALS, initiatives: INITIATIVES }));
    assert.equal(names(tree.roots), 'v(g(t s)) o');
    assert.equal(ids(tree.withoutParent), 'o');
    assert.equal(ids(tree.withoutInitiative), 's');
    assert.equal(ids(tree.withoutIndicator), 's');
    assert.equal(ids(tree.withoutGoal), 'b');
  });

  it('keeps of an area its own goals, those for all, and what they hang from', () => {
    const tree = goalTree(districtModel({ goals: GOALS, initiatives: INITIATIVES }), 'nord');
    assert.equal(names(tree.roots), 'v(g(t)) o');
    assert.equal(ids(tree.withoutGoal), '');
  });

  it('cuts a ring of parents instead of going round in it', () => {
    const goals = [
      { id: 'x', text: 'X', parent: 'y' },
      { id: 'y', text: 'Y', parent: 'x' },
    ];
    assert.equal(names(goalTree(districtModel({ goals })).roots), 'x y');
  });
});
