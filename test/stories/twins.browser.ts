import * as stories from '../../stories/twins.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
