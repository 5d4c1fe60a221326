import * as stories from '../../stories/network.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
