/**
 * Which attributes a document may give which widget: what decides what is shown, never where anything comes from, what
 * it looks like or what happens on a click. Knows no elements.
 */
import type { DashboardAttributes, DashboardWidget } from '../../schema/generated/document.js';

export type WidgetTag = DashboardWidget['tag'];
type AttributeName = keyof DashboardAttributes;

const EVERYWHERE: readonly AttributeName[] = ['heading', 'heading-level', 'lang', 'view', 'eager'];

const OWN: Readonly<Record<WidgetTag, readonly AttributeName[]>> = {
  'bydel-indicator': [
    ...(['indicator', 'form', 'area', 'areas', 'indicators', 'benchmark', 'period', 'from', 'to', 'category'] as const),
    'show',
  ],
  'bydel-profile': ['form', 'area', 'areas', 'indicators', 'benchmark', 'period'],
  'bydel-criteria': ['area', 'period', 'rule-set', 'show'],
  'bydel-map': ['form', 'indicator', 'area', 'benchmark', 'period', 'classes', 'shape', 'show'],
  'bydel-timeline': ['group', 'areas', 'themes', 'from', 'to', 'indicator', 'show'],
  'bydel-network': ['form', 'networks', 'actor', 'steps', 'period', 'show'],
  'bydel-experiences': ['area', 'theme', 'indicator', 'relation', 'show'],
  'bydel-goals': ['area'],
  'bydel-twins': ['area', 'indicators', 'weights', 'count', 'scale', 'period'],
  'bydel-potential': ['area', 'comparison', 'period'],
  'bydel-chart': ['indicator', 'form', 'areas'],
  'bydel-table': ['of', 'indicator', 'areas'],
};

/** Every tag that a dashboard may hold, whether or not this version has it. */
export const WIDGET_TAGS = Object.keys(OWN) as readonly WidgetTag[];

/** Whether a document may set the attribute on the tag. */
export function isAllowed(tag: WidgetTag, attribute: string): boolean {
  return [...EVERYWHERE, ...OWN[tag]].some((name) => name === attribute);
}
