import * as stories from '../../stories/indicator-gap.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
