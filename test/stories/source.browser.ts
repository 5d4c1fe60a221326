import * as stories from '../../stories/source.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
