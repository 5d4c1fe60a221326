import * as stories from '../../stories/chart.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
