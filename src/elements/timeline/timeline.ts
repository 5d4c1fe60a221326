import { defineOnce } from '../base/define-once.js';
import { BydelTimeline } from './timeline.element.js';

defineOnce('bydel-timeline', BydelTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'bydel-timeline': BydelTimeline;
  }
}
