/**
 * The row above a timeline: what the reader groups and filters by, and the stretch of time in words with its buttons.
 * What a button opens comes from outside. Stateless.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineMessages, TimeTool } from '../../i18n/timeline/messages.js';
import type { TimelineFacet, TimelineFilter } from '../../view/timeline/timeline-facets.js';
import type { TimelineGroup } from '../../view/timeline/timeline-options.js';
import { isAt } from '../../view/timeline/zoom-window.js';
import type { ShownTime } from '../../view/timeline/time-window.js';

/** What can be opened: the grouping, the order of a list, a facet, the search, or all of them in one where there is little room. */
export type ToolPanel = 'group' | 'order' | TimelineFacet | 'search' | 'filter';

type Rendered = TemplateResult | typeof nothing;

/** Those without a sign show their name. Outside the templates: the minifier leaves those as they are. */
const SIGNS: Readonly<Partial<Record<TimeTool, string>>> = { earlier: '‹', later: '›', out: '−', in: '+' };
const ORDER: readonly TimeTool[] = ['all', 'decade', 'year', 'now', 'today', 'earlier', 'later', 'out', 'in'];
const PRESETS: ReadonlySet<TimeTool> = new Set(['all', 'decade', 'year', 'now']);

export interface TimeToolsState {
  readonly time: ShownTime;
  /** UTC ms. */
  readonly today: number;
  /** The stretch in words. */
  readonly range: string;
}

/** Those that would change nothing. */
function idleTools({ window, limits }: ShownTime): ReadonlySet<TimeTool> {
  const idle = new Set<TimeTool>();
  if (window.start <= limits.start) idle.add('earlier');
  if (window.end >= limits.end) idle.add('later');
  return idle.size < 2 ? idle : idle.add('out').add('today');
}

export function renderTimeTools(
  { time, today, range }: TimeToolsState,
  { tools, toolsLabel }: TimelineMessages,
  onTool: (tool: TimeTool) => void,
): TemplateResult {
  const idle = idleTools(time);
  const pressed = ORDER.find((tool) => PRESETS.has(tool) && isAt(time, tool, today));
  const renderTool = (tool: TimeTool): TemplateResult => {
    const sign = SIGNS[tool];
    const name = sign ? tools[tool] : nothing;
    return html`<button
      class="preset"
      type="button"
      aria-label=${name}
      title=${name}
      aria-pressed=${PRESETS.has(tool) ? String(tool === pressed) : nothing}
      aria-disabled=${idle.has(tool) ? 'true' : nothing}
      @click=${() => onTool(tool)}
    >
      ${sign ?? tools[tool]}
    </button>`;
  };
  return html`<div class="times" role="group" aria-label=${toolsLabel}>
    <span class="range">${range}</span>
    <div class="presets">${ORDER.map(renderTool)}</div>
  </div>`;
}

export interface FilterToolsState {
  readonly group: TimelineGroup;
  readonly facets: readonly TimelineFacet[];
  readonly filter: TimelineFilter;
  /** One button opens everything. */
  readonly isNarrow: boolean;
  /** How the list is ordered, in words; empty where it stands in groups, undefined where there is a picture. */
  readonly order: string | undefined;
  readonly open: ToolPanel | undefined;
  /** What the open one shows. */
  readonly panel: unknown;
  /** "12 af 40 indsatser"; undefined where nothing is filtered. */
  readonly found: string | undefined;
}

export interface FilterToolsHandlers {
  readonly onOpen: (panel: ToolPanel) => void;
  readonly onClear: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

function labelOf(panel: ToolPanel, { group, filter, order }: FilterToolsState, messages: TimelineMessages): unknown {
  if (panel === 'order' && order) return order;
  if (panel === 'group' || panel === 'order')
    return html`${messages.groupBy} <strong>${messages.groups[group]}</strong>`;
  if (panel === 'search') {
    const text = filter.text.trim();
    return text ? html`${messages.search} <strong>${text}</strong>` : messages.search;
  }
  if (panel === 'filter') return messages.filter;
  const count = filter.values[panel]?.length;
  return count ? html`<strong>${messages.facet[panel]} (${count})</strong>` : messages.facet[panel];
}

export function renderFilterTools(
  state: FilterToolsState,
  messages: TimelineMessages,
  { onOpen, onClear, onKeydown }: FilterToolsHandlers,
): TemplateResult {
  const arranging = state.order === undefined ? 'group' : 'order';
  const panels: readonly ToolPanel[] = state.isNarrow ? ['filter', arranging] : [arranging, ...state.facets, 'search'];
  const renderOpener = (panel: ToolPanel): TemplateResult => {
    const isOpen = state.open === panel;
    return html`<div class="opens">
      <button
        class=${state.isNarrow ? 'facet field' : 'facet'}
        type="button"
        data-panel=${panel}
        aria-expanded=${String(isOpen)}
        @click=${() => onOpen(panel)}
      >
        ${labelOf(panel, state, messages)} <span class="caret"></span>
      </button>
      ${isOpen ? state.panel : nothing}
    </div>`;
  };
  const found: Rendered = state.found
    ? html`<span class="found"
        >${state.found} <button class="action" type="button" @click=${onClear}>${messages.clearFilter}</button></span
      >`
    : nothing;
  return html`<div class="filters" role="group" aria-label=${messages.filtersLabel} @keydown=${onKeydown}>
    ${panels.map(renderOpener)}${found}
  </div>`;
}
