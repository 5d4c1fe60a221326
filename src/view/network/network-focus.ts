/** Which actors and ties stand in front when one actor is chosen: its neighbours, one or two steps away. Loaded with the reading. */
import { RING } from './actor-marks.js';
import { neighboursOf, type NetworkData } from './network-data.js';
import type { Places } from './network-places.js';
import { finish } from '../../model/steps.js';
import { overlaps, placeNames, type NameSpace, type NameWish, type PlacedName } from './place-names.js';

export interface NamesAround {
  readonly wishes: readonly NameWish[];
  readonly space: NameSpace;
  readonly places: Places;
}

export interface Focus {
  /** Number of the chosen actor. */
  readonly chosen: number;
  /** Steps from the chosen actor, for those in front. */
  readonly steps: ReadonlyMap<number, number>;
  /** Whether a tie is in front: those of the chosen actor, and with two steps those of its neighbours. */
  isFront(tie: { readonly from: number; readonly to: number }): boolean;
  /** The names with that of the chosen actor clear of its ring. */
  named(names: readonly PlacedName[], around: NamesAround): readonly PlacedName[];
}

/** The chosen actor always has a name, if another has to go. */
function nameChosen(
  chosen: number,
  names: readonly PlacedName[],
  { wishes, space, places }: NamesAround,
): readonly PlacedName[] {
  const own = wishes.find(({ index }) => index === chosen);
  if (!own) return names;
  const ringed = [{ ...own, radius: RING }];
  const others = names.filter(({ index }) => index !== chosen);
  const taken = [...space.taken, ...others.map(({ box }) => box)];
  const further = places.further?.(ringed, others, { ...space, most: others.length + 1 });
  const name =
    placeNames(ringed, { ...space, taken })[0] ??
    (further && finish(further)[others.length]) ??
    placeNames(ringed, space)[0];
  return name ? [...others.filter(({ box }) => !overlaps(box, name.box)), name] : names;
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
  return { chosen, steps, isFront, named: (names, around) => nameChosen(chosen, names, around) };
}
