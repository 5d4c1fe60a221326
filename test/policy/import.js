// The importers as a page without a bundler has them, for the test that opened the page.
import * as importers from '/dist/cdn/importers.js';

window.importers = importers;
