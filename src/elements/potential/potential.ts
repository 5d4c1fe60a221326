import { defineOnce } from '../base/define-once.js';
import { BydelPotential } from './potential.element.js';

defineOnce('bydel-potential', BydelPotential);

declare global {
  interface HTMLElementTagNameMap {
    'bydel-potential': BydelPotential;
  }
}
