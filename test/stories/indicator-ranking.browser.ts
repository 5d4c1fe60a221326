import * as stories from '../../stories/indicator-ranking.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
