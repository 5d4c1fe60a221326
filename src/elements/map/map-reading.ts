/** All that a reader does with a map, in one file: loaded when somebody comes to it. */
export { MapPlayer } from './map-player.js';
export { MapReader } from './map-reader.js';
export { MapRows } from './map-rows.js';
