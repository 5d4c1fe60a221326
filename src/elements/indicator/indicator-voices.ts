/** The voices beside an indicator's picture. Loaded when there are any. */
import type { ReactiveElement, TemplateResult } from 'lit';
import { renderVoices } from '../../render/html/voices.js';
import { voiceStyles } from '../../render/html/voices.styles.js';
import type { Voice } from '../../view/indicator/trend-voices.js';
import { addStyles } from '../base/add-styles.js';

export class IndicatorVoices {
  constructor(host: ReactiveElement) {
    addStyles(host, voiceStyles);
  }

  render(voices: readonly Voice[], label: string, chosen: string | undefined): TemplateResult {
    return renderVoices(voices, label, chosen);
  }
}
