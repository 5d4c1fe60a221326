/**
 * The view of `<bydel-experiences>`: what practitioners see, by theme, sector or period, and the trails that led from a
 * figure to a decision. What is not for the public is counted, never shown.
 */
import type { ExperiencesMessages, Grouping, Relation } from '../../i18n/experiences/messages.js';
import type { Phrase } from '../../i18n/phrase.js';
import { parsePeriod } from '../../model/period.js';
import type { Experience, Signal } from '../../schema/generated/document.js';
import { voiceMarks } from '../indicator/voice-marks.js';
import type { SceneGroup } from '../scene.js';
import { lazy } from '../shared/lazy.js';
import { swatch } from '../shared/scene-marks.js';
import { sourceLine } from '../shared/source-line.js';
import { wordsOnly } from '../shared/words-only.js';
import { experienceTable } from '../table/experience-table.js';
import { countAreas, type TableInput } from '../table/record-table.js';
import { tableWords, type TableWords } from '../table/table-words.js';
import type { ViewContext } from '../view-context.js';
import type { LegendItem, Obstacle, Stop, WidgetView } from '../widget-view.js';
import type { ExperiencesOptions } from './experiences-options.js';
import { placeQuotes, type Blocks, type Quote, type QuoteGroup } from './quote-blocks.js';
import { placeTrails, type Trail, type Trails } from './signal-blocks.js';

export const RELATIONS = ['contradicts', 'nuances', 'confirms', 'explains'] as const satisfies readonly Relation[];
/** More quotations than this are a list to search in: the table. */
const MOST = 60;

/** How many there are of each relation before the reader's filter: for the buttons. */
export type RelationCounts = Readonly<Record<Relation, number>>;

export interface ExperiencesView extends WidgetView {
  readonly counts: RelationCounts;
}

interface Told {
  readonly options: ExperiencesOptions;
  readonly context: ViewContext;
  readonly messages: ExperiencesMessages;
  readonly words: TableWords;
  /** Newest first. */
  readonly experiences: readonly Experience[];
  readonly withheld: number;
  readonly trails: readonly Signal[];
}

const startOf = ({ period }: Experience): number => parsePeriod(period)?.start ?? 0;

function isAsked({ area, theme, links = [] }: Experience, options: ExperiencesOptions): boolean {
  if (options.area && area !== options.area) return false;
  if (options.theme && theme !== options.theme) return false;
  return !options.indicator || links.some(({ indicator }) => indicator === options.indicator);
}

function hasRelation({ links = [] }: Experience, { relation, indicator }: ExperiencesOptions): boolean {
  return !relation || links.some((link) => link.relation === relation && (!indicator || link.indicator === indicator));
}

function groupName({ theme, from, period }: Experience, group: Grouping, { words, messages }: Told): string {
  if (group === 'theme') return words.names.theme(theme) || messages.withoutGroup;
  if (group === 'sector') return (from?.sector && words.messages.sector[from.sector]) || messages.withoutGroup;
  return String(new Date(parsePeriod(period)?.start ?? 0).getUTCFullYear());
}

function quoteOf(experience: Experience, told: Told): Quote {
  const { messages, words, options } = told;
  const { id, links = [], from, area, period, assessment, voices } = experience;
  const heads = links.map(({ indicator, relation }) => messages.relation(relation, words.names.indicator(indicator)));
  const who =
    words.text(from?.role) ||
    words.names.actor(from?.actor) ||
    (from?.sector ? words.messages.sector[from.sector] : '');
  const first = links.find(({ relation }) => relation === options.relation) ?? links[0];
  const facts = [
    who,
    words.names.area(area),
    words.period(period),
    assessment ? words.messages.assessment[assessment] : '',
    voices ? messages.voices(voices) : '',
  ];
  return {
    id,
    relation: first?.relation ?? null,
    heads: heads.length ? heads : [messages.unlinked],
    who: facts.filter(Boolean).join(' · '),
    text: messages.quote(words.text(experience.text)),
    isChosen: options.experience === id,
  };
}

/** In the document's order of themes, in the order of words for sectors, newest years first. */
function groupsOf(told: Told): QuoteGroup[] {
  const { options, context, experiences } = told;
  const group = options.group ?? 'theme';
  const { themes } = context.model;
  const order = {
    theme: () => [...themes.keys()].map((id) => told.words.names.theme(id)),
    sector: () => Object.values(told.words.messages.sector),
    period: () => [],
  }[group]();
  const byName = new Map<string, Quote[]>();
  for (const experience of experiences.slice(0, MOST)) {
    const name = groupName(experience, group, told);
    const quotes = byName.get(name) ?? [];
    quotes.push(quoteOf(experience, told));
    byName.set(name, quotes);
  }
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...byName]
    .map(([heading, quotes]) => ({ heading, quotes }))
    .sort((a, b) => rank(a.heading) - rank(b.heading));
}

