import * as stories from '../../stories/criteria.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
