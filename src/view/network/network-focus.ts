/** Which actors and ties stand in front when one actor is chosen: its neighbours, one or two steps away. Loaded with the reading. */
import { neighboursOf, type NetworkData } from './network-data.js';

export interface Focus {
  /** Number of the chosen actor. */
  readonly chosen: number;
  /** Steps from the chosen actor, for those in front. */
  readonly steps: ReadonlyMap<number, number>;
  /** Whether a tie is in front: those of the chosen actor, and with two steps those of its neighbours. */
  isFront(tie: { readonly from: number; readonly to: number }): boolean;
}

/** undefined where no actor of that id is shown. */
export function focusOn(data: NetworkData, id: string | undefined, reach: number): Focus | undefined {
  const chosen = id === undefined ? undefined : data.indexOf.get(id);
  if (chosen === undefined) return undefined;
  const steps = new Map([[chosen, 0]]);
  let edge = [chosen];
  for (let step = 1; step <= reach; step += 1) {
    const next: number[] = [];
    for (const index of edge) {
      for (const other of neighboursOf(data.actors[index]!)) {
        if (steps.has(other)) continue;
        steps.set(other, step);
        next.push(other);
      }
    }
    edge = next;
  }
  const isFront: Focus['isFront'] = ({ from, to }) => {
    const [a, b] = [steps.get(from), steps.get(to)];
    return a !== undefined && b !== undefined && Math.min(a, b) < reach;
  };
  return { chosen, steps, isFront };
}
