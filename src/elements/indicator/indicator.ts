import { defineOnce } from '../base/define-once.js';
import { BydelIndicator } from './indicator.element.js';

defineOnce('bydel-indicator', BydelIndicator);

declare global {
  interface HTMLElementTagNameMap {
    'bydel-indicator': BydelIndicator;
  }
}
