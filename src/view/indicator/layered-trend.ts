/** The form `trend` with what is laid on it: breaks, limits, targets, voices, initiatives. Loaded when a picture has any of them. */
import { layerVocabulary, type LayerMessages } from '../../i18n/indicator/layers/messages.js';
import type { FormInput, FormView, IndicatorForm } from './indicator-form.js';
import { hasLayer } from './indicator-options.js';
import { joinLayers, type TrendLayer } from './trend-addition.js';
import { breakLayer } from './trend-breaks.js';
import { initiativeLayer } from './trend-initiatives.js';
import { limitLayer } from './trend-limits.js';
import { targetLayer } from './trend-targets.js';
import { trendView } from './trend-view.js';
import { voiceLayer } from './trend-voices.js';

/** From top to bottom, as they stand under the axis. */
const LAYERS = [
  ['breaks', breakLayer],
  ['thresholds', limitLayer],
  ['targets', targetLayer],
  ['experiences', voiceLayer],
  ['initiatives', initiativeLayer],
] as const;

function layeredView(input: FormInput, messages: LayerMessages): FormView {
  const layers = LAYERS.flatMap(([layer, make]): TrendLayer[] =>
    hasLayer(input.options, layer) ? [make(input, messages)] : [],
  );
  return trendView(input, joinLayers(layers));
}

export const layeredTrendForm: IndicatorForm<LayerMessages> = { vocabulary: layerVocabulary, view: layeredView };
