/** The view of `<bydel-goals>`: vision, goals, targets, initiatives and indicators as a tree, and what is not linked. */
import type { GoalsMessages, LooseEnd } from '../../i18n/goals/messages.js';
import { goalTree, type GoalNode, type GoalTree } from '../../model/goal-tree.js';
import type { Goal, Initiative } from '../../schema/generated/document.js';
import { lazy } from '../shared/lazy.js';
import { swatch } from '../shared/scene-marks.js';
import { sourceLine } from '../shared/source-line.js';
import { wordsOnly } from '../shared/words-only.js';
import { targetText } from '../table/goal-table.js';
import { tableWords, type TableWords } from '../table/table-words.js';
import type { ViewContext } from '../view-context.js';
import type { LegendItem, Obstacle, Stop, TableView, WidgetView } from '../widget-view.js';
import {
  goalMarks,
  goalsScene,
  initiativeMarks,
  type GoalLine,
  type GoalsScene,
  type LooseGroup,
} from './goals-scene.js';

export interface GoalsOptions {
  /** Area id: its own goals, those that hold for all, and what they hang from. Default everything. */
  readonly area?: string;
  /** The chosen goal. */
  readonly goal?: string;
  /** The reader's day as an ISO date. */
  readonly today: string;
}

interface Told {
  readonly options: GoalsOptions;
  readonly context: ViewContext;
  readonly messages: GoalsMessages;
  readonly words: TableWords;
  readonly tree: GoalTree;
  /** Depth first, each with its depth. */
  readonly nodes: readonly { readonly node: GoalNode; readonly depth: number }[];
}

function flatten(roots: readonly GoalNode[], depth = 0): { node: GoalNode; depth: number }[] {
  return roots.flatMap((node) => [{ node, depth }, ...flatten(node.children, depth + 1)]);
}

function kindOf({ kind = 'goal' }: Goal): 'vision' | 'goal' | 'target' {
  return kind;
}

function factsOf(goal: Goal, { context, messages, words }: Told): string {
  const { model, locale } = context;
  const target = targetText(goal, { model, locale, words });
  return [
    messages.kind[kindOf(goal)],
    words.names.area(goal.area),
    target && messages.target(target),
    goal.by ? messages.by(words.period(goal.by)) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function lineOf({ node, depth }: Told['nodes'][number], told: Told): GoalLine {
  const { goal, initiatives } = node;
  const { words, messages, options } = told;
  const indicator = words.names.indicator(goal.indicator);
  return {
    key: goal.id,
    depth,
    mark: kindOf(goal),
    text: words.text(goal.text),
    facts: factsOf(goal, told),
    initiatives: initiatives.map(({ id, title, approach }) => ({
      key: id,
      text: words.text(title),
      isExtra: approach === 'extra',
      target: { kind: 'initiative', id },
    })),
    indicator: indicator && `${messages.indicator}: ${indicator}`,
    target: { kind: 'goal', id: goal.id },
    isChosen: options.goal === goal.id,
  };
}

function looseGroups({ tree, words, messages }: Told): LooseGroup[] {
  const goals = (key: LooseEnd, list: readonly Goal[]): LooseGroup => ({
    key,
    heading: messages.loose[key],
    items: list.map(({ id, text }) => ({ key: id, text: words.text(text), target: { kind: 'goal', id } })),
  });
  const initiatives = (list: readonly Initiative[]): LooseGroup => ({
    key: 'initiative-without-goal',
    heading: messages.loose['initiative-without-goal'],
    items: list.map(({ id, title }) => ({ key: id, text: words.text(title), target: { kind: 'initiative', id } })),
  });
  return [
    goals('goal-without-parent', tree.withoutParent),
    goals('goal-without-initiative', tree.withoutInitiative),
    goals('target-without-indicator', tree.withoutIndicator),
    initiatives(tree.withoutGoal),
  ].filter(({ items }) => items.length);
}

function stopTexts(
  { nodes, words, messages }: Told,
  told: Told,
  loose: readonly LooseGroup[],
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { node } of nodes) {
    const { goal, initiatives } = node;
    const indicator = words.names.indicator(goal.indicator);
    const facts = [factsOf(goal, told), indicator && `${messages.indicator}: ${indicator}`].filter(Boolean).join(', ');
    texts.set(goal.id, `${words.text(goal.text)} ${facts}`);
    for (const { id, title } of initiatives)
      texts.set(`${goal.id}-${id}`, `${messages.initiative}: ${words.text(title)}`);
  }
  for (const { key, heading, items } of loose) {
    for (const item of items) texts.set(`loose-${key}-${item.key}`, `${heading}: ${item.text}`);
  }
  return texts;
}

function stopsOf(told: Told, { placed }: GoalsScene): Stop[][] {
  const texts = stopTexts(told, told, looseGroups(told));
  return placed.map(({ key, x, y, target }) => [{ key, x, y, target, text: texts.get(key) ?? '' }]);
}

function missingOf(goal: Goal, { tree, messages }: Told): string {
  const ends: readonly (readonly [LooseEnd, readonly Goal[]])[] = [
    ['goal-without-parent', tree.withoutParent],
    ['goal-without-initiative', tree.withoutInitiative],
    ['target-without-indicator', tree.withoutIndicator],
  ];
  return ends.flatMap(([key, list]) => (list.includes(goal) ? [messages.loose[key]] : [])).join('. ');
}

function tableOf(told: Told): TableView {
  const { words, messages, nodes, tree, context } = told;
  const { columns } = words.messages;
  const text = (value: string): { text: string; value: string | null } => ({ text: value, value: value || null });
  const goalRows = nodes.map(({ node: { goal, initiatives } }) => ({
    key: goal.id,
    target: { kind: 'goal', id: goal.id } as const,
    cells: [
      text(words.text(goal.text)),
      text(messages.kind[kindOf(goal)]),
      text(words.names.area(goal.area)),
      text(words.names.goal(goal.parent)),
      text(targetText(goal, { model: context.model, locale: context.locale, words })),
      text(goal.by ? words.period(goal.by) : ''),
      text(words.names.indicator(goal.indicator)),
      text(words.list(initiatives.map(({ title }) => words.text(title)))),
      text(missingOf(goal, told)),
    ],
  }));
  const looseRows = tree.withoutGoal.map(({ id, title, sites = [] }) => ({
    key: `initiative-${id}`,
    target: { kind: 'initiative', id } as const,
    cells: [
      text(words.text(title)),
      text(messages.initiative),
      text(words.list([...new Set(sites.map(({ area }) => words.names.area(area)))])),
      ...Array.from({ length: 5 }, () => text('')),
      text(messages.loose['initiative-without-goal']),
    ],
  }));
  return {
    caption: messages.heading,
    columns: [
      { key: 'goal', label: columns.goal },
      { key: 'kind', label: columns.goalKind },
      { key: 'area', label: columns.area },
      { key: 'parent', label: columns.parentGoal },
      { key: 'target', label: columns.target },
      { key: 'by', label: columns.by },
      { key: 'indicator', label: columns.indicator },
      { key: 'initiatives', label: messages.columns.initiatives },
      { key: 'missing', label: messages.columns.missing },
    ],
    rows: [...goalRows, ...looseRows],
  };
}

function legendOf({ nodes, messages, words }: Told): LegendItem[] {
  const kinds = new Set(nodes.map(({ node }) => kindOf(node.goal)));
  const approaches = new Set(nodes.flatMap(({ node }) => node.initiatives.map(({ approach }) => approach === 'extra')));
  return [
    ...(['vision', 'goal', 'target'] as const)
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({ key: kind, label: messages.kind[kind], swatch: swatch(kind, 18, goalMarks(kind, 8, 9)) })),
    ...[false, true]
      .filter((isExtra) => approaches.has(isExtra))
      .map((isExtra) => ({
        key: isExtra ? 'extra' : 'core',
        label: words.messages.approach[isExtra ? 'extra' : 'adjusted-core'],
        swatch: swatch('initiative', 18, initiativeMarks(isExtra, 1, 9)),
      })),
  ];
}

