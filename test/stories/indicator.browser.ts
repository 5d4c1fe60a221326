import * as stories from '../../stories/indicator.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
