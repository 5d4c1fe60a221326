import { defineOnce } from '../base/define-once.js';
import { BydelTwins } from './twins.element.js';

defineOnce('bydel-twins', BydelTwins);

declare global {
  interface HTMLElementTagNameMap {
    'bydel-twins': BydelTwins;
  }
}
