import { defineOnce } from '../base/define-once.js';
import { BydelCriteria } from './criteria.element.js';

defineOnce('bydel-criteria', BydelCriteria);

declare global {
  interface HTMLElementTagNameMap {
    'bydel-criteria': BydelCriteria;
  }
}
