import * as stories from '../../stories/experiences.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
