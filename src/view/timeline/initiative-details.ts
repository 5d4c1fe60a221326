/** What is told of the chosen initiative: finished texts in sections, in the order in which they are read. */
import { aboveWords } from '../../i18n/timeline/above-words.js';
import { goalState } from './above.js';
import { factWords } from '../../i18n/timeline/fact-words.js';
import type { Scene, Target } from '../scene.js';
import { safeLink } from '../shared/safe-link.js';
import { actorLines, eventLines, financingLines, siteLines, type FactLine } from './initiative-facts.js';
import type { ViewContext } from '../view-context.js';
import { indicatorLines } from './indicator-lines.js';
import type { InitiativeFact, TimelineLanes } from './timeline-lanes.js';
import type { TimelineWords } from './timeline-words.js';

export interface DetailLine extends FactLine {
  /** A small picture before it. */
  readonly spark?: Scene;
  /** A checked address that the reader may follow. */
  readonly href?: string;
}

export interface DetailSection {
  readonly key: string;
  readonly heading: string;
  readonly lines: readonly DetailLine[];
}

export interface InitiativeDetails {
  readonly id: string;
  readonly title: string;
  /** "Ekstra indsats · Job og uddannelse · i gang, august 2016 – ingen planlagt slutning". */
  readonly line: string;
  /** Up to three columns: what and for whom, who, when. */
  readonly columns: readonly (readonly DetailSection[])[];
  /** What the indicators showed, under the columns. */
  readonly figures: DetailSection | undefined;
  /** That things which come together in time are not cause and effect; empty without indicators, or where it is said. */
  readonly caution: string;
  readonly previous: Target | undefined;
  readonly next: Target | undefined;
}

const alone = (texts: readonly string[]): DetailLine[] => texts.filter(Boolean).map((text) => ({ label: '', text }));

function linkLine(url: string | undefined, { code }: TimelineWords): DetailLine[] {
  const link = safeLink(url);
  return link
    ? [{ label: '', text: link.isMail ? link.text : factWords(code).readMore(link.text), href: link.href }]
    : [];
}

/** A goal with how it went, where the figures tell. */
function goalText(
  id: string,
  { model }: ViewContext,
  { words, today }: { readonly words: TimelineWords; readonly today: number },
): string {
  const goal = model.goals.get(id);
  const state = goal && goalState(model, goal, today);
  const text = words.goal(id);
  return state === 'reached' || state === 'missed' ? `${text} (${aboveWords(words.code).goalState[state]})` : text;
}

function columnsOf({ initiative }: InitiativeFact, input: DetailsInput): DetailSection[][] {
  const {
    words,
    context,
    lanes: { clock },
  } = input;
  const { detail } = factWords(words.code);
  const { text } = words;
  const { description, aims = [], targetGroup, goals = [], note, url } = initiative;
  const section = (key: keyof typeof detail, lines: readonly DetailLine[]): DetailSection[] =>
    lines.length ? [{ key, heading: detail[key], lines }] : [];
  return [
    [
      ...section('about', alone([text(description)])),
      ...section('aims', alone(aims.map((aim) => text(aim)))),
      ...section('targetGroup', alone([text(targetGroup)])),
      ...section('financing', financingLines(initiative, words)),
    ],
    [
      ...section('actors', actorLines(initiative, words)),
      ...section('goals', alone(goals.map((id) => goalText(id, context, { words, today: clock.today })))),
    ],
    [
      ...section('events', eventLines(initiative, words)),
      ...section('sites', siteLines(initiative, words, clock)),
      ...section('notes', alone([text(note)])),
      ...section('links', linkLine(url, words)),
    ],
  ].filter((column) => column.length > 0);
}

export interface DetailsInput {
  readonly lanes: TimelineLanes;
  readonly words: TimelineWords;
  readonly context: ViewContext;
  /** What stands under the picture already. */
  readonly notes: readonly string[];
}

/** @returns undefined where the initiative is not among those shown. */
export function initiativeDetails(id: string | undefined, input: DetailsInput): InitiativeDetails | undefined {
  const { lanes, words, context, notes } = input;
  const index = lanes.facts.findIndex(({ initiative }) => initiative.id === id);
  const fact = lanes.facts[index];
  if (!fact) return undefined;
  const { initiative, state, span } = fact;
  const { messages } = words;
  const own = factWords(words.code);
  const target = (at: number): Target | undefined => {
    const other = lanes.facts[at]?.initiative.id;
    return other === undefined ? undefined : { kind: 'initiative', id: other };
  };
  const approach = initiative.approach ? messages.approach[initiative.approach] : messages.none.approach;
  const status = `${messages.state[state]}, ${words.period(span)}`;
  const figures = indicatorLines(initiative, context, words);
  return {
    id: initiative.id,
    title: words.title(initiative),
    line: [approach, words.theme(initiative.theme), status].filter(Boolean).join(' · '),
    columns: columnsOf(fact, input),
    figures: figures.length ? { key: 'indicators', heading: own.detail.indicators, lines: figures } : undefined,
    caution: initiative.indicators?.length && !notes.includes(own.coincidence) ? own.coincidence : '',
    previous: target(index - 1),
    next: target(index + 1),
  };
}
