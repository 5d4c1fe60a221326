import { defineOnce } from '../base/define-once.js';
import { BydelGoals } from './goals.element.js';

defineOnce('bydel-goals', BydelGoals);

declare global {
  interface HTMLElementTagNameMap {
    'bydel-goals': BydelGoals;
  }
}
