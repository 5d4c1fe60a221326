/** The look of a specification: the page's font and colours, quiet axes, and the reader's way of writing numbers. */
import { D3_LOCALES } from '../../i18n/chart/d3-locale.js';
import type { Locale } from '../../i18n/locale.js';
import type { Theme } from '../../theme/default-theme.js';
import type { Spec } from './spec-parts.js';

const SIZE = 12.5;

export function specConfig({ colors, fontFamily }: Theme, { code }: Locale): Spec {
  const { ink, ink2, ink3, axis, hairline, ground, accent, other, better, worse } = colors;
  const categories = [1, 2, 3, 4, 5, 6].map((index) => colors[`category${index as 1}`]);
  const text = {
    labelColor: ink2,
    labelFontSize: SIZE,
    titleColor: ink3,
    titleFontSize: SIZE,
    titleFontWeight: 'normal',
  };
  return {
    locale: D3_LOCALES[code],
    background: ground,
    font: fontFamily,
    padding: 4,
    numberFormat: ',.12~g',
    tooltipFormat: { numberFormat: ',.12~g', timeFormat: '%-d. %b %Y' },
    view: { stroke: null },
    title: {
      anchor: 'start',
      frame: 'bounds',
      offset: 24,
      color: ink,
      fontSize: 18,
      fontWeight: 600,
      subtitleColor: ink2,
      subtitleFontSize: 13,
      subtitleLineHeight: 18,
      subtitlePadding: 6,
    },
    axis: { ...text, domainColor: axis, tickColor: axis, gridColor: hairline, labelPadding: 6, titlePadding: 10 },
    axisX: { labelOverlap: 'greedy', labelSeparation: 8 },
    axisQuantitative: { labelColor: ink3 },
    legend: { ...text, symbolStrokeWidth: 2, symbolSize: 90 },
    header: { labelColor: ink, labelFontSize: 13, labelFontWeight: 600, labelAnchor: 'start', titleColor: ink3 },
    text: { color: ink, fontSize: SIZE },
    mark: { color: ink2 },
    rule: { color: axis },
    range: {
      category: categories,
      diverging: [better, hairline, worse],
      heatmap: [hairline, accent],
      ramp: [hairline, accent],
      ordinal: [other, ink],
    },
  };
}
