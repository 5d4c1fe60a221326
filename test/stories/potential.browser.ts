import * as stories from '../../stories/potential.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
