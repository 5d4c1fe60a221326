import * as stories from '../../stories/indicator-trend.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
