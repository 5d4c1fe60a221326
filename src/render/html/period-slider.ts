/** Steps through the periods of a picture that shows one at a time: two buttons and a slider. Stateless. */
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { PeriodChoice } from '../../view/widget-view.js';

/** Outside the template: what stands in one is not written as ASCII by the minifier. */
const [BACK, ON] = ['\u2039', '\u203a'];

export function renderPeriodSlider(
  { periods, at }: PeriodChoice,
  words: Messages,
  choose: (key: string) => void,
): TemplateResult {
  const go = (index: number): void => {
    const period = periods[index];
    if (period && index !== at) choose(period.key);
  };
  const label = periods[at]?.label ?? '';
  return html`<div class="periods" role="group" aria-label=${words.period}>
    <button
      class="step"
      type="button"
      aria-label=${words.previousPeriod}
      aria-disabled=${at <= 0 ? 'true' : 'false'}
      @click=${() => go(at - 1)}
    >
      ${BACK}
    </button>
    <input
      type="range"
      min="0"
      max=${periods.length - 1}
      .value=${String(at)}
      aria-label=${words.period}
      aria-valuetext=${label}
      @input=${(event: Event) => go(Number((event.target as HTMLInputElement).value))}
    />
    <button
      class="step"
      type="button"
      aria-label=${words.nextPeriod}
      aria-disabled=${at >= periods.length - 1 ? 'true' : 'false'}
      @click=${() => go(at + 1)}
    >
      ${ON}
    </button>
    <output>${label}</output>
  </div>`;
}
