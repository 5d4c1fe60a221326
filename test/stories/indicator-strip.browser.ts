import * as stories from '../../stories/indicator-strip.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
