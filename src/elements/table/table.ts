import { defineOnce } from '../base/define-once.js';
import { BydelTable } from './table.element.js';

defineOnce('bydel-table', BydelTable);

declare global {
  interface HTMLElementTagNameMap {
    'bydel-table': BydelTable;
  }
}
