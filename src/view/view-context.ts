/** What every view function is given beside the model and its own options. */
import type { Locale } from '../i18n/locale.js';
import type { Model } from '../model/model.js';
import { textIn, type Text } from '../model/text.js';
import type { Space } from './widget-view.js';

export interface ViewContext {
  readonly model: Model;
  readonly locale: Locale;
  readonly space: Space;
}

/** A document text in the reader's language, else in the document's, else in any. */
export function localText({ model, locale }: Pick<ViewContext, 'model' | 'locale'>, text: Text | undefined): string {
  return textIn(text, [locale.code, model.document.language ?? 'da']);
}
