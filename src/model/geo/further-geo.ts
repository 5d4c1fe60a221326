/** What only some geographies need: TopoJSON's arcs, and the metres of zone 32. */
export { topologyFeatures } from './topology.js';
export { degreesFromUtm } from './utm.js';
