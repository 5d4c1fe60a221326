import { defineOnce } from '../base/define-once.js';
import { BydelMap } from './map.element.js';

defineOnce('bydel-map', BydelMap);

declare global {
  interface HTMLElementTagNameMap {
    'bydel-map': BydelMap;
  }
}
