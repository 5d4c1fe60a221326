import { defineOnce } from '../base/define-once.js';
import { BydelDashboard } from './dashboard.element.js';

defineOnce('bydel-dashboard', BydelDashboard);

declare global {
  interface HTMLElementTagNameMap {
    'bydel-dashboard': BydelDashboard;
  }
}
