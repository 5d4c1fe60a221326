/** The steps through the periods of a widget's picture. Loaded when a picture first shows one period of several. */
import type { ReactiveElement, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { renderPeriodSlider } from '../../render/html/period-slider.js';
import { periodStyles } from '../../render/html/period-slider.styles.js';
import type { PeriodChoice } from '../../view/widget-view.js';
import { addStyles } from './add-styles.js';

export class WidgetPeriods {
  #choose: (key: string) => void;

  constructor(host: ReactiveElement, choose: (key: string) => void) {
    this.#choose = choose;
    addStyles(host, periodStyles);
  }

  render(choice: PeriodChoice, words: Messages): TemplateResult {
    return renderPeriodSlider(choice, words, this.#choose);
  }
}
