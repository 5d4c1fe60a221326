/**
 * Draws a specification with vega-embed. The only file that imports Vega: whoever imports this, and only when it is
 * needed, loads it all. Every option that vega-embed leaves open to a specification is fixed here.
 */
import embed, { type EmbedOptions, type VisualizationSpec } from 'vega-embed';
import type { Loader, LoggerInterface, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import { drawnMarks, type DrawnMark } from './drawn-marks.js';
import { without } from './merge-spec.js';
import type { Spec } from './spec-parts.js';

export interface DrawnChart {
  /** Size with axes and titles, px. */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly (readonly DrawnMark[])[];
  /** What Vega-Lite says of the specification, in its own words. */
  readonly warnings: readonly string[];
  /** Where the marks stand now: after the reader has chosen something in the chart. */
  read(): readonly (readonly DrawnMark[])[];
  toSvg(): Promise<string>;
  toCanvas(scale: number): Promise<HTMLCanvasElement>;
  /** Ends the view: its listeners, timers and nodes go. */
  end(): void;
}

/** An error of Vega-Lite in its own words, with the part of the specification that it is about. */
export class ChartError extends Error {
  readonly pointer: string;

  constructor(message: string, pointer: string, cause: unknown) {
    super(message, { cause });
    this.pointer = pointer;
  }
}

/** No address is loaded, whatever asks for it. */
const refuse = (): Promise<never> => Promise.reject(new Error('No addresses in a chart.'));
const DENYING: Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse } as unknown as Loader;

/** Said of what we have locked or fitted ourselves. */
const OWN_LOCKS = /^Blocked (?:view|window|container|timer|selector) |^Dropping "fit-[xy]"/;

function collector(texts: string[]): LoggerInterface {
  const keep = (...args: readonly unknown[]): LoggerInterface => {
    const text = args.map((arg) => (arg instanceof Error ? arg.message : String(arg))).join(' ');
    if (!OWN_LOCKS.test(text) && !texts.includes(text)) texts.push(text);
    return logger;
  };
  const drop = (): LoggerInterface => logger;
  const level = ((value?: number) => (value === undefined ? 2 : logger)) as LoggerInterface['level'];
  const logger: LoggerInterface = { level, error: keep, warn: keep, info: drop, debug: drop };
  return logger;
}

/** vega-embed clears by `innerHTML`, which a page with Trusted Types refuses: this node clears without. */
function mountNode(box: HTMLElement): HTMLElement {
  const node = box.ownerDocument.createElement('div');
  Object.defineProperty(node, 'innerHTML', { set: () => node.replaceChildren(), get: () => '' });
  box.replaceChildren(node);
  return node;
}

function compileError(spec: Spec): unknown {
  try {
    compile(spec as unknown as TopLevelSpec, { logger: collector([]) as never });
    return undefined;
  } catch (error) {
    return error ?? new Error('not compiled');
  }
}

const LISTS = ['layer', 'concat', 'hconcat', 'vconcat'];

/** The smallest part that fails when it stands alone: first views within views, then the channels of a view. */
export function placeOfError(spec: Spec, pointer = ''): string {
  const shared = { data: spec['data'] ?? { values: [] }, encoding: undefined };
  for (const key of LISTS) {
    const children = spec[key];
    if (!Array.isArray(children)) continue;
    for (const [index, child] of (children as readonly Spec[]).entries()) {
      const alone = { ...shared, ...child };
      if (compileError(alone)) return placeOfError(alone, `${pointer}/${key}/${index}`);
    }
  }
  const inner = spec['spec'];
  if (typeof inner === 'object' && inner !== null) {
    const alone = { ...shared, ...(inner as Spec) };
    if (compileError(alone)) return placeOfError(alone, `${pointer}/spec`);
  }
  for (const key of ['encoding', 'params', 'transform', 'projection', 'config'] as const) {
    const part = spec[key];
    if (typeof part !== 'object' || part === null) continue;
    if (compileError(without(spec, key))) continue;
    const found = Object.keys(part).find((name) => {
      const rest = Array.isArray(part)
        ? part.filter((_one, index) => String(index) !== name)
        : Object.fromEntries(Object.entries(part).filter(([other]) => other !== name));
      return !compileError({ ...spec, [key]: rest });
    });
    return found === undefined ? `${pointer}/${key}` : `${pointer}/${key}/${found}`;
  }
  return 'mark' in spec && spec['mark'] !== undefined ? `${pointer}/mark` : pointer;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function drawnBy(view: View, warnings: readonly string[], finalize: () => void): DrawnChart {
  const { left, top, right, bottom } = view.padding() as { left: number; top: number; right: number; bottom: number };
  const read = (): DrawnMark[][] => {
    const [x = 0, y = 0] = view.origin();
    return drawnMarks((view.scenegraph() as unknown as { readonly root: unknown }).root, [x + left, y + top]);
  };
  const state = view as unknown as { _viewWidth: number; _viewHeight: number };
  return {
    width: state._viewWidth + left + right,
    height: state._viewHeight + top + bottom,
    marks: read(),
    warnings,
    read,
    toSvg: () => view.toSVG(),
    toCanvas: (scale) => view.toCanvas(scale) as Promise<HTMLCanvasElement>,
    end: finalize,
  };
}

export interface MountTask {
  readonly spec: Spec;
  readonly renderer: 'svg' | 'canvas';
  /** The reader has clicked in the chart. */
  readonly onChange: () => void;
}

/**
 * @param box A node of ours, whose content is replaced.
 * @throws ChartError with Vega-Lite's own message and the place in the specification
 */
export async function mountChart(box: HTMLElement, { spec, renderer, onChange }: MountTask): Promise<DrawnChart> {
  const warnings: string[] = [];
  const options: EmbedOptions = {
    mode: 'vega-lite',
    ast: true,
    expr: expressionInterpreter,
    actions: false,
    defaultStyle: false,
    hover: false,
    loader: DENYING,
    logger: collector(warnings),
    renderer,
    // What is told of a mark is shown by the widget, as text.
    tooltip: () => {},
  } as EmbedOptions;
  try {
    const { view, finalize } = await embed(mountNode(box), spec as unknown as VisualizationSpec, options);
    view.addEventListener('click', onChange);
    return drawnBy(view, warnings, () => {
      finalize();
      box.replaceChildren();
    });
  } catch (error) {
    box.replaceChildren();
    const isCompiled = compileError(spec) === undefined;
    throw new ChartError(messageOf(error), isCompiled ? '' : placeOfError(spec), error);
  }
}
