import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TreeRows } from '../../src/controllers/tree-rows.js';
import type { Target } from '../../src/view/scene.js';
import { CLOSED, drawn, MOVED, OPEN } from '../view/timeline/timeline-fixture.js';

/** A grid that is walked through, on three lanes with five rows of initiatives. */
function walk() {
  let open = new Map<string, boolean>();
  const chosen: Target[] = [];
  let closed = 0;
  const view = () => drawn([OPEN, CLOSED, MOVED], { open });
  const host = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  };
  const rows = new TreeRows(host, {
    tree: () => view().tree,
    choose: (target) => chosen.push(target),
    toggle: (lane, isOpen) => (open = new Map([...open, [lane, isOpen]])),
    close: () => (closed += 1) === 1,
  });
  rows.onFocus();
  let time = 0;
  const press = (key: string, held: Partial<KeyboardEvent> = {}): { prevented: boolean; stopped: boolean } => {
    const told = { prevented: false, stopped: false };
    time += held.timeStamp ?? 2000;
    rows.onKeydown({
      key,
      ctrlKey: false,
      altKey: false,
      metaKey: false,
      shiftKey: false,
      ...held,
      timeStamp: time,
      preventDefault: () => (told.prevented = true),
      stopPropagation: () => (told.stopped = true),
    } as unknown as KeyboardEvent);
    return told;
  };
  return { rows, press, chosen, at: () => rows.active?.cells[0], counts: () => view().tree.rowCount };
}

describe('walking through the rows', () => {
  it('begins at the first, goes row by row and stops at the ends', () => {
    const { press, at } = walk();
    assert.equal(at(), 'Nordparken');
    press('ArrowUp');
    assert.equal(at(), 'Nordparken');
    assert.equal(press('ArrowDown').prevented, true);
    assert.equal(at(), 'Gadeteam, 1 af 3');
    press('End');
    assert.equal(at(), 'Gadeteam, 3 af 3');
    press('ArrowDown');
    assert.equal(at(), 'Gadeteam, 3 af 3');
    press('Home', { ctrlKey: true });
    assert.equal(at(), 'Nordparken');
    press('PageDown');
    assert.equal(at(), 'Gadeteam, 3 af 3');
  });

  it('closes a lane to the left and opens it to the right, then goes in; left goes out again', () => {
    const { press, at, counts, rows } = walk();
    const all = counts();
    press('ArrowLeft');
    assert.equal(rows.active?.isOpen, false);
    assert.equal(counts(), all - 2);
    press('ArrowRight');
    assert.equal(counts(), all);
    press('ArrowRight');
    assert.equal(at(), 'Gadeteam, 1 af 3');
    press('ArrowLeft');
    assert.equal(at(), 'Nordparken');
  });

  it('finds a row by the first letters of its name, and by the same letter the next', () => {
    const { press, at } = walk();
    press('j');
    assert.equal(at(), 'Jobguide');
    press('g');
    assert.equal(at(), 'Gadeteam, 2 af 3');
    press('g', { timeStamp: 100 });
    assert.equal(at(), 'Gadeteam, 3 af 3');
    press('g');
    assert.equal(at(), 'Gadeteam, 1 af 3', 'and round again');
    press('s');
    assert.equal(at(), 'Sydhavnen');
  });

  it('reads letters typed quickly as one word', () => {
    const { press, at } = walk();
    press('s');
    press('y', { timeStamp: 100 });
    assert.equal(at(), 'Sydhavnen');
    press('æ', { timeStamp: 100 });
    assert.equal(at(), 'Sydhavnen', 'no name begins so: it stays');
  });

  it('chooses with Enter and Space', () => {
    const { press, chosen } = walk();
    press('Enter');
    press('ArrowDown');
    press(' ');
    assert.deepEqual(chosen, [
      { kind: 'area', id: 'nord' },
      { kind: 'initiative', id: 'team' },
    ]);
  });

  it('closes the details with Escape, and leaves Escape to the page where there are none', () => {
    const { press } = walk();
    assert.equal(press('Escape').stopped, true);
    assert.equal(press('Escape').stopped, false);
  });

  it('leaves the browser its own keys', () => {
    const { press, at } = walk();
    for (const held of [{ altKey: true }, { metaKey: true }, { ctrlKey: true }])
      assert.equal(press('ArrowDown', held).prevented, false);
    assert.equal(press('Tab').prevented, false);
    assert.equal(press('F5').prevented, false);
    assert.equal(at(), 'Nordparken');
  });

  it('is nowhere while the grid has no focus', () => {
    const { rows, press } = walk();
    rows.onBlur();
    assert.equal(rows.active, undefined);
    assert.equal(press('ArrowDown').prevented, false);
  });
});
