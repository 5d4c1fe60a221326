/** The widgets that a dashboard can hold in this version, each loaded when the first dashboard needs it. */
const LOADERS: ReadonlyMap<string, () => Promise<unknown>> = new Map([
  ['bydel-indicator', () => import('../indicator/indicator.js')],
  ['bydel-table', () => import('../table/table.js')],
  ['bydel-timeline', () => import('../timeline/timeline.js')],
  ['bydel-network', () => import('../network/network.js')],
  ['bydel-map', () => import('../map/map.js')],
  ['bydel-criteria', () => import('../criteria/criteria.js')],
  ['bydel-profile', () => import('../profile/profile.js')],
  ['bydel-experiences', () => import('../experiences/experiences.js')],
  ['bydel-goals', () => import('../goals/goals.js')],
  ['bydel-twins', () => import('../twins/twins.js')],
  ['bydel-potential', () => import('../potential/potential.js')],
  ['bydel-chart', () => import('../chart/chart.js')],
]);

/** Whether the tag can be had: from this version, or because the page has registered it. */
export function hasWidget(tag: string): boolean {
  return LOADERS.has(tag) || customElements.get(tag) !== undefined;
}

/** Registers the tag. Nothing is loaded where it is registered already. Rejects as any import does. */
export async function loadWidget(tag: string): Promise<void> {
  if (!customElements.get(tag)) await LOADERS.get(tag)?.();
}
