/** What the forms without levels need: where actors go, and how that fits a picture. Loaded when such a form is drawn. */
export { LayoutController } from '../../controllers/layout-controller.js';
export { SlicedView } from '../../controllers/sliced-view.js';
export { organicPlaces } from '../../view/network/organic-places.js';
