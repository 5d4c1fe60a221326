/** How bands and goals are placed and drawn, and how goals stand. Loaded where `needsAbove` says so, and with details. */
export { goalState } from '../../analysis/goal-state.js';
export { contextMarks, flagMarks } from './context-marks.js';
export { bandRows, goalRow } from './context-rows.js';
