/** Steps through the periods of a picture that shows one at a time: two buttons and a slider. Stateless. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { PeriodChoice } from '../../view/widget-view.js';

/** Outside the template: what stands in one is not written as ASCII by the minifier. */
const [BACK, ON] = ['\u2039', '\u203a'];

/** Goes through the periods by itself. */
export interface PeriodPlayer {
  readonly isPlaying: boolean;
  toggle(): void;
}

export function renderPeriodSlider(
  { periods, at, play }: PeriodChoice,
  words: Messages,
  choose: (key: string) => void,
  player?: PeriodPlayer,
): TemplateResult {
  const go = (index: number): void => {
    const period = periods[index];
    if (period && index !== at) choose(period.key);
  };
  const label = periods[at]?.label ?? '';
  return html`<div class="periods" role="group" aria-label=${words.period}>
    ${play && player
      ? html`<button
          class="step"
          type="button"
          aria-label=${player.isPlaying ? play.stop : play.start}
          @click=${() => player.toggle()}
        >
          <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12" fill="currentColor">
            <path d=${player.isPlaying ? 'M2 1h3v10h-3ZM7 1h3v10h-3Z' : 'M2 1L11 6L2 11Z'}></path>
          </svg>
        </button>`
      : nothing}
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
