/**
 * The names at the ends of a trend's lines where flags of targets stand among them: a flag stands at its exact value, and
 * the names give way to it.
 */
import { spreadLabels, type LabelWish } from '../shared/spread-labels.js';
import { FLAG_WIDTH, labelHeight, lineWidth, type EndLabel, type EndWish, type LabelPlace } from './end-labels.js';

/** From a flag's top to its dot, px. */
const FLAG_TOP = 24;

interface Block {
  readonly top: number;
  readonly bottom: number;
}

/** A flag stands at its exact value: names give way to it, never the other way round. */
function flagBlock(wish: EndWish, { value, sizes }: Pick<LabelPlace, 'value' | 'sizes'>): Block {
  const y = value.scale(wish.value);
  const text = labelHeight(wish, sizes);
  return { top: y - FLAG_TOP, bottom: sizes.narrow ? y + 5 + text : Math.max(y + 4, y - FLAG_TOP + text) };
}

interface Spread {
  readonly middles: readonly number[];
  readonly cost: number;
}

/** Spreads labels, in order, over the stretches that blocks leave free: with the least moving that lets them all fit. */
function spreadAround(
  wishes: readonly LabelWish[],
  blocks: readonly Block[],
  [low, high]: readonly [number, number],
): Spread | undefined {
  const [block, ...rest] = blocks;
  if (!block) {
    if (wishes.reduce((sum, { size }) => sum + size, 0) > high - low + 0.5) return undefined;
    const middles = spreadLabels(wishes, [low, high]);
    return { middles, cost: middles.reduce((sum, middle, index) => sum + (middle - wishes[index]!.at) ** 2, 0) };
  }
  let best: Spread | undefined;
  for (let count = 0; count <= wishes.length; count += 1) {
    const above = spreadAround(wishes.slice(0, count), [], [low, block.top]);
    const below = above && spreadAround(wishes.slice(count), rest, [block.bottom, high]);
    if (!above || !below || (best && above.cost + below.cost >= best.cost)) continue;
    best = { middles: [...above.middles, ...below.middles], cost: above.cost + below.cost };
  }
  return best;
}

/** Middles of the names at the lines' ends, in the order of `wishes`. */
function middlesOf(wishes: readonly LabelWish[], blocks: readonly Block[], bounds: LabelPlace['bounds']): number[] {
  const order = [...wishes.keys()].sort((a, b) => wishes[a]!.at - wishes[b]!.at);
  const sorted = order.map((index) => wishes[index]!);
  const found = spreadAround(sorted, blocks, bounds)?.middles ?? spreadLabels(sorted, bounds);
  const middles: number[] = [];
  order.forEach((index, rank) => (middles[index] = found[rank]!));
  return middles;
}

/** As `placeLabels`, for wishes of which some are flags. */
export function placeAroundFlags(wishes: readonly EndWish[], place: LabelPlace): EndLabel[] {
  const { x, end, width, value, sizes, bounds, timeX } = place;
  const ends = wishes.filter(({ time }) => time === undefined);
  const flags = wishes.filter(({ time }) => time !== undefined);
  const reach = x + Math.max(0, ...ends.flatMap(({ lines }) => lines.map((line) => lineWidth(line, sizes))));
  const blocks = flags
    .filter(({ time }) => timeX(time!) - 6 < reach || sizes.narrow)
    .map((flag) => flagBlock(flag, place))
    .sort((a, b) => a.top - b.top);
  const middles = middlesOf(
    ends.map((wish) => ({ at: value.scale(wish.value), size: labelHeight(wish, sizes) })),
    blocks,
    bounds,
  );
  const label = (wish: EndWish, at: Pick<EndLabel, 'x' | 'y' | 'anchor' | 'from'>): EndLabel => {
    const { key, role, lines } = wish;
    return { key, role, lines, height: labelHeight(wish, sizes), ...at };
  };
  return [
    ...ends.map((wish, index) => {
      const from = { x: end, y: value.scale(wish.value) };
      return label(wish, { x, anchor: 'start', y: middles[index]! - labelHeight(wish, sizes) / 2, from });
    }),
    ...flags.map((wish) => {
      const from = { x: timeX(wish.time!), y: value.scale(wish.value) };
      if (sizes.narrow) return label(wish, { x: width, anchor: 'end', y: from.y + 3, from });
      return label(wish, { x: from.x + FLAG_WIDTH, anchor: 'start', y: from.y - FLAG_TOP, from });
    }),
  ];
}
