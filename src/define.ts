/** Registers every element. Import this, or one `bydelsblik/define/<name>`, where the autoloader is not wanted. */
import './elements/source/source.js';
import './elements/indicator/indicator.js';
import './elements/table/table.js';
import './elements/dashboard/dashboard.js';
import './elements/timeline/timeline.js';
import './elements/network/network.js';
import './elements/map/map.js';
import './elements/criteria/criteria.js';
import './elements/profile/profile.js';
import './elements/experiences/experiences.js';
import './elements/goals/goals.js';
import './elements/twins/twins.js';
import './elements/potential/potential.js';
import './elements/chart/chart.js';
