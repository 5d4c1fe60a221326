import * as stories from '../../stories/dashboard.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
