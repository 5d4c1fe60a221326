import * as stories from '../../stories/indicator-change.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
