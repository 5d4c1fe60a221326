/** How lanes of many initiatives are placed, counted and drawn. Loaded where `needsCrowd` says so. */
export { arrivalMarks } from './arrival-marks.js';
export { countInView } from './count-in-view.js';
export { countMarks, stepPath } from './count-marks.js';
export { laneCounts } from './lane-counts.js';
export { countedRows, thinRows } from './place-crowd.js';
export { thinMarks } from './thin-marks.js';