function trailOf({ id, area, title, indicator, period, steps }: Signal, { words, messages }: Told): Trail {
  const place = words.names.area(area);
  const figure = words.names.indicator(indicator);
  return {
    id,
    area,
    title: words.text(title) || figure || place,
    about: [place, figure, period ? words.period(period) : ''].filter(Boolean).join(' · '),
    steps: steps.map((step) => ({
      kind: messages.step[step.kind],
      date: step.date ? words.period(step.date) : '',
      text: words.text(step.text),
      actors: words.list((step.actors ?? []).map((actor) => words.names.actor(actor))),
    })),
    isClosed: steps.some(({ kind }) => kind === 'closed'),
    openWord: messages.open,
  };
}

function findObstacles(
  { model, locale }: ViewContext,
  options: ExperiencesOptions,
  messages: ExperiencesMessages,
): Obstacle[] {
  const { area, theme, indicator, relation, show = [] } = options;
  const obstacles: Obstacle[] = [];
  const say = (code: string, text: string): void => void obstacles.push({ code, text });
  if (area && !model.areas.has(area)) say('unknown-area', locale.messages.unknownArea(area));
  if (theme && !model.themes.has(theme)) say('unknown-theme', messages.unknownTheme(theme));
  if (indicator && !model.indicators.has(indicator))
    say('unknown-indicator', locale.messages.unknownIndicator(indicator));
  if (relation && !RELATIONS.some((one) => one === relation))
    say('unknown-relation', messages.unknownRelation(relation));
  for (const word of show) if (word !== 'signals') say('unknown-layer', messages.unknownShow(word));
  return obstacles;
}

interface Drawn {
  readonly blocks: Blocks;
  readonly trails: Trails | undefined;
}

function draw(told: Told): Drawn {
  const { context, trails, messages } = told;
  const frame = { width: context.space.width, em: context.space.rem ?? 16 };
  const blocks = placeQuotes(groupsOf(told), frame);
  if (!trails.length) return { blocks, trails: undefined };
  const made = trails.map((signal) => trailOf(signal, told));
  return {
    blocks,
    trails: placeTrails(messages.signalsHeading, made, { ...frame, top: blocks.bottom + (blocks.bottom ? 8 : 0) }),
  };
}

function stopsOf({ context }: Told, { blocks, trails }: Drawn): Stop[][] {
  const { position } = context.locale.messages;
  const quotes = blocks.placed.map(({ quote, x, y }, index): Stop[] => [
    {
      key: quote.id,
      x,
      y,
      target: { kind: 'experience', id: quote.id },
      text: `${quote.heads.join(', ')}. ${quote.who}: ${quote.text} ${position(index + 1, blocks.placed.length)}.`,
    },
  ]);
  const steps = (trails?.placed ?? []).map((row) =>
    row.map(({ trail, step, x, y }, index): Stop => {
      const facts = [step.kind, step.date, step.text, step.actors].filter(Boolean).join(', ');
      return {
        key: `${trail.id}-${index}`,
        x,
        y,
        target: { kind: 'area', id: trail.area },
        text: `${trail.title}: ${facts} ${position(index + 1, row.length)}.`,
      };
    }),
  );
  return [...quotes, ...steps];
}

function summaryOf({ experiences, trails, messages, options }: Told, places: string): Phrase[] {
  const contradictions = experiences.filter(({ links = [] }) =>
    links.some(({ relation }) => relation === 'contradicts'),
  ).length;
  const open = trails.filter(({ steps }) => !steps.some(({ kind }) => kind === 'closed')).length;
  const isTrailsOnly = options.show?.includes('signals');
  return [
    ...(experiences.length ? messages.summary(experiences.length, contradictions, places) : []),
    ...(!experiences.length && !isTrailsOnly ? [{ text: messages.nothing }] : []),
    ...(trails.length
      ? [{ text: `${experiences.length || !isTrailsOnly ? ' ' : ''}${messages.signals(trails.length, open)}` }]
      : []),
  ];
}

function legendOf({ experiences, messages }: Told): LegendItem[] {
  const used = new Set(experiences.flatMap(({ links = [] }) => links.map(({ relation }) => relation)));
  return RELATIONS.filter((relation) => used.has(relation)).map((relation) => ({
    key: relation,
    label: messages.relations[relation],
    swatch: swatch(relation, 22, voiceMarks(relation, { x: 11, y: 9 })),
  }));
}

