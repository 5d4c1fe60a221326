/** The ties of a picture: each by its kind, or among very many only by weight. What steps back is drawn first. */
import type { ColorRole, SceneGroup } from '../scene.js';
import type { NetworkActor } from './network-data.js';
import type { RoutedTie } from './route-ties.js';
import { emphasisOf, type SceneInput } from './scene-input.js';
import { tieMarks, type Emphasis } from './tie-lines.js';

function groundUnder({ places }: SceneInput, { from, to }: RoutedTie): ColorRole {
  const [a, b] = [places.groundOf(from), places.groundOf(to)];
  return a === b ? a : 'ground';
}

const ORDER: Readonly<Record<Emphasis, number>> = { faint: 0, plain: 1, strong: 2 };

export function tieGroups(input: SceneInput, routed: readonly RoutedTie[]): SceneGroup[] {
  const { data } = input;
  const drawn = routed.map((tie) => ({ tie, emphasis: emphasisOf(input, tie) }));
  drawn.sort(
    (a, b) =>
      ORDER[a.emphasis] - ORDER[b.emphasis] || Number(a.tie.kind === 'bridges') - Number(b.tie.kind === 'bridges'),
  );
  return drawn.map(({ tie, emphasis }) => ({
    key: `tie-${data.actors[tie.from]!.key}-${data.actors[tie.to]!.key}-${tie.kind}${tie.arrow ? '-to' : ''}`,
    marks: tieMarks({ ...tie, emphasis, ground: groundUnder(input, tie) }),
  }));
}

function sharesNetwork(a: NetworkActor, b: NetworkActor): boolean {
  return a.memberships.some(({ network }) => b.memberships.some((other) => other.network === network));
}

type Weight = 'inside' | 'between' | 'bridges' | 'focus';

function weightOf(input: SceneInput, tie: RoutedTie, isGrouped: boolean): Weight {
  const { data, focus, bridging } = input;
  if ((focus ?? bridging) && emphasisOf(input, tie) === 'strong') return 'focus';
  if (tie.kind === 'bridges') return 'bridges';
  return isGrouped && !sharesNetwork(data.actors[tie.from]!, data.actors[tie.to]!) ? 'between' : 'inside';
}

/** Among very many, ties are told apart by weight only, and all of one weight are one mark. */
export function weightedTies(input: SceneInput, routed: readonly RoutedTie[]): SceneGroup[] {
  const isGrouped = input.data.networks.length > 1;
  const paths: Record<Weight, string[]> = { inside: [], between: [], bridges: [], focus: [] };
  for (const tie of routed) paths[weightOf(input, tie, isGrouped)].push(tie.d);
  const isBack = input.focus !== undefined || input.bridging !== undefined;
  const group = (key: Weight, paint: { stroke: ColorRole; width: number; opacity?: number }): SceneGroup[] =>
    paths[key].length ? [{ key: `ties-${key}`, marks: [{ type: 'path', d: paths[key].join(''), ...paint }] }] : [];
  return [
    ...group('inside', { stroke: 'axis', width: 0.9, opacity: isBack ? 0.35 : 0.6 }),
    ...group('between', { stroke: 'axis', width: 1.25, opacity: isBack ? 0.5 : undefined }),
    ...group('bridges', { stroke: 'core', width: 3, opacity: isBack ? 0.5 : undefined }),
    ...group('focus', { stroke: 'core', width: 1.75 }),
  ];
}

const DISC = 11;

/** Ties whose loss splits the network carry a number; the same stands below with what is lost. */
export function bridgeNumbers({ bridging, unit }: SceneInput, routed: readonly RoutedTie[]): SceneGroup[] {
  if (!bridging) return [];
  const done = new Set<number>();
  return routed.flatMap(({ from, to, points }): SceneGroup[] => {
    const number = bridging.numberOf(from, to);
    if (number === undefined || done.has(number)) return [];
    done.add(number);
    const middle = Math.floor(points.length / 4) * 2;
    const [x, y] = [points[middle]!, points[middle + 1]!];
    return [
      {
        key: `bridge-${number}`,
        marks: [
          { type: 'circle', cx: x, cy: y, r: (DISC + 3) * unit, fill: 'ground' },
          { type: 'circle', cx: x, cy: y, r: DISC * unit, fill: 'core' },
          {
            ...{ type: 'text', x, y: y + 4.4 * unit, text: String(number) },
            ...{ size: 12.5 * unit, fill: 'ground', weight: 700, anchor: 'middle' },
          },
        ],
      },
    ];
  });
}
