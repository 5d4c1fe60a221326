/** The buttons that choose the stretch of time, with the stretch in words. Stateless. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineMessages, TimeTool } from '../../i18n/timeline/messages.js';
import type { TimelineView } from '../../view/timeline/timeline-view.js';

/** Those without a sign show their name. */
const SIGNS: Readonly<Partial<Record<TimeTool, string>>> = { earlier: '‹', later: '›', out: '−', in: '+' };
const ORDER: readonly TimeTool[] = ['all', 'today', 'earlier', 'later', 'out', 'in'];

/** Those that would change nothing. */
function idleTools({ window, limits }: TimelineView['time']): ReadonlySet<TimeTool> {
  const idle = new Set<TimeTool>();
  if (window.start <= limits.start) idle.add('earlier');
  if (window.end >= limits.end) idle.add('later');
  return idle.size < 2 ? idle : idle.add('all').add('out');
}

export function renderTimeTools(
  { time, range }: Pick<TimelineView, 'time' | 'range'>,
  { tools, toolsLabel }: TimelineMessages,
  onTool: (tool: TimeTool) => void,
): TemplateResult {
  const idle = idleTools(time);
  const renderTool = (tool: TimeTool): TemplateResult => {
    const sign = SIGNS[tool];
    return html`<button
      class="preset"
      type="button"
      aria-label=${sign ? tools[tool] : nothing}
      title=${sign ? tools[tool] : nothing}
      aria-pressed=${tool === 'all' ? String(idle.has('all')) : nothing}
      aria-disabled=${tool !== 'all' && idle.has(tool) ? 'true' : nothing}
      @click=${() => onTool(tool)}
    >
      ${sign ?? tools[tool]}
    </button>`;
  };
  return html`<div class="tools" role="group" aria-label=${toolsLabel}>
    <span class="range">${range}</span>
    <div class="presets">${ORDER.map(renderTool)}</div>
  </div>`;
}
