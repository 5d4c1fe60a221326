import { defineOnce } from '../base/define-once.js';
import { BydelNetwork } from './network.element.js';

defineOnce('bydel-network', BydelNetwork);

declare global {
  interface HTMLElementTagNameMap {
    'bydel-network': BydelNetwork;
  }
}
