import { defineOnce } from '../base/define-once.js';
import { BydelExperiences } from './experiences.element.js';

defineOnce('bydel-experiences', BydelExperiences);

declare global {
  interface HTMLElementTagNameMap {
    'bydel-experiences': BydelExperiences;
  }
}
