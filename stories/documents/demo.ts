/** Addresses of the demo documents, from the root of whatever serves the stories. */
export const EKSEMPELBY = 'demo/data/eksempelby.json';
export const FIRE_KOMMUNER = 'demo/data/fire-kommuner.json';
