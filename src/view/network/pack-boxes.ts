/** Lays finished layouts side by side in rows, as wide as the whole is high times the usual shape of a picture. */

const ASPECT = 1.6;

/** @returns How far each layout must be moved, in the order given. None overlaps another; `gap` lies between them. */
export function packBoxes(layouts: readonly Float64Array[], gap: number): (readonly [dx: number, dy: number])[] {
  const boxes = layouts.map((at) => {
    const [xs, ys] = [at.filter((_, index) => index % 2 === 0), at.filter((_, index) => index % 2 === 1)];
    const least = (values: Float64Array): number => values.reduce((low, value) => Math.min(low, value), Infinity);
    const most = (values: Float64Array): number => values.reduce((high, value) => Math.max(high, value), -Infinity);
    return { left: least(xs), top: least(ys), width: most(xs) - least(xs) + gap, height: most(ys) - least(ys) + gap };
  });
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const room = Math.max(Math.sqrt(area * ASPECT) * 1.05, ...boxes.slice(0, 1).map(({ width }) => width));
  let [x, y, rowHeight] = [0, 0, 0];
  return boxes.map(({ left, top, width, height }) => {
    if (x > 0 && x + width > room) {
      y += rowHeight;
      [x, rowHeight] = [0, 0];
    }
    const place = [x - left, y - top] as const;
    x += width;
    rowHeight = Math.max(rowHeight, height);
    return place;
  });
}
