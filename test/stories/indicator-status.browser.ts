import * as stories from '../../stories/indicator-status.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