/** The trails' steps as rows, where the trails are all that is shown. */
function trailTable({ trails, words, messages }: Told): WidgetView['table'] {
  const text = (value: string): { text: string; value: string | null } => ({ text: value, value: value || null });
  const { columns } = words.messages;
  return {
    caption: messages.signalsHeading,
    columns: [
      { key: 'subject', label: columns.subject },
      { key: 'area', label: columns.area },
      { key: 'step', label: messages.columns.step },
      { key: 'period', label: columns.period },
      { key: 'outcome', label: messages.columns.outcome },
    ],
    rows: trails.flatMap((signal, at) => {
      const { steps, title, area } = signal;
      return steps.map((step, index) => ({
        key: `${at}-${index}`,
        target: { kind: 'area' as const, id: area },
        cells: [
          text(words.text(title) || words.names.indicator(signal.indicator)),
          text(words.names.area(area)),
          text(messages.step[step.kind]),
          { text: step.date ? words.period(step.date) : '', value: step.date ?? null },
          text(words.text(step.text)),
        ],
      }));
    }),
  };
}

/** Pure: the same input always gives the same view. */
export function experiencesView(
  options: ExperiencesOptions,
  context: ViewContext,
  messages: ExperiencesMessages,
): ExperiencesView {
  const { model, locale } = context;
  const words = tableWords(context, options.today);
  const isTrailsOnly = options.show?.includes('signals') ?? false;
  const asked = isTrailsOnly ? [] : [...model.experiences.values()].filter((one) => isAsked(one, options));
  const open = asked.filter(({ audience = 'public' }) => audience === 'public');
  const counts = Object.fromEntries(
    RELATIONS.map((relation) => [relation, open.filter((one) => hasRelation(one, { ...options, relation })).length]),
  ) as Record<Relation, number>;
  const experiences = open.filter((one) => hasRelation(one, options)).sort((a, b) => startOf(b) - startOf(a));
  const trails = (model.document.signals ?? []).filter(
    ({ area, indicator, steps }) =>
      steps.length > 0 &&
      !options.relation &&
      !options.theme &&
      (!options.area || area === options.area) &&
      (!options.indicator || indicator === options.indicator),
  );
  const told: Told = { options, context, messages, words, experiences, trails, withheld: asked.length - open.length };
  const obstacles = findObstacles(context, options, messages);
  const heading = isTrailsOnly ? messages.signalsHeading : messages.heading;
  if (!experiences.length && !trails.length) {
    const text = isTrailsOnly ? messages.noSignals : messages.nothing;
    return { ...wordsOnly(context, heading, [...obstacles, { code: 'nothing', text }]), counts };
  }
  return frame(told, { heading, counts, obstacles, input: { model, locale, words, areas: new Set() } });
}

interface FrameParts {
  readonly heading: string;
  readonly counts: RelationCounts;
  readonly obstacles: readonly Obstacle[];
  readonly input: TableInput;
}

function frame(told: Told, { heading, counts, obstacles, input }: FrameParts): ExperiencesView {
  const { context, messages, experiences, withheld, options } = told;
  const { width } = context.space;
  const drawn = lazy(() => draw(told));
  const places = countAreas(
    input,
    experiences.map(({ area }) => area),
  );
  const shown = { ...input.model, experiences: new Map(experiences.map((one) => [one.id, one])) };
  const table = lazy((): WidgetView['table'] => {
    if (options.show?.includes('signals')) return trailTable(told);
    const made = experienceTable({ ...input, model: shown });
    return { caption: heading, columns: made.columns, rows: made.rows() };
  });
  return Object.freeze({
    heading,
    definition: '',
    summary: summaryOf(told, places),
    picture: {
      get scene() {
        const { blocks, trails } = drawn();
        const groups: readonly SceneGroup[] = [...blocks.groups, ...(trails?.groups ?? [])];
        return { width, height: Math.ceil(trails?.bottom ?? blocks.bottom), groups };
      },
      name: `${messages.chart}, ${heading}`,
      get stops() {
        return stopsOf(told, drawn());
      },
    },
    legend: legendOf(told),
    notes: [
      ...(experiences.length ? [messages.caution] : []),
      ...(experiences.length > MOST ? [messages.capped(MOST, experiences.length)] : []),
      ...(withheld ? [messages.withheld(withheld)] : []),
    ],
    source: sourceLine(context),
    obstacles,
    counts,
    get table() {
      return table();
    },
  });
}
