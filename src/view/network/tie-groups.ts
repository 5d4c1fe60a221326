/** The ties of a picture, each by its kind. What steps back is drawn first. */
import type { ColorRole, SceneGroup } from '../scene.js';
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
