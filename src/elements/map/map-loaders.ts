/** Code of a map that is loaded when it is asked for. Always the same functions, so that each is the key of what it loads. */
export const loadReader = (): Promise<typeof import('./map-reader.js')> => import('./map-reader.js');
export const LOADERS = {
  counts: (): Promise<typeof import('../../view/map/count-content.js')> => import('../../view/map/count-content.js'),
  tiles: (): Promise<typeof import('../../view/map/tile-scene.js')> => import('../../view/map/tile-scene.js'),
};
export const loadCanvas = (): Promise<typeof import('../network/scene-canvas.js')> =>
  import('../network/scene-canvas.js');
