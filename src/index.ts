/**
 * Classes and types for those who build on the elements. Importing this registers nothing: `bydelsblik/define` and
 * `bydelsblik/autoload` do.
 */
export { BydelCriteria } from './elements/criteria/criteria.element.js';
export { BydelProfile } from './elements/profile/profile.element.js';
export { BydelExperiences } from './elements/experiences/experiences.element.js';
export { BydelGoals } from './elements/goals/goals.element.js';
export { BydelTwins } from './elements/twins/twins.element.js';
export { BydelPotential } from './elements/potential/potential.element.js';
export { BydelChart } from './elements/chart/chart.element.js';
export { BydelDashboard } from './elements/dashboard/dashboard.element.js';
export { BydelIndicator } from './elements/indicator/indicator.element.js';
export { BydelMap } from './elements/map/map.element.js';
export { BydelNetwork } from './elements/network/network.element.js';
export { BydelSource } from './elements/source/source.element.js';
export { BydelTable } from './elements/table/table.element.js';
export { BydelTimeline } from './elements/timeline/timeline.element.js';
export type { PeriodDetail, SelectDetail } from './controllers/source-controller.js';
export type { Issue, IssueCode, Severity } from './model/issues.js';
export type { Model } from './model/model.js';
export type * as schema from './schema/generated/document.js';
