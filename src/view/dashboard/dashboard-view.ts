/**
 * The view of `<bydel-dashboard>`: which widgets stand where, with which attributes, under which headings. The document
 * names them; what it may not ask for is left out and reported. Knows no elements: it is told which tags there are.
 */
import type { DashboardMessages } from '../../i18n/dashboard/messages.js';
import { issue, type Issue } from '../../model/issues.js';
import type { DashboardSection, DashboardWidget } from '../../schema/generated/document.js';
import { sourceLine } from '../shared/source-line.js';
import { localText, type ViewContext } from '../view-context.js';
import type { WidgetView } from '../widget-view.js';
import { isAllowed, WIDGET_TAGS, type WidgetTag } from './allowed-attributes.js';
import { defaultDashboard } from './default-dashboard.js';

export interface DashboardOptions {
  /** Heading that the page gives instead of the dashboard's own; empty = none. */
  readonly heading?: string | undefined;
  /** Level of the dashboard's heading, 2–6. */
  readonly headingLevel: number;
  /** What the widgets show first, where the document does not say: `picture` or `table`. */
  readonly view?: string | undefined;
  /** Whether the widgets draw although off screen. */
  readonly eager: boolean;
  /** Whether the tag can be had in this version. */
  readonly has: (tag: string) => boolean;
}

export interface DashboardSetting {
  readonly context: ViewContext;
  readonly messages: DashboardMessages;
  /** What was found when the document was checked: tells where widgets were left out. */
  readonly issues: readonly Issue[];
}

/** One place in the grid: a widget, or words where there can be none. */
export interface DashboardCell {
  /** JSON pointer of the widget as the document's author wrote it. */
  readonly key: string;
  /** Element to make; absent where `message` stands instead. */
  readonly tag?: WidgetTag;
  readonly attributes: ReadonlyMap<string, string>;
  /** Columns it takes where there is room, 1–4. */
  readonly width: number;
  readonly message: string;
}

export interface DashboardPart {
  readonly key: string;
  /** Empty = none. */
  readonly heading: string;
  /** Level of that heading. */
  readonly level: number;
  readonly description: string;
  readonly cells: readonly DashboardCell[];
}

export interface DashboardView extends WidgetView {
  readonly sections: readonly DashboardPart[];
  /** What the document asked for and its widgets may not have. */
  readonly issues: readonly Issue[];
}

const SECTIONS = '/dashboard/sections';
const DEEPEST_LEVEL = 6;

/** Issues by the pointer of the record that was left out because of them. */
function droppedRecords(issues: readonly Issue[]): ReadonlyMap<string, Issue> {
  const dropped = issues.map((found) => {
    const record = found.values['record'] ?? (found.code === 'wrong-type' ? found.pointer : '');
    return [String(record), found] as const;
  });
  return new Map(dropped.filter(([pointer]) => pointer.startsWith(SECTIONS)));
}

interface Placed<T> {
  readonly pointer: string;
  /** Absent where the check left it out, for the reason in `fault`. */
  readonly item?: T;
  readonly fault?: Issue;
}

/** A checked list as its author wrote it: what was left out has its place again, so that pointers are right. */
function asWritten<T>(kept: readonly T[], list: string, dropped: ReadonlyMap<string, Issue>): readonly Placed<T>[] {
  const placed: Placed<T>[] = [];
  let next = 0;
  for (let index = 0; ; index += 1) {
    const pointer = `${list}/${index}`;
    const fault = dropped.get(pointer);
    if (fault) placed.push({ pointer, fault });
    else if (next < kept.length) placed.push({ pointer, item: kept[next++]! });
    else return placed;
  }
}

class Planner {
  readonly issues: Issue[] = [];
  readonly #options: DashboardOptions;
  readonly #setting: DashboardSetting;
  readonly #dropped: ReadonlyMap<string, Issue>;

  constructor(options: DashboardOptions, setting: DashboardSetting) {
    this.#options = options;
    this.#setting = setting;
    this.#dropped = droppedRecords(setting.issues);
  }

  /** @param level of the sections' headings */
  sections(sections: readonly DashboardSection[], level: number): readonly DashboardPart[] {
    return asWritten(sections, SECTIONS, this.#dropped).flatMap(({ pointer, item }) => {
      return item ? [this.#section(item, pointer, Math.min(level, DEEPEST_LEVEL))] : [];
    });
  }

  #section({ heading, description, widgets }: DashboardSection, key: string, level: number): DashboardPart {
    const { context } = this.#setting;
    const title = localText(context, heading);
    const below = Math.min(title ? level + 1 : level, DEEPEST_LEVEL);
    const cells = asWritten(widgets, `${key}/widgets`, this.#dropped).map(({ pointer, item, fault }) =>
      item ? this.#cell(item, pointer, below) : this.#missing(pointer, fault),
    );
    return { key, heading: title, level, description: localText(context, description), cells };
  }

  #cell(widget: DashboardWidget, key: string, level: number): DashboardCell {
    const { messages } = this.#setting;
    const { tag, width = 1 } = widget;
    if (this.#options.has(tag)) {
      return { key, tag, width, message: '', attributes: this.#attributes(widget, key, level) };
    }
    return { key, width, message: messages.notYet(messages.names[tag]), attributes: new Map() };
  }

  #missing(key: string, fault: Issue | undefined): DashboardCell {
    const { messages } = this.#setting;
    const isUnknownTag = fault?.code === 'not-in-list' && fault.pointer === `${key}/tag`;
    const message = isUnknownTag
      ? messages.unknownTag(String(fault.values['actual']), WIDGET_TAGS.join(', '))
      : messages.unusable;
    return { key, width: 1, message, attributes: new Map() };
  }

  #attributes({ tag, attributes = {} }: DashboardWidget, key: string, level: number): ReadonlyMap<string, string> {
    const { view, eager } = this.#options;
    const set = new Map([['heading-level', String(level)]]);
    if (view) set.set('view', view);
    for (const [name, value] of Object.entries(attributes)) {
      if (!isAllowed(tag, name)) {
        this.issues.push(issue('attribute-not-allowed', `${key}/attributes/${name}`, { attribute: name }));
      } else if (value === false) set.delete(name);
      else set.set(name, value === true ? '' : String(value));
    }
    // The page's own word comes before the document's: it waits for every widget.
    if (eager) set.set('eager', '');
    return set;
  }
}

/** Pure: the same input always gives the same view. Never throws for anything a checked document can hold. */
export function dashboardView(options: DashboardOptions, setting: DashboardSetting): DashboardView {
  const { context, messages } = setting;
  const { document } = context.model;
  const dashboard = document.dashboard ?? defaultDashboard(context.model, messages);
  const heading = options.heading ?? (localText(context, dashboard.title) || localText(context, document.title));
  const planner = new Planner(options, setting);
  const sections = planner.sections(dashboard.sections, heading ? options.headingLevel + 1 : options.headingLevel);
  const isEmpty = sections.every(({ cells }) => !cells.length);
  return Object.freeze({
    heading,
    definition: localText(context, dashboard.description),
    summary: [],
    picture: null,
    legend: [],
    table: { caption: '', columns: [], rows: [] },
    notes: document.dashboard || isEmpty ? [] : [messages.isDefault],
    source: sourceLine(context),
    obstacles: isEmpty ? [{ code: 'empty-dashboard', text: messages.empty }] : [],
    sections,
    issues: planner.issues,
  });
}
