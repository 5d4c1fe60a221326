/** What the forms without levels need: where actors go, and how that fits a picture. Loaded when such a form is drawn. */
export { forceLayout } from './force-layout.js';
export { organicPlaces } from './organic-places.js';
