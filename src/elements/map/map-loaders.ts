import { loadFurtherGeo } from '../../controllers/geography-controller.js';

/** Code of a map that is loaded when it is asked for. Always the same functions, so that each is the key of what it loads. */
export const loadReading = (): Promise<typeof import('./map-reading.js')> => import('./map-reading.js');
export const loadTable = (): Promise<typeof import('../../view/map/map-table.js')> =>
  import('../../view/map/map-table.js');
export const LOADERS = {
  obstacles: (): Promise<typeof import('../../view/map/map-obstacles.js')> => import('../../view/map/map-obstacles.js'),
  patterns: async (): Promise<object> => {
    const module = await import('../../render/svg/paint-servers.js');
    module.addPaintServers();
    return module;
  },
  counts: (): Promise<typeof import('../../view/map/count-content.js')> => import('../../view/map/count-content.js'),
  lenses: (): Promise<typeof import('../../view/map/lenses.js')> => import('../../view/map/lenses.js'),
  jenks: (): Promise<typeof import('../../analysis/jenks.js')> => import('../../analysis/jenks.js'),
  tiles: (): Promise<typeof import('../../view/map/tile-scene.js')> => import('../../view/map/tile-scene.js'),
  geo: loadFurtherGeo,
};
export const loadMultiples = (): Promise<typeof import('./map-multiples.js')> => import('./map-multiples.js');
export const loadCanvas = (): Promise<typeof import('../base/scene-canvas.js')> => import('../base/scene-canvas.js');
