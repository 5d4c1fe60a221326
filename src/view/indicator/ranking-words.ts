/** How a ranking's figures are written: as in every form, with the words that a ranking alone uses. */
import type { RankingMessages } from '../../i18n/indicator/ranking/messages.js';
import type { IndicatorWords } from './indicator-words.js';

export interface RankingWords extends IndicatorWords {
  readonly ranking: RankingMessages;
}
