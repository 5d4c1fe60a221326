import * as stories from '../../stories/indicator-composition.stories.js';
import { storySuite } from './story-suite.js';

storySuite(stories);
