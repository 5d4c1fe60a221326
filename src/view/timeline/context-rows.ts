/**
 * What stands above the lanes on the same axis: the document's bands (council terms, plans), its goals by their date.
 */
import { aboveWords } from '../../i18n/timeline/above-words.js';
import { goalState, type GoalState } from '../../analysis/goal-state.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import type { Target } from '../scene.js';
import { localText, type ViewContext } from '../view-context.js';
import { Rows } from './pack-rows.js';
import type { TimeScale } from './place-bar.js';
import { momentOf } from './time-span.js';
import type { TimelineWords } from './timeline-words.js';
import { hasTimelineLayer, type TimelineOptions } from './timeline-options.js';

export interface PlacedBand {
  readonly x0: number;
  readonly x1: number;
  /** Empty where there is no room. */
  readonly text: string;
  readonly tinted: boolean;
}

export interface BandRow {
  /** What the names of its bands have in common: "Byrådsperiode". */
  readonly label: string;
  readonly bands: readonly PlacedBand[];
}

export interface PlacedGoal {
  readonly key: string;
  /** The flag's pole. */
  readonly x: number;
  /** Empty where there is no room; the whole stands in `names`. */
  readonly text: string;
  readonly textX: number;
  readonly names: readonly string[];
  /** How its goals stand; undefined where several differ. */
  readonly state: GoalState | undefined;
  /** "nået"; empty where nothing is known or there is no room. */
  readonly word: string;
  /** Where the flag stands for one goal only. */
  readonly target?: Target;
}

export interface GoalRow {
  readonly goals: readonly PlacedGoal[];
  /** Goals that are due after what is shown. */
  readonly later: number;
}

export interface ContextRules {
  readonly scale: TimeScale;
  /** Font size, px. */
  readonly size: number;
  readonly words: TimelineWords;
  readonly options: TimelineOptions;
  /** The reader's day, UTC ms. */
  readonly today: number;
}

/** More rows of bands than this would push the lanes off the screen. */
const MOST_ROWS = 3;
const PADDING = 8;
/** A shorter rest of a name says nothing, px. */
const LEAST_TEXT = 90;
/** Flags nearer to each other than this become one, px. */
const NEAR = 10;
const FLAG = 14;
/** Between a goal's name and how it went, px. */
export const WORD_GAP = 4;

/** The words that all names begin with; nothing where a single name is all there is. */
function sharedBeginning(names: readonly string[]): string {
  const [first = '', ...others] = names;
  if (!others.length) return '';
  const words = first.split(' ');
  let shared = '';
  for (const word of words.slice(0, -1)) {
    if (!others.every((name) => name.startsWith(`${shared}${word} `))) break;
    shared += `${word} `;
  }
  return shared;
}

/** Bands that hold for the areas shown, in as many rows as they need to stand side by side. */
export function bandRows(context: ViewContext, { scale, size, words, options }: ContextRules): BandRow[] {
  if (!hasTimelineLayer(options, 'bands')) return [];
  const shown = new Set(options.areas);
  const found = (context.model.document.bands ?? []).flatMap(({ label, start, end, areas }) => {
    if (areas?.length && shown.size && !areas.some((id) => shown.has(id))) return [];
    const from = momentOf(start)?.from;
    if (from === undefined) return [];
    const to = momentOf(end)?.to;
    // Those out of view keep their row: nothing jumps while the reader goes along.
    return [{ name: localText(context, label), x0: scale.x(from), x1: to === undefined ? Infinity : scale.x(to) }];
  });
  const rows = new Rows(-1);
  const inRows: (typeof found)[] = [];
  for (const band of found.sort((a, b) => a.x0 - b.x0)) {
    (inRows[rows.fit(band)] ??= []).push(band);
  }
  return inRows.slice(0, MOST_ROWS).map((bands) => {
    const shared = sharedBeginning(bands.map(({ name }) => name));
    const placed = bands.flatMap(({ name, x0, x1 }, index): PlacedBand[] => {
      if (x1 <= scale.left || x0 >= scale.right) return [];
      const [from, to] = [Math.max(x0, scale.left), Math.min(x1, scale.right)];
      const text = fit(name.slice(shared.length), to - from - PADDING * 2, size);
      return [{ x0: from, x1: to, tinted: index % 2 === 1 || bands.length === 1, text }];
    });
    return { label: shared.trim() || aboveWords(words.code).bands, bands: placed };
  });
}

function fit(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  return room < LEAST_TEXT ? '' : (wrapText(text, size, room, { maxLines: 1 })[0] ?? '');
}

interface Flag {
  readonly x: number;
  readonly states: GoalState[];
  readonly ids: string[];
  readonly names: string[];
}

function flagsOf(
  { model }: ViewContext,
  { scale, words, options, today }: ContextRules,
): { flags: Flag[]; later: number; isEmpty: boolean } {
  const areas = new Set(options.areas);
  const themes = new Set(options.themes);
  const flags: Flag[] = [];
  let later = 0;
  const dated = [...model.goals.values()].flatMap((goal) => {
    const due = momentOf(goal.by)?.to;
    const isWanted =
      (!goal.area || !areas.size || areas.has(goal.area)) && (!goal.theme || !themes.size || themes.has(goal.theme));
    return due !== undefined && isWanted ? [{ goal, x: scale.x(due) }] : [];
  });
  for (const { goal, x } of dated.sort((a, b) => a.x - b.x)) {
    if (x > scale.right - FLAG) later += 1;
    else if (x >= scale.left) {
      const last = flags.at(-1);
      if (last && x - last.x < NEAR) {
        last.ids.push(goal.id);
        last.names.push(words.goal(goal.id));
        last.states.push(goalState(model, goal, today));
      } else {
        flags.push({ x, ids: [goal.id], names: [words.goal(goal.id)], states: [goalState(model, goal, today)] });
      }
    }
  }
  return { flags, later, isEmpty: !dated.length };
}

/** Goals that have a date, each with its name left of its flag as far as there is room. */
export function goalRow(context: ViewContext, rules: ContextRules): GoalRow | undefined {
  if (!hasTimelineLayer(rules.options, 'goals')) return undefined;
  const { flags, later, isEmpty } = flagsOf(context, rules);
  if (isEmpty) return undefined;
  const { scale, size, words } = rules;
  const goalWords = aboveWords(words.code);
  let free = scale.left;
  const goals = flags.map(({ x, ids, names, states }): PlacedGoal => {
    const to = x - PADDING;
    const [first] = states;
    const state = states.every((one) => one === first) ? first : undefined;
    const word = state === 'reached' || state === 'missed' ? goalWords.goalState[state] : '';
    const wordWidth = word && textWidth(word, size) + WORD_GAP;
    const name = ids.length > 1 ? goalWords.goalCount(ids.length) : (names[0] ?? '');
    const text = fit(name, to - free - (wordWidth || 0), size);
    free = x + FLAG + PADDING;
    const target = ids.length === 1 ? { kind: 'goal' as const, id: ids[0]! } : undefined;
    const told = names.map((one, index) => {
      const known = states[index];
      return known === 'reached' || known === 'missed' ? `${one} (${goalWords.goalState[known]})` : one;
    });
    return { key: ids.join(' '), x, text, textX: to, names: told, state, word: text && word, target };
  });
  return { goals, later };
}
