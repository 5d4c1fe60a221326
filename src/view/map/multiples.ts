/**
 * A small map for each period, in the same classes and the same frame: what changed where, at a glance. Of many periods as
 * many as can be taken in, the first, the last and the shown one among them. Pure.
 */
import type { Mark, Scene } from '../scene.js';
import type { MapContent } from './map-content.js';
import { fillMarks, hasEdge } from './map-fills.js';
import { WHOLE } from './map-options.js';
import type { MapView } from './map-view.js';
import { naturalHeight, placeMap, type PlacedArea } from './placed.js';

export interface Multiple {
  /** Of the period. */
  readonly key: string;
  readonly label: string;
  /** Read aloud: the period, and what the highlighted area has in it. */
  readonly text: string;
  readonly isShown: boolean;
  readonly scene: Scene;
}

const MOST = 12;
/** Px. */
const [WIDTH, HIGHEST] = [128, 150];

function picked(count: number, shown: number): readonly number[] {
  const steps = Math.min(MOST, count);
  const even = Array.from({ length: steps }, (_, index) => Math.round((index * (count - 1)) / Math.max(1, steps - 1)));
  return [...new Set([...even, shown])].sort((a, b) => a - b);
}

interface Small {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly (readonly [id: string, shape: Mark])[];
}

function tileShape({ box: [left, top, right, bottom] }: PlacedArea, scale: number): Mark {
  return { type: 'rect', x: left * scale, y: top * scale, w: (right - left) * scale, h: (bottom - top) * scale };
}

function smallTiles({ areas, picture }: MapView): Small {
  const scene = picture?.scene;
  const right = Math.max(1, ...areas.map(({ box }) => box[2]));
  const scale = WIDTH / right;
  const shapes = areas.map((area) => [area.id, tileShape(area, scale)] as const);
  return { width: WIDTH, height: (scene?.height ?? 0) * scale, shapes };
}

function smallMap({ geometry }: MapView): Small {
  const { projected } = geometry!;
  const height = Math.round(Math.min(naturalHeight(projected, WIDTH), HIGHEST));
  const { areas } = placeMap(projected, { width: WIDTH, height, viewport: WHOLE });
  const shapes = areas.flatMap(({ id, d, isPoint, x, y }): (readonly [string, Mark])[] => {
    if (isPoint) return [[id, { type: 'circle', cx: x, cy: y, r: 4 }]];
    return d ? [[id, { type: 'path', d }]] : [];
  });
  return { width: WIDTH, height, shapes };
}

function sceneOf({ width, height, shapes }: Small, { fills }: MapContent, highlighted: string | undefined): Scene {
  const groups = shapes.flatMap(([id, shape]) => {
    const fill = fills.get(id);
    if (!fill) return [];
    const edge = { ...shape, stroke: hasEdge(fill) ? (fill.role ?? 'ink3') : 'ground', width: 0.75 } as Mark;
    return [{ key: id, marks: [...fillMarks(shape, fill), edge] }];
  });
  const own = shapes.find(([id]) => id === highlighted)?.[1];
  const marks = own && [{ ...own, stroke: 'ground', width: 4 } as Mark, { ...own, stroke: 'accent', width: 2 } as Mark];
  return { width, height, groups: marks ? [...groups, { key: 'highlight', marks }] : groups };
}

/** Empty where there is one period only, or no map. */
export function multiplesOf(view: MapView, highlighted: string | undefined): readonly Multiple[] {
  const { periods: choice } = view;
  if (!choice || !view.picture || !view.geometry) return [];
  const small = view.shape === 'tiles' ? smallTiles(view) : smallMap(view);
  return picked(choice.periods.length, choice.at).flatMap((index): Multiple[] => {
    const { key, label } = choice.periods[index]!;
    const content = view.contentAt(key);
    if (!content) return [];
    const own = highlighted !== undefined && content.fills.has(highlighted) ? content.stopText(highlighted) : '';
    const text = own ? `${label}: ${own}` : label;
    return [{ key, label, text, isShown: index === choice.at, scene: sceneOf(small, content, highlighted) }];
  });
}
