/** What a page's author, and then the reader, can ask of `<bydel-experiences>`. */
import type { Grouping } from '../../i18n/experiences/messages.js';

export interface ExperiencesOptions {
  readonly area?: string;
  readonly theme?: string;
  readonly indicator?: string;
  /** `confirms`, `nuances`, `contradicts` or `explains`, as written. Default all. */
  readonly relation?: string;
  /** `signals` = the trails alone. Default experiences, then the trails. */
  readonly show?: readonly string[];
  /** How the reader has them ordered. Default by theme. */
  readonly group?: Grouping;
  /** The chosen experience. */
  readonly experience?: string;
  /** The reader's day as an ISO date: names of persons end with it. */
  readonly today: string;
}
