/** What the forms without levels need: where actors go, and how that fits a picture. Loaded when such a form is drawn. */
import { SlicedView } from '../../controllers/sliced-view.js';
import { networkSteps, type NetworkSetting, type NetworkView } from '../../view/network/network-view.js';

export { LayoutController } from '../../controllers/layout-controller.js';
export { organicPlaces } from '../../view/network/organic-places.js';

/** The first picture of very many actors, which is made while the page goes on. */
export class FirstPicture extends SlicedView<NetworkView> {
  for(setting: NetworkSetting): NetworkView | undefined {
    const { data, positions, reading, options, context } = setting;
    // Whatever else a view is made from comes with the data.
    const asked = { ...context.space, ...options, show: options.show?.join() };
    const from = [data, positions, context.locale, !reading, reading?.texts, ...Object.values(asked)];
    return this.of(from, () => networkSteps(setting));
  }
}
