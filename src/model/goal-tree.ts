/** Goals as a tree from vision to target, with the initiatives that serve them, and what is not linked. Pure; no words. */
import type { Goal, Initiative } from '../schema/generated/document.js';
import type { Model } from './model.js';

export interface GoalNode {
  readonly goal: Goal;
  readonly initiatives: readonly Initiative[];
  readonly children: readonly GoalNode[];
}

export interface GoalTree {
  readonly roots: readonly GoalNode[];
  /** Goals that are not visions and hang from nothing. They are roots too. */
  readonly withoutParent: readonly Goal[];
  readonly withoutInitiative: readonly Goal[];
  readonly withoutIndicator: readonly Goal[];
  readonly withoutGoal: readonly Initiative[];
}

function isAt({ sites = [] }: Initiative, area: string | undefined): boolean {
  return area === undefined || sites.some((site) => site.area === area);
}

/** An area's own goals, those that hold for all, and what they hang from. */
function goalsFor({ goals }: Model, area: string | undefined): ReadonlyMap<string, Goal> {
  const kept = new Map<string, Goal>();
  for (const goal of goals.values()) {
    if (area !== undefined && goal.area !== undefined && goal.area !== area) continue;
    for (let one: Goal | undefined = goal; one && !kept.has(one.id); one = goals.get(one.parent ?? ''))
      kept.set(one.id, one);
  }
  return new Map([...goals].filter(([id]) => kept.has(id)));
}

/** Whether following the parents comes back to the goal itself: such a ring is cut where the document begins it. */
function isRing(goals: ReadonlyMap<string, Goal>, start: Goal): boolean {
  const seen = new Set<string>();
  for (let one = goals.get(start.parent ?? ''); one && !seen.has(one.id); one = goals.get(one.parent ?? '')) {
    if (one.id === start.id) return true;
    seen.add(one.id);
  }
  return false;
}

/** @param area Only what concerns it. Default everything. */
export function goalTree(model: Model, area?: string): GoalTree {
  const goals = goalsFor(model, area);
  const initiatives = [...model.initiatives.values()].filter((one) => isAt(one, area));
  const serving = (id: string): Initiative[] => initiatives.filter((one) => one.goals?.includes(id));
  const rings = new Set([...goals.values()].filter((goal) => isRing(goals, goal)).map(({ id }) => id));
  const byParent = new Map<string, Goal[]>();
  const roots: Goal[] = [];
  for (const goal of goals.values()) {
    if (goal.parent === undefined || !goals.has(goal.parent) || rings.has(goal.id)) roots.push(goal);
    else byParent.set(goal.parent, [...(byParent.get(goal.parent) ?? []), goal]);
  }
  const node = (goal: Goal): GoalNode => ({
    goal,
    initiatives: serving(goal.id),
    children: (byParent.get(goal.id) ?? []).map(node),
  });
  const all = [...goals.values()];
  const targets = all.filter(({ kind, target }) => kind === 'target' || target !== undefined);
  return {
    roots: roots.map(node),
    withoutParent: roots.filter(({ kind }) => kind !== 'vision'),
    withoutInitiative: targets.filter(({ id }) => !serving(id).length),
    withoutIndicator: targets.filter(({ indicator }) => indicator === undefined || !model.indicators.has(indicator)),
    withoutGoal: initiatives.filter(({ goals: ids = [] }) => !ids.some((id) => model.goals.has(id))),
  };
}
