import * as stories from '../../stories/table.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
