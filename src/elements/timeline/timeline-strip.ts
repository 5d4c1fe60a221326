/** An indicator's trend and people's experiences above the lanes. Loaded where a page asks for either. */
export { indicatorStrip } from '../../view/timeline/indicator-strip.js';
