/**
 * The view of `<bydel-chart>`: the frame's words, the stops and the table, from what has been drawn and from what the
 * author wrote. Knows marks by their place and their words alone.
 */
import type { ChartMessages } from '../../i18n/chart/messages.js';
import { endSentence } from '../../i18n/sentence.js';
import type { Phrase } from '../../i18n/phrase.js';
import type { Target } from '../scene.js';
import { lazy, lazyList } from '../shared/lazy.js';
import { sourceLine } from '../shared/source-line.js';
import type { ViewContext } from '../view-context.js';
import type { Obstacle, Picture, Stop, TableCell, TableView, WidgetView } from '../widget-view.js';

/** A drawn mark: where it stands, and titles with values. */
export interface ChartMark {
  readonly x: number;
  readonly y: number;
  readonly told: readonly (readonly [title: string, value: string])[];
  readonly target?: Target;
}

export interface ChartFacts {
  /** Of the form that the chart begins with. */
  readonly form?: WidgetView;
  /** The author's own marks are drawn, not the form's. */
  readonly isOwn: boolean;
  /** The author's title and description; empty = none. */
  readonly title: string;
  readonly description: string;
  /** Rows of the document and the names they came under; undefined until known. */
  readonly data?: { readonly count: number; readonly names: readonly string[] };
  /** undefined until drawn. */
  readonly drawn?: {
    readonly width: number;
    readonly height: number;
    readonly marks: readonly (readonly ChartMark[])[];
  };
  /** Nothing can be drawn. */
  readonly hasFailed: boolean;
  readonly obstacles: readonly Obstacle[];
}

function textOf({ told }: ChartMark): string {
  return told
    .filter(([title, value]) => title || value)
    .map(([title, value]) => (title ? `${title}: ${value}` : value))
    .join(', ');
}

function stopsOf(marks: readonly (readonly ChartMark[])[], { locale }: ViewContext): Picture['stops'] {
  return lazyList(marks.length, (row): readonly Stop[] => {
    const list = marks[row]!;
    return list.map((mark, index) => ({
      key: `${row}/${index}`,
      x: mark.x,
      y: mark.y,
      target: mark.target,
      get text() {
        return `${textOf(mark)}, ${locale.messages.position(index + 1, list.length)}.`;
      },
    }));
  });
}

/** A number as it is written, back as a number, so that the table can be sorted. */
function numberIn(text: string, decimal: string): number | null {
  const plain = decimal === ',' ? text.replace(/\./g, '').replace(',', '.') : text.replace(/,/g, '');
  const value = Number(plain.replace('\u2212', '-'));
  return /^[\u2212-]?\d[\d.,]*$/.test(text) && Number.isFinite(value) ? value : null;
}

/** What the marks tell, mark by mark: one column per title. */
function tableOf(marks: readonly (readonly ChartMark[])[], caption: string, task: Words): TableView {
  const { context, messages } = task;
  const all = marks.flat();
  const titles = [...new Set(all.flatMap(({ told }) => told.map(([title]) => title)))];
  const decimal = context.locale.code === 'da' ? ',' : '.';
  const cells = all.map(({ told, target }) => {
    const byTitle = new Map(told);
    return { target, values: titles.map((title) => byTitle.get(title) ?? '') };
  });
  const isNumeric = titles.map((_, column) => {
    const given = cells.map(({ values }) => values[column]!).filter(Boolean);
    // A year is no amount.
    return given.length > 0 && given.every((text) => numberIn(text, decimal) !== null && !/^(?:19|20)\d\d$/.test(text));
  });
  return {
    caption,
    columns: titles.map((title, column) => ({
      key: `c${column}`,
      label: title || messages.value,
      numeric: isNumeric[column],
    })),
    rows: cells.map(({ target, values }, row) => ({
      key: String(row),
      target,
      cells: values.map(
        (text, column): TableCell => ({
          text,
          value: isNumeric[column] ? numberIn(text, decimal) : text || null,
        }),
      ),
    })),
  };
}

interface Words {
  readonly context: ViewContext;
  readonly messages: ChartMessages;
}

function summaryOf({ form, isOwn, description, data }: ChartFacts, { messages }: Words): readonly Phrase[] {
  if (description) return [{ text: endSentence(description) }];
  if (form && !isOwn) return form.summary;
  if (!data) return [];
  return messages.summary(data.count, data.names);
}

const EMPTY: TableView = { caption: '', columns: [], rows: [] };
/** Of a chart that is not drawn yet, px. */
const HEIGHT = 300;

export function chartView(facts: ChartFacts, words: Words): WidgetView {
  const { form, isOwn, title, drawn, hasFailed, obstacles } = facts;
  const { context, messages } = words;
  const heading = title || form?.heading || messages.heading;
  const kept = form && !isOwn ? form : undefined;
  const marks = drawn?.marks ?? [];
  const caption = title || `${messages.tableCaption}: ${heading}`;
  const table = lazy(() => kept?.table ?? (drawn ? tableOf(marks, caption, words) : EMPTY));
  const isEmpty = drawn !== undefined && !kept && !marks.length;
  const told = isEmpty && !hasFailed ? [{ code: 'no-marks', text: messages.noMarks }] : [];
  const picture: Picture = {
    scene: { width: drawn?.width ?? context.space.width, height: drawn?.height ?? HEIGHT, groups: [] },
    name: `${messages.chart}: ${kept?.picture?.name ?? heading}`,
    stops: stopsOf(marks, context),
  };
  return Object.freeze({
    heading,
    definition: kept?.definition ?? '',
    summary: summaryOf(facts, words),
    picture: hasFailed || (form && !form.picture) ? null : picture,
    legend: [],
    notes: kept?.notes ?? [],
    periods: kept?.periods,
    source: form?.source ?? sourceLine(context),
    obstacles: [...(form?.obstacles ?? []), ...obstacles, ...told],
    get table() {
      return table();
    },
  });
}
