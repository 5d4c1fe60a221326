/** The buttons that choose the stretch of time, with the stretch in words. Stateless. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineMessages } from '../../i18n/timeline/messages.js';

export type TimeTool = 'all' | 'today' | 'earlier' | 'later' | 'zoomOut' | 'zoomIn';

export interface ToolsState {
  /** "2016–2027". */
  readonly range: string;
  /** Tools that would change nothing. */
  readonly idle: ReadonlySet<TimeTool>;
}

/** Those without a sign show their name. */
const SIGNS: Readonly<Partial<Record<TimeTool, string>>> = { earlier: '‹', later: '›', zoomOut: '−', zoomIn: '+' };
const ORDER: readonly TimeTool[] = ['all', 'today', 'earlier', 'later', 'zoomOut', 'zoomIn'];

export function renderTimeTools({ range, idle }: ToolsState, { tools }: TimelineMessages, onTool: (tool: TimeTool) => void): TemplateResult {
  return html`<div class="tools" role="group" aria-label=${tools.label}>
    <span class="range">${range}</span>
    <div class="presets">
      ${ORDER.map((tool) => {
        const sign = SIGNS[tool];
        return html`<button
          class="preset" type="button" aria-label=${sign ? tools[tool] : nothing} title=${sign ? tools[tool] : nothing}
          aria-pressed=${tool === 'all' ? String(idle.has('all')) : nothing}
          aria-disabled=${tool !== 'all' && idle.has(tool) ? 'true' : nothing}
          @click=${() => onTool(tool)}
        >${sign ?? tools[tool]}</button>`;
      })}
    </div>
  </div>`;
}
