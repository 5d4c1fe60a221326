/** Finds the stop of a picture that lies nearest to a point, without holding the point against each of thousands. */
import { quadtree } from 'd3';
import type { Picture } from '../widget-view.js';

/** Where a stop stands in the picture's rows. */
export interface StopPosition {
  readonly row: number;
  readonly index: number;
}

/** @returns The nearest drawn stop within `reach` px of a point; undefined where there is none. */
export type FindStop = (x: number, y: number, reach: number) => StopPosition | undefined;

export function stopFinder({ stops }: Pick<Picture, 'stops'>): FindStop {
  const drawn = stops.flatMap((inRow, row) =>
    inRow.flatMap(({ x, y, missing }, index) => (missing ? [] : [{ x, y, position: { row, index } }])),
  );
  const tree = quadtree(
    drawn,
    ({ x }) => x,
    ({ y }) => y,
  );
  return (x, y, reach) => tree.find(x, y, reach)?.position;
}
