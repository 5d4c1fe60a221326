/** The classic file for pages without modules: registers every element. */
import './classic-start.js';
import './define.js';
