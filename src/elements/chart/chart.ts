import { defineOnce } from '../base/define-once.js';
import { BydelChart } from './chart.element.js';

defineOnce('bydel-chart', BydelChart);

declare global {
  interface HTMLElementTagNameMap {
    'bydel-chart': BydelChart;
  }
}