/** Pure: the same input always gives the same view. */
export function goalsView(options: GoalsOptions, context: ViewContext, messages: GoalsMessages): WidgetView {
  const { model, locale } = context;
  const isKnown = options.area === undefined || model.areas.has(options.area);
  const obstacles: Obstacle[] = isKnown
    ? []
    : [{ code: 'unknown-area', text: locale.messages.unknownArea(options.area!) }];
  const area = isKnown ? options.area : undefined;
  const words = tableWords(context, options.today);
  const tree = goalTree(model, area);
  const nodes = flatten(tree.roots);
  const told: Told = { options, context, messages, words, tree, nodes };
  const heading = area === undefined ? messages.heading : messages.headingOf(words.names.area(area));
  if (!nodes.length) {
    const text = area === undefined ? messages.noGoals : messages.noGoalsHere;
    return wordsOnly(context, heading, [...obstacles, { code: 'no-goals', text }]);
  }
  const loose = looseGroups(told);
  const drawn = lazy(() =>
    goalsScene({
      lines: nodes.map((one) => lineOf(one, told)),
      loose,
      looseHeading: messages.looseHeading,
      space: context.space,
    }),
  );
  const table = lazy(() => tableOf(told));
  const served = new Set(nodes.flatMap(({ node }) => node.initiatives.map(({ id }) => id)));
  return Object.freeze({
    heading,
    definition: '',
    summary: messages.summary({
      goals: nodes.length,
      targets: nodes.filter(({ node }) => node.goal.target).length,
      initiatives: served.size,
      loose: loose.reduce((sum, { items }) => sum + items.length, 0),
    }),
    picture: {
      get scene() {
        return drawn().scene;
      },
      name: `${messages.chart}, ${heading}`,
      get stops() {
        return stopsOf(told, drawn());
      },
    },
    legend: legendOf(told),
    notes: [messages.caution],
    source: sourceLine(context),
    obstacles,
    get table() {
      return table();
    },
  });
}
