import * as stories from '../../stories/profile.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
