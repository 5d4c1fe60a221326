/** Registers `<bydel-source>`. */
import { defineOnce } from '../base/define-once.js';
import { BydelSource } from './source.element.js';

defineOnce('bydel-source', BydelSource);

declare global {
  interface HTMLElementTagNameMap {
    'bydel-source': BydelSource;
  }
}
