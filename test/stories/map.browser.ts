import * as stories from '../../stories/map.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
