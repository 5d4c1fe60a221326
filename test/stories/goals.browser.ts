import * as stories from '../../stories/goals.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
