import * as stories from '../../stories/indicator-multiples.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
