import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extentOf, paperPieces, sceneOf, type Piece } from '../../../src/view/timeline/paper-pieces.js';
import { AREAS } from '../../helpers/district-document.js';
import { CLOSED, drawn, MOVED, OPEN, type RawInitiative } from './timeline-fixture.js';

/** So many in one district that its lane is higher than a page. */
const MANY: RawInitiative[] = Array.from({ length: 44 }, (_, index) => ({
  ...OPEN,
  id: `i${index}`,
  title: `Indsats med et langt navn, nummer ${index}`,
  sites: [{ area: AREAS[0]!.id }],
}));

function piecesOf(initiatives: RawInitiative[]): { pieces: Piece[]; view: ReturnType<typeof drawn> } {
  const view = drawn(initiatives);
  const placed = view.place(705);
  const { above, axis, rows } = paperPieces(view.draw(placed), placed);
  return { view, pieces: [...(above ? [above] : []), axis, ...rows] };
}

describe('a timeline on paper', () => {
  it('has every stretch of the picture once', () => {
    for (const initiatives of [MANY, [OPEN, CLOSED, MOVED]]) {
      const { pieces, view } = piecesOf(initiatives);
      assert.equal(pieces[0]!.from, 0);
      assert.equal(pieces.at(-1)!.to, view.place(705).height);
      for (const [index, piece] of pieces.entries()) {
        assert.ok(piece.to > piece.from);
        if (index) assert.equal(piece.from, pieces[index - 1]!.to);
      }
    }
  });

  it('divides a high lane between its rows: no bar, no name and no mark lies in two pieces', () => {
    const { pieces, view } = piecesOf(MANY);
    assert.ok(pieces.length > 8);
    for (const { from, to } of pieces) assert.ok(to - from <= 300);
    const placed = view.place(705);
    const scene = view.draw(placed);
    const cuts = pieces.slice(2).map(({ from }) => from);
    for (const mark of scene.groups.flatMap(({ marks }) => marks)) {
      const { from, to } = extentOf(mark);
      if (to - from > 80) continue;
      assert.ok(!cuts.some((cut) => cut > from && cut < to), `${mark.type} ${from}–${to} is cut`);
    }
    for (const { y: top, bars } of placed.lanes) {
      for (const { y, label } of bars.filter((bar) => bar.label.above)) {
        assert.ok(!cuts.some((cut) => cut > top + y - 28 && cut < top + y + 20), label.texts[0]?.text);
      }
    }
  });

  it('names a high lane again and again, so that its name stands on each page', () => {
    const { pieces, view } = piecesOf(MANY);
    const scene = view.draw(view.place(705));
    const { name } = AREAS[0]!;
    const heights = pieces.flatMap((piece) =>
      sceneOf(scene, piece).groups.flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.type === 'text' && name.startsWith(mark.text) ? [mark.y] : [])),
      ),
    );
    assert.ok(heights.length > 2);
    for (const [index, y] of heights.slice(1).entries()) {
      assert.ok(y - heights[index]! >= 240 && y - heights[index]! <= 480, String(y));
    }
    const low = piecesOf([OPEN, CLOSED, MOVED]).pieces;
    assert.ok(low.every(({ again }) => again === undefined));
  });

  it('keeps a low lane whole', () => {
    const { pieces, view } = piecesOf([OPEN, CLOSED, MOVED]);
    const { lanes, tops } = view.place(705);
    assert.equal(pieces.filter(({ from }) => from >= tops.lanes).length, lanes.length);
  });

  it('draws in its pieces each name that the whole has, once', () => {
    const { pieces, view } = piecesOf(MANY);
    const scene = view.draw(view.place(705));
    const names = pieces.flatMap((piece) =>
      sceneOf(scene, piece).groups.flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.type === 'text' ? mark.text : [])),
      ),
    );
    for (const { title } of MANY) assert.equal(names.filter((name) => name === title).length, 1, String(title));
  });

  it('tells where a path begins and ends', () => {
    assert.deepEqual(extentOf({ type: 'path', d: 'M1,2H9A4,4,0,0,1,13,6V20L-3,-1.5Z' }), { from: -1.5, to: 20 });
  });
});
