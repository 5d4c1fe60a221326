import * as stories from '../../stories/timeline.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
