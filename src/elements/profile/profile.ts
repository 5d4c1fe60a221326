import { defineOnce } from '../base/define-once.js';
import { BydelProfile } from './profile.element.js';

defineOnce('bydel-profile', BydelProfile);

declare global {
  interface HTMLElementTagNameMap {
    'bydel-profile': BydelProfile;
  }
}
