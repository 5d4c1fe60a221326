/** Words of `<bydel-dashboard>`. The widgets in it bring their own. */
import type { WidgetTag } from '../../view/dashboard/allowed-attributes.js';
import type { Vocabulary } from '../vocabulary.js';
import { da } from './da.js';

export interface DashboardMessages {
  /** What each widget is called where it cannot be shown. Begins a sentence. */
  readonly names: Readonly<Record<WidgetTag, string>>;
  /** A widget that this version does not have. */
  notYet(name: string): string;
  /** A tag that is none of ours. */
  unknownTag(tag: string, known: string): string;
  /** A widget that the check of the document left out for another reason. */
  readonly unusable: string;
  /** A widget's code did not arrive. `reason` is the browser's own words. */
  loadFailed(reason: string): string;
  /** The document describes no dashboard. */
  readonly isDefault: string;
  readonly empty: string;
  readonly defaultHeadings: Readonly<Record<'indicators' | 'initiatives' | 'networks', string>>;
}

export const dashboardVocabulary: Vocabulary<DashboardMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};
